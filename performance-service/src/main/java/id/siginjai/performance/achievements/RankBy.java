package id.siginjai.performance.achievements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what units are ranked. */
@Schema(description = "ACHIEVEMENT the score; LEAP the points of achievement gained over the year before")
enum RankBy {
    ACHIEVEMENT,
    LEAP
}
