package id.siginjai.performance.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an agreement is the year's first or one of its revisions. */
@Schema(
        description =
                "ORIGINAL the first of the year (Perjanjian Kinerja); AMENDED a revision (Perjanjian Kinerja Perubahan)")
enum AgreementKind {
    ORIGINAL,
    AMENDED;

    static AgreementKind of(Agreement agreement) {
        return agreement.isAmendment() ? AMENDED : ORIGINAL;
    }
}
