package id.siginjai.complaint.tracking;

import id.siginjai.complaint.intake.Length;
import id.siginjai.complaint.intake.Text;
import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the reporter has to say. It loses the blanks around it. */
@Schema(name = "MyMessageText")
record WriteMessageRequest(
        @NotNull
        @Length(min = 1, max = 5000)
        @PlainText(multiline = true)
        @Schema(
                description = "Confidential",
                minLength = 1,
                maxLength = 5000,
                examples = "Petugas itu duduk di loket dua, pagi sebelum pukul sembilan.")
        String text) {

    WriteMessageRequest {
        text = Text.orNull(text);
    }

    /** Without a word of it: a log may hold it. */
    @Override
    public String toString() {
        return "WriteMessageRequest";
    }
}
