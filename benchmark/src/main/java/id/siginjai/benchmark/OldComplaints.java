package id.siginjai.benchmark;

import id.siginjai.embedded.Postgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Fills complaint-service's database with the complaints of three years, in the order in which they were filed: by COPY,
 * with what the life of each has left behind, and with tallies that agree with them. The same number makes the same city.
 */
final class OldComplaints {

    private static final Duration YEARS = Duration.ofDays(3 * 365);
    private static final String[] CHANNELS = {"ONLINE", "ONLINE", "IN_PERSON", "INTERMEDIARY"};
    private static final String[] SERVICES = {
        "KTP-EL", "KARTU-KELUARGA", "AKTA-KELAHIRAN", "SURAT-PENGANTAR", "SURAT-DOMISILI", "SKTM", "NIB", "PUSKESMAS"
    };
    private static final int UNITS = 80;
    private static final int CIPHERTEXT = 300;

    /** Of nothing: what was told has been deleted. */
    private static final int EMPTY_CIPHERTEXT = 35;

    private static final String COMPLAINT = "id, receipt_hash, receipt_key, status, filed_at, official_id, round,"
            + " filing_no, unit_code, position_title, service, outcome, amount_demanded, amount_paid, official_tariff,"
            + " incident_date, channel, fingerprints, confidential, due_on, escalated_at, assigned_to, purged_at,"
            + " duplicate_of";

    private final int number;
    private final Instant now;
    private final SplittableRandom random;
    private final List<OldOfficial> officials = new ArrayList<>();
    private final MonthSums months;

    private OldComplaints(int number, Instant now) {
        this.number = number;
        this.now = now;
        this.months = new MonthSums(YearMonth.from(now.atOffset(ZoneOffset.ofHours(7))));
        this.random = new SplittableRandom(number);
        var all = new Spread(0, officialsOf(number));
        for (var i = 0; i < all.size(); i++) officials.add(new OldOfficial(all.id(i)));
    }

    /** More complaints are about more officials, though not in the same measure: 400, 2,000, 6,000. */
    static int officialsOf(int complaints) {
        return complaints >= 10_000_000 ? 6000 : complaints >= 1_000_000 ? 2000 : 400;
    }

    /**
     * @param now when the last of them was filed
     * @return the officials as the complaints have left them
     */
    static List<OldOfficial> load(Postgres postgres, String database, int number, Instant now)
            throws SQLException, IOException {
        var complaints = new OldComplaints(number, now);
        try (var connection = postgres.connectAsSuperuser(database);
                var beside = postgres.connectAsSuperuser(database)) {
            Loading.withoutTriggers(beside);
            try (var loading = Loading.begin(connection, "'complaint', 'complaint_step'")) {
                complaints.copyComplaints(connection, beside);
                complaints.copyTallies(connection);
                complaints.copyDirectory(connection);
                complaints.months.copy(connection);
            }
        }
        return complaints.officials;
    }

    private void copyComplaints(Connection connection, Connection beside) throws SQLException, IOException {
        try (var rows = CopyRows.into(connection, "complaint", COMPLAINT);
                var steps = CopyRows.into(
                        beside, "complaint_step", "id, complaint_id, status, at, actor, taken_by, note")) {
            for (var i = 0; i < number; i++) copyComplaint(i, rows, steps);
        }
    }

