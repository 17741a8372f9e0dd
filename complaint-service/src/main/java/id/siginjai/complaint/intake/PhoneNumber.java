package id.siginjai.complaint.intake;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Optional;

/** A number that a telephone can dial, Indonesian unless it names another country. */
@Constraint(validatedBy = PhoneNumber.Validator.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
@interface PhoneNumber {

    String message() default "{siginjai.phone-number}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<PhoneNumber, String> {

        private static final int MOST_CHARACTERS = 40;
        private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            return typed == null || normalised(typed).isPresent();
        }

        /** In the one form of E.164, such as +6281234567890, however it was typed; empty when it is no number. */
        static Optional<String> normalised(String typed) {
            if (typed.length() > MOST_CHARACTERS) return Optional.empty();
            try {
                var number = NUMBERS.parse(typed, "ID");
                return NUMBERS.isValidNumber(number)
                        ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                        : Optional.empty();
            } catch (NumberParseException e) {
                return Optional.empty(); // that is what this method tells
            }
        }
    }
}
