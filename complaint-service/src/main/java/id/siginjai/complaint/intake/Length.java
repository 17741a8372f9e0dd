package id.siginjai.complaint.intake;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A text's length in characters as people count them (code points): an emoji is one, where {@code @Size} sees two. */
@Constraint(validatedBy = Length.Validator.class)
@Target({FIELD, RECORD_COMPONENT})
@Retention(RUNTIME)
public @interface Length {

    int min() default 0;

    int max();

    String message() default "{jakarta.validation.constraints.Size.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<Length, String> {

        private int min;
        private int max;

        @Override
        public void initialize(Length annotation) {
            min = annotation.min();
            max = annotation.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) return true;
            var length = text.codePointCount(0, text.length());
            return length >= min && length <= max;
        }
    }
}
