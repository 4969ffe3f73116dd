package dev.waymark.platform.web;

import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;

import dev.waymark.platform.web.address.SiteUrl;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forms at the foot of a page lead back to the page.
 */
class PageAdviceTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");

	@Test
	void aPageIsWhereItsAddressSays() {
		this.request.setRequestURI("/skills");
		this.request.setQueryString("area=data");
		assertThat(described().getAttribute("here")).isEqualTo("/skills?area=data");
	}

	@Test
	void aPageAboutAnErrorStandsWhereTheErrorIs() {
		fails("GET", "/admin/content/nothing");
		assertThat(described().getAttribute("here")).isEqualTo("/admin/content/nothing");
		assertThat(described().getAttribute("editing")).isEqualTo(true);
	}

	@Test
	void aFormThatFailedLeadsToTheFrontPage() {
		fails("POST", "/marks");
		assertThat(described().getAttribute("here")).isEqualTo("/");
	}

	private void fails(String method, String address) {
		this.request.setAttribute(RequestDispatcher.ERROR_METHOD, method);
		this.request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, address);
	}

	private Model described() {
		Model model = new ExtendedModelMap();
		new PageAdvice(new SiteUrl("https://waymark.example"), new StaticMessageSource()).describe(this.request,
				Locale.ENGLISH, model);
		return model;
	}

}
