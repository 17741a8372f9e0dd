package id.siginjai.performance.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import id.siginjai.performance.organisation.PositionLevel;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The official form, read back from the PDF. */
class AgreementFormTest {

    private static final Instant MORNING = Instant.parse("2025-06-25T03:15:32Z");
    private static final Seat SEAT = new Seat(
            UUID.randomUUID(),
            PositionLevel.JPT_PRATAMA,
            true,
            "DISDUKCAPIL",
            "Dinas Kependudukan dan Pencatatan Sipil",
            "Kota Jambi");
    private static final Parties PARTIES = new Parties(
            new Party(
                    UUID.randomUUID(),
                    null,
                    "Siti Rahmawati",
                    "198503172010011007",
                    "IV/c",
                    "Kepala Dinas Kependudukan dan Pencatatan Sipil"),
            Party.elected(Office.MAYOR, "Wali Contoh", "Kota Jambi"));
    private static final RequiredSignatures REQUIRED = RequiredSignatures.of(
            PARTIES,
            new Witnesses(
                    Party.elected(Office.DEPUTY_MAYOR, null, "Kota Jambi"),
                    Party.elected(Office.CITY_SECRETARY, null, "Kota Jambi")));

    @Test
    void saysInTwoPartsWhatWasPromised() throws IOException {
        var agreement = draft(List.of(objective("Meningkatnya pelayanan", indicator("Cakupan IKD", "35.5", null))));
        signedByAll(agreement, Map.of());

        var text = textOf(agreement, Optional.empty());

        assertThat(text)
                .containsSubsequence(
                        "PEMERINTAH KOTA JAMBI",
                        "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL",
                        "PERNYATAAN PERJANJIAN KINERJA TAHUN 2025",
                        "Nomor: PK/0007/DISDUKCAPIL/2025",
                        "Siti Rahmawati",
                        "198503172010011007",
                        "PIHAK PERTAMA",
                        "Wali Kota Jambi",
                        "PIHAK KEDUA",
                        "Jambi, 25 Juni 2025",
                        "Ditandatangani secara elektronik",
                        "25 Juni 2025, 10.15.32 WIB",
                        "Wakil Wali Kota Jambi",
                        "Segel elektronik",
                        agreement.digest(),
                        "LAMPIRAN",
                        "Meningkatnya pelayanan",
                        "Cakupan IKD",
                        "35,5",
                        "Program Pelayanan",
                        "1.250.000.000");
        assertThat(text).contains("Halaman 1 dari 2", "Halaman 2 dari 2");
        assertThat(text).doesNotContain("RANCANGAN", "belum ditandatangani");
    }

    @Test
    void aDraftSaysThatItIsOne() throws IOException {
        assertThat(textOf(draft(List.of(objective("S", indicator("I", "1", null)))), Optional.empty()))
                .contains("RANCANGAN", "belum ditandatangani")
                .doesNotContain("Segel elektronik");
    }

    @Test
    void anAmendmentSaysWhatItAmendsAndWhy() throws IOException {
        var original = draft(List.of(objective("S", indicator("I", "80", null))));
        signedByAll(original, Map.of());
        var amendment = original.amend(
                "PK.P1/0007/DISDUKCAPIL/2025", AmendmentReason.STRATEGY_CHANGED, "Perubahan APBD", PARTIES, MORNING);

        assertThat(textOf(amendment, Optional.of(original)))
                .contains(
                        "PERJANJIAN KINERJA PERUBAHAN TAHUN 2025",
                        "mengubah Perjanjian Kinerja Nomor PK/0007/DISDUKCAPIL/2025",
                        "Perubahan APBD");
    }

    @Test
    void theBaselineAndWhyATargetIsWorseStandInTheAnnex() throws IOException {
        var agreement = draft(List.of(objective("S", indicator("Kunjungan", "80", "Jembatan diperbaiki"))));
        signedByAll(agreement, Map.of(agreement.indicators().get(0).key(), new BigDecimal("86.25")));

        assertThat(textOf(agreement, Optional.empty())).contains("86,25", "Kunjungan: Jembatan diperbaiki");
    }

    @Test
    void whatSomebodyWroteReachesNothingAndBreaksNothing() throws IOException {
        var nasty = "</td></tr><img src=\"file:///etc/passwd\"/>&nbsp;<script>1</script> ]]> %s {x} ≥ ½ m²";

        var text = textOf(draft(List.of(objective(nasty, indicator(nasty, "1", nasty)))), Optional.empty());

        assertThat(text.replaceAll("\\s+", "")).contains("&nbsp;<script>1</script>]]>%s{x}≥½m²");
    }

    /** The header of a table that goes on is printed again, and no page number lacks. */
    @Test
    void longTablesGoOnOnTheNextPage() throws IOException {
        var wide = "Meningkatnya kualitas pelayanan administrasi kependudukan di seluruh kelurahan ".repeat(3);
        var objectives = IntStream.range(0, 20)
                .mapToObj(i -> objective(
                        i + wide,
                        indicator(i + "A " + wide, "123456789012345.6789", null),
                        indicator(i + "B " + "Takterputus".repeat(30), "1", null)))
                .toList();

        try (var pdf = pdfOf(draft(objectives), Optional.empty())) {
            var pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(6);
            for (int page = 1; page <= pages; page++) {
                assertThat(textOf(pdf, page)).contains("Halaman " + page + " dari " + pages);
            }
            assertThat(textOf(pdf, 4)).contains("Indikator kinerja");
        }
    }

    /** It looks alike everywhere, and reaches for nothing. */
    @Test
    void itsFontsAreEmbedded() throws IOException {
        try (var pdf = pdfOf(draft(List.of(objective("S", indicator("I", "1", null)))), Optional.empty())) {
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).contains("DejaVu");
                }
            }
        }
    }

    private static Agreement draft(List<Content.Objective> objectives) {
        return Agreement.draft(
                new Agreement.Entry("PK/0007/DISDUKCAPIL/2025", 2025, 7, 0),
                SEAT,
                PARTIES,
                new Content(objectives, List.of(new Content.Programme("Program Pelayanan", 1_250_000_000L))),
                MORNING);
    }

    private static void signedByAll(Agreement agreement, Map<UUID, BigDecimal> baselines) {
        agreement.submit(PARTIES, baselines, MORNING);
        REQUIRED.byRole().forEach((role, party) -> agreement.sign(role, party, MORNING, null));
        agreement.seal(MORNING);
    }

    private static Content.Objective objective(String statement, Content.Indicator... indicators) {
        return new Content.Objective(statement, List.of(indicators));
    }

    private static Content.Indicator indicator(String name, String target, String justification) {
        return new Content.Indicator(
                UUID.randomUUID(),
                name,
                "persen",
                new BigDecimal(target),
                Polarity.HIGHER_IS_BETTER,
                new BigDecimal("100"),
                justification);
    }

    private static PDDocument pdfOf(Agreement agreement, Optional<Agreement> amended) throws IOException {
        return Loader.loadPDF(PrintForm.print(new AgreementForm(agreement, amended, REQUIRED).page()));
    }

    private static String textOf(Agreement agreement, Optional<Agreement> amended) throws IOException {
        try (var pdf = pdfOf(agreement, amended)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static String textOf(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
