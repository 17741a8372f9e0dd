package id.siginjai.kit.problem;

/** 404: there is no such thing, or none that this user may know of. */
public class NotFound extends Refusal {

    public NotFound(String messageKey, Object... arguments) {
        super(ProblemType.NOT_FOUND, messageKey, arguments);
    }
}
