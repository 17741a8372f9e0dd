package id.siginjai.complaint.catalogue;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole content of a service in the catalogue. */
@Schema(name = "PublicServiceRequest")
record PublicServiceRequest(
        @NotBlank @Size(max = 150) @PlainText @Schema(examples = "KTP elektronik")
        String name,

        @PositiveOrZero
        @Max(PublicServiceRequest.MOST)
        @Schema(
                description = "What it costs by law, in whole rupiah; absent where that depends on the case",
                examples = "0")
        Long officialTariff,

        @Size(max = 200) @PlainText @Schema(examples = "UU 24/2013, Pasal 79A")
        String legalBasis,

        @Schema(description = "False for what is given no longer; true where it is left out", examples = "true")
        Boolean offered) {

    /** In whole rupiah: no service of a city comes near it. */
    static final long MOST = 1_000_000_000L;

    PublicServiceRequest {
        name = name == null ? null : name.strip().replaceAll("\\s+", " ");
        legalBasis = legalBasis == null || legalBasis.isBlank() ? null : legalBasis.strip();
    }
}
