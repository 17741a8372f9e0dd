package id.siginjai.performance.innovations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the maturity of an innovation is measured by. Source: the yearly guide to the regional innovation index. */
@Schema(
        description =
                "In this order: regulasi, SDM, anggaran, alat kerja, bimbingan teknis, rencana kerja tahunan, pelaku, "
                        + "tim, jejaring, sosialisasi, pedoman teknis, informasi layanan, proses, penanganan pengaduan, layanan "
                        + "terintegrasi, replikasi, kecepatan penciptaan, kemanfaatan, monitoring dan evaluasi, video")
enum MaturityIndicator {
    REGULATION,
    PEOPLE,
    BUDGET,
    TOOLS,
    TRAINING,
    ANNUAL_PLAN,
    ACTORS,
    TEAM,
    NETWORK,
    DISSEMINATION,
    GUIDELINE,
    SERVICE_INFORMATION,
    PROCESS,
    COMPLAINT_HANDLING,
    INTEGRATED_SERVICE,
    REPLICATION,
    SPEED_OF_CREATION,
    USEFULNESS,
    MONITORING,
    VIDEO;

    /** True where the parameter follows from the innovation's own dates and figures. */
    boolean isDerived() {
        return this == SPEED_OF_CREATION || this == USEFULNESS;
    }
}
