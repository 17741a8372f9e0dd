package id.siginjai.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.siginjai.kit.database.DatabaseFault;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.oidc.OIDCException;
import io.vertx.core.http.HttpClosedException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;

/**
 * What nobody caught: a database that is away (503), a race that a constraint (409) or a version (412) decided, or a
 * defect (500).
 */
@Provider
@Priority(Problems.BEFORE_THE_LIBRARY)
class FaultMapper extends ExceptionMapperBase<Exception> {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class);

    private static final int RETRY_SECONDS = 5;

    /** Some, as Vert.x has them, are causes of their own causes. */
    private static final int DEEPEST = 20;

    @Inject
    Messages messages;

    @Inject
    JsonFaults jsonFaults;

    @Override
    protected HttpProblem toProblem(Exception fault) {
        if (fault.getCause() instanceof JsonProcessingException json) return jsonFaults.toProblem(json);
        if (fault instanceof OIDCException) return identityProviderAway();
        // Nobody is left to read the answer.
        if (isCausedBy(HttpClosedException.class, fault))
            return plain(ProblemType.VALIDATION).build();
        if (isOfAnOldVersion(fault))
            return plain(ProblemType.PRECONDITION_FAILED).build();
        return DatabaseFault.of(fault)
                .map(database -> toProblem(database, fault))
                .orElseGet(() -> defect(fault));
    }

    /** Two changed the same version at once: the second is told as if it had come later. */
    private static boolean isOfAnOldVersion(Throwable fault) {
        return isCausedBy(OptimisticLockException.class, fault) || isCausedBy(StaleStateException.class, fault);
    }

    private static boolean isCausedBy(Class<? extends Throwable> type, Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(type::isInstance);
    }

    /** Public calls never come here: they do not look at their token. */
    private HttpProblem identityProviderAway() {
        LOG.warn("The identity provider is away");
        return Problems.of(ProblemType.UNAVAILABLE, messages.text("identity.provider-away"))
                .withHeader("Retry-After", RETRY_SECONDS)
                .build();
    }

    private HttpProblem toProblem(DatabaseFault database, Exception fault) {
        return switch (database) {
            case AWAY, CONTENTION -> {
                LOG.warnf("The database is away: %s", fault.toString());
                yield plain(ProblemType.UNAVAILABLE)
                        .withHeader("Retry-After", database == DatabaseFault.AWAY ? RETRY_SECONDS : 1)
                        .build();
            }
            case TAKEN -> Problems.of(ProblemType.CONFLICT, whatIsTaken(fault)).build();
            case LOCKED -> plain(ProblemType.CONFLICT).build();
            case UNSTORABLE -> plain(ProblemType.VALIDATION).build();
            case OTHER -> defect(fault);
        };
    }

    /** The service's own words for the constraint, {@code taken.<name>}, where it has some. */
    private String whatIsTaken(Exception fault) {
        return DatabaseFault.constraintOf(fault)
                .flatMap(constraint -> messages.find("taken." + constraint))
                .orElseGet(() -> messages.text("problem.conflict.detail"));
    }

    private HttpProblem defect(Exception fault) {
        LOG.error("A request failed", fault);
        return plain(ProblemType.INTERNAL).build();
    }

    private HttpProblem.Builder plain(ProblemType type) {
        return Problems.of(type, messages.text("problem." + type.slug() + ".detail"));
    }
}
