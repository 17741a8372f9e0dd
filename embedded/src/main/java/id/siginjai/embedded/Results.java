package id.siginjai.embedded;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The second half of the year: what was reached, what is new, how it was inspected and paid. */
final class Results {

    private static final List<String> CRITERIA = List.of("NOVELTY", "BENEFIT", "NO_BURDEN", "AUTHORITY", "REPLICABLE");

    private final Offices offices;
    private final Narrator narrator;
    private final Map<Head, String> agreements;
    private final LocalDate today;

    Results(Offices offices, Narrator narrator, LocalDate today, Map<Head, String> agreements) {
        this.offices = offices;
        this.narrator = narrator;
        this.today = today;
        this.agreements = agreements;
    }

    void tell() {
        narrator.say("Each head tells what was reached of it");
        reached(Head.KADIS, 43.5);
        reached(Head.CAMAT, 84);
        reached(Head.LURAH, 52);

        narrator.say("The superiors assess: the mayor the civil registry and the camat, the camat the lurah");
        assess("walikota", Head.KADIS, "ABOVE", "ABOVE");
        assess("walikota", Head.CAMAT, "MEETS", "MEETS");
        assess("camat", Head.LURAH, "BELOW", "MEETS");

        narrator.say("Who leapt furthest over the year before comes first");
        narrator.ok(offices.performance("walikota").get("/achievements/units?by=LEAP&year=" + today.getYear()), 200);

        innovate();
        inspect();
        pay();
    }

    private void reached(Head head, double value) {
        var desk = offices.performance(head.user);
        var path = "/agreements/" + agreements.get(head);
        var indicator =
                desk.get(path).body().at("/objectives/0/indicators/0/id").asText();
        var realisation = Map.<String, Object>of("value", value, "evidence", "Laporan kinerja tahunan");
        narrator.ok(
                desk.put(path + "/indicators/" + indicator + "/realisations/" + today.getYear(), null, realisation),
                201);
        narrator.ok(desk.get(path + "/achievement"), 200);
    }

    private void assess(String superior, Head head, String workResult, String behaviour) {
        var assessment = Map.<String, Object>of("workResult", workResult, "behaviour", behaviour);
        narrator.ok(
                offices.performance(superior)
                        .put("/agreements/" + agreements.get(head) + "/assessment", null, assessment),
                201);
    }

    private void innovate() {
        narrator.say("Every unit owes an innovation: the civil registry has one, the kecamatan's is not new");
        var digital = propose(Head.KADIS, "Kartu keluarga sehari jadi", "Warga mengunggah syarat dari rumah.");
        var poster = propose(Head.CAMAT, "Papan pengumuman", "Papan pengumuman dipasang di kantor.");
        verify(digital, true);
        verify(poster, false);
        narrator.say("Units without a verified one are asleep");
        var compliance =
                narrator.ok(offices.performance("bappeda").get("/innovations/compliance?cutoff=" + today), 200);
        narrator.expect(compliance.get("asleep").size() > 0, "some units are asleep");
    }

    private String propose(Head head, String title, String description) {
        var proposal = Map.<String, Object>of(
                "unitCode",
                head.unit,
                "title",
                title,
                "description",
                description,
                "form",
                "PUBLIC_SERVICE",
                "type",
                "DIGITAL",
                "initiator",
                "UNIT",
                "beneficiaries",
                "Warga yang mengurus surat",
                "beneficiaryCount",
                640);
        return narrator.ok(offices.performance(head.user).post("/innovations", proposal), 201)
                .get("id")
                .asText();
    }

    private void verify(String innovation, boolean isNew) {
        var judgements = CRITERIA.stream()
                .map(criterion -> criterion.equals("NOVELTY") && !isNew
                        ? Map.of("criterion", criterion, "holds", false, "note", "Sudah ada di setiap kantor.")
                        : Map.of("criterion", criterion, "holds", true))
                .toList();
        var verified = narrator.ok(
                offices.performance("bappeda")
                        .post("/innovations/" + innovation + "/verification", Map.of("judgements", judgements)),
                200);
        narrator.expect(verified.get("status").asText().equals(isNew ? "VERIFIED" : "REJECTED"), "as the criteria say");
    }

    private void inspect() {
        narrator.say("The deputy mayor finds the kelurahan's office opened 20 minutes late");
        var seen = Map.<String, Object>of(
                "unitCode", Head.LURAH.unit, "date", lastWorkingDay().toString(), "openedAt", "07:50");
        var inspection = narrator.ok(offices.performance("wakil-walikota").post("/inspections", seen), 201);
        narrator.expect(inspection.get("lateMinutes").asInt() == 20, "20 minutes late");
    }

    private LocalDate lastWorkingDay() {
        var day = today;
        while (Arrays.asList(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .contains(day.getDayOfWeek())) {
            day = day.minusDays(1);
        }
        return day;
    }

    private void pay() {
        narrator.say(
                "The kelurahan's allowance went from Rp1.2 million to Rp3.7 million; the slip shows its arithmetic");
        var personnel = offices.performance("bkpsdmd");
        var month = YearMonth.from(today).minusMonths(1);
        var rates = "/allowances/rates/KELURAHAN/SUPERVISOR/";
        narrator.ok(personnel.put(rates + "2024-01", null, Map.of("amount", 1_200_000)), 201);
        narrator.ok(personnel.put(rates + "2025-01", null, Map.of("amount", 3_700_000)), 201);
        var found = Map.<String, Object>of("productivity", 80, "discipline", 95);
        var ofLurah = Head.LURAH.officialId + "/" + month;
        narrator.ok(personnel.put("/allowances/months/" + ofLurah, null, found), 201);
        var slip = narrator.ok(offices.performance("lurah").get("/allowances/slips/" + ofLurah), 200);
        narrator.expect(slip.get("amount").asLong() == 3_182_000, "Rp3.182.000");
    }
}
