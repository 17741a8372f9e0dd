package id.siginjai.performance.rotation;

import static id.siginjai.performance.rotation.GateResult.block;
import static id.siginjai.performance.rotation.GateResult.pass;
import static id.siginjai.performance.rotation.GateResult.waived;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What must hold before an official may be moved. Sources: UU 5/2014 and PP 11/2017 (years in the post), UU 10/2016
 * (the ministry), Perpres 116/2022 (the civil-service agency), PP 94/2021 (demotion).
 */
final class RotationGates {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

    private final RotationRules rules;

    RotationGates(RotationRules rules) {
        this.rules = rules;
    }

    /**
     * What is known of the official who is to be moved.
     *
     * @param since the first day in the present post; null without a definitive post
     * @param violation complaints reached the threshold, or a discipline sanction is in force
     * @param demotionDecided a sanction in force demotes
     * @param bknPermit the number of the permit; null without one
     * @param counterMove moved only because another official is
     */
    record Facts(LocalDate since, boolean violation, boolean demotionDecided, String bknPermit, boolean counterMove) {}

    /** Every gate, in the order in which they are shown. */
    List<GateResult> judge(Facts facts, LocalDate today) {
        return List.of(
                tenure(facts, today), ministryPermission(today), bknPermit(facts), equalLevel(facts), noNonJob(facts));
    }

    private GateResult tenure(Facts facts, LocalDate today) {
        if (facts.violation()) {
            return waived(Gate.TENURE, "Ada pelanggaran: masa jabatan tidak menghalangi.");
        }
        if (facts.counterMove()) {
            return waived(Gate.TENURE, "Perpindahan imbangan dari penyegaran pejabat lain.");
        }
        if (facts.since() == null) return block(Gate.TENURE, "Tidak memegang jabatan definitif.");
        var longEnough = facts.since().plusYears(rules.minimumYears());
        var told = "Dalam jabatan sejak %s".formatted(DAY.format(facts.since()));
        if (longEnough.isAfter(today)) {
            return block(
                    Gate.TENURE,
                    "%s: genap %d tahun pada %s.".formatted(told, rules.minimumYears(), DAY.format(longEnough)));
        }
        return pass(Gate.TENURE, "%s: sudah %d tahun.".formatted(told, rules.minimumYears()));
    }

    private GateResult ministryPermission(LocalDate today) {
        var told = "Wali kota dilantik %s".formatted(DAY.format(rules.inauguratedOn()));
        if (!rules.needsMinistryPermission(today)) {
            return pass(Gate.MINISTRY_PERMISSION, "%s: sudah %d bulan.".formatted(told, rules.monthsUnderPermission()));
        }
        if (rules.hasMinistryPermission()) {
            return pass(Gate.MINISTRY_PERMISSION, "Izin Menteri Dalam Negeri " + rules.ministryPermission() + ".");
        }
        return block(
                Gate.MINISTRY_PERMISSION,
                "%s: belum %d bulan, izin Menteri Dalam Negeri diperlukan."
                        .formatted(told, rules.monthsUnderPermission()));
    }

    private GateResult bknPermit(Facts facts) {
        if (facts.bknPermit() != null) return pass(Gate.BKN_PERMIT, "Izin BKN " + facts.bknPermit() + ".");
        if (rules.bknPermitRequired()) return block(Gate.BKN_PERMIT, "Izin BKN belum dicatat.");
        return waived(Gate.BKN_PERMIT, "Izin BKN diurus di sistem BKN; pencatatannya di sini tidak diwajibkan.");
    }

    private static GateResult equalLevel(Facts facts) {
        if (facts.demotionDecided()) {
            return waived(Gate.EQUAL_LEVEL, "Ada hukuman disiplin penurunan jabatan: boleh satu jenjang lebih rendah.");
        }
        return pass(Gate.EQUAL_LEVEL, "Hanya ke jabatan pada jenjang yang sama; SK diperiksa terhadapnya.");
    }

    private static GateResult noNonJob(Facts facts) {
        if (facts.since() == null) {
            return block(Gate.NO_NON_JOB, "Tidak memegang jabatan definitif: angkat dahulu, atau tolak tanda ini.");
        }
        return pass(Gate.NO_NON_JOB, "Dipindahkan ke jabatan lain, tidak dinonjobkan.");
    }
}
