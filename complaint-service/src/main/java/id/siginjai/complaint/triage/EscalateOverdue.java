package id.siginjai.complaint.triage;

import id.siginjai.complaint.intake.Complaints;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Brings complaints that are overdue before the lead inspector, each once a deadline, whichever instance finds it. */
@ApplicationScoped
class EscalateOverdue {

    private final Complaints complaints;
    private final Counter escalated;

    EscalateOverdue(Complaints complaints, MeterRegistry metrics) {
        this.complaints = complaints;
        this.escalated = metrics.counter("siginjai.complaints.escalated");
    }

    @Scheduled(every = "{siginjai.escalation.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void escalate() {
        var some = 0;
        do {
            some = complaints.escalateOverdue();
            escalated.increment(some);
        } while (some > 0);
    }
}
