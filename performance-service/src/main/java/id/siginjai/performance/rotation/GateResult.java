package id.siginjai.performance.rotation;

import id.siginjai.kit.problem.Conflict;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a gate was judged, and why. */
@Schema(name = "RotationGateResult")
record GateResult(
        @Schema(required = true) Gate gate,
        @Schema(required = true) Verdict result,

        @Schema(required = true, description = "The legal basis", examples = "UU 10/2016 pasal 162 ayat (3)")
        String basis,

        @Schema(
                required = true,
                description = "Why it was judged so",
                examples = "Dalam jabatan sejak 2 Januari 2022: sudah 2 tahun.")
        String detail) {

    /** What a gate says. */
    @Schema(
            name = "RotationGateVerdict",
            description = "PASS: it holds. WAIVED: it does not apply to this official. BLOCK: the official may not be "
                    + "moved now.")
    enum Verdict {
        PASS,
        BLOCK,
        WAIVED
    }

    static GateResult pass(Gate gate, String detail) {
        return new GateResult(gate, Verdict.PASS, gate.basis(), detail);
    }

    static GateResult block(Gate gate, String detail) {
        return new GateResult(gate, Verdict.BLOCK, gate.basis(), detail);
    }

    static GateResult waived(Gate gate, String detail) {
        return new GateResult(gate, Verdict.WAIVED, gate.basis(), detail);
    }

    boolean blocks() {
        return result == Verdict.BLOCK;
    }

    /** @throws Conflict that names the first gate that blocks */
    static void requireNoBlock(List<GateResult> judged) {
        judged.stream().filter(GateResult::blocks).findFirst().ifPresent(gate -> {
            throw new Conflict("rotation.gate-blocks", gate.gate(), gate.detail(), gate.basis());
        });
    }
}
