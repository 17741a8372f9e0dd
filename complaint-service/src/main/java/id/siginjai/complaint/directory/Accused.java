package id.siginjai.complaint.directory;

import java.util.UUID;

/**
 * Whom a report is about, as far as the directory can tell.
 *
 * @param officialId null while nobody knows
 * @param unitCode where the accused served on the day of the incident, or else the unit that the report names; may be
 *     null
 */
public record Accused(UUID officialId, String unitCode) {}
