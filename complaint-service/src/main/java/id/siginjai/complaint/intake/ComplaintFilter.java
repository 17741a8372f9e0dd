package id.siginjai.complaint.intake;

import java.util.UUID;

/** Which complaints a list shows; null where it does not matter. */
public record ComplaintFilter(
        ComplaintStatus status,
        UUID officialId,
        String unitCode,
        Boolean overdue,
        Boolean escalated,
        String assignedTo) {}
