package id.siginjai.performance.agreements;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ceremony at which agreements are signed. */
@Schema(name = "CeremonyRequest")
record CeremonyRequest(
        @NotBlank @Size(max = 200) @PlainText @Schema(examples = "Penandatanganan Perjanjian Kinerja Perubahan 2025")
        String title,

        @NotBlank @Size(max = 200) @PlainText @Schema(examples = "Aula Grha Siginjai")
        String place,

        @NotNull @Schema(examples = "2025-06-25") LocalDate date,

        @NotEmpty @Size(max = 500) @Schema(description = "The agreements that are signed there, each once")
        List<@NotNull UUID> agreementIds) {

    CeremonyRequest {
        title = title == null ? null : title.strip();
        place = place == null ? null : place.strip();
    }
}
