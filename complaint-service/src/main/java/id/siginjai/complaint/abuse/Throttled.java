package id.siginjai.complaint.abuse;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A public call that one network address may make only so often; a method's own comes before its class's. */
@Target({METHOD, TYPE})
@Retention(RUNTIME)
public @interface Throttled {

    Allowance[] value();
}
