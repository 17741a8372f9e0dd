package id.siginjai.performance;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.kit.time.CityTime;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database composes tells time in the very letters in which everything else does. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class ComposedTimesTest {

    @Inject
    DataSource dataSource;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-07-03T02:15:30Z",
                "2025-07-03T02:15:30.100Z",
                "2025-07-03T02:15:30.000001Z",
                "2025-07-31T16:59:59.999999Z",
                "2025-07-31T17:00:00Z",
                "1999-12-31T23:59:59.010Z",
            })
    void asJavaWritesThem(Instant moment) throws SQLException {
        var day = CityTime.dayOf(moment);

        assertThat(ask("instant_text", moment)).isEqualTo(moment.toString());
        assertThat(ask("city_day", moment)).isEqualTo(day.toString());
        assertThat(ask("city_month", moment)).isEqualTo(YearMonth.from(day).toString());
    }

    private String ask(String function, Instant moment) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("SELECT " + function + "(CAST(? AS timestamptz))::text")) {
            statement.setString(1, moment.toString());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
