package id.siginjai.performance.organisation;

import java.util.UUID;

/** An official who is to hold another post. */
public record Move(UUID officialId, UUID positionId) {}
