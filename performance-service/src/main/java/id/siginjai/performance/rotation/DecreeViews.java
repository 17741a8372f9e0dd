package id.siginjai.performance.rotation;

import id.siginjai.kit.paging.Page;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.problem.NotFound;
import id.siginjai.performance.organisation.Officials;
import id.siginjai.performance.organisation.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The register of moves: decrees with the names of those whom they moved. */
@ApplicationScoped
class DecreeViews {

    private final DecreeRepository decrees;
    private final Officials officials;

    DecreeViews(DecreeRepository decrees, Officials officials) {
        this.decrees = decrees;
        this.officials = officials;
    }

    Page<DecreeResponse> page(UUID official, PageRequest page) {
        var found = decrees.page(official, page);
        var people = peopleIn(found);
        return Page.of(found, page, decree -> DecreeResponse.of(decree, people), DecreeRepository::cursorOf);
    }

    /** @throws NotFound without such a decree */
    DecreeResponse require(UUID id) {
        var decree = decrees.findByIdOptional(id).orElseThrow(() -> new NotFound("decree.unknown"));
        return DecreeResponse.of(decree, peopleIn(List.of(decree)));
    }

    private Map<UUID, Person> peopleIn(List<RotationDecree> found) {
        return officials.findAll(found.stream()
                .flatMap(decree -> decree.moves().stream())
                .map(RotationMove::officialId)
                .distinct()
                .toList());
    }
}
