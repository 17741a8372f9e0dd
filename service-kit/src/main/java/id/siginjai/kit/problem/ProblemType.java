package id.siginjai.kit.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/** The problems that this API knows; {@link #uri()} is stable, clients may branch on it. */
public enum ProblemType {
    VALIDATION(400),
    UNAUTHORIZED(401),
    FORBIDDEN(403),
    CHALLENGE_REQUIRED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    PRECONDITION_FAILED(412),
    CONTENT_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    public URI uri() {
        return URI.create("urn:siginjai:problem:" + slug());
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type of a status; a client's or a server's fault in general where the status has none of its own. */
    static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status < 500 ? VALIDATION : INTERNAL);
    }
}
