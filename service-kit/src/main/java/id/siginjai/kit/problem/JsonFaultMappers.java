package id.siginjai.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/**
 * One mapper a class that the problem library or the framework maps as well: the nearest class wins before priority
 * does, so naming only their common parent would leave theirs in place.
 */
final class JsonFaultMappers {

    private JsonFaultMappers() {}

    private abstract static class Base<E extends JsonProcessingException> extends ExceptionMapperBase<E> {

        @Inject
        JsonFaults faults;

        @Override
        protected HttpProblem toProblem(E fault) {
            return faults.toProblem(fault);
        }
    }

    @Provider
    @Priority(Priorities.USER - 100)
    static class OfProcessing extends Base<JsonProcessingException> {}

    @Provider
    @Priority(Priorities.USER - 100)
    static class OfMismatch extends Base<MismatchedInputException> {}

    @Provider
    @Priority(Priorities.USER - 100)
    static class OfFormat extends Base<InvalidFormatException> {}

    @Provider
    @Priority(Priorities.USER - 100)
    static class OfUnknownField extends Base<UnrecognizedPropertyException> {}
}
