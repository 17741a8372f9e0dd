package id.siginjai.performance.innovations;

import id.siginjai.kit.http.EntityVersion;
import id.siginjai.kit.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Gives a proposal another content, an innovation other figures, or takes it to its next stage. */
@ApplicationScoped
class ChangeInnovation {

    private final InnovationRepository innovations;
    private final InnovationAccess access;
    private final InnovationDays days;

    ChangeInnovation(InnovationRepository innovations, InnovationAccess access, InnovationDays days) {
        this.innovations = innovations;
        this.access = access;
        this.days = days;
    }

    @Transactional
    void change(UUID id, InnovationRequest content, String ifMatch) {
        var innovation = requireOwn(id);
        new EntityVersion(innovation.version()).require(ifMatch);
        if (!innovation.unitCode().equals(content.unitCode())) throw new Invalid("unitCode", "innovation.unit-stays");
        innovation.requireChangeable();
        innovation.change(content, initiatedOn(innovation, content), access.author());
        innovations.flush();
    }

    @Transactional
    void changeBenefit(UUID id, BenefitRequest benefit, String ifMatch) {
        var innovation = requireOwn(id);
        new EntityVersion(innovation.version()).require(ifMatch);
        innovation.changeBenefit(benefit, access.author().at());
        innovations.flush();
    }

    @Transactional
    void advance(UUID id, StageRequest request) {
        var innovation = requireOwn(id);
        innovation.requireNext(request.stage());
        var since = days.advanced(request.since(), innovation.lastChange());
        innovation.advance(request.stage(), since, access.author());
        innovations.flush();
    }

    private Innovation requireOwn(UUID id) {
        var innovation = innovations.requireToChange(id);
        access.requireWriterOf(innovation.unitCode());
        return innovation;
    }

    private LocalDate initiatedOn(Innovation innovation, InnovationRequest content) {
        var present = innovation.reached(Stage.INITIATIVE).orElseThrow();
        if (content.initiatedOn() == null) return present;
        return days.initiated(
                content.initiatedOn(), innovation.reached(Stage.TRIAL).orElse(null));
    }
}
