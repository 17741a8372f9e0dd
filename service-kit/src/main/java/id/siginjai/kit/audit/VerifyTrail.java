package id.siginjai.kit.audit;

import id.siginjai.kit.audit.EntryTable.Head;
import id.siginjai.kit.audit.EntryTable.Kept;
import id.siginjai.kit.audit.Verification.Fault;
import id.siginjai.kit.audit.Verification.What;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One check of a part of the trail. Holds a few hundred rows at a time, however long the trail is. */
final class VerifyTrail {

    private static final int HEADS = 500;
    private static final int MOST_FAULTS = 100;

    private final EntryTable entryTable;
    private final AnchorTable anchorTable;
    private final int limit;
    private final List<Fault> faults = new ArrayList<>();
    private long entries;
    private long anchors;
    private long leaves;

    /** @param limit how many rows are enough for one check */
    VerifyTrail(EntryTable entryTable, AnchorTable anchorTable, int limit) {
        this.entryTable = entryTable;
        this.anchorTable = anchorTable;
        this.limit = limit;
    }

    /** @return the last chain of this check; empty when all were seen */
    Optional<String> chainsAfter(String resource) {
        var after = resource;
        while (entries < limit) {
            var heads = entryTable.heads(after, HEADS);
            var last = heads.size() < HEADS ? null : heads.get(HEADS - 1).resource();
            var check = new Chains(heads);
            entryTable.between(after, last, check::next);
            check.end();
            if (last == null) return Optional.empty();
            after = last;
        }
        return Optional.of(after);
    }

    void chain(String resource) {
        var check = new Chains(entryTable.head(resource));
        entryTable.of(resource, check::next);
        check.end();
    }

    /** @return the last anchor of this check; empty when all were seen */
    Optional<Long> anchorsAfter(long number) {
        var before = anchorTable.find(number);
        while (entries + leaves < limit) {
            var anchor = anchorTable.next(before.map(Anchor::number).orElse(number));
            if (anchor.isEmpty()) return Optional.empty();
            check(anchor.get(), before, leaf -> true);
            before = anchor;
        }
        return before.map(Anchor::number);
    }

    /** Those that hold one of the chain's heads. */
    void anchorsOf(String resource) {
        for (var anchor : anchorTable.of(resource)) {
            var before = anchorTable.find(anchor.number() - 1);
            check(anchor, before, leaf -> leaf.resource().equals(resource));
        }
    }

    Verification result(String next) {
        var named = faults.subList(0, Math.min(faults.size(), MOST_FAULTS));
        return new Verification(faults.isEmpty(), entries, anchors, List.copyOf(named), next);
    }

    /** @param isAsked which of its leaves are held against their entries */
    private void check(Anchor anchor, Optional<Anchor> before, Predicate<Anchor.Leaf> isAsked) {
        anchors++;
        var expected = before.map(Anchor::root).orElse(AuditEntry.NOTHING);
        var first = anchor.number() == 1 && before.isEmpty();
        var follows = first
                || before.filter(found -> found.number() == anchor.number() - 1).isPresent();
        var tree = anchor.tree();
        anchorTable.leaves(anchor.number(), (leaf, hashOfEntry) -> {
            leaves++;
            tree.add(leaf.canonicalJson());
            if (!leaf.hash().equals(hashOfEntry) && isAsked.test(leaf)) {
                faults.add(new Fault(What.ANCHOR, leaf.resource(), leaf.sequence(), anchor.number()));
            }
        });
        if (!follows || !expected.equals(anchor.previous()) || !tree.root().equals(anchor.root())) {
            faults.add(new Fault(What.ANCHOR, null, null, anchor.number()));
        }
    }

    /** Some chains, whose entries come one after the other. */
    private final class Chains {

        private final Map<String, Head> heads;
        private ChainCheck chain;

        Chains(List<Head> heads) {
            this.heads = heads.stream()
                    .collect(Collectors.toMap(Head::resource, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        }

        void next(Kept entry) {
            entries++;
            if (chain == null || !chain.resource().equals(entry.resource())) {
                end(chain);
                chain = begin(entry.resource());
            }
            chain.next(entry);
        }

        void end() {
            end(chain);
            // Chains of which no entry is left.
            heads.keySet().stream().toList().forEach(resource -> end(begin(resource)));
        }

        private ChainCheck begin(String resource) {
            return new ChainCheck(resource, (sequence, what) -> faults.add(new Fault(what, resource, sequence, null)));
        }

        private void end(ChainCheck ended) {
            if (ended == null) return;
            var head = heads.remove(ended.resource());
            if (head == null) ended.end(0, AuditEntry.NOTHING);
            else ended.end(head.sequence(), head.hash());
        }
    }
}
