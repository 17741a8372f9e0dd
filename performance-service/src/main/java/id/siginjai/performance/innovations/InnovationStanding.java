package id.siginjai.performance.innovations;

/** How far the best verified innovation of a unit is. */
public enum InnovationStanding {
    /** No verified one. */
    NONE,
    INITIATIVE,
    TRIAL,
    IMPLEMENTED
}
