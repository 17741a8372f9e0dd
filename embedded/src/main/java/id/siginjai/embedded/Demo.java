package id.siginjai.embedded;

import java.io.PrintStream;

/** What the two services are for, told with real units of the city. Can be told again and again on the same data. */
public final class Demo {

    private final Stack stack;
    private final PrintStream out;

    public Demo(Stack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    /** @throws IllegalStateException naming the step whose answer was not as promised */
    public void play() {
        var narrator = new Narrator(out);
        new ThreeReports(stack, narrator).tell();
        var offices = new Offices(stack);
        new TheCase(offices, narrator).tell();
        new TheYear(offices, narrator).tell();
        out.printf(
                "%nThe story is told. Memory: performance-service %d MiB, complaint-service %d MiB.%n",
                stack.performance().rssMiB(), stack.complaint().rssMiB());
    }
}
