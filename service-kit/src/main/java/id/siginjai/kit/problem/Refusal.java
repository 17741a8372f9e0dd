package id.siginjai.kit.problem;

/**
 * What a client asked for cannot be done, and why. It becomes an {@code application/problem+json} answer (RFC 9457);
 * its text is looked up in the reader's language when the answer is written.
 */
public abstract class Refusal extends RuntimeException {

    private final transient ProblemType type;
    private final String messageKey;
    private final transient Object[] arguments;

    /** @param messageKey a key of the service's {@code messages_*.properties} or of the kit's */
    protected Refusal(ProblemType type, String messageKey, Object... arguments) {
        // No stack trace: a refusal is an answer, not a fault.
        super(messageKey, null, false, false);
        this.type = type;
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    ProblemType type() {
        return type;
    }

    String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments;
    }
}
