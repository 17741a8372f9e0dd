package id.siginjai.kit.consumption;

import id.siginjai.kit.database.DatabaseFault;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/**
 * Retries: without end what passes by itself, a few times what nobody expected (a race that the code did not foresee
 * often passes too), and not at all what is known to be unprocessable.
 */
@ApplicationScoped
class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final int UNEXPECTED_RETRIES = 3;

    private final TypedGuard<Boolean> withoutEnd = TypedGuard.create(Boolean.class)
            .withDescription("what passes by itself")
            .withRetry()
            .maxRetries(-1)
            .maxDuration(0, ChronoUnit.MILLIS)
            .delay(200, ChronoUnit.MILLIS)
            .withExponentialBackoff()
            .maxDelay(3, ChronoUnit.SECONDS)
            .done()
            .whenException(Patience::passes)
            .onRetry(() -> LOG.debug("An event waits for the database"))
            .done()
            .build();

    private final TypedGuard<Boolean> aFewTimes = TypedGuard.create(Boolean.class)
            .withDescription("the unexpected")
            .withRetry()
            .maxRetries(UNEXPECTED_RETRIES)
            .delay(200, ChronoUnit.MILLIS)
            .whenException(e -> !(e instanceof Unprocessable))
            .done()
            .build();

    boolean with(Callable<Boolean> effect) {
        try {
            return aFewTimes.call(() -> withoutEnd.call(effect));
        } catch (Unprocessable e) {
            throw e;
        } catch (Exception e) {
            LOG.error("An event cannot be processed", e);
            throw new Unprocessable("unexpected failure: " + e.getClass().getSimpleName());
        }
    }

    private static boolean passes(Throwable e) {
        return !(e instanceof Unprocessable)
                && DatabaseFault.of(e).filter(DatabaseFault::passes).isPresent();
    }
}
