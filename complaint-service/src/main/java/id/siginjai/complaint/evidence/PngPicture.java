package id.siginjai.complaint.evidence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Copies a PNG chunk by chunk (ISO/IEC 15948) and keeps what the picture is made of. Texts, Exif, moments and whatever
 * follows its end stay behind. It is not decompressed here, so it cannot blow up here.
 */
final class PngPicture {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");
    private static final int HEADER_LENGTH = 13;

    private final DataInputStream from;
    private final DataOutputStream to;

    private PngPicture(InputStream from, OutputStream to) {
        this.from = new DataInputStream(from);
        this.to = new DataOutputStream(to);
    }

    /** @throws NotEvidence when it is no whole PNG */
    static void copy(InputStream from, OutputStream to) throws IOException {
        try {
            new PngPicture(from, to).copy();
        } catch (EOFException e) {
            throw new NotEvidence();
        }
    }

    private void copy() throws IOException {
        if (from.readLong() != SIGNATURE) throw new NotEvidence();
        to.writeLong(SIGNATURE);
        header();
        var drawn = false;
        String type;
        do {
            type = chunk();
            drawn |= type.equals("IDAT");
        } while (!type.equals("IEND"));
        if (!drawn) throw new NotEvidence();
        to.flush();
    }

    private void header() throws IOException {
        if (from.readInt() != HEADER_LENGTH || !name(from.readInt()).equals("IHDR")) throw new NotEvidence();
        var content = new byte[HEADER_LENGTH];
        from.readFully(content);
        var sizes = java.nio.ByteBuffer.wrap(content);
        PictureSize.check(sizes.getInt(0), sizes.getInt(4));
        var check = checkOf("IHDR");
        check.update(content);
        to.writeInt(HEADER_LENGTH);
        to.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        to.write(content);
        end(check, true);
    }

    private String chunk() throws IOException {
        var length = from.readInt();
        var type = name(from.readInt());
        var kept = KEPT.contains(type);
        var critical = Character.isUpperCase(type.charAt(0));
        if (length < 0 || type.equals("IHDR") || critical && !kept) throw new NotEvidence();
        if (kept) {
            to.writeInt(length);
            to.write(type.getBytes(StandardCharsets.US_ASCII));
        }
        var check = checkOf(type);
        var buffer = new byte[8 * 1024];
        for (var left = length; left > 0; ) {
            var part = Math.min(left, buffer.length);
            from.readFully(buffer, 0, part);
            check.update(buffer, 0, part);
            if (kept) to.write(buffer, 0, part);
            left -= part;
        }
        end(check, kept);
        return type;
    }

    private void end(CRC32 check, boolean kept) throws IOException {
        var told = from.readInt();
        if (told != (int) check.getValue()) throw new NotEvidence();
        if (kept) to.writeInt(told);
    }

    private static CRC32 checkOf(String type) {
        var check = new CRC32();
        check.update(type.getBytes(StandardCharsets.US_ASCII));
        return check;
    }

    private static String name(int type) {
        var letters = java.nio.ByteBuffer.allocate(Integer.BYTES).putInt(type).array();
        return new String(letters, StandardCharsets.US_ASCII);
    }
}
