package id.siginjai.complaint.intake;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import id.siginjai.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;

/** A day that has begun in the city, and within what an official's career can span. */
@Constraint(validatedBy = IncidentDay.Validator.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
@interface IncidentDay {

    String message() default "{siginjai.incident-day}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @ApplicationScoped
    class Validator implements ConstraintValidator<IncidentDay, LocalDate> {

        private static final int YEARS = 40;

        private final Clock clock;

        Validator(Clock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            var today = CityTime.dayOf(clock.instant());
            return day == null || !day.isAfter(today) && day.isAfter(today.minusYears(YEARS));
        }
    }
}
