package id.siginjai.kit.problem;

/** 428: a change of what exists must name the version it was made from. */
public class PreconditionRequired extends Refusal {

    public PreconditionRequired(String messageKey, Object... arguments) {
        super(ProblemType.PRECONDITION_REQUIRED, messageKey, arguments);
    }
}
