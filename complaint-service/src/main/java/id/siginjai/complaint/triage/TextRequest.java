package id.siginjai.complaint.triage;

import id.siginjai.complaint.intake.Length;
import id.siginjai.complaint.intake.Text;
import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an inspector writes, to the reporter or for other inspectors. */
@Schema(name = "ComplaintText")
record TextRequest(
        @NotNull
        @Length(max = 5000)
        @PlainText(multiline = true)
        @Schema(minLength = 1, maxLength = 5000, examples = "Mohon sebutkan hari dan loket tempat kejadian.")
        String text) {

    TextRequest {
        text = Text.orNull(text);
    }

    /** Without the text: a log may hold it. */
    @Override
    public String toString() {
        return "TextRequest";
    }
}
