package id.siginjai.kit.idempotency;

/** A key and the body that it came with, as they are kept: keyed hashes, from which neither can be read. */
public record IdempotencyKey(byte[] keyHash, byte[] bodyHash) {}
