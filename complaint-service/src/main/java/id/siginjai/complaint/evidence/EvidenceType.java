package id.siginjai.complaint.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** What may be attached. Every other type is refused: it could run, or hide where it was made. */
enum EvidenceType {
    JPEG("image/jpeg", "jpg", JpegPicture::copy),
    PNG("image/png", "png", PngPicture::copy),
    PDF("application/pdf", "pdf", InputStream::transferTo);

    /** Copies the content without what tells of its maker. */
    private interface Copy {
        void copy(InputStream from, OutputStream to) throws IOException;
    }

    private final String mediaType;
    private final String extension;
    private final Copy copy;

    EvidenceType(String mediaType, String extension, Copy copy) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.copy = copy;
    }

    static Optional<EvidenceType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** @throws NotEvidence for what only begins like one of this type */
    void copy(InputStream from, OutputStream to) throws IOException {
        copy.copy(from, to);
    }
}
