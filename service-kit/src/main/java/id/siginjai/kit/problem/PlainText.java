package id.siginjai.kit.problem;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that a person wrote and that can be stored, shown and printed: no control characters (PostgreSQL cannot hold a
 * NUL, a terminal obeys the others), no halves of surrogate pairs, no characters that turn the reading direction of
 * what follows.
 */
@Documented
@Constraint(validatedBy = PlainText.Validator.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /** Line breaks and tabs are allowed. */
    boolean multiline() default false;

    String message() default "{siginjai.plain-text}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at code points, not at chars. */
    class Validator implements ConstraintValidator<PlainText, CharSequence> {

        private boolean multiline;

        @Override
        public void initialize(PlainText annotation) {
            multiline = annotation.multiline();
        }

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text == null || text.codePoints().allMatch(this::isPlain);
        }

        private boolean isPlain(int codePoint) {
            if (codePoint == '\n' || codePoint == '\t' || codePoint == '\r') return multiline;
            return switch (Character.getType(codePoint)) {
                case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR -> false;
                case Character.FORMAT -> isJoiner(codePoint);
                default -> true;
            };
        }

        /** Joiners stand inside emoji and several scripts; tags of flags too. */
        private static boolean isJoiner(int codePoint) {
            return codePoint == 0x200C || codePoint == 0x200D || codePoint >= 0xE0020;
        }
    }
}
