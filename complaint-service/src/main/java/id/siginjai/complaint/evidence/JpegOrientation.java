package id.siginjai.complaint.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Which way up a telephone was held: the one thing of a photo's Exif data without which it cannot be read. */
final class JpegOrientation {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private JpegOrientation() {}

    /** An Exif segment that tells nothing else; none where the picture stands upright, or the segment is another one. */
    static Optional<byte[]> of(byte[] segment) {
        if (segment.length < EXIF.length || !Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length)) {
            return Optional.empty();
        }
        try {
            return orientation(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                            .slice())
                    .map(JpegOrientation::segment);
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty(); // it points outside of itself; then it tells nothing
        }
    }

    private static Optional<Short> orientation(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) != ORIENTATION) continue;
            var value = tiff.getShort(entry + 8);
            return value >= 2 && value <= 8 ? Optional.of(value) : Optional.empty();
        }
        return Optional.empty();
    }

    private static byte[] segment(short orientation) {
        return ByteBuffer.allocate(EXIF.length + 26)
                .put(EXIF)
                .putShort((short) 0x4D4D) // big endian
                .putShort((short) 42)
                .putInt(8) // where the directory is
                .putShort((short) 1) // one entry
                .putShort((short) ORIENTATION)
                .putShort((short) 3) // a short
                .putInt(1)
                .putShort(orientation)
                .putShort((short) 0)
                .putInt(0) // no other directory
                .array();
    }
}
