package id.siginjai.performance.organisation;

import static java.lang.annotation.ElementType.FIELD;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A civil servant's rank (golongan/ruang): I/a to IV/e. Source: PP 99/2000, annex. */
@Pattern(regexp = Rank.PATTERN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface Rank {

    String PATTERN = "^((I|II|III|IV)/[a-d]|IV/e)$";

    String message() default "{siginjai.rank}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
