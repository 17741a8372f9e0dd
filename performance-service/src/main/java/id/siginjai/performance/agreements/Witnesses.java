package id.siginjai.performance.agreements;

/** Before whom agreements are signed. */
record Witnesses(Party deputyMayor, Party citySecretary) {}
