package id.siginjai.complaint.abuse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.siginjai.kit.secrets.KeyedHash;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Challenge;
import org.altcha.altcha.Altcha.ChallengeOptions;

/**
 * Proof of work by ALTCHA's protocol: who floods the service with reports pays with computing time, without telling who
 * it is. Issued challenges are signed and not stored; of the solved ones this instance remembers which were used.
 */
@ApplicationScoped
class Challenges {

    private static final int MOST_SPENT = 200_000;

    private final ChallengeSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final String key;
    private final Bucket calm;
    private final Cache<String, String> spent;

    Challenges(ChallengeSettings settings, KeyedHash hash, ObjectMapper json, Clock clock) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        key = HexFormat.of().formatHex(hash.of("challenge", "signature"));
        calm = Bucket.builder()
                .addLimit(bandwidth -> bandwidth
                        .capacity(settings.filingsPerMinute())
                        .refillGreedy(settings.filingsPerMinute(), Duration.ofMinutes(1)))
                .build();
        spent = Caffeine.newBuilder()
                .maximumSize(MOST_SPENT)
                .expireAfterWrite(settings.lifetime())
                .build();
    }

    /** Whether the report that has just arrived must bring a solution. To be asked once a report. */
    boolean areAskedFor() {
        return switch (settings.mode()) {
            case OFF -> false;
            case ON -> true;
            case BY_LOAD -> !calm.tryConsume(1);
        };
    }

    Challenge issue() {
        try {
            return Altcha.createChallenge(new ChallengeOptions()
                    .setHmacKey(key)
                    .setMaxNumber(settings.maxNumber())
                    .setSecureRandomNumber(true)
                    .setExpires(clock.instant().plus(settings.lifetime()).getEpochSecond()));
        } catch (Exception e) {
            throw new IllegalStateException("a challenge cannot be issued", e);
        }
    }

    /**
     * Whether this solves a challenge of ours that has not expired, for the first time.
     *
     * @param attempt the request's idempotency key: a repeated request brings the solution that it brought before; null
     *     where it has none
     */
    boolean accepts(String solution, String attempt) {
        if (!isSolved(solution)) return false;
        var use = attempt == null ? UUID.randomUUID().toString() : attempt;
        return use.equals(spent.get(challengeOf(solution), unused -> use));
    }

    /** One solution can be written in many ways, with blanks or in another order: what is spent is the challenge. */
    private String challengeOf(String solution) {
        try {
            return json.readTree(Base64.getDecoder().decode(solution))
                    .path("challenge")
                    .asText();
        } catch (IOException e) {
            throw new IllegalStateException("a solution that was verified is no JSON", e);
        }
    }

    private boolean isSolved(String solution) {
        try {
            return Altcha.verifySolution(solution, key, true);
        } catch (Exception e) {
            return false; // no base64, no JSON, no known algorithm: the library has an exception for each
        }
    }
}
