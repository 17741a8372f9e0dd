package id.siginjai.benchmark;

import id.siginjai.embedded.Api;
import id.siginjai.embedded.Service;
import id.siginjai.embedded.Stack;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;

/** What a measure works with: the stack, what loads it, and the books that are balanced after every run. */
final class Bench {

    /** Of one round of one contender. */
    static final int SECONDS = 4;

    private final Stack stack;
    private final Path directory;
    private final Arguments arguments;
    private final Consumer<String> progress;
    private final Troubles troubles;
    private final Books books;
    private final Wrk wrk;
    private boolean rushed;
    private Spread spread;

    /** @param directory of its own, for what it writes and need not keep */
    Bench(Stack stack, Path directory, Arguments arguments, Consumer<String> progress) {
        this.stack = stack;
        this.directory = directory;
        this.arguments = arguments;
        this.progress = progress;
        this.troubles = new Troubles(file("logs/troubles.log"));
        this.books = Books.of(stack);
        this.wrk = new Wrk(this);
    }

    Stack stack() {
        return stack;
    }

    /** Whether it may take as long as it needs (10 million rows). */
    boolean isFull() {
        return arguments.full();
    }

    boolean wants(String key) {
        return arguments.wants(key);
    }

    /** A file of its own, for what a tool is given. */
    Path file(String name) {
        return directory.resolve(name);
    }

    Consumer<String> progress() {
        return progress;
    }

    Rounds rounds(int number) {
        return new Rounds(number, troubles, progress);
    }

    Troubles troubles() {
        return troubles;
    }

    Wrk wrk() {
        return wrk;
    }

    PgBench pgBench(Service service) {
        return new PgBench(stack.postgres(), service, directory);
    }

    /** The SQL that one HTTP request makes a service run. */
    Capture capture(Service service) {
        return new Capture(stack.postgres(), service);
    }

    Books books() {
        return books;
    }

    /** The intake was measured at its most connections, which is when a service holds the most memory. */
    void noteRush() {
        rushed = true;
    }

    boolean hadRush() {
        return rushed;
    }

    /** The officials that the reports are spread over, known and marked, and the services warm of it; once a run. */
    synchronized Spread spread() throws SQLException {
        if (spread == null) {
            spread = Spread.register(this, 0, Spread.OFFICIALS);
            new Reports(this).warmUp(spread);
        }
        return spread;
    }

    /** @param user of the sandbox; null for a resident */
    Api api(Service service, String user) {
        var instance = service == Service.COMPLAINT ? stack.complaint() : stack.performance();
        return new Api(instance.baseUri(), user == null ? null : token(user));
    }

    /** Waits for Keycloak where it is still starting. */
    String token(String user) {
        return stack.keycloak().awaitReady().token(user);
    }
}
