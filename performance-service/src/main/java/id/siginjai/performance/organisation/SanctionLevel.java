package id.siginjai.performance.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How grave a discipline sanction (hukuman disiplin) is. Source: PP 94/2021, article 8. */
@Schema(
        description =
                "LIGHT a reprimand (ringan); MEDIUM a cut of the allowance for 6, 9 or 12 months (sedang); HEAVY a "
                        + "lower post, release from the post or dismissal (berat)")
public enum SanctionLevel {
    LIGHT,
    MEDIUM,
    HEAVY
}
