package id.siginjai.complaint.intake;

import java.util.UUID;

/** A complaint has taken a step. Fired inside its transaction. */
public record ComplaintMoved(UUID complaintId, ComplaintStatus before, ComplaintStatus after, Actor actor) {}
