package id.siginjai.performance.organisation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an import, line by line. */
@Schema(name = "ImportReport")
record ImportReport(
        @Schema(
                required = true,
                description = "False for an import of all or nothing of which a line was rejected: nothing was stored",
                examples = "true")
        boolean applied,

        @Schema(required = true, examples = "1") int created,
        @Schema(required = true, examples = "0") int unchanged,
        @Schema(required = true, examples = "0") int rejected,

        @Schema(
                required = true,
                description = "What would have been created, had no line been rejected",
                examples = "0")
        int notApplied,

        @Schema(required = true, description = "In the order of the file")
        List<Line> lines) {

    /** @param lines in the order of the file */
    static ImportReport of(boolean applied, List<Line> lines) {
        return new ImportReport(
                applied,
                count(lines, Outcome.CREATED),
                count(lines, Outcome.UNCHANGED),
                count(lines, Outcome.REJECTED),
                count(lines, Outcome.NOT_APPLIED),
                lines);
    }

    private static int count(List<Line> lines, Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** What became of a line. */
    @Schema(
            name = "ImportOutcome",
            description = "UNCHANGED: the same is known already. NOT_APPLIED: right, but another line was rejected")
    enum Outcome {
        CREATED,
        UNCHANGED,
        REJECTED,
        NOT_APPLIED
    }

    @Schema(name = "ImportReportLine")
    record Line(
            @Schema(
                    required = true,
                    description = "As a text editor counts them; the heading is line 1",
                    examples = "2")
            long line,

            @Schema(required = true, examples = "CREATED") Outcome outcome,

            @Schema(
                    description =
                            "The unit's code or the official's id; absent for a line that was rejected or not applied",
                    examples = "0197a2e1-da80-7208-ac29-a531da10b6d4")
            String id,

            @Schema(description = "Why it was rejected; absent otherwise", examples = "[]")
            List<Reason> reasons) {

        Line undone() {
            return outcome == Outcome.CREATED ? new Line(line, Outcome.NOT_APPLIED, null, null) : this;
        }
    }

    /** One reason for which a line was rejected. */
    @Schema(name = "ImportReason")
    record Reason(
            @Schema(description = "The column; absent where it is about the whole line", examples = "nip")
            String field,

            @Schema(
                    required = true,
                    description = "In the language of Accept-Language",
                    examples = "NIP harus 18 angka")
            String message) {}
}
