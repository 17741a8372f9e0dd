package id.siginjai.embedded;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a service's AOT cache by a run of its own, beside the instance that serves: that one starts no later for it, and
 * does not wait for the cache to be written when it ends. The run reads what is public and changes nothing.
 */
public final class AotRecording {

    /** The JVM assembles the cache when it is told to end. */
    private static final Duration ASSEMBLY = Duration.ofMinutes(3);

    private AotRecording() {}

    /**
     * Returns when there is a current one; at once where there was one, or where the JDK makes none.
     *
     * @param environment of the service
     * @return whether there is one
     */
    public static boolean make(Service service, Map<String, String> environment, Path log) throws IOException {
        var cache = ServiceProcess.cacheOf(service);
        if (!cache.isPossible()) return false;
        if (cache.isCurrent()) return true;
        cache.discard();
        var run = ServiceProcess.start(service, 0, beside(service, environment), log, AotUse.RECORDING);
        try {
            run.awaitReady();
            for (var path : publicOf(service)) {
                Http.send(HttpRequest.newBuilder(run.baseUri().resolve(path)).build());
            }
        } finally {
            run.finish(ASSEMBLY);
        }
        if (!Files.exists(cache.recorded())) return false;
        cache.keep();
        return true;
    }

    /** It sends no events, and reads those that come while it runs for itself: no other instance loses one to it. */
    public static Map<String, String> beside(Service service, Map<String, String> environment) {
        var changed = new HashMap<>(environment);
        changed.put("SIGINJAI_OUTBOX_RELAY", "false");
        for (var channel : channelsOf(service)) {
            changed.put("MP_MESSAGING_INCOMING_" + channel + "_GROUP_ID", "beside-" + service.module());
            changed.put("MP_MESSAGING_INCOMING_" + channel + "_AUTO_OFFSET_RESET", "latest");
        }
        return changed;
    }

    private static List<String> channelsOf(Service service) {
        return service == Service.COMPLAINT ? List.of("OFFICIALS", "ROTATIONS") : List.of("PUNGLI");
    }

    private static List<String> publicOf(Service service) {
        return service == Service.COMPLAINT
                ? List.of("/api/v1/officials", "/api/v1/statistics?by=service,unit,channel", "/q/metrics")
                : List.of("/api/v1/units", "/q/metrics");
    }
}
