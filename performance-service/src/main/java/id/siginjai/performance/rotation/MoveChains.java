package id.siginjai.performance.rotation;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The chains and cycles of a decree: a move belongs together with the one that frees its destination and with the one
 * that takes what it frees. Whoever moves without a mark of its own moves because somebody of its chain has one.
 */
final class MoveChains {

    private MoveChains() {}

    /** A move, and whether its official's own mark was confirmed. */
    record Link(UUID officialId, UUID from, UUID to, boolean confirmed) {

        private boolean touches(Link other) {
            return to.equals(other.from) || from.equals(other.to);
        }
    }

    /** The officials in whose chain nobody has a confirmed mark. */
    static Set<UUID> withoutReason(List<Link> moves) {
        var unexplained = new HashSet<>(moves);
        var reached = new ArrayList<>(moves.stream().filter(Link::confirmed).toList());
        unexplained.removeAll(reached);
        for (var i = 0; i < reached.size(); i++) {
            var link = reached.get(i);
            var next = unexplained.stream().filter(link::touches).toList();
            unexplained.removeAll(Set.copyOf(next));
            reached.addAll(next);
        }
        return unexplained.stream().map(Link::officialId).collect(toSet());
    }
}
