package id.siginjai.performance.allowances;

import id.siginjai.kit.problem.Invalid;
import id.siginjai.performance.settings.Checked;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a month's allowance (TPP) is made up, in percent.
 *
 * @param mediumSanctionCut what a medium sanction takes while it is served. Source: PP 94/2021, article 8(3)
 */
@Schema(name = "AllowancePolicy")
record AllowancePolicy(
        @Min(0) @Max(100) int productivityShare,
        @Min(0) @Max(100) int disciplineShare,
        @Min(0) @Max(100) int mediumSanctionCut)
        implements Checked {

    static final AllowancePolicy DEFAULT = new AllowancePolicy(60, 40, 25);

    @Override
    public void check() {
        if (productivityShare + disciplineShare != 100) {
            throw new Invalid("value.disciplineShare", "allowance.shares-add-up");
        }
    }
}
