package id.siginjai.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.Comparator;

/** Bean Validation's findings, each with the field as the client wrote it. */
@Provider
@Priority(Problems.BEFORE_THE_LIBRARY)
class ConstraintViolationMapper extends ExceptionMapperBase<ConstraintViolationException> {

    @Inject
    Messages messages;

    @Override
    protected HttpProblem toProblem(ConstraintViolationException e) {
        var violations = e.getConstraintViolations().stream()
                .map(ConstraintViolationMapper::violation)
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        return Problems.of(ProblemType.VALIDATION, messages.text("problem.validation.detail"))
                .with("violations", violations)
                .build();
    }

    static Violation violation(ConstraintViolation<?> found) {
        return new Violation(field(found.getPropertyPath()), found.getMessage());
    }

    /**
     * Drops the Java method, and the parameter where something of it is at fault. A body that is missing altogether
     * is called {@code body}: by the house's convention the parameter that takes it is named {@code request}.
     */
    private static String field(Path path) {
        var parameter = "";
        var properties = new ArrayList<String>();
        for (var node : path) {
            if (node.getKind() == ElementKind.PARAMETER) parameter = node.getName();
            else if (node.getKind() == ElementKind.PROPERTY) properties.add(node.toString());
        }
        if (!properties.isEmpty()) return String.join(".", properties);
        return parameter.equals("request") ? "body" : parameter;
    }
}
