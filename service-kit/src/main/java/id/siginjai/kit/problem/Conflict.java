package id.siginjai.kit.problem;

/** 409: the state of things does not allow it now. */
public class Conflict extends Refusal {

    public Conflict(String messageKey, Object... arguments) {
        super(ProblemType.CONFLICT, messageKey, arguments);
    }
}
