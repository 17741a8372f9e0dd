package id.siginjai.kit.composed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siginjai.kit.database.DatabaseFault;
import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Stack.class)
class ComposedReadsTest {

    @Inject
    ComposedReads reads;

    @ParameterizedTest(name = "{0} rows → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | {\"items\":[]}",
                "1 | {\"items\":[\"é1\"]}",
                "2 | {\"items\":[\"é1\",\"é2\"]}",
                "3 | {\"items\":[\"é1\",\"é2\"],\"next\":\"%s\"}",
            })
    void aPageHasACursorWhereMoreFollows(int rows, String expected) {
        var sql = new Sql("SELECT to_json('é' || i)::text, i, 'key ' || i FROM generate_series(1, ?) i", rows)
                .then("ORDER BY i");

        var page = new String(reads.page(sql, new Two()), StandardCharsets.UTF_8);

        assertThat(page).isEqualTo(expected.formatted(Cursor.of(2, "key 2").encode()));
    }

    @Test
    void partsKeepTheirValuesInOrder() {
        var sum = new Sql("SELECT ? || (", "a").then(new Sql("SELECT ?", "b")).then(") || ?", "c");

        assertThat(reads.one(sum)).contains("abc");
    }

    @Test
    void whatIsNotThereIsEmpty() {
        assertThat(reads.one(new Sql("SELECT '{}' WHERE ?", false))).isEmpty();
    }

    @Test
    void aFaultOfTheDatabaseStaysOne() {
        assertThatThrownBy(() -> reads.one(new Sql("SELECT CAST(? AS date)::text", "never")))
                .satisfies(fault -> assertThat(DatabaseFault.of(fault)).contains(DatabaseFault.UNSTORABLE));
    }

    private static class Two extends PageRequest {
        @Override
        public int limit() {
            return 2;
        }

        @Override
        public int fetch() {
            return 3;
        }
    }
}
