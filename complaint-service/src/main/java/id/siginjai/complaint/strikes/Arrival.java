package id.siginjai.complaint.strikes;

import io.opentelemetry.context.Context;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A report that is being filed about an official.
 *
 * @param reporter fingerprints of the reporter's contacts; empty for an anonymous reporter
 * @param trace of the request, to which the events belong that come of it
 */
public record Arrival(UUID complaintId, UUID officialId, Instant filedAt, Set<String> reporter, Context trace) {}
