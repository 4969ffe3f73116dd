package dev.waymark.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the item of the main menu that a controller's pages belong to, so that no page
 * has to say it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MenuItem {

	/**
	 * The item's key in the message files, after {@code menu.}.
	 * @return for example "skills"
	 */
	String value();

}
