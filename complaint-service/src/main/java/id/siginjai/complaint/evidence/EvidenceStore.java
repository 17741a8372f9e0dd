package id.siginjai.complaint.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where the encrypted files are. It knows nothing of what is in them, nor whose they are. */
interface EvidenceStore {

    /** A new file; it lasts once the stream was closed. */
    OutputStream create(UUID file) throws IOException;

    /** @throws java.nio.file.NoSuchFileException where there is none */
    InputStream open(UUID file) throws IOException;

    /** Does nothing where there is none. */
    void delete(UUID file) throws IOException;

    /** The files that were last written before that moment. */
    List<UUID> writtenBefore(Instant moment) throws IOException;
}
