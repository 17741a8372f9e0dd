package id.siginjai.kit.problem;

/** 400: a field of the request cannot be what it is; the answer's {@code violations} name it. */
public class Invalid extends Refusal {

    private final String field;

    public Invalid(String field, String messageKey, Object... arguments) {
        super(ProblemType.VALIDATION, messageKey, arguments);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
