package id.siginjai.performance.organisation;

import java.util.UUID;

/**
 * An official is registered: fired in the transaction of the registration, for what other features have kept for an
 * official whom they could not know yet.
 */
public record OfficialRegistered(UUID officialId) {}
