package id.siginjai.complaint.intake;

import java.util.UUID;

/** Whom the inspectorate finds a complaint to be about: an official, or whoever held that post on the day. */
public record Accusation(UUID officialId, String unitCode, String positionTitle) {}
