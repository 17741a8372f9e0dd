package id.siginjai.performance.jobfit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an official is judged by. */
@Schema(
        description =
                "PERFORMANCE kinerja, INNOVATION inovasi, INTEGRITY integritas and DISCIPLINE disiplin layanan follow "
                        + "from the system's own records; COMPETENCY kompetensi and INTERVIEW wawancara are scored by the panel")
enum FitCriterion {
    PERFORMANCE,
    INNOVATION,
    INTEGRITY,
    /** Of the unit, by inspections. Shown, and without a weight unless the setting or the cycle gives it one. */
    DISCIPLINE,
    COMPETENCY,
    INTERVIEW
}
