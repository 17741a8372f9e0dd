package id.siginjai.complaint.intake;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who reports. Confidential; by phone and e-mail alone the reports of one reporter are known to be of one. */
@Schema(name = "Reporter", description = "Who reports; confidential")
public record Reporter(
        @Size(max = 150) @PlainText @Schema(examples = "Budi Santoso")
        String name,

        @PhoneNumber
        @PlainText
        @Schema(
                description = "A phone number, Indonesian unless it names a country",
                maxLength = 40,
                examples = "0812-3456-7890")
        String phone,

        @Size(max = 254) @PlainText @Email @Schema(examples = "budi@example.com")
        String email) {

    public Reporter {
        name = Text.orNull(name);
        phone = Text.orNull(phone);
        email = Text.orNull(email);
    }

    /** Without a word of who it is: a log may hold it. */
    @Override
    public String toString() {
        return "Reporter";
    }
}
