package id.siginjai.performance.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an official is to be moved. The rotation feature gives the reasons; the word stands here because an official is
 * shown with them, and rotation knows of officials but not the other way round.
 */
@Schema(
        name = "RotationReason",
        description =
                "PUNGLI_THRESHOLD: the complaints of illegal levies reached the threshold. STAGNATION: had the chance "
                        + "and stayed stagnant. JOB_FIT: the outcome of a job-fit cycle.")
public enum RotationReason {
    PUNGLI_THRESHOLD,
    STAGNATION,
    JOB_FIT
}
