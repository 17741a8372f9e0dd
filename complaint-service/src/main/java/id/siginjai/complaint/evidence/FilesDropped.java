package id.siginjai.complaint.evidence;

import java.util.List;
import java.util.UUID;

/** Files whose rows are gone when the transaction is committed. Fired inside it. */
record FilesDropped(List<UUID> files) {}