    private void copyComplaint(int ordinal, CopyRows rows, CopyRows steps) throws IOException {
        var filedAt = now.minus(YEARS.dividedBy(number).multipliedBy(number - ordinal));
        var accused = random.nextInt(100) < 6 ? null : officials.get(skewed());
        var duplicable = accused != null && accused.original() != null;
        var life = OldLife.of(filedAt, now, random);
        if (!duplicable) life = life.withoutOriginal();
        var id = uuid();
        var purgedAt = life.purgedAt(now);
        var fingerprint = random.nextInt(100) < 35
                ? Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32))
                : null;
        if (purgedAt != null) fingerprint = null;
        var original = life.isDuplicate() ? accused.original() : null;
        if (accused != null) {
            accused.next(filedAt);
            if (life.counts()) accused.count(id, fingerprint);
        }
        var unit = "OLD-" + random.nextInt(UNITS);
        var service = SERVICES[random.nextInt(SERVICES.length)];
        var channel = CHANNELS[random.nextInt(CHANNELS.length)];
        var outcome = random.nextInt(3) == 0 ? "REFUSED" : "PAID";
        var demanded = 10_000L * (1 + random.nextInt(50));
        var paid = outcome.equals("PAID") ? (Long) demanded : null;
        var day = filedAt.atOffset(ZoneOffset.ofHours(7)).toLocalDate();
        months.add(YearMonth.from(day), service, unit, channel, outcome, demanded, paid);
        rows.add(
                id,
                bytes(32),
                1,
                life.status(),
                filedAt,
                accused == null ? null : accused.id(),
                accused == null ? null : accused.round(),
                accused == null ? null : accused.filed(),
                unit,
                null,
                service,
                outcome,
                demanded,
                paid,
                0,
                day.minusDays(1),
                channel,
                fingerprint == null ? List.of() : List.of(fingerprint),
                bytes(purgedAt == null ? CIPHERTEXT : EMPTY_CIPHERTEXT),
                life.dueOn(),
                life.escalatedAt(now),
                life.inspector(),
                purgedAt,
                original);
        for (var step : life.steps()) {
            steps.add(
                    uuid(),
                    id,
                    step.status(),
                    step.at(),
                    step.takenBy() == null ? "REPORTER" : "INSPECTORATE",
                    step.takenBy(),
                    step.takenBy() == null || purgedAt != null ? null : bytes(80));
        }
    }

    /** Few officials are meant often: a tenth of them by a quarter of all reports. */
    private int skewed() {
        return (int) (officials.size() * Math.pow(random.nextDouble(), 1.75));
    }

    private void copyTallies(Connection connection) throws SQLException, IOException {
        try (var rows = CopyRows.into(
                connection,
                "tally",
                "official_id, round, opened_at, policy_version, threshold, distinct_reporters, counts_on_arrival,"
                        + " filed, counted_ids, counted_reporters, reached_by, sequence")) {
            for (var each : officials) {
                if (each.filed() == 0) continue;
                rows.add(
                        each.id(),
                        each.round(),
                        each.openedAt(),
                        1,
                        OldOfficial.THRESHOLD,
                        true,
                        true,
                        each.filed(),
                        each.counted(),
                        each.reporters(),
                        each.reachedBy(),
                        each.sequence());
            }
        }
        try (var rows = CopyRows.into(
                connection,
                "ended_round",
                "official_id, round, policy_version, opened_at, ended_at, rotation_id, reached")) {
            for (var each : officials) {
                for (var round : each.ended()) {
                    rows.add(each.id(), round.round(), 1, round.openedAt(), round.endedAt(), uuid(), true);
                }
            }
        }
    }

    private void copyDirectory(Connection connection) throws SQLException, IOException {
        try (var rows = CopyRows.into(connection, "official", "id, version, name")) {
            for (var each : officials) rows.add(each.id(), 1, "Pelaksana " + each.id());
        }
        try (var rows = CopyRows.into(
                connection,
                "appointment",
                "official_id, ordinal, position_id, position_title, unit_code, unit_name, acting, first_day, search")) {
            for (var i = 0; i < officials.size(); i++) {
                var unit = "OLD-" + i % UNITS;
                rows.add(
                        officials.get(i).id(),
                        0,
                        uuid(),
                        "Pelaksana " + i,
                        unit,
                        "Unit " + unit,
                        false,
                        "2020-01-01",
                        "pelaksana " + i + " unit " + unit.toLowerCase(Locale.ROOT));
            }
        }
    }

    private UUID uuid() {
        return OldIds.next(random);
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
