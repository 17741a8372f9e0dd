package id.siginjai.performance.organisation;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an official may change; posts change by appointments. */
@Schema(name = "OfficialChange")
record OfficialChange(
        @NotNull
        @ValidNip
        @Schema(
                description = "18 digits: birth date, month of the first appointment, sex, serial number",
                pattern = "^[0-9]{18}$",
                examples = "198503172010011007")
        String nip,

        @NotBlank @Size(max = 200) @PlainText @Schema(examples = "Siti Rahmawati, S.IP.")
        String name,

        @NotNull @Rank @Schema(examples = "IV/a") String rank) {

    OfficialChange {
        name = name == null ? null : name.strip();
    }

    /** Without the NIP and the name, which no log may hold. */
    @Override
    public String toString() {
        return "OfficialChange";
    }
}
