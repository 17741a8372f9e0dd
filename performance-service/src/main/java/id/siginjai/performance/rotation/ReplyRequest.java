package id.siginjai.performance.rotation;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the official concerned says to a mark. */
@Schema(name = "RotationReply")
record ReplyRequest(
        @NotBlank
        @Size(max = 5000)
        @PlainText(multiline = true)
        @Schema(
                description = "What the mayor is to read before deciding",
                examples = "Loket kami sudah memasang daftar tarif sejak Mei; mohon laporannya diperiksa.")
        String text) {

    /** Without the text, which no log may hold. */
    @Override
    public String toString() {
        return "ReplyRequest";
    }
}
