package id.siginjai.performance.achievements;

import id.siginjai.performance.organisation.UnitKind;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's place among the others. */
@Schema(name = "RankedUnit")
record RankedUnit(
        @Schema(required = true, description = "Units of the same value share a rank", examples = "1")
        long rank,

        @Schema(required = true, examples = "DISDUKCAPIL") String code,

        @Schema(required = true, examples = "Dinas Kependudukan dan Pencatatan Sipil")
        String name,

        @Schema(required = true) UnitKind kind,

        @Schema(required = true, examples = "92.4") BigDecimal score,

        @Schema(required = true) Band band,

        @Schema(
                description = "Absent where nothing can be compared, as before the year was told to its end",
                examples = "6.5")
        BigDecimal leap) {}
