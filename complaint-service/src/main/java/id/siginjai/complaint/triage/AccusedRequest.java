package id.siginjai.complaint.triage;

import id.siginjai.complaint.intake.Accusation;
import id.siginjai.complaint.intake.Text;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the inspectorate finds a complaint to be about. */
@Schema(
        name = "AccusedFound",
        description =
                "`officialId`, or `unitCode` with `positionTitle`: whoever held that post on the day of the incident")
record AccusedRequest(
        @Schema(examples = "0197a2e1-da80-7208-ac29-a531da10b6d4")
        UUID officialId,

        @Size(max = 40) @PlainText @Schema(examples = "15.71.11.1006")
        String unitCode,

        @Size(max = 150) @PlainText @Schema(examples = "Lurah")
        String positionTitle) {

    AccusedRequest {
        unitCode = Text.orNull(unitCode);
        positionTitle = Text.orNull(positionTitle);
    }

    /** @throws Invalid where it names neither an official nor a post */
    Accusation accusation() {
        if (officialId == null && unitCode == null) throw new Invalid("officialId", "complaint.name-the-accused");
        if (officialId == null && positionTitle == null) {
            throw new Invalid("positionTitle", "complaint.name-the-accused");
        }
        return new Accusation(officialId, unitCode, positionTitle);
    }
}
