package id.siginjai.complaint.messages;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which side wrote a message. */
@Schema(name = "MessageWriter", description = "Which side wrote the message")
public enum Writer {
    REPORTER,
    INSPECTORATE
}
