package id.siginjai.performance.innovations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The verifier's word on one criterion, kept with the innovation. */
@Entity
@Table(name = "innovation_criterion")
class CriterionJudged {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "innovation_id")
    private Innovation innovation;

    @Enumerated(EnumType.STRING)
    private Criterion criterion;

    private boolean holds;

    private String note;

    protected CriterionJudged() {}

    CriterionJudged(Innovation innovation, Judgements.Judgement judgement) {
        this.innovation = innovation;
        this.criterion = judgement.criterion();
        this.holds = judgement.holds();
        this.note = judgement.note();
    }

    Judgements.Judgement judgement() {
        return new Judgements.Judgement(criterion, holds, note);
    }
}
