package id.siginjai.complaint.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture is kept as it is, and nothing besides it. */
class PicturesTest {

    @ParameterizedTest
    @MethodSource("jpegs")
    void nothingThatAJpegTellsBesidesItsPictureIsKept(byte[] jpeg) throws IOException {
        var telling = Photos.telling(jpeg, 1);
        assertThat(exif(telling).getExif().getGpsInfo().getLatitudeAsDegreesNorth())
                .isLessThan(-1.6);

        var kept = copy(EvidenceType.JPEG, telling);

        assertThat(exif(kept)).isNull();
        assertThat(text(kept)).doesNotContain(Photos.TRACES).doesNotContain("Exif", "GPS", "script");
        assertThat(Photos.pixels(kept)).isEqualTo(Photos.pixels(jpeg));
    }

    static Stream<byte[]> jpegs() {
        return Stream.of(Photos.jpeg(), Photos.progressiveJpeg());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 8})
    void aPhotoStaysUpright(int orientation) throws IOException {
        var kept = copy(EvidenceType.JPEG, Photos.telling(Photos.jpeg(), orientation));

        assertThat(exif(kept)
                        .findExifValueWithExactMatch(TiffTagConstants.TIFF_TAG_ORIENTATION)
                        .getIntValue())
                .isEqualTo(orientation);
        assertThat(exif(kept).getExif().getAllFields()).hasSize(1);
        assertThat(text(kept)).doesNotContain(Photos.TRACES);
    }

    @Test
    void nothingThatAPngTellsBesidesItsPictureIsKept() throws IOException {
        var png = Photos.png();
        var telling = Photos.with(Photos.with(png, "tEXt", "Author\0Rahasiawan"), "eXIf", "KelurahanRahasia");
        telling = Photos.joined(Photos.with(telling, "tIME", "1234567"), "<script>".getBytes(StandardCharsets.UTF_8));

        var kept = copy(EvidenceType.PNG, telling);

        assertThat(kept).isEqualTo(png);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void whatIsCutOffIsNoPicture(EvidenceType type, byte[] picture) {
        for (var length = 1; length < picture.length; length += 7) {
            var cutOff = Arrays.copyOf(picture, length);
            assertThatThrownBy(() -> copy(type, cutOff)).isInstanceOf(NotEvidence.class);
        }
    }

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of(EvidenceType.JPEG, Photos.jpeg()),
                Arguments.of(EvidenceType.JPEG, Photos.progressiveJpeg()),
                Arguments.of(EvidenceType.PNG, Photos.png()));
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefused() {
        var jpeg = Photos.jpeg();
        ByteBuffer.wrap(jpeg).putInt(frameOf(jpeg) + 5, 0xFFFF_FFFF);

        assertThatThrownBy(() -> copy(EvidenceType.JPEG, jpeg)).isInstanceOf(NotEvidence.class);
        assertThatThrownBy(() -> copy(EvidenceType.PNG, Photos.pngOf(50_000, 50_000)))
                .isInstanceOf(NotEvidence.class);
        assertThatThrownBy(() -> copy(EvidenceType.PNG, Photos.pngOf(0, 100))).isInstanceOf(NotEvidence.class);
    }

    @Test
    void whatHoldsMoreThanAPictureIsRefused() {
        var altered = Photos.png();
        altered[45] ^= 1;
        var twice = Photos.with(Photos.png(), "IHDR", "1234567890123");

        for (var png : new byte[][] {altered, twice, Photos.with(Photos.png(), "EVIL", "x")}) {
            assertThatThrownBy(() -> copy(EvidenceType.PNG, png)).isInstanceOf(NotEvidence.class);
        }
    }

    private static int frameOf(byte[] jpeg) {
        var at = 0;
        while ((jpeg[at] & 0xFF) != 0xFF || (jpeg[at + 1] & 0xFF) != 0xC0) at++;
        return at;
    }

    private static byte[] copy(EvidenceType type, byte[] picture) throws IOException {
        var kept = new ByteArrayOutputStream();
        type.copy(new ByteArrayInputStream(picture), kept);
        return kept.toByteArray();
    }

    private static JpegImageMetadata exif(byte[] jpeg) throws IOException {
        return (JpegImageMetadata) Imaging.getMetadata(jpeg);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
