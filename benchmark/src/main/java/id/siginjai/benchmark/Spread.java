package id.siginjai.benchmark;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import com.fasterxml.jackson.databind.JsonNode;
import id.siginjai.embedded.Service;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Officials that reports are spread over, known to both services. Their ids follow from numbers, so that wrk and pgbench
 * draw them alike without a list.
 */
record Spread(int first, int size) {

    static final int OFFICIALS = 640;

    private static final String ID = "01980000-0000-7000-8000-";
    private static final int STEP = 900;

    /** So many of the same size, one after the other. */
    List<Spread> parts(int number) {
        var each = size / number;
        return IntStream.range(0, number)
                .mapToObj(part -> new Spread(first + part * each, each))
                .toList();
    }

    int last() {
        return first + size - 1;
    }

    UUID id(int number) {
        return UUID.fromString(ID + "%012x".formatted(number));
    }

    /** The id of a number that SQL knows by this expression. */
    static String sqlOf(String number) {
        return "('" + ID + "' || lpad(to_hex(" + number + "::bigint), 12, '0'))::uuid";
    }

    /** Has the personnel agency import them, and waits until complaint-service has heard of all. */
    static Spread register(Bench bench, int first, int size) {
        var spread = new Spread(first, size);
        var personnel = bench.api(Service.PERFORMANCE, "bkpsdmd");
        var units = StreamSupport.stream(
                        personnel.get("/units?limit=200").body().get("items").spliterator(), false)
                .filter(unit -> unit.get("kind").asText().equals("KELURAHAN"))
                .map(unit -> unit.get("code").asText())
                .toList();
        var lines = new StringBuilder("id,nip,name,rank,title,level,unitCode,since\n");
        for (var number = first; number <= spread.last(); number++) {
            lines.append("%s,%s,Pelaksana %d,II/c,Pelaksana Pelayanan,STAFF,%s,2023-02-01%n"
                    .formatted(spread.id(number), nip(number), number, units.get(number % units.size())));
        }
        require(personnel.postCsv("/imports/officials", lines.toString()).body(), size);
        Patience.until("complaint-service knows the officials", () -> spread.knownTo(bench) == size);
        return spread;
    }

    /** One for each number; a serial number of three digits for each day of birth. */
    private static String nip(int number) {
        return LocalDate.of(1970, 1, 1).plusDays(number / STEP).format(BASIC_ISO_DATE)
                + "2011031%03d".formatted(number % STEP + 1);
    }

    private static void require(JsonNode report, int size) {
        if (report.path("created").asInt() != size) {
            throw new Untrustworthy("not all officials were registered: " + shortened(report.toString()));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 500 ? text : text.substring(0, 500);
    }

    private int knownTo(Bench bench) throws SQLException {
        try (var connection = bench.stack().postgres().connectAsOwner(Service.COMPLAINT.database());
                var statement = connection.prepareStatement("SELECT count(*) FROM official WHERE id BETWEEN ? AND ?")) {
            statement.setObject(1, id(first));
            statement.setObject(2, id(last()));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
