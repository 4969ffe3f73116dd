package dev.waymark.roadmap;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever only wanted to read when there was no time is led there again, wherever the
 * site lives.
 */
class ErrorPagesTests {

	@ParameterizedTest
	@CsvSource({ "'', /skills, area=data, /skills?area=data", "/my_site, /my_site/skills, , /my_site/skills",
			"/caf%C3%A9, /caf%C3%A9/reset/choose/a_b, , /caf%C3%A9/reset/choose/a_b",
			"/caf%C3%A9, /caf%C3%A9//else.example, , /caf%C3%A9/", "'', //else.example, , /" })
	void leadsBackToWhatWasToBeRead(String site, String address, String query, String again) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setContextPath(site);
		request.setAttribute(RequestDispatcher.ERROR_METHOD, "GET");
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, address);
		request.setAttribute(RequestDispatcher.ERROR_QUERY_STRING, query);
		assertThat(new ErrorPages(null).resolveErrorView(request, HttpStatus.SERVICE_UNAVAILABLE, Map.of()).getModel())
			.containsEntry("again", again);
	}

}
