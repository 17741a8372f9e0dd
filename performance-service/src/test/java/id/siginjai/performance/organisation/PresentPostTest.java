package id.siginjai.performance.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentPostTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 25);

    /** Posts are written as name:from/to, with a + before the name of one that is stood in for. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "'', -",
                "a:2024-01-01/, a",
                "a:2025-06-25/, a",
                "a:2024-01-01/2025-06-25, a",
                "a:2024-01-01/2025-06-24, -",
                "a:2025-06-26/, a",
                "a:2025-07-01/ b:2025-06-26/, b",
                "a:2024-01-01/ b:2025-07-01/, a",
                "a:2024-01-01/2025-06-24 b:2025-07-01/, b",
                "+a:2025-01-01/, a",
                "+a:2023-01-01/ b:2024-01-01/, b",
                "+a:2025-01-01/ b:2025-07-01/, a",
                "+a:2025-07-01/ b:2025-07-01/, b",
            })
    void isTheDefinitiveOneThenTheOneStoodInForThenTheNext(String posts, String expected) {
        var appointments = Arrays.stream(posts.split(" "))
                .filter(post -> !post.isEmpty())
                .map(PresentPostTest::appointment)
                .toList();

        var present = PresentPost.on(TODAY, appointments)
                .map(found -> found.position().title());

        assertThat(present.orElse(null)).isEqualTo(expected);
    }

    private static Appointment appointment(String post) {
        var acting = post.startsWith("+");
        var nameAndTime = post.substring(acting ? 1 : 0).split(":");
        var time = nameAndTime[1].split("/");
        var to = time.length > 1 ? LocalDate.parse(time[1]) : null;
        var position = new Position(
                UUID.randomUUID(), null, new Position.Content(nameAndTime[0], PositionLevel.SUPERVISOR, null, false));
        var terms = new Appointment.Terms(acting, LocalDate.parse(time[0]), to, null);
        return new Appointment(UUID.randomUUID(), null, position, terms);
    }
}
