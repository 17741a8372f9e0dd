package id.siginjai.kit.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/**
 * The root of a Merkle tree over a list, as RFC 6962 (section 2.1) defines it. Leaves and nodes have prefixes of their
 * own, so that no node passes for a leaf. Keeps one hash a level, however long the list is.
 */
final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256;
    private final Deque<Subtree> complete = new ArrayDeque<>(); // the smallest, which is the last one, first

    MerkleTree() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private record Subtree(int height, byte[] hash) {}

    void add(String leaf) {
        add(leaf.getBytes(StandardCharsets.UTF_8));
    }

    void add(byte[] leaf) {
        sha256.update(LEAF);
        var added = new Subtree(0, sha256.digest(leaf));
        while (!complete.isEmpty() && complete.peek().height() == added.height()) {
            added = new Subtree(added.height() + 1, node(complete.pop().hash(), added.hash()));
        }
        complete.push(added);
    }

    /** In hexadecimal. */
    String root() {
        if (complete.isEmpty()) return HexFormat.of().formatHex(sha256.digest());
        byte[] root = null;
        for (var subtree : complete) root = root == null ? subtree.hash() : node(subtree.hash(), root);
        return HexFormat.of().formatHex(root);
    }

    private byte[] node(byte[] left, byte[] right) {
        sha256.update(NODE);
        sha256.update(left);
        return sha256.digest(right);
    }
}
