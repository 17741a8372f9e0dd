package id.siginjai.complaint.strikes;

/**
 * Where a report stands among all reports about its official.
 *
 * @param round the round that it belongs to
 * @param filingNo its ordinal, in the order in which reports took the official's lock
 */
public record Place(int round, long filingNo) {}
