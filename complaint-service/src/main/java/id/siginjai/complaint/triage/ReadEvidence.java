package id.siginjai.complaint.triage;

import id.siginjai.complaint.evidence.AttachedFile;
import id.siginjai.complaint.evidence.Attachments;
import id.siginjai.complaint.evidence.OpenedFile;
import id.siginjai.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Opens what a reporter attached, which leaves a trace as reading the complaint does. */
@ApplicationScoped
class ReadEvidence {

    private final AdmitReader admitReader;
    private final Attachments attachments;

    ReadEvidence(AdmitReader admitReader, Attachments attachments) {
        this.admitReader = admitReader;
        this.attachments = attachments;
    }

    /** @throws NotFound also for a complaint that the reader must not know of; so in the other method */
    @Transactional
    List<AttachedFile> list(UUID complaint) {
        admitReader.admit(complaint, Part.ATTACHMENTS);
        return attachments.of(complaint);
    }

    /** @return for the caller to close */
    @Transactional
    OpenedFile read(UUID complaint, UUID attachment) {
        admitReader.admit(complaint, Part.ATTACHMENTS);
        return attachments.open(complaint, attachment).orElseThrow(() -> new NotFound("problem.not-found.detail"));
    }
}
