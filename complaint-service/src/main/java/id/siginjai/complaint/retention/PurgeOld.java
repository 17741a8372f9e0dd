package id.siginjai.complaint.retention;

import static id.siginjai.complaint.intake.ComplaintStatus.SUBSTANTIATED;

import id.siginjai.complaint.intake.ComplaintStatus;
import id.siginjai.complaint.intake.PurgeComplaint;
import id.siginjai.kit.time.CityTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.logging.Logger;

/** Looks once a day for complaints whose time is over. */
@ApplicationScoped
class PurgeOld {

    private static final Logger LOG = Logger.getLogger(PurgeOld.class);

    private final RetentionSettings settings;
    private final PurgeComplaint purgeComplaint;
    private final Clock clock;

    PurgeOld(RetentionSettings settings, PurgeComplaint purgeComplaint, Clock clock) {
        this.settings = settings;
        this.purgeComplaint = purgeComplaint;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        var substantiated = purge(EnumSet.of(SUBSTANTIATED), settings.substantiated());
        var others = purge(endsBut(SUBSTANTIATED), settings.otherwise());
        if (substantiated + others > 0) LOG.infof("Purged %d complaints whose time was over", substantiated + others);
    }

    private static Set<ComplaintStatus> endsBut(ComplaintStatus excepted) {
        var ends = EnumSet.allOf(ComplaintStatus.class);
        ends.removeIf(status -> status.isOpen() || status == excepted);
        return ends;
    }

    /** One by one: a complaint that is locked for long holds up no other. */
    private int purge(Collection<ComplaintStatus> ends, Period kept) {
        var moment = lastMomentToPurge(kept);
        var count = 0;
        for (var due = purgeComplaint.endedBefore(ends, moment);
                !due.isEmpty();
                due = purgeComplaint.endedBefore(ends, moment)) {
            due.forEach(purgeComplaint::purge);
            count += due.size();
        }
        return count;
    }

    private Instant lastMomentToPurge(Period kept) {
        var now = clock.instant();
        return CityTime.dayOf(now).minus(kept).atStartOfDay(CityTime.ZONE).toInstant();
    }
}
