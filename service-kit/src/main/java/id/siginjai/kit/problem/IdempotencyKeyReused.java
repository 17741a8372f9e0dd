package id.siginjai.kit.problem;

/** 422: the Idempotency-Key was used for another body. */
public class IdempotencyKeyReused extends Refusal {

    public IdempotencyKeyReused(String messageKey, Object... arguments) {
        super(ProblemType.IDEMPOTENCY_KEY_REUSED, messageKey, arguments);
    }
}
