package id.siginjai.performance.jobfit;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One who judges in a cycle, by the name with which it signs in. */
@Entity
@Table(name = "job_fit_panel_member")
class PanelMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id")
    private FitCycle cycle;

    private String assessor;

    private boolean internal;

    protected PanelMember() {}

    PanelMember(FitCycle cycle, CycleRequest.Assessor content) {
        this.cycle = cycle;
        this.assessor = content.user();
        this.internal = content.internal();
    }

    String assessor() {
        return assessor;
    }

    boolean isInternal() {
        return internal;
    }
}
