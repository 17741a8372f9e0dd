package id.siginjai.performance.jobfit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who may judge: an odd number, so that it can decide, and mostly from outside. Source: PermenPANRB 38/2017 and PP
 * 11/2017, article 114.
 */
record PanelRule(
        @NotEmpty List<@NotNull @Min(1) @Max(99) Integer> sizes,
        @Min(0) @Max(100) int internalPercent) {

    /** What is wrong with a panel. */
    enum Fault {
        SIZE,
        INTERNAL
    }

    /** @return null for a panel that may judge */
    Fault faultOf(int size, int internal) {
        if (!sizes.contains(size)) return Fault.SIZE;
        return internal * 100 > size * internalPercent ? Fault.INTERNAL : null;
    }

    String sizesInWords() {
        return sizes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    int mostInternalOf(int size) {
        return size * internalPercent / 100;
    }
}
