package id.siginjai.performance.innovations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the points amount to; the cut-offs are a yearly setting. */
@Schema(description = "LESS_INNOVATIVE kurang inovatif; INNOVATIVE inovatif; VERY_INNOVATIVE sangat inovatif")
enum MaturityCategory {
    LESS_INNOVATIVE,
    INNOVATIVE,
    VERY_INNOVATIVE
}
