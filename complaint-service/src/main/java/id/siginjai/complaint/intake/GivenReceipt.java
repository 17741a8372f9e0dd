package id.siginjai.complaint.intake;

import java.util.UUID;

/** What a complaint's receipt was derived from: its id, under that key. */
record GivenReceipt(UUID complaintId, int key) {}
