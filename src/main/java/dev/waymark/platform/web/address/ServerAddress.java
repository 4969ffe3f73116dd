package dev.waymark.platform.web.address;

import java.util.Optional;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where this node answers, for who has started it and reads its log.
 */
@Component
public class ServerAddress {

	private final Environment environment;

	ServerAddress(Environment environment) {
		this.environment = environment;
	}

	/**
	 * The address of a page: on the site's own address when that is set, else on this
	 * machine.
	 * @param path beginning with a slash
	 * @return the whole address
	 */
	public String of(String path) {
		String site = this.environment.getProperty("waymark.url", "");
		return (!site.isBlank() ? SiteUrl.spelled(site) : here().orElse("")) + path;
	}

	/**
	 * The address of this node on this machine.
	 * @return without a slash at its end, or empty while no port is open
	 */
	public Optional<String> here() {
		return Optional.ofNullable(this.environment.getProperty("local.server.port"))
			.filter((port) -> !port.startsWith("-"))
			.map(this::onPort);
	}

	private String onPort(String port) {
		boolean secure = this.environment.getProperty("server.ssl.bundle") != null
				|| this.environment.getProperty("server.ssl.key-store") != null
				|| this.environment.getProperty("server.ssl.certificate") != null;
		String path = this.environment.getProperty("server.servlet.context-path", "");
		String host = this.environment.getProperty("server.address", "localhost")
			.replaceFirst("^(0\\.0\\.0\\.0|::)$", "localhost");
		return (secure ? "https" : "http") + "://" + host + ":" + port + path;
	}

}
