package id.siginjai.complaint.notices;

import id.siginjai.complaint.intake.Complaints;
import id.siginjai.complaint.intake.Reporter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sends one mail that is owed. It says nothing of the case, not even that there is one about pungli: a mailbox may be read
 * by others. Where the service dies between sending and committing, it is sent
 * twice.
 */
@ApplicationScoped
class SendNotice {

    private static final Logger LOG = Logger.getLogger(SendNotice.class);

    private static final String SUBJECT = "Ada kabar untuk Anda / There is news for you";

    private static final String TEXT = """
            Ada kabar tentang laporan Anda. Silakan lihat dengan tanda terima Anda.

            There is news about your report. Please look with your receipt.
            """;

    private final NoticeRepository notices;
    private final Complaints complaints;
    private final ReactiveMailer mailer;
    private final NoticeSettings settings;
    private final MeterRegistry metrics;
    private final Clock clock;

    SendNotice(
            NoticeRepository notices,
            Complaints complaints,
            ReactiveMailer mailer,
            NoticeSettings settings,
            MeterRegistry metrics,
            Clock clock) {
        this.notices = notices;
        this.complaints = complaints;
        this.mailer = mailer;
        this.settings = settings;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** @return false where nothing was due */
    @Transactional
    boolean sendNext() {
        var due = notices.lockDue(clock.instant());
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(Notice notice) {
        // One that cannot be sent, or whose address cannot be read, must not hold up the others.
        try {
            var address = addressOf(notice.complaintId());
            if (address.isPresent()) {
                mailer.send(Mail.withText(address.get(), SUBJECT, TEXT)).await().atMost(settings.patience());
                metrics.counter("siginjai.notices", "result", "sent").increment();
            }
            notices.delete(notice);
        } catch (RuntimeException e) {
            failed(notice, e);
        }
    }

    /** The fault's own words may quote the address. */
    private void failed(Notice notice, RuntimeException fault) {
        LOG.warnf("A notice could not be sent: %s", fault.getClass().getName());
        metrics.counter("siginjai.notices", "result", "failed").increment();
        notice.failed(clock.instant());
        if (notice.isHopeless()) notices.delete(notice);
    }

    private Optional<String> addressOf(UUID complaint) {
        return Optional.ofNullable(complaints.open(complaint).reporter()).map(Reporter::email);
    }
}
