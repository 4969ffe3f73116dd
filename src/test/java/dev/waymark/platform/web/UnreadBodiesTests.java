package dev.waymark.platform.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What nobody asked for is refused before it is read: the answer is there although
 * nothing of the body has come, and never will.
 */
@WaymarkTest
class UnreadBodiesTests {

	private static final int PATIENCE_MILLIS = 120_000;

	@Autowired
	private Visitors visitors;

	@ParameterizedTest
	@MethodSource
	@DisplayName("R27 a body is not read before it is known that somebody wants it")
	void aBodyThatNobodyAskedForIsNotRead(String method, String path, String type, String length) throws IOException {
		try (Socket client = new Socket("localhost", this.visitors.port())) {
			client.setSoTimeout(PATIENCE_MILLIS);
			client.getOutputStream()
				.write("%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n%s\r\n\r\n"
					.formatted(method, path, type, length)
					.getBytes(StandardCharsets.US_ASCII));
			BufferedReader answer = new BufferedReader(
					new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
			assertThat(answer.readLine()).startsWith("HTTP/1.1 4");
		}
	}

	static Stream<Arguments> aBodyThatNobodyAskedForIsNotRead() {
		return Stream.of("PUT", "PATCH", "DELETE", "POST", "PROPFIND")
			.flatMap((method) -> Stream.of("/", "/skills/python/mark", "/sign-in", "/admin/import", "/nowhere")
				.flatMap((path) -> Stream
					.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json")
					.flatMap((type) -> List.of("Content-Length: 157286400", "Transfer-Encoding: chunked")
						.stream()
						.map((length) -> Arguments.of(method, path, type, length)))));
	}

}
