package id.siginjai.kit.problem;

import id.siginjai.kit.database.DatabaseFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;

/**
 * Why one of many things in a request was refused, in the reader's language: for calls that report on each, where one
 * problem for the whole answer would say too little.
 */
@ApplicationScoped
public class Explanations {

    private final Messages messages;

    Explanations(Messages messages) {
        this.messages = messages;
    }

    /**
     * One reason of a refusal.
     *
     * @param field null where the refusal is about the whole
     */
    public record Reason(String field, String message) {}

    /** The reasons; none where what was thrown is no refusal but a fault, which concerns everything. */
    public List<Reason> of(Throwable thrown) {
        if (thrown instanceof Refusal refusal) return List.of(of(refusal));
        if (thrown instanceof ConstraintViolationException invalid) {
            return invalid.getConstraintViolations().stream()
                    .map(ConstraintViolationMapper::violation)
                    .map(found -> new Reason(found.field(), found.message()))
                    .sorted(Comparator.comparing(Reason::field).thenComparing(Reason::message))
                    .toList();
        }
        if (DatabaseFault.of(thrown).filter(DatabaseFault.TAKEN::equals).isEmpty()) return List.of();
        var taken = DatabaseFault.constraintOf(thrown).flatMap(constraint -> messages.find("taken." + constraint));
        return List.of(new Reason(null, taken.orElseGet(() -> messages.text("problem.conflict.detail"))));
    }

    private Reason of(Refusal refusal) {
        var field = refusal instanceof Invalid invalid ? invalid.field() : null;
        return new Reason(field, messages.text(refusal.messageKey(), refusal.arguments()));
    }
}
