package id.siginjai.kit.problem;

/** 422: the Idempotency-Key was used for another body. */
public class IdempotencyKeyReused extends Refusal {

    public IdempotencyKeyReused() {
        super(ProblemType.IDEMPOTENCY_KEY_REUSED, "problem.idempotency-key-reused.detail");
    }
}
