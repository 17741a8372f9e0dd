package id.siginjai.performance.jobfit;

import id.siginjai.kit.problem.PlainText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assessor thinks of a candidate. */
@Schema(name = "JobFitScoreRequest")
record ScoreRequest(
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(description = "0 to 100", examples = "78")
        BigDecimal competency,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(description = "0 to 100", examples = "82.5")
        BigDecimal interview,

        @Size(max = 1000)
        @PlainText(multiline = true)
        @Schema(examples = "Menguasai layanan, perlu berani mengambil keputusan.")
        String note) {}
