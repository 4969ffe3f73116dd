package dev.waymark.mail;

import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes letters to the log where no mail server is set, so that a link to sign in can
 * still be handed on by whoever runs the site. Every line of a letter is marked, so that
 * none can pass for a line of the log itself.
 */
class LetterLog implements Carrier {

	private static final Logger logger = LoggerFactory.getLogger("dev.waymark.mail");

	private static final String MARK = "| ";

	@Override
	public Outcome carry(Delivery delivery) {
		logger.info("A letter that is not sent, for no mail server is set (spring.mail.host):\n{}", quoted(delivery));
		return Outcome.TAKEN;
	}

	@Override
	public boolean reachesPeople() {
		return false;
	}

	private static String quoted(Delivery delivery) {
		String whole = "To: " + delivery.recipient() + "\nSubject: " + delivery.parts().subject() + "\n\n"
				+ delivery.parts().text().strip();
		return whole.lines().map((line) -> MARK + Letter.line(line)).collect(Collectors.joining("\n"));
	}

}
