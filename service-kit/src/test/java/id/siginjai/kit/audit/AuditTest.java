package id.siginjai.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.siginjai.kit.audit.AuditChange.Action;
import id.siginjai.kit.seal.Seal;
import id.siginjai.testing.Stack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every write leaves who, when and what, without the feature doing anything for it. */
@QuarkusTest
@QuarkusTestResource(Stack.class)
class AuditTest {

    @Inject
    Trail trail;

    @Inject
    DataSource dataSource;

    @Test
    void whatIsNewIsThereWithAllItsValuesButThoseThatAreNobodysBusiness() {
        var stall = trail.opened("Pempek", it -> {
            it.rent = new BigDecimal("1500.50");
            it.tenant = "rahasia";
            it.opens = Instant.parse("2025-06-25T00:30:00.123456789Z");
            it.address = new Stall.Address("Jalan Sultan Thaha");
            it.goods = Set.of("tekwan", "pempek");
        });

        var change = trail.lastChange(stall);

        assertThat(change.action()).isEqualTo(Action.INSERT);
        assertThat(change.entity()).isEqualTo("stall");
        assertThat(change.id()).isEqualTo(stall.id.toString());
        assertThat(change.before()).isNull();
        assertThat(texts(change.after()))
                .isEqualTo(Map.of(
                        "name", "\"Pempek\"",
                        "rent", "1500.5",
                        "opens", "\"2025-06-25T00:30:00.123456Z\"",
                        "address", "{\"street\":\"Jalan Sultan Thaha\"}",
                        "goods", "[\"pempek\",\"tekwan\"]",
                        "version", "0"));
    }

    @Test
    void ofAChangeThereIsWhatChangedBeforeAndAfter() {
        var stall = trail.opened("Pempek", it -> it.goods.add("pempek"));

        trail.changed(stall, it -> {
            it.name = "Tekwan";
            it.rent = BigDecimal.TEN;
            it.goods.add("tekwan");
        });

        var change = trail.lastChange(stall);
        assertThat(change.action()).isEqualTo(Action.UPDATE);
        assertThat(texts(change.before()))
                .isEqualTo(Map.of("name", "\"Pempek\"", "goods", "[\"pempek\"]", "version", "0"));
        assertThat(texts(change.after()))
                .isEqualTo(
                        Map.of("name", "\"Tekwan\"", "rent", "10", "goods", "[\"pempek\",\"tekwan\"]", "version", "1"));
    }

    @Test
    void whatIsGoneIsThereWithItsLastValues() {
        var stall = trail.opened("Pempek", it -> it.goods.add("pempek"));

        trail.inTransaction(() -> {
            var found = trail.entities().find(Stall.class, stall.id);
            Hibernate.initialize(found.goods); // Hibernate empties a collection that nobody read without reading it
            trail.entities().remove(found);
            return null;
        });

        var change = trail.lastChange(stall);
        assertThat(change.action()).isEqualTo(Action.DELETE);
        assertThat(texts(change.before())).containsEntry("name", "\"Pempek\"").containsEntry("goods", "[\"pempek\"]");
        assertThat(change.after()).isNull();
    }

    @Test
    void severalFlushesOfATransactionAreOneChange() {
        var stall = trail.opened("Pempek");

        trail.changed(stall, it -> {
            it.name = "Model";
            trail.entities().flush();
            it.name = "Tekwan";
        });

        assertThat(trail.of(stall.resource())).hasSize(2);
        assertThat(texts(trail.lastChange(stall).before())).containsEntry("name", "\"Pempek\"");
        assertThat(texts(trail.lastChange(stall).after())).containsEntry("name", "\"Tekwan\"");
    }

