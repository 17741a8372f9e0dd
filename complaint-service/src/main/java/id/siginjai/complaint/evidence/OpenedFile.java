package id.siginjai.complaint.evidence;

import java.io.InputStream;

/**
 * A file's content, decrypted as it is read.
 *
 * @param name tells nothing but its place among the complaint's
 * @param content for the caller to close
 */
public record OpenedFile(String name, String type, long size, InputStream content) {}
