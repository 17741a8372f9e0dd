package id.siginjai.benchmark;

import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code ./siginjai bench} was told.
 *
 * @param full whether it may take as long as it needs
 * @param only the figures wanted; empty for all
 * @param rounds at least three, or fewer when only some figures are tried
 */
record Arguments(boolean full, Set<String> only, int rounds) {

    private static final int FEWEST = 3;

    /** @throws IllegalArgumentException saying which argument it does not know */
    static Arguments of(String... arguments) {
        var full = false;
        var only = new TreeSet<String>();
        var rounds = FEWEST;
        for (var i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--full" -> full = true;
                case "--only" -> only.addAll(Set.of(value(arguments, ++i).split(",")));
                case "--rounds" -> rounds = Integer.parseInt(value(arguments, ++i));
                default -> throw new IllegalArgumentException("unknown argument " + arguments[i]);
            }
        }
        if (rounds < 1) throw new IllegalArgumentException("at least one round is needed");
        if (rounds < FEWEST && only.isEmpty())
            throw new IllegalArgumentException("a median of fewer than three rounds tells nothing");
        return new Arguments(full, only, rounds);
    }

    private static String value(String[] arguments, int i) {
        if (i == arguments.length) throw new IllegalArgumentException(arguments[i - 1] + " needs a value");
        return arguments[i];
    }

    /** Whether it wants everything, so that its figures stand beside each other. */
    boolean isWhole() {
        return only.isEmpty();
    }

    boolean wants(Set<String> keys) {
        return only.isEmpty() || keys.stream().anyMatch(only::contains);
    }

    boolean wants(String key) {
        return only.isEmpty() || only.contains(key);
    }
}
