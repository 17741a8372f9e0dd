package id.siginjai.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * 401, with the challenge of RFC 6750. The problem library's own mappers read a field of the framework that this version
 * of it no longer has: every missing or expired token would be a bare 500.
 */
final class UnauthorizedMappers {

    private UnauthorizedMappers() {}

    private abstract static class Base<E extends Throwable> extends ExceptionMapperBase<E> {

        @Inject
        Messages messages;

        HttpProblem problem(String challenge) {
            return Problems.of(ProblemType.UNAUTHORIZED, messages.text("problem.unauthorized.detail"))
                    .withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge)
                    .build();
        }
    }

    /** No token. */
    @Provider
    @Priority(Problems.BEFORE_THE_LIBRARY)
    static class Missing extends Base<UnauthorizedException> {
        @Override
        protected HttpProblem toProblem(UnauthorizedException fault) {
            return problem("Bearer");
        }
    }

    /** A token that is malformed, expired, or of another realm. */
    @Provider
    @Priority(Problems.BEFORE_THE_LIBRARY)
    static class Invalid extends Base<AuthenticationFailedException> {
        @Override
        protected HttpProblem toProblem(AuthenticationFailedException fault) {
            return problem("Bearer error=\"invalid_token\"");
        }
    }
}
