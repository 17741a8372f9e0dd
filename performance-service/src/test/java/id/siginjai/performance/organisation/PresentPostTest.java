package id.siginjai.performance.organisation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database judges, so it is asked; of appointments that no constraint has looked at. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class PresentPostTest {

    private static final String NONE = "(CAST(NULL AS text), false, CAST(NULL AS date), CAST(NULL AS date))";

    @Inject
    DataSource dataSource;

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
                "+a:2025-07-01/ b:2025-07-02/, a",
            })
    void isTheDefinitiveOneThenTheOneStoodInForThenTheNext(String posts, String expected) throws SQLException {
        var appointments = Arrays.stream(posts.split(" "))
                .filter(post -> !post.isEmpty())
                .map(PresentPostTest::appointment)
                .collect(joining(", "));

        assertThat(presentOf(appointments)).isEqualTo(expected);
    }

    private String presentOf(String appointments) throws SQLException {
        var rows = "(VALUES " + NONE + (appointments.isEmpty() ? "" : ", " + appointments) + ")";
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT a.title FROM " + rows + " a (title, acting, from_day, to_day),"
                        + " (SELECT DATE '2025-06-25' AS today) asking WHERE a.title IS NOT NULL AND "
                        + PresentPost.COMES_FIRST)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private static String appointment(String post) {
        var acting = post.startsWith("+");
        var nameAndTime = post.substring(acting ? 1 : 0).split(":");
        var time = nameAndTime[1].split("/");
        var to = time.length > 1 ? "DATE '" + time[1] + "'" : "NULL";
        return "('%s', %s, DATE '%s', %s)".formatted(nameAndTime[0], acting, time[0], to);
    }
}
