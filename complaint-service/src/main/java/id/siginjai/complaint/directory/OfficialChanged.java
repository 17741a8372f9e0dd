package id.siginjai.complaint.directory;

import java.util.Set;
import java.util.UUID;

/**
 * The directory has learnt something new of an official. Fired inside the transaction that keeps it, so that what waited
 * for it is settled in the same one.
 *
 * @param posts every post that the official holds or held, as it is known now and as it was known before
 */
public record OfficialChanged(UUID officialId, Set<Post> posts) {}
