package dev.waymark.platform;

import java.time.Duration;

import org.springframework.http.HttpStatus;

/**
 * Says that something cannot be done now and can be done later: too much was asked from
 * one place (429), or by everybody together (503). The answer says in {@code Retry-After}
 * when to come again.
 */
public class LaterException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final Duration pause;

	private LaterException(HttpStatus status, Duration pause) {
		super("To be tried again in " + pause);
		this.status = status;
		this.pause = pause;
	}

	/**
	 * Too much came from one place.
	 * @param pause how long to wait
	 * @return the exception to throw
	 */
	public static LaterException tooMuch(Duration pause) {
		return new LaterException(HttpStatus.TOO_MANY_REQUESTS, pause);
	}

	/**
	 * There is more to do than can be done.
	 * @param pause how long to wait
	 * @return the exception to throw
	 */
	public static LaterException busy(Duration pause) {
		return new LaterException(HttpStatus.SERVICE_UNAVAILABLE, pause);
	}

	/**
	 * Which of both it is.
	 * @return 429 or 503
	 */
	public HttpStatus status() {
		return this.status;
	}

	/**
	 * How long to wait.
	 * @return whole seconds, at least one
	 */
	public long retryAfter() {
		return Math.max(1, this.pause.plusMillis(999).toSeconds());
	}

}
