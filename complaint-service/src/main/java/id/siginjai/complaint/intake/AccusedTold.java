package id.siginjai.complaint.intake;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The report tells in one way at least who is accused. */
@Constraint(validatedBy = AccusedTold.Validator.class)
@Target(TYPE)
@Retention(RUNTIME)
@interface AccusedTold {

    String message() default "{siginjai.accused-told}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<AccusedTold, FileComplaintRequest> {

        @Override
        public boolean isValid(FileComplaintRequest request, ConstraintValidatorContext context) {
            if (request.officialId() != null
                    || request.unitCode() != null
                    || request.positionTitle() != null
                    || request.accusedDescription() != null) return true;
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("officialId")
                    .addConstraintViolation();
            return false;
        }
    }
}
