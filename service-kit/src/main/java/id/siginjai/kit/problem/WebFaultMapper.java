package id.siginjai.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** What the framework itself refuses. A body that cannot be read hides in here, with its reason as the cause. */
@Provider
@Priority(Problems.BEFORE_THE_LIBRARY)
class WebFaultMapper extends ExceptionMapperBase<WebApplicationException> {

    @Inject
    JsonFaults jsonFaults;

    @Override
    protected HttpProblem toProblem(WebApplicationException fault) {
        if (fault.getCause() instanceof JsonProcessingException json) return jsonFaults.toProblem(json);
        // The house style gives it its type and texts; the exception's own may hold what the client sent.
        var problem = HttpProblem.builder().withStatus(fault.getResponse().getStatus());
        fault.getResponse().getHeaders().forEach((name, values) -> {
            if (!name.toLowerCase(Locale.ROOT).startsWith("content-")) {
                values.forEach(value -> problem.withHeader(name, value));
            }
        });
        return problem.build();
    }
}
