package id.siginjai.performance.innovations;

/**
 * What {@link Compliance} says, in numbers alone.
 *
 * @param daysLeft 0 from the day itself on
 * @param obliged how many units owe an innovation
 * @param fulfilled how many of them have it
 */
public record Fulfilment(int daysLeft, int obliged, int fulfilled) {

    public int asleep() {
        return obliged - fulfilled;
    }
}
