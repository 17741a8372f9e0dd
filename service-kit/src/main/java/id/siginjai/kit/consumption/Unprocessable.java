package id.siginjai.kit.consumption;

/**
 * This event can never be processed, however often it is tried: it is parked on the topic's {@code .dlq}. The reason
 * travels in its headers, so it says what is wrong and never quotes the event.
 */
public class Unprocessable extends RuntimeException {

    public Unprocessable(String reason) {
        // Without a cause: the broker's headers would carry the cause's message, which may quote the event.
        super(reason, null, false, true);
    }
}
