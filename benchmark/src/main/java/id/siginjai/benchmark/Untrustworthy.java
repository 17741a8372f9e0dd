package id.siginjai.benchmark;

/** A run of which no figure may be told: something was refused, lost or counted twice. */
final class Untrustworthy extends RuntimeException {

    Untrustworthy(String reason) {
        super(reason);
    }
}
