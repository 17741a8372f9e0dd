package id.siginjai.complaint.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service that the city gives its residents, and what it costs by law. */
@Schema(name = "PublicService", description = "A service that the city gives its residents, and what it costs by law")
record PublicServiceResponse(
        @Schema(required = true, examples = "KTP-EL") String code,

        @Schema(required = true, examples = "KTP elektronik")
        String name,

        @Schema(description = "In whole rupiah; absent where it depends on the case", examples = "0")
        Long officialTariff,

        @Schema(examples = "UU 24/2013, Pasal 79A") String legalBasis,
        @Schema(required = true, examples = "true") boolean offered,
        @JsonIgnore long version) {

    static PublicServiceResponse of(PublicService service) {
        return new PublicServiceResponse(
                service.code(),
                service.name(),
                service.officialTariff(),
                service.legalBasis(),
                service.offered(),
                service.version());
    }
}
