package dev.waymark.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Goes before a method that is called as soon as something is made and before anything is
 * asked of it, and fills what its constructor leaves empty. The check for nulls knows the
 * annotation by its name: what neither the constructor nor such a method fills does not
 * compile.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Initializer {

}
