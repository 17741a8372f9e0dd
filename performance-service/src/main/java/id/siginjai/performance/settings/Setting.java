package id.siginjai.performance.settings;

/**
 * Numbers of a rule that an office may change without a new release: what domain.md calls a default, and what the law
 * changes from year to year.
 *
 * @param name as the API calls it, in kebab case
 * @param type a record; its constraints (Bean Validation, {@link Checked}) hold for every value that an office sets
 * @param initial what holds until an office sets a value
 * @param office the role that may set it
 */
public record Setting<T extends Record>(String name, Class<T> type, T initial, String office) {}
