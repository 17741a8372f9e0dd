package id.siginjai.performance.organisation;

import java.util.UUID;

/** An official who holds another post than before, both as they were found under the locks of the move. */
public record Moved(UUID officialId, Post from, Post to) {}
