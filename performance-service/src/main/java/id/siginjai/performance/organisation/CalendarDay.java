package id.siginjai.performance.organisation;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;

/** A day that a clerk can mean: not year 0 nor 9999, which are placeholders or slips of the hand. */
@Constraint(validatedBy = CalendarDay.Validator.class)
@Target({FIELD, PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface CalendarDay {

    String message() default "{siginjai.calendar-day}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** From the year of independence to the end of the century. */
    class Validator implements ConstraintValidator<CalendarDay, LocalDate> {

        private static final int FIRST_YEAR = 1945;
        private static final int LAST_YEAR = 2099;

        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            return day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
        }
    }
}
