package id.siginjai.complaint.abuse;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A public call that, while challenges are asked for, must bring a solved one. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface Challenged {

    /** The header that carries the solution: ALTCHA's payload, base64 of JSON. */
    String HEADER = "Altcha";
}
