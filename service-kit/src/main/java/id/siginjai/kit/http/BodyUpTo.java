package id.siginjai.kit.http;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** This call takes a body larger than others do: a file of many lines. */
@Target(METHOD)
@Retention(RUNTIME)
public @interface BodyUpTo {

    int kibibytes();
}
