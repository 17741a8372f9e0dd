package id.siginjai.performance.settings;

/** A value with a rule across its fields, such as weights that add up to 100. */
public interface Checked {

    /** @throws id.siginjai.kit.problem.Invalid naming the field, as {@code value.<field>}, and the rule */
    void check();
}
