package id.siginjai.performance.rotation;

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

/** A gate as it was when the mayor decided. */
@Entity
@Table(name = "rotation_gate")
class JudgedGate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rotation_id")
    private Rotation rotation;

    @Enumerated(EnumType.STRING)
    private Gate gate;

    @Enumerated(EnumType.STRING)
    private GateResult.Verdict result;

    private String basis;

    private String detail;

    protected JudgedGate() {}

    JudgedGate(Rotation rotation, GateResult judged) {
        this.rotation = rotation;
        this.gate = judged.gate();
        this.result = judged.result();
        this.basis = judged.basis();
        this.detail = judged.detail();
    }

    GateResult result() {
        return new GateResult(gate, result, basis, detail);
    }
}
