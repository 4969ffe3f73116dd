package dev.waymark.mail;

import java.util.Date;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

import dev.waymark.platform.text.DomainName;

/**
 * Hands letters to a mail server. A letter has the same Message-ID however often it is
 * sent, so that a mail program can show it once.
 */
class MailServer implements Carrier {

	private static final Logger logger = LoggerFactory.getLogger(MailServer.class);

	private static final String CHARSET = "UTF-8";

	/** A reply that says no (RFC 5321, 4.2.1), but for 421: the server is closing. */
	private static final Pattern REFUSAL = Pattern.compile("(?!421)[45]\\d\\d\\b");

	private final JavaMailSender sender;

	private final InternetAddress from;

	MailServer(JavaMailSender sender, InternetAddress from) {
		this.sender = sender;
		this.from = from;
	}

	@Override
	public boolean reachesPeople() {
		return true;
	}

	@Override
	public Outcome carry(Delivery delivery) {
		try {
			this.sender.send(message(delivery));
			return Outcome.TAKEN;
		}
		catch (MessagingException ex) {
			return failed(delivery, ex, Outcome.REFUSED);
		}
		catch (MailSendException ex) {
			// When only the farewell failed, the letter itself was taken.
			return ex.getFailedMessages()
				.values()
				.stream()
				.findFirst()
				.map((why) -> failed(delivery, why))
				.orElse(Outcome.TAKEN);
		}
		catch (MailException ex) {
			return failed(delivery, ex, Outcome.AWAY);
		}
	}

	private MimeMessage message(Delivery delivery) throws MessagingException {
		MimeMessage message = this.sender.createMimeMessage();
		message.setFrom(this.from);
		message.setRecipient(Message.RecipientType.TO, new InternetAddress(DomainName.asciiIn(delivery.recipient())));
		message.setSubject(delivery.parts().subject(), CHARSET);
		message.setSentDate(Date.from(delivery.postedAt()));
		message.setHeader("Message-ID", "<" + delivery.uuid() + "@" + domain() + ">");
		// Asks that no holiday notice answers (RFC 3834).
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setContent(new MimeMultipart("alternative", part(delivery.parts().text(), "plain"),
				part(delivery.parts().html(), "html")));
		return message;
	}

	private static BodyPart part(String words, String subtype) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(words, CHARSET, subtype);
		return part;
	}

	private String domain() {
		String address = this.from.getAddress();
		return address.substring(address.lastIndexOf('@') + 1);
	}

	private static Outcome failed(Delivery delivery, Exception why) {
		return failed(delivery, why, isAboutTheLetter(why) ? Outcome.REFUSED : Outcome.AWAY);
	}

	/**
	 * What the server answers to a letter concerns that letter; all else, a time-out or a
	 * connection that was cut among them, concerns the server.
	 */
	private static boolean isAboutTheLetter(Exception why) {
		return Stream.iterate((Throwable) why, Objects::nonNull, Throwable::getCause)
			.anyMatch((each) -> each instanceof SendFailedException
					&& REFUSAL.matcher(String.valueOf(each.getMessage())).lookingAt());
	}

	private static Outcome failed(Delivery delivery, Exception why, Outcome outcome) {
		logger.warn("The letter {} ({}) was not taken at try {}: {}", delivery.uuid(), delivery.kind(),
				delivery.number(), Letter.line(why.toString()));
		return outcome;
	}

}
