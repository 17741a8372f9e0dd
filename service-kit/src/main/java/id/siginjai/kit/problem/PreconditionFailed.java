package id.siginjai.kit.problem;

/** 412: somebody changed it since the client read it. */
public class PreconditionFailed extends Refusal {

    public PreconditionFailed(String messageKey, Object... arguments) {
        super(ProblemType.PRECONDITION_FAILED, messageKey, arguments);
    }
}
