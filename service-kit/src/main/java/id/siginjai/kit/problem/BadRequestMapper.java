package id.siginjai.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** The framework's own 400: with the field, where what refused the request knew it. */
@Provider
@Priority(Priorities.USER - 100)
class BadRequestMapper extends ExceptionMapperBase<BadRequestException> {

    @Inject
    Messages messages;

    @Inject
    RefusalMapper refusals;

    @Override
    protected HttpProblem toProblem(BadRequestException fault) {
        if (fault.getCause() instanceof Refusal refusal) return refusals.toProblem(refusal);
        return Problems.of(ProblemType.VALIDATION, messages.text("problem.validation.detail"))
                .build();
    }
}
