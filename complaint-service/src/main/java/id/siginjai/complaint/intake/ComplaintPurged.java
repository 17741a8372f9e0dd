package id.siginjai.complaint.intake;

import java.util.UUID;

/**
 * What was told of a complaint is deleted, since its time is over. Fired inside the transaction that does it: whoever
 * keeps something of it deletes that in the same one.
 */
public record ComplaintPurged(UUID complaintId) {}
