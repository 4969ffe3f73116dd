package dev.waymark.mail;

import java.time.Duration;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/**
 * Mail servers on this machine, which may take their time to start.
 */
final class MailServers {

	private static final long PATIENCE = Duration.ofMinutes(5).toMillis();

	private MailServers() {
	}

	static GreenMail onAnyPort() {
		return onPort(0);
	}

	static GreenMail onPort(int port) {
		ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
		setup.setServerStartupTimeout(PATIENCE);
		return new GreenMail(setup);
	}

}
