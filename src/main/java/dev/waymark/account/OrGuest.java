package dev.waymark.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code Supplier<LearnerId>} parameter of a handler that changes something: a
 * visitor who has marked nothing yet becomes a guest when the supplier is first asked,
 * and the answer carries the guest's cookie. So a request that is refused before that
 * leaves no guest behind. Never on a handler for GET: there a {@link LearnerId} parameter
 * is enough, which is null for a visitor whom nobody knows.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface OrGuest {

}
