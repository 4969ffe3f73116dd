package dev.waymark.platform.security;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.util.HtmlUtils;

/**
 * The page for what is refused before any page of ours could be asked, such as an address
 * that cannot be read. The server's own would have a style within it, which our policy
 * forbids.
 */
class EarlyPage extends ErrorReportValve {

	private static final Logger logger = LoggerFactory.getLogger(EarlyPage.class);

	private static final int FIRST_ERROR = 400;

	private static final int FIRST_OF_OURS = 500;

	private final MessageSource messages;

	private final ObjectProvider<ResourceUrlProvider> files;

	private final String site;

	/**
	 * Makes the page.
	 * @param messages its words
	 * @param files names of static files
	 * @param site the path that the site lives below, without a slash at its end
	 */
	EarlyPage(MessageSource messages, ObjectProvider<ResourceUrlProvider> files, String site) {
		this.messages = messages;
		this.files = files;
		this.site = site;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable thrown) {
		if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		try {
			response.setContentType(MediaType.TEXT_HTML_VALUE);
			response.setCharacterEncoding(StandardCharsets.UTF_8.name());
			PrintWriter writer = response.getReporter();
			if (writer != null) {
				writer.write((response.getStatus() < FIRST_OF_OURS) ? page("error.400.title", "error.400.text")
						: page("error.5xx.title", "error.5xx.text"));
				response.finishResponse();
			}
		}
		catch (IOException | IllegalStateException ex) {
			logger.debug("Nobody is there any more to read an error page", ex);
		}
	}

	/**
	 * Without the head and foot of other pages: there may be no way left to make them.
	 */
	private String page(String title, String text) {
		return """
				<!DOCTYPE html>
				<html lang="en">
				<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
				<title>%1$s</title><link rel="stylesheet" href="%6$s%5$s"></head>
				<body><main id="main"><h1>%1$s</h1><p class="lede">%2$s</p>
				<p class="actions"><a class="button" href="%6$s/">%3$s</a> <a href="%6$s/roadmaps">%4$s</a></p></main></body>
				</html>
				"""
			.formatted(say(title), say(text), say("error.home"), say("error.roadmaps"),
					this.files.getObject().getForLookupPath("/css/waymark.css"), HtmlUtils.htmlEscape(this.site));
	}

	private String say(String key) {
		return HtmlUtils.htmlEscape(this.messages.getMessage(key, null, Locale.ENGLISH));
	}

}
