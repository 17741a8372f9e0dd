package id.siginjai.performance.innovations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parameters of an innovation's indicators. */
@Schema(name = "InnovationMaturityRequest")
record MaturityRequest(
        @Min(2000)
        @Max(2100)
        @Schema(description = "Whose weights and cut-offs count; absent means the present year", examples = "2025")
        Integer year,

        @NotNull
        @Schema(
                description =
                        "A parameter from 1 to 3 an indicator; what is left out counts nothing. SPEED_OF_CREATION and "
                                + "USEFULNESS are not given: they follow from the stages' dates and from how many people it served",
                examples = "{\"REGULATION\": 3, \"PEOPLE\": 2, \"VIDEO\": 1}")
        Map<MaturityIndicator, @NotNull @Min(1) @Max(3) Integer> parameters) {}
