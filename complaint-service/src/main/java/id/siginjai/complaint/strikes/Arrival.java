package id.siginjai.complaint.strikes;

import java.time.Instant;
import java.util.UUID;

/** A report that {@link CountOnArrival} has counted in this transaction. */
public record Arrival(UUID officialId, Instant filedAt) {}
