package id.siginjai.complaint.statistics;

/**
 * What a group of reports adds up to; money in whole rupiah.
 *
 * @param demandedTold how many of the reports tell what was demanded, which the sum beside it rests on
 * @param paidTold how many of them tell what was paid
 */
record Figures(
        long reports,
        long paid,
        long refused,
        long notAsked,
        long demandedTold,
        long amountDemanded,
        long paidTold,
        long amountPaid) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0);
}
