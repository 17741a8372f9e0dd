package id.siginjai.performance.agreements;

import static id.siginjai.performance.agreements.FormText.escaped;

import java.util.Locale;

/** The annex of the form (Lampiran): the objectives with their indicators and targets, and the programmes' budgets. */
record FormAnnex(Agreement agreement) {

    String html() {
        return """
                <h1>LAMPIRAN<br/>PERJANJIAN KINERJA%s TAHUN %d<br/>%s</h1>
                <div class="under-title">Nomor: %s</div>
                <h2>A. Sasaran, indikator kinerja, dan target</h2>
                %s%s
                <h2>B. Program dan anggaran</h2>
                %s
                """.formatted(
                        agreement.isAmendment() ? " PERUBAHAN" : "",
                        agreement.year(),
                        escaped(agreement.seat().unitName().toUpperCase(Locale.ROOT)),
                        escaped(agreement.number()),
                        objectives(),
                        justifications(),
                        programmes());
    }

    private String objectives() {
        var table = new StringBuilder("""
                <table class="grid"><thead><tr><th style="width:6%%">No.</th><th style="width:23%%">Sasaran</th>\
                <th style="width:29%%">Indikator kinerja</th><th style="width:10%%">Satuan</th>\
                <th style="width:12%%">Realisasi %d</th><th style="width:12%%">Target %d</th>\
                <th style="width:8%%">Bobot (%%)</th></tr></thead><tbody>
                """.formatted(agreement.year() - 1, agreement.year()));
        var objectives = agreement.objectives();
        for (int i = 0; i < objectives.size(); i++) {
            var indicators = objectives.get(i).indicators();
            for (int j = 0; j < indicators.size(); j++) {
                table.append(row(i, objectives.get(i).statement(), j, indicators.get(j), indicators.size()));
            }
        }
        return table.append("</tbody></table>").toString();
    }

    /** Cells that span rows would keep an objective from breaking across pages: its rows only look like one. */
    private static String row(int objective, String statement, int place, Indicator indicator, int of) {
        var content = indicator.content();
        var look = look(place, of);
        return """
                <tr><td class="center%s">%s</td><td class="%s">%s</td><td>%s</td><td class="center">%s</td>\
                <td class="right">%s</td><td class="right">%s</td><td class="right">%s</td></tr>
                """.formatted(
                        look,
                        place == 0 ? objective + 1 + "." : "",
                        look,
                        place == 0 ? escaped(statement) : "",
                        escaped(content.name()),
                        escaped(content.measure()),
                        FormText.number(indicator.baseline()),
                        FormText.number(content.target()),
                        FormText.number(content.weight()));
    }

    private static String look(int place, int of) {
        if (of == 1) return "";
        if (place == 0) return " begins";
        return place == of - 1 ? " goes-on-last" : " goes-on";
    }

    private String justifications() {
        var notes = new StringBuilder();
        for (var indicator : agreement.content().indicators()) {
            if (indicator.justification() == null) continue;
            notes.append(
                    "<p><b>%s</b>: %s</p>".formatted(escaped(indicator.name()), escaped(indicator.justification())));
        }
        return notes.isEmpty()
                ? ""
                : "<div class=\"notes\"><h2>Alasan target yang tidak lebih baik daripada realisasi tahun sebelumnya</h2>"
                        + notes + "</div>";
    }

    private String programmes() {
        var content = agreement.content();
        if (content.programmes().isEmpty()) return "<p>Tidak ada program yang dicantumkan.</p>";
        var table = new StringBuilder("""
                <table class="grid"><thead><tr><th style="width:6%">No.</th><th style="width:66%">Program</th>\
                <th style="width:28%">Anggaran (Rp)</th></tr></thead><tbody>
                """);
        for (int i = 0; i < content.programmes().size(); i++) {
            var programme = content.programmes().get(i);
            table.append("<tr><td class=\"center\">%d.</td><td>%s</td><td class=\"right\">%s</td></tr>"
                    .formatted(i + 1, escaped(programme.name()), FormText.rupiah(programme.budget())));
        }
        return table.append(
                        "<tr class=\"total\"><td></td><td>Jumlah</td><td class=\"right\">%s</td></tr></tbody></table>"
                                .formatted(FormText.rupiah(content.totalBudget())))
                .toString();
    }
}
