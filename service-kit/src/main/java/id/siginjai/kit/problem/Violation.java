package id.siginjai.kit.problem;

/** One fault of a request: the field, by its path in the body or its parameter's name, and what is wrong with it. */
public record Violation(String field, String message) {}
