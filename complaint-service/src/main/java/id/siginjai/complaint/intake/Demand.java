package id.siginjai.complaint.intake;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was demanded, in whole rupiah.
 *
 * @param officialTariff what the service costs by law
 */
@Embeddable
@Schema(name = "Demand", description = "What was demanded, in whole rupiah")
public record Demand(
        @Enumerated(EnumType.STRING) Outcome outcome,

        @PositiveOrZero @Max(Demand.MOST) @Schema(examples = "150000")
        Long amountDemanded,

        @PositiveOrZero @Max(Demand.MOST) @Schema(examples = "150000")
        Long amountPaid,

        @PositiveOrZero @Max(Demand.MOST) @Schema(description = "What the service costs by law", examples = "0")
        Long officialTariff) {

    /** A trillion rupiah is more than half of the city's yearly budget: whatever is above it is a slip. */
    static final long MOST = 1_000_000_000_000L;

    static final Demand NONE = new Demand(null, null, null, null);
}
