package id.siginjai.performance.allowances;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is paid a month. */
@Schema(name = "AllowanceRateRequest")
record RateRequest(
        @NotNull
        @Min(0)
        @Max(1_000_000_000)
        @Schema(description = "Whole rupiah a month, at full productivity and discipline", examples = "3700000")
        Long amount) {}
