package id.siginjai.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Refusals become problems, in the reader's language. */
@Provider
@Priority(Problems.BEFORE_THE_LIBRARY)
class RefusalMapper extends ExceptionMapperBase<Refusal> {

    private static final int RETRY_SECONDS = 5;

    @Inject
    Messages messages;

    @Override
    protected HttpProblem toProblem(Refusal refusal) {
        var text = messages.text(refusal.messageKey(), refusal.arguments());
        var problem = Problems.of(refusal.type(), text);
        if (refusal instanceof Invalid invalid) {
            problem.withDetail(messages.text("problem.validation.detail"))
                    .with("violations", List.of(new Violation(invalid.field(), text)));
        }
        if (refusal.type() == ProblemType.UNAVAILABLE) problem.withHeader("Retry-After", RETRY_SECONDS);
        if (refusal instanceof TooManyRequests early) problem.withHeader("Retry-After", early.seconds());
        return problem.build();
    }
}
