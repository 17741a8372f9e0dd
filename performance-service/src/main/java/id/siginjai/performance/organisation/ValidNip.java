package id.siginjai.performance.organisation;

import static java.lang.annotation.ElementType.FIELD;

import id.siginjai.kit.time.CityTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.util.Locale;

/** The text is a NIP; the message says which part of it cannot be. */
@Constraint(validatedBy = ValidNip.Validator.class)
@Target(FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface ValidNip {

    String message() default "{siginjai.nip.digits}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Needs the clock: nobody is born or appointed tomorrow. */
    @ApplicationScoped
    class Validator implements ConstraintValidator<ValidNip, String> {

        private final Clock clock;

        Validator(Clock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) return true;
            var fault = Nip.faultOf(text, CityTime.dayOf(clock.instant()));
            fault.ifPresent(found -> {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{siginjai.nip." + slug(found) + "}")
                        .addConstraintViolation();
            });
            return fault.isEmpty();
        }

        private static String slug(Nip.Fault fault) {
            return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
