package id.siginjai.complaint.messages;

import java.time.Instant;
import java.util.UUID;

/**
 * A message between a reporter and the inspectorate, decrypted.
 *
 * @param writtenBy the inspector's user name, which is not for the reporter; null for what the reporter wrote
 */
public record WrittenMessage(UUID id, Writer writer, String writtenBy, Instant writtenAt, String text) {

    /** Without the text: a log may hold it. */
    @Override
    public String toString() {
        return "WrittenMessage[" + id + "]";
    }
}
