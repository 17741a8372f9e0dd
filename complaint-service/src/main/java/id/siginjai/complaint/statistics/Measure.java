package id.siginjai.complaint.statistics;

import java.util.function.ToLongFunction;

/** A number that is published of a group of reports, and how many of them it rests on. */
enum Measure {
    REPORTS(Figures::reports, Figures::reports),
    PAID(Figures::paid, Figures::paid),
    REFUSED(Figures::refused, Figures::refused),
    NOT_ASKED(Figures::notAsked, Figures::notAsked),
    AMOUNT_DEMANDED(Figures::demandedTold, Figures::amountDemanded),
    AMOUNT_PAID(Figures::paidTold, Figures::amountPaid);

    private final ToLongFunction<Figures> restsOn;
    private final ToLongFunction<Figures> value;

    Measure(ToLongFunction<Figures> restsOn, ToLongFunction<Figures> value) {
        this.restsOn = restsOn;
        this.value = value;
    }

    long restsOn(Figures figures) {
        return restsOn.applyAsLong(figures);
    }

    long value(Figures figures) {
        return value.applyAsLong(figures);
    }
}
