package id.siginjai.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;

/** Sentences that an answer tells besides its problems, in the reader's language. */
@ApplicationScoped
public class Texts {

    private final Messages messages;

    Texts(Messages messages) {
        this.messages = messages;
    }

    /** @param key a key of the service's {@code messages_*.properties} */
    public String of(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
