package id.siginjai.complaint.strikes;

/** Why a count that had reached the threshold fell below it. Part of the events' contract. */
public enum Reason {
    COMPLAINT_DISMISSED,
    COMPLAINT_REASSIGNED,
    POLICY_ROUND
}
