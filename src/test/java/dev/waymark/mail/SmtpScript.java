package dev.waymark.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server with a will of its own: it knows nobody called "nobody", has no time for
 * a letter to "busy", and hangs up on whoever writes to "trouble".
 */
final class SmtpScript implements AutoCloseable {

	private final ServerSocket socket;

	private final AtomicInteger calls = new AtomicInteger();

	SmtpScript() throws IOException {
		this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread server = new Thread(this::serve, "smtp-script");
		server.setDaemon(true);
		server.start();
	}

	int port() {
		return this.socket.getLocalPort();
	}

	/** How many connections were made so far. */
	int calls() {
		return this.calls.get();
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try (Socket caller = this.socket.accept()) {
				this.calls.incrementAndGet();
				talk(caller);
			}
			catch (IOException ex) {
				// The caller has gone, or the test has ended.
			}
		}
	}

	private static void talk(Socket caller) throws IOException {
		BufferedReader heard = new BufferedReader(
				new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
		say(caller, "220 ready");
		for (String line = heard.readLine(); line != null && !line.contains("trouble"); line = heard.readLine()) {
			if (line.equals("DATA")) {
				say(caller, "354 go on");
				while (!".".equals(line)) {
					line = heard.readLine();
				}
			}
			say(caller, answer(line));
		}
	}

	private static String answer(String line) {
		if (line.contains("nobody")) {
			return "550 5.1.1 There is nobody";
		}
		return line.contains("busy") ? "421 4.3.2 Too many letters" : "250 ok";
	}

	private static void say(Socket caller, String line) throws IOException {
		caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
