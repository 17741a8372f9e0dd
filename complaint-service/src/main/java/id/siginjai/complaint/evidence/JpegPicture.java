package id.siginjai.complaint.evidence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies a JPEG segment by segment (ITU-T T.81, annex B) and keeps what the picture is made of. What tells where and by
 * whom it was taken stays behind: Exif, XMP, IPTC, comments, thumbnails, whatever follows the picture's end. The picture
 * is not decoded, so it loses nothing, and the copy needs one segment of memory.
 */
final class JpegPicture {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int JFIF_WITHOUT_THUMBNAIL = 14;

    private final DataInputStream from;
    private final DataOutputStream to;
    private boolean framed;
    private boolean scanned;

    private JpegPicture(InputStream from, OutputStream to) {
        this.from = new DataInputStream(from);
        this.to = new DataOutputStream(to);
    }

    /** @throws NotEvidence when it is no whole JPEG */
    static void copy(InputStream from, OutputStream to) throws IOException {
        var picture = new JpegPicture(from, to);
        try {
            picture.copy();
        } catch (EOFException e) {
            throw new NotEvidence();
        }
    }

    private void copy() throws IOException {
        if (from.readUnsignedByte() != 0xFF || from.readUnsignedByte() != SOI) throw new NotEvidence();
        writeMarker(SOI);
        for (var marker = nextMarker(); marker != EOI; ) {
            segment(marker);
            marker = marker == SOS ? scan() : nextMarker();
        }
        if (!scanned) throw new NotEvidence();
        writeMarker(EOI);
        to.flush();
    }

    private int nextMarker() throws IOException {
        if (from.readUnsignedByte() != 0xFF) throw new NotEvidence();
        int marker;
        do marker = from.readUnsignedByte();
        while (marker == 0xFF); // fill bytes
        return marker;
    }

    private void segment(int marker) throws IOException {
        if (marker < 0xC0 || marker >= 0xD0 && marker <= SOI) throw new NotEvidence();
        var length = from.readUnsignedShort() - 2;
        if (length < 0) throw new NotEvidence();
        var content = new byte[length];
        from.readFully(content);
        if (isFrame(marker)) frame(content);
        if (marker == SOS) {
            if (!framed) throw new NotEvidence();
            scanned = true;
        }
        if (marker == APP1) {
            JpegOrientation.of(content).ifPresent(upright -> write(APP1, upright));
        } else if (marker == APP0 && begins(content, "JFIF\0") && length >= JFIF_WITHOUT_THUMBNAIL) {
            write(APP0, withoutThumbnail(content));
        } else if (isPartOfThePicture(marker, content)) {
            write(marker, content);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Its height and width stand behind the precision. */
    private void frame(byte[] content) {
        if (framed || content.length < 6) throw new NotEvidence();
        framed = true;
        PictureSize.check(unsignedShort(content, 3), unsignedShort(content, 1));
    }

    private static boolean isPartOfThePicture(int marker, byte[] content) {
        if (marker == APP2) return begins(content, "ICC_PROFILE\0"); // the colours
        if (marker == APP14) return begins(content, "Adobe"); // how the colours are coded
        return marker < APP0; // tables, frames, scans
    }

    private static byte[] withoutThumbnail(byte[] jfif) {
        var content = Arrays.copyOf(jfif, JFIF_WITHOUT_THUMBNAIL);
        content[12] = 0;
        content[13] = 0;
        return content;
    }

    /** The coded picture, which has no length: it ends at a marker that is neither a stuffed byte nor a restart. */
    private int scan() throws IOException {
        while (true) {
            var next = from.readUnsignedByte();
            if (next != 0xFF) {
                to.write(next);
                continue;
            }
            int marker;
            do marker = from.readUnsignedByte();
            while (marker == 0xFF);
            if (marker != 0 && (marker < 0xD0 || marker > 0xD7)) return marker;
            writeMarker(marker);
        }
    }

    private void write(int marker, byte[] content) {
        try {
            writeMarker(marker);
            to.writeShort(content.length + 2);
            to.write(content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void writeMarker(int marker) throws IOException {
        to.write(0xFF);
        to.write(marker);
    }

    private static boolean begins(byte[] content, String name) {
        var bytes = name.getBytes(StandardCharsets.US_ASCII);
        return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }

    private static int unsignedShort(byte[] content, int at) {
        return (content[at] & 0xFF) << 8 | content[at + 1] & 0xFF;
    }
}
