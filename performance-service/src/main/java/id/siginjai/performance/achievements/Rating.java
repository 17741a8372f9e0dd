package id.siginjai.performance.achievements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How something was, held against the superior's expectation. Source: PermenPANRB 6/2022. */
@Schema(
        description = "ABOVE di atas ekspektasi; MEETS sesuai ekspektasi; BELOW di bawah ekspektasi",
        examples = "MEETS")
public enum Rating {
    BELOW,
    MEETS,
    ABOVE
}
