package id.siginjai.kit.http;

import id.siginjai.kit.problem.Unavailable;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The bodies that are being read, of all requests together: a thousand slow clients with a long one each would need more
 * memory than there is. What comes beyond is refused before it is read.
 */
@ApplicationScoped
class BodiesUnderWay {

    private final long most;
    private final long withinMillis;
    private final AtomicLong bytes = new AtomicLong();

    BodiesUnderWay(BodySettings settings) {
        this.most = settings.kibibytes() * 1024L;
        this.withinMillis = settings.within().toMillis();
    }

    /**
     * Makes room for a body until its request has ended, in whichever way. One that does not come is broken off: with its
     * connection, or where several share one, alone.
     *
     * @throws Unavailable when there is no room for it
     */
    void take(long length, RoutingContext request) {
        if (length > most) return; // too long for anything: refused without being read
        if (bytes.addAndGet(length) > most) {
            bytes.addAndGet(-length);
            throw new Unavailable("body.no-room");
        }
        var held = new AtomicLong(length);
        Runnable release = () -> bytes.addAndGet(-held.getAndSet(0));
        var late = request.vertx().setTimer(withinMillis, timer -> {
            if (request.request().isEnded()) return;
            request.response().reset();
            release.run();
        });
        // The end is not told of a request whose client hangs up while its body is being read.
        QuarkusRequestWrapper.get(request.request()).addRequestDoneHandler(done -> release.run());
        request.addEndHandler(ended -> {
            request.vertx().cancelTimer(late);
            release.run();
        });
    }
}
