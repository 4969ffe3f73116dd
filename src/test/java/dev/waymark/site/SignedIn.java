package dev.waymark.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a browser whose visitor has signed in with an account that nobody else uses.
 * For a constructor it is the same one in all tests of a class, for a test another each
 * time. Whoever has a role that is trusted has a second factor.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface SignedIn {

	/**
	 * As what.
	 * @return the role's slug
	 */
	String value() default "editor";

}
