package id.siginjai.complaint.evidence;

import java.util.UUID;

/**
 * A file that is stored and that no row tells of yet.
 *
 * @param sealedKey what opens it
 * @param digest of what was kept, by which a repeated upload is known
 */
record StoredFile(UUID id, EvidenceType type, long size, byte[] sealedKey, byte[] digest) {}
