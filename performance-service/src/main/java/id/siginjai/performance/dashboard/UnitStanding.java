package id.siginjai.performance.dashboard;

import id.siginjai.performance.achievements.Band;
import id.siginjai.performance.organisation.UnitKind;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a unit stands in a year. */
@Schema(name = "UnitStanding")
record UnitStanding(
        @Schema(required = true, examples = "15.71.11.1006") String code,

        @Schema(required = true, examples = "Kelurahan Bakung Jaya")
        String name,

        @Schema(required = true) UnitKind kind,

        @Schema(description = "The unit above; the city alone has none", examples = "15.71.11")
        String parentCode,

        @Schema(
                description = "How far the year's agreement of the unit's head is: the one that holds, else the one in "
                        + "preparation; absent where there is none",
                examples = "SIGNED")
        String agreement,

        @Schema(description = "Absent while nothing was told", examples = "92.4")
        BigDecimal score,

        @Schema(description = "Absent while there is no score")
        Band band,

        @Schema(description = "Points of achievement gained over the year before", examples = "6.5")
        BigDecimal leap,

        @Schema(description = "Surprise inspections in the year; absent where there was none", examples = "4")
        Long inspections,

        @Schema(description = "How many in a hundred of them had no finding", examples = "75")
        BigDecimal discipline,

        @Schema(
                description = "How far the unit's best verified innovation is; absent where it has none",
                examples = "TRIAL")
        String innovation) {}
