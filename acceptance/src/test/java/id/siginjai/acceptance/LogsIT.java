package id.siginjai.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After all that happened, the services' logs tell nothing that was told in confidence. */
@AcceptanceTest
@Order(Integer.MAX_VALUE)
class LogsIT {

    private static final Pattern NUMBER = Pattern.compile("\\d{16,18}");

    private final City city;

    LogsIT(City city) {
        this.city = city;
    }

    @Test
    void noLogHoldsANarrativeAPhoneNumberAReceiptOrANip() throws IOException {
        // given
        city.complaints().file(Reports.about(city.performance().register(), Reports.phone()));
        assertThat(Confidential.numbers()).isNotEmpty();
        try (var logs = Files.list(city.logs())) {
            for (var log : logs.toList()) {
                // when
                var text = Files.readString(log);
                // then
                assertThat(text).as(log.toString()).isNotEmpty();
                assertThat(text.contains(Confidential.NARRATIVE))
                        .as("narrative in " + log)
                        .isFalse();
                assertThat(text.contains(Confidential.PHONE))
                        .as("phone in " + log)
                        .isFalse();
                assertThat(NUMBER.matcher(text).results().map(match -> match.group()))
                        .as("receipt or NIP in " + log)
                        .doesNotContainAnyElementsOf(Confidential.numbers());
            }
        }
    }
}
