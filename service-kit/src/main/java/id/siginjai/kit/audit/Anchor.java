package id.siginjai.kit.audit;

import id.siginjai.kit.seal.Seal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A Merkle root over its number, its moment and the root before, and over the heads of chains in order of resource.
 *
 * @param root null while it is not computed
 */
record Anchor(long number, Instant at, String previous, String root) {

    static Anchor after(Optional<Anchor> last, Instant now) {
        return new Anchor(
                last.map(Anchor::number).orElse(0L) + 1,
                now,
                last.map(Anchor::root).orElse(AuditEntry.NOTHING),
                null);
    }

    Anchor with(String computed) {
        return new Anchor(number, at, previous, computed);
    }

    /** The tree with its first leaf, to which the heads are added. */
    MerkleTree tree() {
        var tree = new MerkleTree();
        tree.add(Seal.of(new TreeMap<>(Map.of("anchor", number, "at", at, "previous", previous)))
                .canonicalJson());
        return tree;
    }

    /** The head of a chain when it was anchored. */
    record Leaf(String resource, long sequence, String hash) {

        String canonicalJson() {
            return Seal.of(this).canonicalJson();
        }
    }
}
