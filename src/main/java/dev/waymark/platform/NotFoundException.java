package dev.waymark.platform;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Says that an address names something Waymark does not hold. Answered as 404, with a
 * page that looks for near names.
 */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFoundException extends RuntimeException {

	/**
	 * Creates the exception.
	 * @param what the kind of thing, such as "skill"
	 * @param slug the name that was asked for
	 */
	public NotFoundException(String what, String slug) {
		super("There is no %s called \"%s\"".formatted(what, slug));
	}

}
