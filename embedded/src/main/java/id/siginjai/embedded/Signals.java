package id.siginjai.embedded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** POSIX signals to a process and all that it started, for faults that are injected for real. */
final class Signals {

    private Signals() {}

    static void freeze(ProcessHandle process) {
        send("STOP", tree(process));
    }

    static void thaw(ProcessHandle process) {
        send("CONT", tree(process));
    }

    static void kill(ProcessHandle process) {
        send("KILL", tree(process));
    }

    private static List<ProcessHandle> tree(ProcessHandle process) {
        var tree = new ArrayList<ProcessHandle>();
        tree.add(process);
        process.descendants().forEach(tree::add);
        return tree;
    }

    static void send(String signal, List<ProcessHandle> processes) {
        // The shell's own kill: the program of that name is not on every machine.
        var command = new ArrayList<>(List.of("bash", "-c", "kill \"$@\"", "kill", "-" + signal));
        var none = command.size();
        processes.stream().filter(ProcessHandle::isAlive).forEach(p -> command.add(Long.toString(p.pid())));
        if (command.size() == none) return;
        try {
            // A child may end between the listing and the signal, so the exit code says nothing.
            new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("cannot send SIG" + signal, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
