package id.siginjai.performance.achievements;

import id.siginjai.kit.time.Ids;
import id.siginjai.performance.agreements.AgreementFacts;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** How a superior found an official's year in a post. */
@Entity
class Assessment {

    @Id
    private UUID id;

    @Column(name = "official_id")
    private UUID officialId;

    @Column(name = "position_id")
    private UUID positionId;

    private int year;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    @Column(name = "work_result")
    private Rating workResult;

    @Enumerated(EnumType.STRING)
    private Rating behaviour;

    private String note;

    @Column(name = "assessed_by")
    private String assessedBy;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    @Version
    private long version;

    protected Assessment() {}

    Assessment(AgreementFacts agreement, AssessmentRequest request, String by, Instant at) {
        id = Ids.timeOrdered();
        officialId = agreement.officialId();
        positionId = agreement.positionId();
        year = agreement.year();
        change(agreement, request, by, at);
    }

    final void change(AgreementFacts agreement, AssessmentRequest request, String by, Instant at) {
        agreementId = agreement.id();
        workResult = request.workResult();
        behaviour = request.behaviour();
        note = request.note();
        assessedBy = by;
        assessedAt = at;
    }

    Predicate predicate() {
        return Predicate.of(workResult, behaviour);
    }

    Rating workResult() {
        return workResult;
    }

    Rating behaviour() {
        return behaviour;
    }

    String note() {
        return note;
    }

    String assessedBy() {
        return assessedBy;
    }

    Instant assessedAt() {
        return assessedAt;
    }

    long version() {
        return version;
    }
}
