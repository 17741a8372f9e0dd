package id.siginjai.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with a body without Jackson's own words, which name classes and quote what was sent. */
@ApplicationScoped
class JsonFaults {

    private static final String BODY = "body";

    private final Messages messages;
    private final RefusalMapper refusals;

    JsonFaults(Messages messages, RefusalMapper refusals) {
        this.messages = messages;
        this.refusals = refusals;
    }

    HttpProblem toProblem(JsonProcessingException fault) {
        // Jackson wraps what ended the reading, such as a body that turned out too long.
        if (fault.getCause() instanceof Refusal refusal) return refusals.toProblem(refusal);
        return Problems.of(ProblemType.VALIDATION, messages.text("problem.validation.detail"))
                .with("violations", List.of(violation(fault)))
                .build();
    }

    private Violation violation(JsonProcessingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return new Violation(field(unknown), messages.text("json.unknown-field"));
        }
        if (fault instanceof InvalidFormatException format && isEnum(format)) {
            return new Violation(field(format), messages.text("json.not-one-of", constants(format)));
        }
        if (fault instanceof MismatchedInputException mismatch) {
            return new Violation(field(mismatch), messages.text("json.wrong-type"));
        }
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return new Violation(field(mapping), messages.text("json.wrong-type"));
        }
        return new Violation(BODY, messages.text("json.malformed"));
    }

    private static boolean isEnum(InvalidFormatException fault) {
        return fault.getTargetType() != null && fault.getTargetType().isEnum();
    }

    private static String constants(InvalidFormatException fault) {
        return Arrays.stream(fault.getTargetType().getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String field(JsonMappingException fault) {
        var path = new StringBuilder();
        for (var step : fault.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                if (!path.isEmpty()) path.append('.');
                path.append(step.getFieldName());
            }
        }
        return path.isEmpty() ? BODY : path.toString();
    }
}
