package dev.waymark.platform.security;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives the security headers to answers that are made before the filters have their turn:
 * the server refuses addresses it cannot read, and the firewall those it does not trust
 * (R16).
 */
@Component
class EarlyRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.addEngineValves(new Headers());
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
			getNext().invoke(request, response);
		}

	}

}
