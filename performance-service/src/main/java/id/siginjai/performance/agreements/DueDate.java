package id.siginjai.performance.agreements;

import java.time.LocalDate;
import java.time.Month;

/**
 * By when the agreements of a year are to be signed: within one month of the budget's approval (PermenPANRB 53/2014,
 * annex I). The budget is approved by 31 December of the year before (PP 12/2019 article 104), which counts where nobody
 * told the day of that year's.
 */
record DueDate(LocalDate budgetApprovedOn, int months) {

    LocalDate of(int year) {
        var approved = isOf(year) ? budgetApprovedOn : LocalDate.of(year - 1, Month.DECEMBER, 31);
        return approved.plusMonths(months);
    }

    /** Another year's budget says nothing, even where somebody told it for this year. */
    private boolean isOf(int year) {
        return budgetApprovedOn != null
                && (budgetApprovedOn.getYear() == year || budgetApprovedOn.getYear() == year - 1);
    }
}
