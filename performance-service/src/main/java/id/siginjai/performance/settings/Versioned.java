package id.siginjai.performance.settings;

/**
 * A setting's value and which one it is, so that what was computed with it can say so.
 *
 * @param version rises by one with each change of the setting; 0 is the value that the release brought
 */
public record Versioned<T>(long version, T value) {}
