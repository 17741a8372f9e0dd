package id.siginjai.kit.audit;

import static java.time.temporal.ChronoUnit.MICROS;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Writes one Merkle root over the heads of all chains that moved since the root before, and over that root. The log has
 * it too, which is out of reach for whoever can change the database: a chain that was rewritten as a whole is
 * consistent in itself, and still not what was anchored.
 */
@ApplicationScoped
class Anchoring {

    private static final Logger LOG = Logger.getLogger(Anchoring.class);

    private final AuditSettings settings;
    private final AnchorTable table;
    private final Clock clock;

    Anchoring(AuditSettings settings, AnchorTable table, Clock clock) {
        this.settings = settings;
        this.table = table;
        this.clock = clock;
    }

    /** Each instance looks every minute, so that neither restarts nor their number change how often there is one. */
    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void anchorWhenDue() {
        if (settings.enabled()) anchor(settings.anchorEvery());
    }

    /**
     * @param age how old the last anchor must be
     * @return none where it is younger, another instance is at it, or nothing was written since
     */
    @Transactional
    Optional<Anchor> anchor(Duration age) {
        if (!table.lead()) return Optional.empty();
        var now = clock.instant().truncatedTo(MICROS);
        var last = table.last();
        if (last.filter(anchor -> anchor.at().plus(age).isAfter(now)).isPresent()) return Optional.empty();
        var next = Anchor.after(last, now);
        if (table.takeHeads(next.number()) == 0) return Optional.empty();
        var tree = next.tree();
        table.leaves(next.number(), (leaf, entry) -> tree.add(leaf.canonicalJson()));
        var anchor = next.with(tree.root());
        table.add(anchor);
        LOG.infof("Audit anchor %d: %s", anchor.number(), anchor.root());
        return Optional.of(anchor);
    }
}
