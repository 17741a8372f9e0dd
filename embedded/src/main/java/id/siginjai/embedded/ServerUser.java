package id.siginjai.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** On whose behalf PostgreSQL runs: it refuses to be root. The first that works on a machine is taken. */
enum ServerUser {
    /** Whoever starts it, when that is not root. */
    SAME(List.of()),

    /** Root in a user namespace of its own, where root is nobody. Containers usually forbid it. */
    IN_OWN_NAMESPACE(List.of("unshare", "-U")),

    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")),

    /** Where setpriv is missing. */
    NOBODY_BY_CHROOT(List.of("chroot", "--userspec=65534:65534", "/")),

    /** Where the data lies below a directory that only root may enter, such as its home. */
    NOBODY_WHO_MAY_ENTER(privileged("dac_read_search")),

    /** The same where a container has taken the smaller right from root. */
    NOBODY_WHO_MAY_ENTER_AND_WRITE(privileged("dac_override"));

    private static final int ROOT = 0;
    private static final int UNPRIVILEGED = 65534;

    private final List<String> prefix;

    ServerUser(List<String> prefix) {
        this.prefix = prefix;
    }

    /** Without the secure bit the right would not count where a program asks what it may do before it does it. */
    private static List<String> privileged(String capability) {
        return List.of(
                "setpriv",
                "--reuid=65534",
                "--regid=65534",
                "--clear-groups",
                "--inh-caps=+" + capability,
                "--ambient-caps=+" + capability,
                "--securebits=+no_setuid_fixup");
    }

    static boolean isRoot() {
        return new UnixSystem().getUid() == ROOT;
    }

    /** @throws IllegalStateException when root may not become anybody here */
    static ServerUser whoRuns(Path program) {
        if (!isRoot()) return SAME;
        return Arrays.stream(values())
                .filter(user -> user != SAME && user.canRun(program))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("PostgreSQL refuses to run as root, and this machine lets"
                        + " root become nobody else (tried: unshare -U, setpriv, chroot --userspec): run as an"
                        + " ordinary user."));
    }

    boolean canRun(Path program) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of("bash", "-c", "[ -x \"$0\" ] && \"$0\" --version", program.toString()));
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // no such command here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What a command begins with so that it runs as this user. */
    List<String> prefix() {
        return prefix;
    }

    /** Gives it what it must own; an earlier start may have been another's. */
    void own(Path root) throws IOException {
        if (this == SAME) return;
        var owner = this == IN_OWN_NAMESPACE ? ROOT : UNPRIVILEGED;
        if (Files.getAttribute(root, "unix:uid").equals(owner)) return;
        try (var files = Files.walk(root)) {
            for (var file : files.toList()) {
                Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
