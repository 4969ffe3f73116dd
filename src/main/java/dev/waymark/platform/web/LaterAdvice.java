package dev.waymark.platform.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import dev.waymark.platform.LaterException;

/**
 * Tells whoever has to wait how long.
 */
@ControllerAdvice
class LaterAdvice {

	@ExceptionHandler
	void tell(LaterException later, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(later.retryAfter()));
		response.sendError(later.status().value());
	}

}
