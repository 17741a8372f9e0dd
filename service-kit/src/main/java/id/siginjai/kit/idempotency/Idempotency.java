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
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
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
        if (key == null) return create.get().answer();
        if (!KEY.matcher(key).matches()) throw new Invalid("Idempotency-Key", "idempotency.key-malformed");
        var keyHash = hash.of("idempotency-key", operation + ' ' + key + callers.ofCall());
        var bodyHash = hash.of("idempotency-body", canonical(request));
        try {
            if (table.reserve(keyHash, bodyHash, clock.instant())) {
                var created = create.get();
                table.complete(keyHash, created.id());
                return created.answer();
            }
            var earlier = table.find(keyHash);
            if (!HexFormat.of()
                    .formatHex(earlier.bodyHash())
                    .equals(HexFormat.of().formatHex(bodyHash))) {
                throw new IdempotencyKeyReused("problem.idempotency-key-reused.detail");
            }
            return find.apply(earlier.resourceId());
        } catch (SQLException e) {
            if (DatabaseFault.of(e).filter(DatabaseFault.LOCKED::equals).isPresent()) {
                throw new Conflict("idempotency.twin");
            }
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

    private static final class IdempotencyFailure extends RuntimeException {
        IdempotencyFailure(SQLException cause) {
            super("an idempotency key could not be kept", cause);
        }
    }
}
