package id.siginjai.performance.innovations;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * From which likeness on an earlier innovation is shown to the verifier: shares of common trigrams. Descriptions are
 * long texts of one language, which are alike to a degree whatever they say.
 */
record SimilarityRules(
        @DecimalMin("0.1") @DecimalMax("1") double title,
        @DecimalMin("0.1") @DecimalMax("1") double description,
        @Min(1) @Max(50) int shown) {

    static final SimilarityRules INITIAL = new SimilarityRules(0.3, 0.5, 10);

    double lowest() {
        return Math.min(title, description);
    }
}
