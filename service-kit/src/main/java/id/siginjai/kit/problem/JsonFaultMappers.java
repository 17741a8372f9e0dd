package id.siginjai.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
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
    @Priority(Problems.BEFORE_THE_LIBRARY)
    static class OfProcessing extends Base<JsonProcessingException> {}

    @Provider
    @Priority(Problems.BEFORE_THE_LIBRARY)
    static class OfMismatch extends Base<MismatchedInputException> {}

    @Provider
    @Priority(Problems.BEFORE_THE_LIBRARY)
    static class OfFormat extends Base<InvalidFormatException> {}

    @Provider
    @Priority(Problems.BEFORE_THE_LIBRARY)
    static class OfUnknownField extends Base<UnrecognizedPropertyException> {}
}
