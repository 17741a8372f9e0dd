package id.siginjai.benchmark;

/** What a figure should reach. */
record Reach(Bound bound, double value) {

    enum Bound {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }
    }

    static Reach atLeast(double value) {
        return new Reach(Bound.AT_LEAST, value);
    }

    static Reach atMost(double value) {
        return new Reach(Bound.AT_MOST, value);
    }

    boolean isReachedBy(double figure) {
        return bound == Bound.AT_LEAST ? figure >= value : figure <= value;
    }

    /** How far a figure is on the right side of it: the smallest of several is the weakest. */
    double margin(double figure) {
        return bound == Bound.AT_LEAST ? figure / value : value / figure;
    }

    @Override
    public String toString() {
        return "%s %.2f".formatted(bound.sign, value);
    }
}
