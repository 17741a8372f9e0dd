package id.siginjai.kit.audit;

import id.siginjai.kit.paging.Cursor;
import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.engine.spi.SessionImplementor;

/** The trail of who changed what: to be read, and to be checked. It is written by itself. */
@ApplicationScoped
public class AuditTrail {

    private static final String CHAIN = "chain";
    private static final String ANCHOR = "anchor";

    private final AuditSettings settings;
    private final AuditTransactions transactions;
    private final EntityManager entities;
    private final EntryTable entries;
    private final AnchorTable anchors;
    private final DataSource dataSource;
    private final Instance<HiddenForNow> hiddenForNow;

    AuditTrail(
            AuditSettings settings,
            AuditTransactions transactions,
            EntityManager entities,
            EntryTable entries,
            AnchorTable anchors,
            DataSource dataSource,
            @Any Instance<HiddenForNow> hiddenForNow) {
        this.settings = settings;
        this.transactions = transactions;
        this.entities = entities;
        this.entries = entries;
        this.anchors = anchors;
        this.dataSource = dataSource;
        this.hiddenForNow = hiddenForNow;
    }

    /**
     * The newest first; without what a feature hides for now.
     *
     * @param resource null for all of them
     * @param readerIsOfficial leaves out what officials do not see, whatever their role
     */
    @Transactional
    public Page<AuditEntry> page(String resource, boolean readerIsOfficial, PageRequest page) {
        snapshot(); // so that what is hidden is what is read
        var kinds = readerIsOfficial ? transactions.hiddenFromOfficials() : List.<String>of();
        var forNow = hiddenForNow.stream()
                .flatMap(feature -> feature.resources().stream())
                .toList();
        return Page.of(
                entries.page(resource, new EntryTable.Hidden(kinds, forNow), page),
                page,
                AuditTrail::entry,
                kept -> Cursor.of(resource == null ? kept.position() : kept.sequence()));
    }

    /**
     * For what SQL written by hand has inserted, which Hibernate does not hear of: in the same transaction, with the
     * entity as it was read back.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void inserted(Object entity) {
        transactions.inserted(entity, entities.unwrap(SessionImplementor.class));
    }

    /**
     * Recomputes chains and anchors from what the database holds, in one snapshot of it.
     *
     * @param resource its chain, and the anchors that hold it; null for all, as many as one call takes
     * @param cursor where the check before this one stopped; null at first
     */
    @Transactional
    public Verification verify(String resource, String cursor) {
        var from = cursor == null ? Cursor.of(CHAIN, "") : Cursor.decode(cursor);
        snapshot();
        var check = new VerifyTrail(entries, anchors, settings.verifiedAtOnce());
        if (resource != null) {
            check.chain(resource);
            check.anchorsOf(resource);
            return check.result(null);
        }
        return switch (from.text(0)) {
            case CHAIN -> {
                var last = check.chainsAfter(from.text(1));
                yield last.isPresent()
                        ? check.result(Cursor.of(CHAIN, last.get()).encode())
                        : anchors(check, 0);
            }
            case ANCHOR -> anchors(check, from.number(1));
            default -> throw new Invalid("cursor", "cursor.malformed");
        };
    }

    private static Verification anchors(VerifyTrail check, long after) {
        var last = check.anchorsAfter(after);
        return check.result(
                last.map(number -> Cursor.of(ANCHOR, number).encode()).orElse(null));
    }

    private void snapshot() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        } catch (SQLException e) {
            throw new AuditFailure(e);
        }
    }

    private static AuditEntry entry(EntryTable.Kept kept) {
        return kept.content() == null
                ? AuditEntry.unreadable(kept.resource(), kept.sequence(), kept.hash())
                : kept.content().withHash(kept.hash());
    }
}
