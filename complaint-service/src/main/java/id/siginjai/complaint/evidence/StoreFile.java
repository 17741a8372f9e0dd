package id.siginjai.complaint.evidence;

import id.siginjai.complaint.secrecy.FileSealing;
import id.siginjai.kit.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Takes a file in while it is being sent, in one pass: its type is told from its first bytes, what tells of its maker is
 * left out, the scanner sees it, and it reaches the disk encrypted. It is never whole in memory, and never on the disk
 * in the clear. Whatever is refused leaves nothing behind.
 */
@ApplicationScoped
class StoreFile {

    private static final int BUFFER = 16 * 1024;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final EvidenceStore store;
    private final FileSealing sealing;
    private final MalwareScan malware;

    StoreFile(EvidenceStore store, FileSealing sealing, MalwareScan malware) {
        this.store = store;
        this.sealing = sealing;
        this.malware = malware;
    }

    StoredFile store(InputStream sent) {
        var id = UUID.randomUUID();
        var stored = false;
        try {
            var file = store(id, new BufferedInputStream(new ReceivedContent(sent), BUFFER));
            stored = true;
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("a file could not be stored", e);
        } finally {
            if (!stored) delete(id);
        }
    }

    private StoredFile store(UUID id, BufferedInputStream content) throws IOException {
        try {
            return keep(id, typeOf(content), content);
        } catch (NotEvidence e) {
            rest(content); // too large comes before of no type
            throw e;
        }
    }

    private StoredFile keep(UUID id, EvidenceType type, InputStream content) throws IOException {
        var key = sealing.newKey(id);
        try (var scan = begin();
                var file = sealing.encrypting(id, key, store.create(id))) {
            var output = new ScannedOutput(file, scan.content());
            var buffer = new BufferedOutputStream(output, BUFFER);
            type.copy(content, buffer);
            buffer.flush();
            rest(content);
            requireClean(scan);
            return new StoredFile(id, type, output.size(), key, output.digest());
        }
    }

    private EvidenceType typeOf(BufferedInputStream content) throws IOException {
        content.mark(1);
        if (content.read() < 0) throw new Invalid("file", "evidence.empty");
        content.reset();
        var mediaType = types.detect(content, new Metadata()).getBaseType().toString();
        return EvidenceType.of(mediaType).orElseThrow(NotEvidence::new);
    }

    /** What follows a picture's end is not kept; it counts all the same. */
    private static void rest(InputStream content) throws IOException {
        content.transferTo(OutputStream.nullOutputStream());
    }

    private MalwareScan.Scan begin() {
        try {
            return malware.begin();
        } catch (IOException e) {
            throw ScannedOutput.scannerAway();
        }
    }

    private static void requireClean(MalwareScan.Scan scan) {
        try {
            if (!scan.isClean()) throw new Invalid("file", "evidence.malware");
        } catch (IOException e) {
            throw ScannedOutput.scannerAway();
        }
    }

    void delete(UUID id) {
        try {
            store.delete(id);
        } catch (IOException e) {
            throw new UncheckedIOException("a file could not be deleted", e);
        }
    }
}
