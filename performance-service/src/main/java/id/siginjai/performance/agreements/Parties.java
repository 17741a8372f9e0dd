package id.siginjai.performance.agreements;

/** Who promises, and to whom. */
record Parties(Party first, Party second) {}
