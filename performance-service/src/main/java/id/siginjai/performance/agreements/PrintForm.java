package id.siginjai.performance.agreements;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** Prints the official form as PDF. The page may reach nothing: no network, no file, no font but the embedded ones. */
@ApplicationScoped
class PrintForm {

    static final String STYLE = read("/forms/agreement.css");

    private static final String FONT = "DejaVu Sans";
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    private final AgreementRepository agreements;
    private final FindParties findParties;

    PrintForm(AgreementRepository agreements, FindParties findParties) {
        this.agreements = agreements;
        this.findParties = findParties;
    }

    byte[] of(Agreement agreement) {
        var amended = Optional.ofNullable(agreement.amends()).map(agreements::require);
        return print(new AgreementForm(agreement, amended, findParties.required(agreement)).page());
    }

    static byte[] print(String page) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(font("DejaVuSans.ttf"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(font("DejaVuSans-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true)
                    .useUriResolver((base, uri) -> null)
                    .useExternalResourceAccessControl(
                            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withProducer("Siginjai")
                    .withHtmlContent(page, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("a form could not be printed", e);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> font(String file) {
        return () -> resource(FONTS + file);
    }

    private static String read(String file) {
        try (var stream = resource(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PrintForm.class.getResourceAsStream(name), name);
    }
}
