package id.siginjai.performance.allowances;

import id.siginjai.performance.organisation.PositionLevel;
import id.siginjai.performance.organisation.UnitKind;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What posts of a level in units of a kind are paid a month, from a month on. */
@Schema(name = "AllowanceRate")
record RateResponse(
        @Schema(required = true, examples = "KELURAHAN") UnitKind unitKind,
        @Schema(required = true, examples = "STAFF") PositionLevel level,

        @Schema(required = true, description = "The first month", examples = "2025-01")
        YearMonth from,

        @Schema(required = true, description = "Whole rupiah a month", examples = "3700000")
        long amount) {

    static RateResponse of(AllowanceRate rate) {
        return new RateResponse(rate.unitKind(), rate.level(), rate.from(), rate.amount());
    }
}
