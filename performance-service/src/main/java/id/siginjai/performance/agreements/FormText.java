package id.siginjai.performance.agreements;

import id.siginjai.kit.time.CityTime;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the city's letters write numbers, money, days and times, and how text is put into a page. */
final class FormText {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm.ss", INDONESIAN);

    private FormText() {}

    /** 1.234,5 */
    static String number(BigDecimal number) {
        return number == null ? "–" : format("#,##0.####").format(number);
    }

    /** 1.250.000.000 */
    static String rupiah(long amount) {
        return format("#,##0").format(amount);
    }

    /** 25 Juni 2025 */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 25 Juni 2025, 10.15.32 WIB */
    static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(CityTime.ZONE)) + " WIB";
    }

    /** The title without what letters leave out: Kota Jambi is dated in Jambi. */
    static String place(String city) {
        return city.replaceFirst("^(Kota|Kabupaten) ", "");
    }

    /** Whatever somebody wrote is text in the page, never a part of it. */
    static String escaped(String text) {
        if (text == null) return "";
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(each -> append(safe, each));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int codePoint) {
        switch (codePoint) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            case '\n' -> safe.append("<br/>");
            default -> {
                if (!Character.isISOControl(codePoint)) safe.appendCodePoint(codePoint);
            }
        }
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(INDONESIAN));
    }
}
