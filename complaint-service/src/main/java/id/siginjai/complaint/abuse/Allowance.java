package id.siginjai.complaint.abuse;

/** What one network address may do only so often. */
public enum Allowance {
    /** Reports filed. */
    FILING,
    /** Receipts that belong to no complaint. Whoever has a right one is never slowed down by it. */
    WRONG_RECEIPTS,
    /** Messages, files and the like that a reporter adds to a complaint. */
    ADDITIONS
}
