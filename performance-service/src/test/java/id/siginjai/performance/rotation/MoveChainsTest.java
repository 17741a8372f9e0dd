package id.siginjai.performance.rotation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveChainsTest {

    /** A move is written as official, post from, post to; an exclamation mark where the official's mark is confirmed. */
    @ParameterizedTest(name = "{0} → without reason: {1}")
    @CsvSource({
        "'',              ''",
        "'aPQ!',          ''",
        "'aPQ',           a",
        "'aPQ! bQP',      ''", // a swap
        "'aPQ bQP',       ab",
        "'aPQ! bQR cRS',  ''", // the one in front of the chain
        "'aPQ bQR! cRS',  ''", // in its middle
        "'aPQ bQR cRS!',  ''", // at its end
        "'aPQ! bQR cRP',  ''", // a cycle
        "'aPQ! bQP cRS',  c",
        "'aPQ! bRS cST',  bc",
        "'cST bRS aPR!',  ''", // whatever the order
        "'aPQ! bRQ',      b", // to the same post only: neither frees it for the other
    })
    void whoMovesWithoutAMarkMovesForSomebodyOfItsChain(String moves, String withoutReason) {
        var links = Arrays.stream(moves.split(" "))
                .filter(move -> !move.isEmpty())
                .map(MoveChainsTest::link)
                .toList();

        var found = MoveChains.withoutReason(links);

        assertThat(links.stream()
                        .map(MoveChains.Link::officialId)
                        .filter(found::contains)
                        .map(id -> name(id, links, moves))
                        .collect(joining()))
                .isEqualTo(withoutReason);
    }

    private static MoveChains.Link link(String move) {
        return new MoveChains.Link(id(move, 0), id(move, 1), id(move, 2), move.endsWith("!"));
    }

    private static String name(UUID official, List<MoveChains.Link> links, String moves) {
        var index = links.stream().map(MoveChains.Link::officialId).toList().indexOf(official);
        return moves.split(" ")[index].substring(0, 1);
    }

    private static UUID id(String move, int index) {
        return UUID.nameUUIDFromBytes(move.substring(index, index + 1).getBytes(StandardCharsets.UTF_8));
    }
}
