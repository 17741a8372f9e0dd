package id.siginjai.complaint.evidence;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A directory of this machine, or one that all instances of the service mount; nobody else may read it. */
@ApplicationScoped
class LocalDisk implements EvidenceStore {

    private static final FileAttribute<?> OURS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OUR_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private static final Pattern OUR_NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path directory;

    LocalDisk(@ConfigProperty(name = "siginjai.evidence.directory") Path directory) {
        this.directory = directory;
    }

    @Override
    public OutputStream create(UUID file) throws IOException {
        Files.createDirectories(directory, OUR_DIRECTORY);
        return new Synced(FileChannel.open(path(file), Set.of(CREATE_NEW, WRITE), OURS));
    }

    @Override
    public InputStream open(UUID file) throws IOException {
        return Files.newInputStream(path(file));
    }

    @Override
    public void delete(UUID file) throws IOException {
        Files.deleteIfExists(path(file));
    }

    @Override
    public List<UUID> writtenBefore(Instant moment) throws IOException {
        var files = new ArrayList<UUID>();
        if (!Files.isDirectory(directory)) return files;
        try (var entries = Files.newDirectoryStream(directory)) {
            for (var entry : entries) {
                var name = entry.getFileName().toString();
                // What the disk itself keeps there, such as lost+found, is none of ours.
                if (OUR_NAME.matcher(name).matches()
                        && Files.getLastModifiedTime(entry).toInstant().isBefore(moment)) {
                    files.add(UUID.fromString(name));
                }
            }
        }
        return files;
    }

    private Path path(UUID file) {
        return directory.resolve(file.toString());
    }

    /** Its row is written after it was closed, and must not outlast it when the machine loses its power. */
    private static final class Synced extends FilterOutputStream {

        private final FileChannel channel;

        Synced(FileChannel channel) {
            super(Channels.newOutputStream(channel));
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (channel.isOpen()) channel.force(true);
            super.close();
        }
    }
}
