package dev.waymark.platform.web;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Visitors who take their time, or mean to. A site under test has the patience to wait
 * for them (see {@code SiteTest}), so whoever had to wait behind them would wait for
 * long.
 */
@WaymarkTest
class SlowVisitorsTests {

	/** More than a server without care has threads. */
	private static final int SLOW = 250;

	@Autowired
	private Visitors visitors;

	private final List<Socket> slow = new ArrayList<>();

	@AfterEach
	void sendThemAway() throws IOException {
		for (Socket socket : this.slow) {
			socket.close();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ",
			"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 1000\r\n"
					+ "Content-Type: application/x-www-form-urlencoded\r\n\r\nemail=slow" })
	@DisplayName("R27 slow clients do not starve the others")
	void slowClientsDoNotStarveTheOthers(String beginning) throws IOException {
		Visitor quick = this.visitors.anyone();
		quick.get("/skills/python");
		for (int i = 0; i < SLOW; i++) {
			Socket socket = new Socket("localhost", this.visitors.port());
			socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
			this.slow.add(socket);
		}
		assertThat(quick.get("/skills/python").status()).isEqualTo(200);
		assertThat(this.slow).as("still waited for, and in nobody's way").allMatch(SlowVisitorsTests::isWaitedFor);
	}

	private static boolean isWaitedFor(Socket socket) {
		try {
			socket.setSoTimeout(1);
			return socket.getInputStream().read() == Integer.MAX_VALUE;
		}
		catch (SocketTimeoutException ex) {
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
