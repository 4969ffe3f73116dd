package dev.waymark.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/**
 * Lets the site under test offer axe's script, which the policy of its pages allows from
 * nowhere else. A browser takes it from there in a third of the time that it takes
 * through its driver.
 */
@TestConfiguration(proxyBeanMethods = false)
class AxeScript {

	static final String PATH = "/axe.min.js";

	@Bean
	FilterRegistrationBean<Filter> axe() {
		byte[] script = zipped();
		FilterRegistrationBean<Filter> axe = new FilterRegistrationBean<>((request, response, chain) -> {
			((HttpServletResponse) response).setHeader("Content-Encoding", "gzip");
			((HttpServletResponse) response).setHeader("Cache-Control", "max-age=3600");
			response.setContentType("text/javascript;charset=UTF-8");
			response.setContentLength(script.length);
			response.getOutputStream().write(script);
		});
		axe.addUrlPatterns(PATH);
		axe.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return axe;
	}

	private static byte[] zipped() {
		ByteArrayOutputStream zipped = new ByteArrayOutputStream();
		try (InputStream script = Objects.requireNonNull(AxeScript.class.getResourceAsStream(PATH));
				GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
			script.transferTo(zip);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return zipped.toByteArray();
	}

}
