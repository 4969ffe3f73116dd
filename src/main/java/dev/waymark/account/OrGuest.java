package dev.waymark.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@link LearnerId} parameter of a handler that changes something: a visitor who has
 * marked nothing yet becomes a guest, and the answer carries the guest's cookie. Never on
 * a handler for GET. Without this annotation the parameter is null for a visitor whom
 * nobody knows.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface OrGuest {

}
