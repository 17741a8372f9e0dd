package id.siginjai.performance.jobfit;

import java.util.stream.Collectors;

/** A result in words that the official reads. */
final class Explanation {

    private Explanation() {}

    static String of(FitResult.Line line, Evidence evidence) {
        return switch (line.criterion()) {
            case PERFORMANCE -> performance(evidence.performance());
            case INNOVATION -> innovation(evidence.innovation());
            case INTEGRITY -> integrity(line.fact());
            case DISCIPLINE -> discipline(evidence.discipline());
            case COMPETENCY, INTERVIEW -> "Rata-rata nilai " + evidence.panel().size() + " asesor";
        };
    }

    /** Why somebody is recommended for rotation, for the mark. */
    static String ofMark(FitCycle cycle, FitResult result) {
        return "Uji kompetensi %d-%02d: nilai akhir %s, kotak %d. %s."
                .formatted(cycle.year(), cycle.month(), result.total().toPlainString(), result.box(), signs(result));
    }

    static String ofStagnation(FitCycle cycle, FitResult result) {
        return "Uji kompetensi %d-%02d: %s.".formatted(cycle.year(), cycle.month(), signs(result));
    }

    private static String signs(FitResult result) {
        return result.reasons().stream().map(Explanation::sign).collect(Collectors.joining("; "));
    }

    private static String performance(Evidence.YearsWork work) {
        if (work == null) return "Belum ada perjanjian kinerja yang berlaku";
        if (work.predicate() == null) return "Kinerja tahun " + work.year() + " belum dinilai atasan";
        return "Predikat kinerja tahun " + work.year() + ": "
                + switch (work.predicate()) {
                    case VERY_GOOD -> "Sangat Baik";
                    case GOOD -> "Baik";
                    case NEEDS_IMPROVEMENT -> "Butuh Perbaikan";
                    case POOR -> "Kurang";
                    case VERY_POOR -> "Sangat Kurang";
                };
    }

    private static String innovation(Evidence.BestInnovation best) {
        if (best == null) return "Unit belum mempunyai inovasi terverifikasi";
        var stage =
                switch (best.standing()) {
                    case IMPLEMENTED -> "penerapan";
                    case TRIAL -> "uji coba";
                    case INITIATIVE, NONE -> "inisiatif";
                };
        return "Inovasi terbaik unit: %s (%s sejak %s)".formatted(best.title(), stage, best.since());
    }

    private static String integrity(String fact) {
        return switch (fact) {
            case "NO_SANCTION" -> "Tidak pernah dijatuhi hukuman disiplin";
            case "SERVING" -> "Sedang menjalani hukuman disiplin";
            case "LIGHT" -> "Pernah dijatuhi hukuman disiplin ringan";
            case "MEDIUM" -> "Pernah dijatuhi hukuman disiplin sedang";
            default -> "Pernah dijatuhi hukuman disiplin berat";
        };
    }

    private static String discipline(Evidence.Inspected inspected) {
        if (inspected.inspections() == 0) return "Unit tidak disidak dalam setahun terakhir";
        return "%d dari %d sidak unit dalam setahun terakhir tanpa temuan"
                .formatted(inspected.withoutFinding(), inspected.inspections());
    }

    private static String sign(Outcome.Sign sign) {
        return switch (sign) {
            case NO_VERIFIED_INNOVATION -> "unit belum mempunyai inovasi terverifikasi";
            case NOT_ABOVE_BASELINE -> "capaian tidak meningkat dari tahun sebelumnya";
            case LOW_TOTAL -> "nilai akhir di bawah batas";
        };
    }
}
