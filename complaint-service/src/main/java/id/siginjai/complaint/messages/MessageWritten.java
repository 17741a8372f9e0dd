package id.siginjai.complaint.messages;

import java.util.UUID;

/** A message was written. Fired inside its transaction. */
public record MessageWritten(UUID complaintId, Writer writer) {}
