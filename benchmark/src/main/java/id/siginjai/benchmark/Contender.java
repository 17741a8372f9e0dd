package id.siginjai.benchmark;

import java.util.concurrent.Callable;

/**
 * One side of a ratio.
 *
 * @param what which one, and in what it is counted
 * @param run one round of it; gives what it reached, or throws {@link Untrustworthy}
 */
record Contender(String what, Callable<Double> run) {}
