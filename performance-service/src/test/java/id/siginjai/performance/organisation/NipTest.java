package id.siginjai.performance.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NipTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 25);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "198503172010011007, -",
                "198503172010012007, -",
                "196012311984121001, -",
                "200002292020021001, -", // the 29th of February of a leap year
                "198503172010011000, -",
                "198503172025061007, -", // appointed this month
                "'', DIGITS",
                "19850317201001100, DIGITS",
                "1985031720100110077, DIGITS",
                "19850317 201001 1 007, DIGITS",
                "19850317201001100x, DIGITS",
                "-98503172010011007, DIGITS",
                "١٩٨٥٠٣١٧٢٠١٠٠١١٠٠٧, DIGITS",
                "198513172010011007, BIRTH_DATE",
                "198500172010011007, BIRTH_DATE",
                "198502302010011007, BIRTH_DATE",
                "198502292010011007, BIRTH_DATE", // no leap year
                "198503002010011007, BIRTH_DATE",
                "000001012010011007, BIRTH_DATE",
                "202506252025061007, BIRTH_DATE", // born today
                "299901012010011007, BIRTH_DATE",
                "198503172010001007, APPOINTMENT_MONTH",
                "198503172010131007, APPOINTMENT_MONTH",
                "198503170000011007, APPOINTMENT_MONTH",
                "198503171985021007, APPOINTMENT_MONTH", // before the birth
                "198503171985031007, APPOINTMENT_MONTH", // in the month of the birth
                "198503172025071007, APPOINTMENT_MONTH", // next month
                "198503172010010007, SEX",
                "198503172010013007, SEX",
                "198503172010019007, SEX",
            })
    void findsTheFirstFault(String text, Nip.Fault fault) {
        assertThat(Nip.faultOf(text, TODAY)).isEqualTo(Optional.ofNullable(fault));
    }

    @Test
    void tellsNobodyItsDigits() {
        assertThat(new Nip("198503172010011007")).asString().doesNotContainPattern("[0-9]");
    }

    @Test
    void isNeverMadeOfAnythingElse() {
        assertThatThrownBy(() -> new Nip("19850317")).hasMessage("not a NIP");
    }
}
