package dev.waymark.platform.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how what is typed into a field of a form, or comes as a parameter of a request, is
 * spelled. What has no such mark is one line.
 */
@Target({ ElementType.FIELD, ElementType.PARAMETER })
@Retention(RetentionPolicy.RUNTIME)
public @interface Worded {

	/**
	 * The spelling.
	 * @return lines, Markdown, or a secret that is not touched
	 */
	Wording value();

}
