package id.siginjai.performance.innovations;

/** By what means. Source: Permendagri 104/2018. */
enum InnovationType {
    DIGITAL,
    NON_DIGITAL
}
