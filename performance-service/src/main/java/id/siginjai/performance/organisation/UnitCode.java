package id.siginjai.performance.organisation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A unit's code: the ministry's region code such as 15.71.11.1006, or a short name such as DISDUKCAPIL. */
@Pattern(regexp = UnitCode.PATTERN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, PARAMETER, RECORD_COMPONENT, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface UnitCode {

    String PATTERN = "^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$";

    String message() default "{siginjai.unit-code}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
