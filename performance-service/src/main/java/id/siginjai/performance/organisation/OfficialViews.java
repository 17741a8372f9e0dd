package id.siginjai.performance.organisation;

import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.paging.PageRequest;
import id.siginjai.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Officials as whoever asks may see them: with their post of today and their open mark, one's own without its moment. */
@ApplicationScoped
class OfficialViews {

    private final OfficialRepository officials;
    private final ComposeOfficials composeOfficials;
    private final CurrentUser user;
    private final Clock clock;

    OfficialViews(OfficialRepository officials, ComposeOfficials composeOfficials, CurrentUser user, Clock clock) {
        this.officials = officials;
        this.composeOfficials = composeOfficials;
        this.user = user;
        this.clock = clock;
    }

    /** An official, and the version that a change must name. */
    record Versioned(OfficialResponse official, long version) {}

    Optional<Versioned> find(UUID id) {
        return officials
                .findByIdOptional(id)
                .flatMap(official -> composeOfficials
                        .find(id, asking(), today())
                        .map(shown -> new Versioned(shown, official.version())));
    }

    /** As JSON text. */
    byte[] page(OfficialSearch search, PageRequest page) {
        return composeOfficials.page(search, asking(), today(), page);
    }

    private UUID asking() {
        return user.officialId().orElse(null);
    }

    private LocalDate today() {
        return CityTime.dayOf(clock.instant());
    }
}
