package id.siginjai.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.kit.audit.Verification.Fault;
import id.siginjai.kit.audit.Verification.What;
import id.siginjai.kit.seal.Seal;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever owns the database can alter the trail, and is found out. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class TamperingTest {

    @Inject
    Trail trail;

    @Inject
    AuditTrail audit;

    @Inject
    Anchoring anchoring;

    @Test
    void aTrailThatNobodyTouchedIsIntact() {
        var stall = changedTwice();
        anchoring.anchor(Duration.ZERO);

        var found = audit.verify(stall.resource(), null);

        assertThat(found).isEqualTo(new Verification(true, 3, 1, List.of(), null));
    }

    @ParameterizedTest(name = "{0} → {1} at {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE audit_entry SET entry = replace(entry::text, 'Tekwan', 'Model')::json WHERE sequence = 2 |"
                        + " CONTENT | 2",
                "UPDATE audit_entry SET entry = replace(entry::text, 'system', 'sekda')::json WHERE sequence = 1 |"
                        + " CONTENT | 1",
                "UPDATE audit_entry SET entry = '[]' WHERE sequence = 3 | CONTENT | 3",
                "UPDATE audit_entry SET hash = repeat('a', 64) WHERE sequence = 3 | CONTENT | 3",
                "DELETE FROM audit_entry WHERE sequence = 1 | GAP | 1",
                "DELETE FROM audit_entry WHERE sequence = 2 | GAP | 2",
                "DELETE FROM audit_entry WHERE sequence = 3 | GAP | 3",
                "DELETE FROM audit_entry WHERE sequence > 0 | GAP | 1",
                "UPDATE audit_entry SET sequence = 4 WHERE sequence = 3 | GAP | 3",
                "UPDATE audit_head SET hash = repeat('a', 64) WHERE sequence = 3 | LINK | 3",
                "UPDATE audit_head SET sequence = 2 WHERE sequence = 3 | LINK | 3"
            })
    void theEntryThatWasAlteredIsNamed(String sql, What what, long sequence) throws SQLException {
        var stall = changedTwice();

        var altered = Trail.asOwner(sql + " AND resource = '" + stall.resource() + "'");

        assertThat(altered).isPositive();
        var found = audit.verify(stall.resource(), null);
        assertThat(found.intact()).isFalse();
        assertThat(found.faults()).contains(new Fault(what, stall.resource(), sequence, null));
    }

    @Test
    void anEntryThatTakesThePlaceOfAnotherIsNamed() throws SQLException {
        var stall = changedTwice();
        var second = trail.of(stall.resource()).get(1);
        var forged = sealed(second, AuditEntry.NOTHING, "Model");

        replace(forged);

        assertThat(audit.verify(stall.resource(), null).faults())
                .containsExactly(
                        new Fault(What.LINK, stall.resource(), 2L, null),
                        new Fault(What.LINK, stall.resource(), 3L, null));
    }

    @Test
    void aChainThatWasRewrittenAsAWholeIsNotWhatWasAnchored() throws SQLException {
        var stall = changedTwice();
        var anchor = anchoring.anchor(Duration.ZERO).orElseThrow();

        rewrite(stall);

        assertThat(audit.verify(stall.resource(), null).faults())
                .containsExactly(new Fault(What.ANCHOR, stall.resource(), 3L, anchor.number()));
    }

    @Test
    void withItsLeafItIsNotTheRootThatWasLogged() throws SQLException {
        var stall = changedTwice();
        var anchor = anchoring.anchor(Duration.ZERO).orElseThrow();

        rewrite(stall);
        Trail.asOwner("UPDATE audit_leaf leaf SET hash = entry.hash FROM audit_entry entry WHERE leaf.resource = '%s'"
                        .formatted(stall.resource())
                + " AND entry.resource = leaf.resource AND entry.sequence = leaf.sequence");

        assertThat(audit.verify(stall.resource(), null).faults())
                .containsExactly(new Fault(What.ANCHOR, null, null, anchor.number()));
    }

    @Test
    void aChainThatIsGoneAltogetherIsMissedByItsAnchor() throws SQLException {
        var stall = changedTwice();
        var anchor = anchoring.anchor(Duration.ZERO).orElseThrow();

        for (var table : List.of("audit_entry", "audit_head")) {
            Trail.asOwner("DELETE FROM " + table + " WHERE resource = '" + stall.resource() + "'");
        }

        assertThat(audit.verify(stall.resource(), null).faults())
                .containsExactly(new Fault(What.ANCHOR, stall.resource(), 3L, anchor.number()));
    }

    @Test
    void aCheckOfEverythingGoesOnWhereTheOneBeforeItStopped() throws SQLException {
        var stalls = IntStream.range(0, 1100)
                .mapToObj(number -> new Stall("Kios " + number))
                .toList();
        trail.inTransaction(() -> {
            stalls.forEach(trail.entities()::persist);
            return null;
        });
        var altered = stalls.get(700).resource();
        anchoring.anchor(Duration.ZERO);
        Trail.asOwner("UPDATE audit_entry SET entry = replace(entry::text, 'Kios', 'Toko')::json WHERE resource = '"
                + altered + "'");

        var checks = 0;
        var entries = 0L;
        var faults = new ArrayList<Fault>();
        String cursor = null;
        do {
            var found = audit.verify(null, cursor);
            cursor = found.next();
            checks++;
            entries += found.entries();
            faults.addAll(found.faults());
        } while (cursor != null);

        assertThat(checks).isGreaterThan(1);
        assertThat(entries).isGreaterThanOrEqualTo(1100);
        assertThat(faults).contains(new Fault(What.CONTENT, altered, 1L, null));
    }

    @Test
    void anAnchorIsWrittenOnceAnHourAndOnlyOverWhatMoved() {
        changedTwice();
        var first = anchoring.anchor(Duration.ZERO).orElseThrow();

        assertThat(anchoring.anchor(Duration.ZERO)).as("nothing moved").isEmpty();
        var stall = changedTwice();
        assertThat(anchoring.anchor(Duration.ofHours(1))).as("too early").isEmpty();
        var second = anchoring.anchor(Duration.ZERO).orElseThrow();

        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.previous()).isEqualTo(first.root());
        assertThat(audit.verify(stall.resource(), null).intact()).isTrue();
    }

    private Stall changedTwice() {
        var stall = trail.opened("Pempek");
        trail.changed(stall, it -> it.name = "Tekwan");
        trail.changed(stall, it -> it.name = "Celimpungan");
        return stall;
    }

    /** The second entry tells another story, and all that follows it is made to fit. */
    private void rewrite(Stall stall) throws SQLException {
        var entries = trail.of(stall.resource());
        var second = sealed(entries.get(1), entries.get(0).hash(), "Model");
        var third = sealed(entries.get(2), second.hash(), "Model");
        replace(second);
        replace(third);
        Trail.asOwner(
                "UPDATE audit_head SET hash = '%s' WHERE resource = '%s'".formatted(third.hash(), stall.resource()));
    }

    private static AuditEntry sealed(AuditEntry entry, String previous, String name) {
        var link = new AuditEntry.Link(entry.resource(), entry.sequence(), previous);
        var change = entry.changes().get(0);
        var told = new AuditChange(
                change.entity(), change.id(), change.action(), change.before(), Map.of("name", Seal.tree(name)));
        var forged = AuditEntry.of(Author.system(entry.source(), null), entry.at(), link, List.of(told));
        return forged.withHash(forged.seal().sha256());
    }

    private static void replace(AuditEntry entry) throws SQLException {
        try (var owner = Trail.owner();
                var statement = owner.prepareStatement(
                        "UPDATE audit_entry SET entry = ?::json, hash = ? WHERE resource = ? AND sequence = ?")) {
            statement.setString(1, entry.seal().canonicalJson());
            statement.setString(2, entry.hash());
            statement.setString(3, entry.resource());
            statement.setLong(4, entry.sequence());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
