package id.siginjai.performance.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an agreement may be amended; there is no other reason. Source: PermenPANRB 53/2014, annex I, on revisions. */
@Schema(
        description =
                "HOLDER_CHANGED the post has another holder; STRATEGY_CHANGED programme, activity or budget changed; "
                        + "PRIORITIES_CHANGED priorities or assumptions changed")
enum AmendmentReason {
    HOLDER_CHANGED("pergantian atau mutasi pejabat"),
    STRATEGY_CHANGED(
            "perubahan strategi yang memengaruhi pencapaian tujuan dan sasaran (program, kegiatan dan anggaran)"),
    PRIORITIES_CHANGED("perubahan prioritas atau asumsi yang berakibat signifikan");

    private final String text;

    AmendmentReason(String text) {
        this.text = text;
    }

    /** As the form says it. */
    String text() {
        return text;
    }
}
