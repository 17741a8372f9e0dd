package id.siginjai.complaint.evidence;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/** Pictures as a resident's telephone makes them. */
public final class Photos {

    /** What a photo may tell besides its picture. */
    public static final String[] TRACES = {"Rahasiawan", "TeleponRahasia", "KelurahanRahasia"};

    private static final double LONGITUDE = 103.6131;
    private static final double LATITUDE = -1.6101;

    private Photos() {}

    public static byte[] jpeg() {
        return jpeg(ImageWriteParam.MODE_DISABLED);
    }

    static byte[] progressiveJpeg() {
        return jpeg(ImageWriteParam.MODE_DEFAULT);
    }

    private static byte[] jpeg(int progressive) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setProgressiveMode(progressive);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture(), null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** With the place, the telephone, XMP, IPTC and a comment; and something behind the picture's end. */
    public static byte[] telling(byte[] jpeg, int orientation) {
        try {
            var set = new TiffOutputSet();
            set.setGpsInDegrees(LONGITUDE, LATITUDE);
            var root = set.getOrCreateRootDirectory();
            root.add(TiffTagConstants.TIFF_TAG_MAKE, "TeleponRahasia");
            root.add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) orientation);
            var exif = new ByteArrayOutputStream();
            new ExifRewriter().updateExifMetadataLossless(jpeg, exif, set);
            var told = afterStart(exif.toByteArray(), 0xFE, "Foto oleh Rahasiawan");
            told = afterStart(told, 0xED, "Photoshop 3.0\0 KelurahanRahasia");
            told = afterStart(told, 0xE1, "http://ns.adobe.com/xap/1.0/\0<x>Rahasiawan</x>");
            return joined(told, "<script>KelurahanRahasia</script>".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] afterStart(byte[] jpeg, int marker, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var segment = ByteBuffer.allocate(4 + bytes.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (bytes.length + 2))
                .put(bytes)
                .array();
        return joined(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    public static byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** With one more chunk behind the header. */
    static byte[] with(byte[] png, String type, String content) {
        var header = 8 + 25;
        return joined(Arrays.copyOf(png, header), chunk(type, content), Arrays.copyOfRange(png, header, png.length));
    }

    private static byte[] chunk(String type, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var chunk = ByteBuffer.allocate(12 + bytes.length)
                .putInt(bytes.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(bytes);
        return chunk.putInt(check(chunk.array(), 4, 4 + bytes.length)).array();
    }

    /** Claims to be of another size. */
    static byte[] pngOf(int width, int height) {
        var png = ByteBuffer.wrap(png());
        png.putInt(16, width).putInt(20, height);
        return png.putInt(29, check(png.array(), 12, 17)).array();
    }

    private static int check(byte[] bytes, int from, int length) {
        var check = new CRC32();
        check.update(bytes, from, length);
        return (int) check.getValue();
    }

    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** With so many bytes that nothing reads. */
    public static byte[] padded(byte[] picture, int size) {
        return Arrays.copyOf(picture, size);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    static int[] pixels(byte[] picture) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(picture));
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture() {
        var image = new BufferedImage(160, 100, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, 160, 100, Color.BLUE));
        graphics.fillRect(0, 0, 160, 100);
        graphics.dispose();
        return image;
    }
}
