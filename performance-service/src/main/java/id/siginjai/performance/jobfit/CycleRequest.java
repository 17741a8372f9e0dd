package id.siginjai.performance.jobfit;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cycle to be opened. */
@Schema(name = "JobFitCycleRequest")
record CycleRequest(
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2025")
        Integer year,

        @NotNull @Min(1) @Max(12) @Schema(examples = "8") Integer month,

        @NotNull
        @Schema(
                description =
                        "The day (WIB) on which the records count: within the year that ends with the cycle's month",
                examples = "2025-08-25")
        LocalDate cutoff,

        @NotEmpty
        @Size(max = 99)
        @Schema(description = "Who judges: 5, 7 or 9, at most 45 % of them internal", examples = PANEL)
        List<@NotNull @Valid Assessor> panel,

        @Size(max = 1000)
        @Schema(
                description = "Who is judged; absent: whoever the panel scores",
                examples = "[\"0197a2e1-da80-7208-ac29-a531da10b6d4\"]")
        List<@NotNull UUID> candidates,

        @Size(min = 1)
        @Schema(
                description = "Weights in percent that add up to 100; absent: those of the setting job-fit",
                examples =
                        "{\"PERFORMANCE\": 40, \"INNOVATION\": 15, \"INTEGRITY\": 15, \"COMPETENCY\": 20, \"INTERVIEW\": 10}")
        Map<FitCriterion, @NotNull @Min(1) @Max(100) Integer> criteria) {

    private static final String PANEL = """
            [{"user": "asesor", "internal": true}, {"user": "asesor-2", "internal": true},
             {"user": "asesor-3", "internal": false}, {"user": "asesor-4", "internal": false},
             {"user": "asesor-5", "internal": false}]""";

    CycleRequest {
        candidates = candidates == null ? List.of() : candidates;
    }

    /** One who judges. */
    @Schema(name = "JobFitAssessor")
    record Assessor(
            @NotBlank
            @Size(max = 255)
            @PlainText
            @Schema(description = "The name with which it signs in", examples = "asesor-3")
            String user,

            @NotNull @Schema(description = "Whether it serves the city itself", examples = "false")
            Boolean internal) {}
}
