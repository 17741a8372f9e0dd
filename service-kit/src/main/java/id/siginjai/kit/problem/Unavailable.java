package id.siginjai.kit.problem;

/** 503: something that this answer needs is away for now; with Retry-After. */
public class Unavailable extends Refusal {

    public Unavailable(String messageKey, Object... arguments) {
        super(ProblemType.UNAVAILABLE, messageKey, arguments);
    }
}