    @Test
    void partsAndTheirPartsStandInTheTrailOfTheWhole() {
        var stall = trail.opened("Pempek", it -> it.charge(1000).pay("tunai"));

        trail.inTransaction(() -> {
            var fee = trail.entities()
                    .createQuery("from Stall$Fee where stall.id = :id", Stall.Fee.class)
                    .setParameter("id", stall.id)
                    .getSingleResult();
            fee.pay("QRIS"); // the stall itself is a proxy that nobody loaded
            return null;
        });

        var entries = trail.of(stall.resource());
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).changes())
                .extracting(AuditChange::entity)
                .containsExactlyInAnyOrder("stall", "fee", "payment");
        assertThat(entries.get(1).changes()).extracting(AuditChange::entity).containsExactly("payment");
        assertThat(texts(entries.get(1).changes().get(0).after())).containsEntry("note", "\"QRIS\"");
    }

    @Test
    void whatIsUnauditedLeavesNothing() throws SQLException {
        var whisper = trail.inTransaction(() -> {
            var heard = new Stall.Whisper();
            heard.heard = "rahasia";
            trail.entities().persist(heard);
            return heard;
        });
        trail.opened("Pempek", it -> it.tenant = "rahasia");

        assertThat(trail.of("whisper/" + whisper.id)).isEmpty();
        try (var connection = dataSource.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT count(*) FROM audit_entry WHERE entry::text LIKE '%rahasia%'")) {
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }

    @Test
    void whatIsRolledBackLeavesNothing() {
        var stall = new Stall("Pempek");

        assertThatThrownBy(() -> trail.inTransaction(() -> {
                    trail.entities().persist(stall);
                    trail.entities().flush();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(trail.of(stall.resource())).isEmpty();
    }

    @Test
    void entriesAreLinkedAndAnybodyCanComputeTheirHashes() {
        var stall = trail.opened("Pempek");
        trail.changed(stall, it -> it.name = "Tekwan");

        var entries = trail.of(stall.resource());

        assertThat(entries).extracting(AuditEntry::sequence).containsExactly(1L, 2L);
        assertThat(entries.get(0).previous()).isEqualTo("0".repeat(64));
        assertThat(entries.get(1).previous()).isEqualTo(entries.get(0).hash());
        assertThat(entries).allSatisfy(entry -> {
            var tree = (ObjectNode) Seal.tree(entry);
            tree.remove("hash");
            assertThat(Seal.of(tree).sha256()).isEqualTo(entry.hash());
        });
    }

    @Test
    void whatNeitherARequestNorAnEventCausedIsTheSystems() {
        var scheduled = trail.of(trail.opened("Pempek").resource()).get(0);
        var ofEvent = AuditSource.during("event id.siginjai.thing.v1", () -> trail.opened("Tekwan"));

        assertThat(scheduled.actor()).isEqualTo("system");
        assertThat(scheduled.roles()).isEmpty();
        assertThat(scheduled.source()).isEqualTo("schedule");
        assertThat(trail.of(ofEvent.resource()).get(0).source()).isEqualTo("event id.siginjai.thing.v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET hash = hash",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "ALTER TABLE audit_entry ADD COLUMN more text",
                "DROP TABLE audit_entry",
                "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
                "ALTER TABLE audit_entry OWNER TO tests",
                "UPDATE audit_anchor SET root = root",
                "DELETE FROM audit_anchor",
                "TRUNCATE audit_anchor CASCADE",
                "UPDATE audit_leaf SET hash = hash",
                "DELETE FROM audit_leaf",
                "UPDATE audit_head SET resource = resource",
                "DELETE FROM audit_head",
                "TRUNCATE audit_head CASCADE",
                "DROP TABLE audit_head CASCADE"
            })
    void theServiceItselfMayNotAlterTheTrail(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .as(sql)
                    .hasMessageMatching("(?s)ERROR: (permission denied for|must be owner of) table audit_.*");
        }
    }

    @Test
    void aRoleThatMayAlterTheTrailIsKnownAtTheStart() throws SQLException {
        try (var owner = Trail.owner();
                var service = dataSource.getConnection()) {
            assertThat(AppendOnly.mayAlter(owner)).isTrue();
            assertThat(AppendOnly.mayAlter(service)).isFalse();
        }
    }

    private static Map<String, String> texts(Map<String, JsonNode> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, value -> value.getValue().toString()));
    }
}
