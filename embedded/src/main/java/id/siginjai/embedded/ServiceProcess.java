package id.siginjai.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A packaged service as a process of this machine, started as an operator would start it. */
public final class ServiceProcess implements AutoCloseable {

    /** The most files that a service opens, connections among them. */
    public static final int MOST_FILES = 4096;

    /**
     * The event loops accept connections faster than they can close those that are too many: in a storm of them a heap was
     * full of what had been accepted and not yet closed. At this end nothing is accepted for a second; whoever comes waits in
     * the kernel. Without a limit of its own a JVM takes the highest that the system allows.
     */
    private static final List<String> WITH_FEW_FILES =
            List.of("bash", "-c", "ulimit -n " + MOST_FILES + " || true; exec \"$@\"", "bash");

    private static final Duration STARTUP = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final Service service;
    private final int port;
    private final Child process;

    private ServiceProcess(Service service, int port, Child process) {
        this.service = service;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts it, with its AOT cache where there is one, and does not wait.
     *
     * @param port 0 for a free one
     * @param environment what it is configured with, as its README names it
     * @param log where it writes
     */
    public static ServiceProcess start(Service service, int port, Map<String, String> environment, Path log) {
        return start(service, port, environment, log, AotUse.WHERE_THERE);
    }

    /** Starts it that way with regard to its AOT cache. */
    public static ServiceProcess start(
            Service service, int port, Map<String, String> environment, Path log, AotUse aot) {
        var java = Java.forServices();
        var command = new ArrayList<>(WITH_FEW_FILES);
        command.add(java.executable());
        command.addAll(java.options(service));
        command.addAll(aot.options(cacheOf(service)));
        command.add("-jar");
        command.add(Project.jarOf(service).toString());
        var chosen = Ports.orFree(port);
        var all = new HashMap<>(environment);
        all.put("QUARKUS_HTTP_HOST", Ports.HOST);
        // glibc keeps memory for each of many threads otherwise: more than 20 MiB that nothing uses.
        all.put("MALLOC_ARENA_MAX", "2");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(chosen));
        return new ServiceProcess(service, chosen, Child.start(command, all, log));
    }

    static AotCache cacheOf(Service service) {
        var java = Java.forServices();
        return new AotCache(java, java.options(service), Project.jarOf(service));
    }

    public ServiceProcess awaitReady() {
        Http.await(service.module(), baseUri().resolve("/q/health/ready"), process, STARTUP);
        return this;
    }

    public URI baseUri() {
        return URI.create("http://" + Ports.HOST + ":" + port);
    }

    String name() {
        return service.module();
    }

    void onEnd(Runnable listener) {
        process.onEnd(listener);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path log() {
        return process.log();
    }

    /** What it was started by; empty where the system does not tell. */
    public String commandLine() {
        return process.handle().info().commandLine().orElse("");
    }

    public ProcessHandle process() {
        return process.handle();
    }

    public long rssMiB() {
        return process.rssMiB();
    }

    public void freeze() {
        Signals.freeze(process.handle());
    }

    public void thaw() {
        Signals.thaw(process.handle());
    }

    /** SIGKILL. */
    public void kill() {
        process.kill();
    }

    /** SIGTERM: it answers what it has begun, then ends. */
    @Override
    public void close() {
        process.stop(STOP);
    }

    /** SIGTERM, and so long for what it has to do at its end. @return whether it has done it */
    boolean finish(Duration patience) {
        return process.finish(patience);
    }
}
