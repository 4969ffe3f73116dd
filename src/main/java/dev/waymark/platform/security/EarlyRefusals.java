package dev.waymark.platform.security;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ValveBase;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Gives the security headers, and a page, to answers that are made before the filters
 * have their turn: the server refuses addresses it cannot read, and the firewall those it
 * does not trust (R16).
 */
@Component
class EarlyRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	private final MessageSource messages;

	private final ObjectProvider<ResourceUrlProvider> files;

	EarlyRefusals(MessageSource messages, ObjectProvider<ResourceUrlProvider> files) {
		this.messages = messages;
		this.files = files;
	}

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.addEngineValves(new Headers());
		server.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass("");
				host.getPipeline().addValve(new EarlyPage(this.messages, this.files, context.getPath()));
			}
		});
	}

	private static final class Headers extends ValveBase {

		private static final Map<String, String> HEADERS = Map.of("Content-Security-Policy",
				SecurityConfiguration.CONTENT_SECURITY_POLICY, "Permissions-Policy",
				SecurityConfiguration.PERMISSIONS_POLICY, "X-Content-Type-Options", "nosniff", "X-Frame-Options",
				"DENY", "Referrer-Policy", "strict-origin-when-cross-origin", "Cross-Origin-Opener-Policy",
				"same-origin", "Cross-Origin-Resource-Policy", "same-origin");

		Headers() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			HEADERS.forEach(response::setHeader);
			if (request.isSecure()) {
				response.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
			}
			getNext().invoke(request, response);
		}

	}

}
