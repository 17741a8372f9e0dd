package id.siginjai.kit.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Kept out of the audit trail: an entity, or one of its fields, that holds what nobody may read there, such as the ids
 * of complaints or the moment of a report. What is left out can't be proven later, so it needs a reason beside it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Unaudited {}
