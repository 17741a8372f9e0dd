package id.siginjai.performance.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A civil servant's number (Nomor Induk Pegawai). Source: regulation of the head of BKN 22/2007: 18 digits, being the
 * birth date yyyyMMdd, the month of the first appointment yyyyMM, the sex 1 or 2, and a serial number of 3 digits.
 *
 * <p>It tells a birth date, so it never shows in a log: it has no {@code toString} of its digits.
 */
record Nip(String digits) {

    /** What is wrong with a text that is no NIP. */
    enum Fault {
        DIGITS,
        BIRTH_DATE,
        APPOINTMENT_MONTH,
        SEX
    }

    private static final int EARLIEST_BIRTH = 1900;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{18}");

    Nip {
        if (!DIGITS.matcher(digits).matches()) throw new IllegalArgumentException("not a NIP");
    }

    /** The first fault that the text has, read from left to right; empty when it is a NIP of somebody appointed by today. */
    static Optional<Fault> faultOf(String text, LocalDate today) {
        if (!DIGITS.matcher(text).matches()) return Optional.of(Fault.DIGITS);
        var born = date(text.substring(0, 8));
        if (born.filter(day -> day.getYear() >= EARLIEST_BIRTH && day.isBefore(today))
                .isEmpty()) return Optional.of(Fault.BIRTH_DATE);
        var appointed = date(text.substring(8, 14) + "01").map(YearMonth::from);
        var isPlausible = appointed
                .filter(month -> month.isAfter(YearMonth.from(born.get())))
                .filter(month -> !month.isAfter(YearMonth.from(today)));
        if (isPlausible.isEmpty()) return Optional.of(Fault.APPOINTMENT_MONTH);
        var sex = text.charAt(14);
        return sex == '1' || sex == '2' ? Optional.empty() : Optional.of(Fault.SEX);
    }

    private static Optional<LocalDate> date(String yyyyMMdd) {
        try {
            var year = Integer.parseInt(yyyyMMdd.substring(0, 4));
            var month = Integer.parseInt(yyyyMMdd.substring(4, 6));
            var day = Integer.parseInt(yyyyMMdd.substring(6, 8));
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "a NIP";
    }
}
