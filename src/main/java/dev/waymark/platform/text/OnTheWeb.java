package dev.waymark.platform.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/**
 * What stands in a field of a form is empty or a {@link WebLink}.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OnTheWeb.Look.class)
public @interface OnTheWeb {

	/**
	 * What is said otherwise; the page has better words.
	 * @return never shown
	 */
	String message() default "leads nowhere on the web";

	/**
	 * Asked for by Bean Validation.
	 * @return none
	 */
	Class<?>[] groups() default {};

	/**
	 * Asked for by Bean Validation.
	 * @return none
	 */
	Class<? extends Payload>[] payload() default {};

	/**
	 * Looks at a field.
	 */
	final class Look implements ConstraintValidator<OnTheWeb, String> {

		@Override
		public boolean isValid(String address, ConstraintValidatorContext context) {
			return address.isEmpty() || WebLink.of(address).isPresent();
		}

	}

}
