package dev.waymark.platform.web;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Visitors who take their time, or mean to. The site under test has the patience to wait
 * for them (see {@link WaymarkTest}), so whoever had to wait behind them would wait for
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
	@MethodSource("beginnings")
	@DisplayName("R27 slow clients do not starve the others")
	void slowClientsDoNotStarveTheOthers(String beginning) throws IOException {
		Visitor quick = this.visitors.anyone();
		crowd(beginning);
		assertThat(quick.get("/skills/python").status()).isEqualTo(200);
		assertThat(this.slow).as("still waited for, and in nobody's way").allMatch(SlowVisitorsTests::isWaitedFor);
	}

	@ParameterizedTest
	@MethodSource("beginnings")
	@Tag("benchmark")
	@DisplayName("R27 beside slow clients a page comes within a second")
	void aPageComesWithinASecond(String beginning) throws IOException {
		Visitor quick = this.visitors.anyone();
		quick.get("/skills/python");
		crowd(beginning);
		Instant before = Instant.now();
		quick.get("/skills/python");
		Duration took = Duration.between(before, Instant.now());
		System.out.printf("Beside %d slow clients a page comes after %d ms%n", SLOW, took.toMillis());
		assertThat(took).isLessThan(Duration.ofSeconds(1));
	}

	static List<String> beginnings() {
		return List.of("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ",
				"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 1000\r\n"
						+ "Content-Type: application/x-www-form-urlencoded\r\n\r\nemail=slow");
	}

	private void crowd(String beginning) throws IOException {
		for (int i = 0; i < SLOW; i++) {
			Socket socket = new Socket("localhost", this.visitors.port());
			this.slow.add(socket);
			socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
		}
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
