package id.siginjai.performance.agreements;

import id.siginjai.kit.identity.Roles;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.problem.PlainText;
import id.siginjai.performance.organisation.CalendarDay;
import id.siginjai.performance.settings.Checked;
import id.siginjai.performance.settings.Setting;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the organisation office decides about the agreements of a year.
 *
 * @param budgetApprovedOn when the budget of the year for which this is set was approved; null while nobody told. Not the
 *     day of later years, although the other values go on
 * @param monthsToSign how long after that the agreements are due
 * @param numberFormat how an agreement's number is written, see {@link AgreementNumber}
 * @param mayor the name below the mayor's signature; null where the office is enough
 * @param deputyMayor likewise
 */
record AgreementRules(
        @CalendarDay LocalDate budgetApprovedOn,
        @NotNull @Min(0) @Max(12) Integer monthsToSign,
        @NotNull @Size(min = 1, max = 50) @PlainText String numberFormat,
        @Size(min = 1, max = 200) @PlainText String mayor,
        @Size(min = 1, max = 200) @PlainText String deputyMayor)
        implements Checked {

    static final Setting<AgreementRules> SETTING = new Setting<>(
            "agreements",
            AgreementRules.class,
            new AgreementRules(null, 1, AgreementNumber.DEFAULT_FORMAT, null, null),
            Roles.ORGANISASI);

    @Override
    public void check() {
        if (!AgreementNumber.isUniqueIn(numberFormat))
            throw new Invalid("value.numberFormat", "agreement.number-format");
    }
}
