package id.siginjai.embedded;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** What {@code ./siginjai} runs once everything is built. */
final class Main {

    private Main() {}

    public static void main(String[] args) {
        var command = args.length == 0 ? "help" : args[0];
        try {
            run(command, args);
        } catch (RuntimeException e) {
            System.err.println("siginjai " + command + ": " + e.getMessage());
            // Of what could not be looked at nothing is said.
            System.exit(command.equals("reconcile") ? 2 : 1);
        }
    }

    private static void run(String command, String[] args) {
        var settings = StackSettings.fromEnvironment();
        var running = new RunningStack(settings);
        switch (command) {
            case "up" -> stay(up(settings, running));
            case "demo" -> {
                var stack = up(settings, running);
                new Demo(stack, System.out).play();
                stay(stack);
            }
            case "token" -> System.out.println(running.token(args.length > 1 ? args[1] : "inspektorat"));
            case "status" -> System.out.println(running.status());
            case "down" -> System.out.println(running.stop() ? "The stack is down." : "The stack did not run.");
            case "reset" -> {
                running.reset();
                System.out.println("All data of the stack is deleted.");
            }
            case "reconcile" ->
                System.exit(Reconcile.fromEnvironment(System.getenv(), running).report(System.out));
            case "keys" ->
                System.out.println(
                        args.length == 1 ? Keys.fresh() : Keys.changed(Keys.Change.named(args[1]), System.getenv()));
            case "reencrypt" -> running.reEncrypt(System.out::println);
            default -> throw new IllegalArgumentException("unknown command");
        }
    }

    private static Stack up(StackSettings settings, RunningStack running) {
        running.claim();
        var stack = new Stack(settings);
        // Registered before anything runs: a Ctrl-C in the middle of starting must leave no process either.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            System.out.println("\nStopping ...");
            stack.close();
            running.release();
        }));
        System.out.println("Starting PostgreSQL, Kafka, Keycloak and the services ...");
        stack.start(line -> System.out.printf("  %5.1f s  %s%n", seconds(stack), line));
        System.out.printf("Stack ready (Keycloak aside) in %.1f s%n", seconds(stack));
        stack.onLoss(System.out::println);
        System.out.println(Welcome.text(stack));
        return stack;
    }

    private static void stay(Stack stack) {
        System.out.println("Ctrl-C, or ./siginjai down in another shell, stops everything.");
        tellOfKeycloak(stack.keycloak(), System.out::println);
        stack.recordCaches(System.out::println);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when it is ready or has ended; residents are served whatever becomes of it. */
    static void tellOfKeycloak(Keycloak keycloak, Consumer<String> listener) {
        while (true) {
            try {
                keycloak.awaitReady();
                listener.accept("Keycloak ready: officials can sign in.");
                return;
            } catch (IllegalStateException e) {
                listener.accept(e.getMessage() + ". Nobody can sign in until it is; residents are served.");
                if (!keycloak.isAlive()) return;
            }
        }
    }

    private static double seconds(Stack stack) {
        return stack.age().toMillis() / 1000.0;
    }
}
