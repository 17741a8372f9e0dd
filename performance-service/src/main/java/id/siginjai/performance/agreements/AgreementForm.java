package id.siginjai.performance.agreements;

import static id.siginjai.performance.agreements.FormText.escaped;

import java.util.Locale;
import java.util.Optional;

/**
 * The official form as a page of XHTML: the statement, then the annex. The wording of the statement is that of
 * PermenPANRB 53/2014, annex I.
 *
 * @param amended the agreement that it amends; empty for an original
 */
record AgreementForm(Agreement agreement, Optional<Agreement> amended, RequiredSignatures required) {

    String page() {
        return """
                <html lang="id"><head><title>%s</title><style>%s</style></head><body>
                <div class="number">%s</div>
                <div class="state">%s</div>
                %s
                <div class="annex">%s</div>
                </body></html>
                """.formatted(
                        escaped(title() + " " + agreement.number()),
                        PrintForm.STYLE,
                        escaped("Perjanjian Kinerja Nomor " + agreement.number()),
                        state(),
                        statement(),
                        new FormAnnex(agreement).html() + signatures(false));
    }

    private String title() {
        return (agreement.isAmendment() ? "PERJANJIAN KINERJA PERUBAHAN TAHUN " : "PERJANJIAN KINERJA TAHUN ")
                + agreement.year();
    }

    private String state() {
        return switch (agreement.status()) {
            case DRAFT -> "RANCANGAN";
            case SUBMITTED -> "BELUM DITANDATANGANI OLEH SEMUA PIHAK";
            case SUPERSEDED -> "SUDAH DIGANTI DENGAN PERUBAHANNYA";
            case SIGNED, CLOSED -> "&#160;";
        };
    }

    private String statement() {
        var seat = agreement.seat();
        return """
                <div class="letterhead"><div class="city">PEMERINTAH %s</div><div class="unit">%s</div></div>
                <h1>PERNYATAAN %s</h1>
                <div class="under-title">Nomor: %s</div>
                <p>Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta \
                berorientasi pada hasil, kami yang bertanda tangan di bawah ini:</p>
                %s
                <p>selanjutnya disebut <b>PIHAK PERTAMA</b>;</p>
                %s
                <p>selaku atasan pihak pertama, selanjutnya disebut <b>PIHAK KEDUA</b>.</p>
                <p>Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, \
                dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen \
                perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.</p>
                <p>Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian \
                kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan \
                sanksi.</p>
                %s%s%s
                """.formatted(
                        escaped(seat.cityName().toUpperCase(Locale.ROOT)),
                        escaped(seat.unitName().toUpperCase(Locale.ROOT)),
                        title(),
                        escaped(agreement.number()),
                        party(agreement.parties().first()),
                        party(agreement.parties().second()),
                        amendment(),
                        signatures(true),
                        seal());
    }

    private static String party(Party party) {
        var facts = new StringBuilder("<table class=\"facts\">");
        if (party.name() != null) facts.append(fact("Nama", party.name()));
        if (party.nip() != null) facts.append(fact("NIP", party.nip()));
        if (party.rank() != null) facts.append(fact("Pangkat/golongan", party.rank()));
        return facts.append(fact("Jabatan", party.title())).append("</table>").toString();
    }

    private static String fact(String label, String value) {
        return "<tr><td class=\"label\">%s</td><td class=\"colon\">:</td><td>%s</td></tr>"
                .formatted(label, escaped(value));
    }

    private String amendment() {
        return amended.map(before -> "<p>Perjanjian ini mengubah Perjanjian Kinerja Nomor %s karena %s: %s</p>"
                        .formatted(
                                escaped(before.number()),
                                escaped(agreement.reason().text()),
                                escaped(agreement.note())))
                .orElse("");
    }

    private String signatures(boolean withWitnesses) {
        return new FormSignatures(agreement, required).html(withWitnesses);
    }

    private String seal() {
        if (!agreement.isSealed()) return "";
        return """
                <div class="seal">Segel elektronik (SHA-256 atas JSON kanonis RFC 8785): \
                <span class="sha">%s</span><br/>Disegel %s. Keaslian isi dapat diperiksa pada \
                /api/v1/agreements/%s/seal.</div>
                """.formatted(agreement.digest(), FormText.moment(agreement.sealedAt()), agreement.id());
    }
}
