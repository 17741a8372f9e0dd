package id.siginjai.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siginjai.kit.database.DatabaseFault;
import id.siginjai.kit.problem.Conflict;
import id.siginjai.kit.problem.IdempotencyKeyReused;
import id.siginjai.kit.problem.Invalid;
import id.siginjai.kit.secrets.KeyedHash;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;

/** The Idempotency-Key of a POST that creates: repeated with the same body it gives the same answer, for 30 days. */
@ApplicationScoped
public class Idempotency {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final KeyedHash hash;
    private final ObjectMapper json;
    private final IdempotencyTable table;
    private final Callers callers;
    private final Clock clock;

    Idempotency(KeyedHash hash, ObjectMapper json, IdempotencyTable table, Callers callers, Clock clock) {
        this.hash = hash;
        this.json = json;
        this.table = table;
        this.callers = callers;
        this.clock = clock;
    }

    /** What was created: its id, by which the answer can be given again, and the answer. */
    public record Created<R>(UUID id, R answer) {}

    /**
     * @param operation names the call, so that one key may serve several of them
     * @param key the client's key; null where it sent none. Each user has its own keys, and the public together others
     * @param request the body as it was read; equal bodies are those whose canonical JSON (RFC 8785) is equal
     * @param create runs in the caller's transaction, once
     * @param find gives the answer of an earlier run again
     * @throws IdempotencyKeyReused when the key came with another body
     * @throws Conflict when the same call is still running after 2 seconds
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <R> R once(
            String operation, String key, Object request, Supplier<Created<R>> create, Function<UUID, R> find) {
        var kept = key(operation, key, request).orElse(null);
        if (kept == null) return create.get().answer();
        try {
            if (table.reserve(kept, clock.instant())) {
                var created = create.get();
                table.complete(kept, created.id());
                return created.answer();
            }
        } catch (SQLException e) {
            if (DatabaseFault.of(e).filter(DatabaseFault.LOCKED::equals).isPresent()) {
                throw new Conflict("idempotency.twin");
            }
            throw new IdempotencyFailure(e);
        }
        var earlier = find(kept).orElseThrow(KeyForgotten::new);
        if (!earlier.isOfSameBody()) throw new IdempotencyKeyReused();
        return find.apply(earlier.resourceId());
    }

    /**
     * The key as it is kept, for a statement of the caller's own that reserves it ({@link IdempotencyKey#reservedFor}). To
     * be asked while the request is being served: whose key it is depends on who calls.
     *
     * @return empty where the client sent no key
     */
    public Optional<IdempotencyKey> key(String operation, String key, Object request) {
        if (key == null) return Optional.empty();
        if (!KEY.matcher(key).matches()) throw new Invalid("Idempotency-Key", "idempotency.key-malformed");
        return Optional.of(new IdempotencyKey(
                hash.of("idempotency-key", operation + ' ' + key + callers.ofCall()),
                hash.of("idempotency-body", canonical(request))));
    }

    /** What was created when the key was reserved. */
    public record Earlier(UUID resourceId, boolean isOfSameBody) {}

    /** What the key has served for; empty while it is free. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Earlier> find(IdempotencyKey key) {
        try {
            return table.find(key)
                    .map(entry ->
                            new Earlier(entry.resourceId(), MessageDigest.isEqual(entry.bodyHash(), key.bodyHash())));
        } catch (SQLException e) {
            throw new IdempotencyFailure(e);
        }
    }

    private String canonical(Object request) {
        try {
            return new JsonCanonicalizer(json.writeValueAsString(request)).getEncodedString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a request that is no JSON", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("a request that has no canonical JSON", e);
        }
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() throws SQLException {
        table.forgetBefore(clock.instant().minus(IdempotencyTable.KEPT));
    }

    /** At this very moment, by age; the next attempt will find it free. */
    private static final class KeyForgotten extends RuntimeException {
        KeyForgotten() {
            super(new SQLException("the key was forgotten at this moment", "40001"));
        }
    }

    private static final class IdempotencyFailure extends RuntimeException {
        IdempotencyFailure(SQLException cause) {
            super("an idempotency key could not be kept", cause);
        }
    }
}
