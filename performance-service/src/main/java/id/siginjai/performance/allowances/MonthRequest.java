package id.siginjai.performance.allowances;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What personnel found of an official in a month, from the daily work records and the attendance machine. */
@Schema(name = "AllowanceMonthRequest")
record MonthRequest(
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(description = "In percent", examples = "92.5")
        BigDecimal productivity,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(description = "In percent", examples = "98")
        BigDecimal discipline) {}
