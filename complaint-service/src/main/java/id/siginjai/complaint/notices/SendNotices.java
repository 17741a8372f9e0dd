package id.siginjai.complaint.notices;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends what is owed, one mail a transaction, until nothing is due. It may run in several instances at once. */
@ApplicationScoped
class SendNotices {

    private final SendNotice sendNotice;
    private final NoticeSettings settings;

    SendNotices(SendNotice sendNotice, NoticeSettings settings) {
        this.sendNotice = sendNotice;
        this.settings = settings;
    }

    @Scheduled(every = "{siginjai.notices.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendAll() {
        if (!settings.enabled()) return;
        var more = true;
        while (more) more = sendNotice.sendNext();
    }
}
