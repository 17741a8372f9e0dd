package id.siginjai.benchmark;

import id.siginjai.embedded.Postgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** Fills performance-service's database with the officials of {@link OldComplaints}: who is at the threshold is marked. */
final class OldMarks {

    private static final String REASON = "PUNGLI_THRESHOLD";

    private OldMarks() {}

    static void load(Postgres postgres, String database, List<OldOfficial> officials, Instant now)
            throws SQLException, IOException {
        var random = new SplittableRandom(officials.size());
        try (var connection = postgres.connectAsSuperuser(database);
                var loading = Loading.begin(connection, "'rotation', 'rotation_evidence'")) {
            try (var rows = CopyRows.into(connection, "official", "id, nip, name, rank, version, registered_at")) {
                for (var i = 0; i < officials.size(); i++) {
                    rows.add(officials.get(i).id(), "9%017d".formatted(i), "Pelaksana " + i, "II/c", 1, now);
                }
            }
            var marked = officials.stream().filter(OldOfficial::reached).toList();
            try (var marks = CopyRows.into(
                            connection, "rotation", "id, official_id, status, marked_at, reasons, version");
                    var beside = postgres.connectAsSuperuser(database)) {
                Loading.withoutTriggers(beside);
                try (var evidence = CopyRows.into(
                        beside,
                        "rotation_evidence",
                        "rotation_id, reason, round, sequence, complaint_ids, reached_at, after_decision, stands")) {
                    for (var official : marked) {
                        var mark = OldIds.next(random);
                        var at = official.openedAt() == null ? now : official.openedAt();
                        marks.add(mark, official.id(), "MARKED", at, List.of(REASON), 0);
                        evidence.add(
                                mark,
                                REASON,
                                official.round(),
                                official.sequence(),
                                official.counted(),
                                at,
                                false,
                                true);
                    }
                }
            }
        }
    }
}
