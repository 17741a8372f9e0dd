package id.siginjai.performance.agreements;

import static id.siginjai.kit.identity.Roles.ORGANISASI;
import static id.siginjai.kit.identity.Roles.SEKDA;
import static id.siginjai.kit.identity.Roles.WAKIL_WALIKOTA;
import static id.siginjai.kit.identity.Roles.WALIKOTA;

import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.Forbidden;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who may do what with an agreement: the organisation office prepares it, the parties answer for it. */
@ApplicationScoped
class AgreementAccess {

    private static final List<String> READERS = List.of(ORGANISASI, WALIKOTA, WAKIL_WALIKOTA, SEKDA);

    private final CurrentUser user;

    AgreementAccess(CurrentUser user) {
        this.user = user;
    }

    /** For whom the token speaks. */
    Signer signer() {
        var offices = Arrays.stream(Office.values())
                .filter(office -> user.has(office.role()))
                .collect(Collectors.toUnmodifiableSet());
        return new Signer(offices, user.officialId().orElse(null));
    }

    /** Whose agreements alone the user may read; empty for who reads all. */
    Optional<UUID> onlyOf() {
        if (READERS.stream().anyMatch(user::has)) return Optional.empty();
        return Optional.of(user.officialId().orElseThrow(AgreementAccess::refused));
    }

    void requireReader(Agreement agreement) {
        if (READERS.stream().noneMatch(user::has) && !isParty(agreement.parties())) throw refused();
    }

    /** The organisation office, or one of the parties: of the agreement, or of the one that is to amend it. */
    void requirePreparer(Parties... either) {
        if (!user.has(ORGANISASI) && Arrays.stream(either).noneMatch(this::isParty)) throw refused();
    }

    void requireFirstParty(Agreement agreement) {
        if (!signer().isThe(agreement.parties().first())) throw refused();
    }

    void requireSecondParty(Agreement agreement) {
        if (!signer().isThe(agreement.parties().second())) throw refused();
    }

    private boolean isParty(Parties parties) {
        return signer().isThe(parties.first()) || signer().isThe(parties.second());
    }

    static Forbidden refused() {
        return new Forbidden("agreement.not-yours");
    }
}
