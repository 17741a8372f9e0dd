package id.siginjai.performance.innovations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What makes something an innovation: all five. Source: PP 38/2017, article 6. */
@Schema(
        name = "InnovationCriterion",
        description =
                "NOVELTY mengandung pembaharuan; BENEFIT bermanfaat bagi daerah dan masyarakat; NO_BURDEN tidak "
                        + "membebani atau membatasi masyarakat; AUTHORITY urusan kewenangan daerah; REPLICABLE dapat direplikasi")
enum Criterion {
    NOVELTY,
    BENEFIT,
    NO_BURDEN,
    AUTHORITY,
    REPLICABLE
}
