package id.siginjai.performance.inspections;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A surprise inspection: what was seen, against the hours that held on that day. */
@Schema(name = "Inspection")
record InspectionResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "15.71.11.1006") String unitCode,

        @Schema(required = true, description = "Who inspected", examples = "wakil-walikota")
        String inspector,

        @Schema(required = true, examples = "2025-07-01") LocalDate date,

        @JsonFormat(pattern = "HH:mm") @Schema(required = true, description = "When it had to open", examples = "07:30")
        LocalTime opensAt,

        @JsonFormat(pattern = "HH:mm")
        @Schema(required = true, description = "When it had to close", examples = "16:00")
        LocalTime closesAt,

        @JsonFormat(pattern = "HH:mm") @Schema(description = "When it was seen to open", examples = "07:50")
        LocalTime openedAt,

        @JsonFormat(pattern = "HH:mm") @Schema(description = "When it was seen to close", examples = "16:00")
        LocalTime closedAt,

        @Schema(required = true, examples = "20") int lateMinutes,
        @Schema(required = true, examples = "0") int earlyMinutes,
        @Schema(examples = "11") Integer staffPresent,
        @Schema(examples = "12") Integer staffExpected,

        @Schema(required = true, examples = "[\"Loket 2 tidak dijaga\"]")
        List<String> findings,

        @Schema(
                required = true,
                description = "True where nothing was found, and it neither opened late nor closed early")
        boolean withoutFinding,

        @Schema(required = true) Instant recordedAt) {

    static InspectionResponse of(Inspection inspection) {
        return new InspectionResponse(
                inspection.id(),
                inspection.unitCode(),
                inspection.inspector(),
                inspection.day(),
                inspection.opensAt(),
                inspection.closesAt(),
                inspection.openedAt(),
                inspection.closedAt(),
                inspection.lateMinutes(),
                inspection.earlyMinutes(),
                inspection.staffPresent(),
                inspection.staffExpected(),
                inspection.findings(),
                inspection.isFlawless(),
                inspection.recordedAt());
    }
}
