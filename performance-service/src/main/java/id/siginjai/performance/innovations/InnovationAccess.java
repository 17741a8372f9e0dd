package id.siginjai.performance.innovations;

import static id.siginjai.kit.identity.Roles.BAPPEDA;

import id.siginjai.kit.identity.CurrentUser;
import id.siginjai.kit.problem.Forbidden;
import id.siginjai.kit.time.CityTime;
import id.siginjai.performance.organisation.Officials;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Who may write what of an innovation: whoever answers for the unit today, and the innovation office. */
@ApplicationScoped
class InnovationAccess {

    private final CurrentUser user;
    private final Officials officials;
    private final Clock clock;

    InnovationAccess(CurrentUser user, Officials officials, Clock clock) {
        this.user = user;
        this.officials = officials;
        this.clock = clock;
    }

    /** @throws Forbidden unless the user heads the unit today, or is the innovation office */
    void requireWriterOf(String unitCode) {
        if (user.has(BAPPEDA)) return;
        var head = officials.headOf(unitCode, today());
        if (head.isEmpty() || !head.equals(user.officialId())) throw new Forbidden("innovation.not-your-unit");
    }

    StageChange.Author author() {
        return new StageChange.Author(user.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    LocalDate today() {
        return CityTime.dayOf(clock.instant());
    }
}
