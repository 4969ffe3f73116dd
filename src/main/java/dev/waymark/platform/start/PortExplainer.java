package dev.waymark.platform.start;

import java.net.BindException;
import java.util.Optional;

import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;

/**
 * Knows why the door could not be opened: the port belongs to another program, or the
 * machine does not allow it.
 */
class PortExplainer implements Explainer {

	private static final int HIGHEST_PORT = 65535;

	@Override
	public Optional<Explanation> explain(Failure failure) {
		Optional<Explanation> inUse = failure.cause(PortInUseException.class).map((ex) -> inUse(ex.getPort()));
		if (inUse.isPresent() || failure.cause(WebServerException.class).isEmpty()) {
			return inUse;
		}
		return failure.cause(BindException.class)
			.map((ex) -> notAllowed(failure, String.valueOf(ex.getMessage())))
			.or(() -> outOfRange(failure))
			.or(() -> failure.cause(ConnectorStartFailedException.class).map((ex) -> inUse(ex.getPort())));
	}

	private static Explanation inUse(int port) {
		int other = (port < HIGHEST_PORT) ? port + 1 : 8080;
		return new Explanation("port " + port + " is already in use",
				"Stop the other program, or choose another port with SERVER_PORT=" + other + ".");
	}

	private static Explanation notAllowed(Failure failure, String reason) {
		String port = failure.setting("server.port").orElse("8080");
		if (reason.contains("ermission")) {
			return new Explanation("this user may not open port " + port,
					"Ports below 1024 need special rights: choose another port with SERVER_PORT=8080.");
		}
		String address = failure.setting("server.address").orElse("of the setting SERVER_ADDRESS");
		return new Explanation("this machine does not have the address " + address + " (" + failure.quote(reason) + ")",
				"Correct SERVER_ADDRESS, or leave it out to listen on every address of this machine.");
	}

	private static Optional<Explanation> outOfRange(Failure failure) {
		return failure.cause(IllegalArgumentException.class)
			.flatMap((ex) -> failure.setting("server.port"))
			.filter((port) -> port.matches("\\d+"))
			.filter((port) -> port.length() > 5 || Integer.parseInt(port) > HIGHEST_PORT)
			.map((port) -> new Explanation("there is no port " + port,
					"Choose one from 1 to " + HIGHEST_PORT + ", for example with SERVER_PORT=8080."));
	}

}
