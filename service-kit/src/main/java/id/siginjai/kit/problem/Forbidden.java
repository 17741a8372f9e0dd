package id.siginjai.kit.problem;

/** 403: this user may not do that. */
public class Forbidden extends Refusal {

    public Forbidden(String messageKey, Object... arguments) {
        super(ProblemType.FORBIDDEN, messageKey, arguments);
    }
}
