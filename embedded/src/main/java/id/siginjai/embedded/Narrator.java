package id.siginjai.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Tells a story step by step, prints what the API answered to each, and stops where an answer is not as promised. */
final class Narrator {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PrintStream out;
    private int step;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void say(String text) {
        step++;
        out.printf("%n%d. %s%n", step, text);
    }

    void remark(String format, Object... arguments) {
        out.printf("   " + format + "%n", arguments);
    }

    /** @return the answer's body, where it has the status */
    JsonNode ok(Api.Answer answer, int status) {
        remark("%s -> %d %s", answer.call(), answer.status(), answer.shortened());
        expect(answer.status() == status, answer.call() + " answers " + status);
        return answer.body();
    }

    /** Prints it whole, for what is to be read and not only to be noticed. */
    void show(JsonNode answer) {
        for (var line : answer.toPrettyString().split("\n")) out.println("   " + line);
    }

    void expect(boolean kept, String promise) {
        if (!kept) throw new IllegalStateException("step " + step + " did not hold: " + promise);
    }

    void awaited(BooleanSupplier condition, String promise) {
        // Often, since a time is measured with it; not without a pause, which would take the processor that is
        // measured.
        expect(Http.until(condition, PATIENCE, Duration.ofMillis(10)), promise + " within " + PATIENCE);
    }
}
