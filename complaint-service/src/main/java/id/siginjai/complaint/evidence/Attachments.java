package id.siginjai.complaint.evidence;

import id.siginjai.complaint.intake.ComplaintPurged;
import id.siginjai.complaint.secrecy.FileSealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What reporters have attached to their complaints. */
@ApplicationScoped
public class Attachments {

    private final AttachmentRepository attachments;
    private final EvidenceStore store;
    private final FileSealing sealing;
    private final Event<FilesDropped> dropped;

    Attachments(
            AttachmentRepository attachments, EvidenceStore store, FileSealing sealing, Event<FilesDropped> dropped) {
        this.attachments = attachments;
        this.store = store;
        this.sealing = sealing;
        this.dropped = dropped;
    }

    /** In the order in which they were attached. */
    public List<AttachedFile> of(UUID complaint) {
        return attachments.of(complaint).stream().map(AttachedFile::of).toList();
    }

    /** Empty also where the file was deleted at this moment. */
    public Optional<OpenedFile> open(UUID complaint, UUID id) {
        return attachments.find(complaint, id).flatMap(this::open);
    }

    /** Deletes all of a complaint's: the rows now, the files once the transaction is committed. */
    @Transactional(TxType.MANDATORY)
    public void deleteOf(UUID complaint) {
        var all = attachments.of(complaint);
        all.forEach(attachments::delete);
        dropped.fire(new FilesDropped(all.stream().map(Attachment::id).toList()));
    }

    void forget(@Observes ComplaintPurged purged) {
        deleteOf(purged.complaintId());
    }

    private Optional<OpenedFile> open(Attachment attachment) {
        try {
            var name = "bukti-" + attachment.ordinal() + "." + attachment.type().extension();
            var content = begun(sealing.decrypting(
                    attachment.id(), attachment.fileKey(), new BufferedInputStream(store.open(attachment.id()))));
            return Optional.of(new OpenedFile(name, attachment.type().mediaType(), attachment.size(), content));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the file of row " + attachment.id() + " cannot be read", e);
        }
    }

    /** With its first segment decrypted: what was tampered with fails before an answer has begun. */
    private static InputStream begun(InputStream decrypting) throws IOException {
        var content = new BufferedInputStream(decrypting);
        try {
            content.mark(1);
            content.read();
            content.reset();
            return content;
        } catch (IOException e) {
            content.close();
            throw e;
        }
    }
}
