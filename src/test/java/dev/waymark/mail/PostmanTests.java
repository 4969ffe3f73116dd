package dev.waymark.mail;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

import dev.waymark.site.Downstairs;
import dev.waymark.site.Said;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Letters that a real mail server takes, on both databases.
 */
@ParameterizedClass
@EnumSource(Downstairs.class)
class PostmanTests {

	private static final Instant NOW = Downstairs.NOW;

	private final Downstairs house;

	private final Outbox outbox;

	private final String someone = Letters.someone();

	private GreenMail server = MailServers.onAnyPort();

	PostmanTests(Downstairs house) {
		this.house = house;
		this.outbox = house.find(Outbox.class);
	}

	@BeforeEach
	void start() {
		this.house.find(JdbcClient.class).sql("delete from outbox_letter").update();
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop();
	}

	@Test
	@DisplayName("R37 a letter arrives with both its parts and its headers")
	void aLetterArrives() throws Exception {
		this.outbox
			.post(Letters.letter(this.someone, "reset", "Zoë Ångström", Map.of("link", Letters.LINK, "minutes", 30)));
		postman(NOW).deliver();
		MimeMessage message = received(1).get(0);
		assertThat(message.getAllRecipients()).containsExactly(new InternetAddress(this.someone));
		assertThat(message.getFrom()).singleElement().satisfies((from) -> {
			assertThat(((InternetAddress) from).getAddress()).isEqualTo("skills@else.example");
			assertThat(((InternetAddress) from).getPersonal()).isEqualTo("Wëgmarke");
		});
		assertThat(message.getSubject()).isEqualTo("A new password for Zoë Ångström at Waymark");
		assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(message.getHeader("Message-ID")).containsExactly("<" + uuid() + "@else.example>");
		assertThat(message.getSentDate()).isEqualTo(NOW.minusNanos(NOW.getNano()));
		assertThat(message.getContentType()).startsWith("multipart/alternative");
		assertThat(parts(message)).satisfiesExactly((part) -> {
			assertThat(part.getContentType()).startsWithIgnoringCase("text/plain; charset=utf-8");
			assertThat((String) part.getContent()).startsWith("Hello Zoë Ångström,").contains(Letters.LINK);
		}, (part) -> {
			assertThat(part.getContentType()).startsWithIgnoringCase("text/html; charset=utf-8");
			assertThat((String) part.getContent()).contains("Hello Zoë Ångström,",
					"href=\"" + Letters.LINK.replace("&", "&amp;") + "\"");
		});
	}

	@Test
	void aNameWithALineBreakMakesNoHeader() throws Exception {
		this.outbox
			.post(Letters.letter(this.someone, "reset", Letters.MISCHIEF, Map.of("link", Letters.LINK, "minutes", 30)));
		postman(NOW).deliver();
		MimeMessage message = received(1).get(0);
		assertThat(message.getSubject()).isEqualTo("A new password for <b>x</b> Bcc: y@z at Waymark");
		assertThat(message.getHeader("Bcc")).isNull();
		assertThat(message.getAllRecipients()).hasSize(1);
		List<BodyPart> parts = parts(message);
		assertThat((String) parts.get(0).getContent()).startsWith("Hello <b>x</b> Bcc: y@z,");
		assertThat((String) parts.get(1).getContent()).contains("Hello &lt;b&gt;x&lt;/b&gt; Bcc: y@z,");
	}

	@Test
	@DisplayName("R37 a letter that was posted while the mail server was away arrives when it is back")
	void aLetterArrivesWhenTheServerIsBack() {
		int port = this.server.getSmtp().getPort();
		this.server.stop();
		this.outbox.post(Letters.to(this.someone));
		this.outbox.post(Letters.to(Letters.someone()));
		assertThat(Said.during(() -> postman(NOW, port).deliver())).singleElement()
			.asString()
			.startsWith("WARN ")
			.contains("The letter " + uuid() + " (sign-up) was not taken at try 1: ", "Connection refused")
			.doesNotContain(this.someone, "token=");
		this.server = MailServers.onPort(port);
		this.server.start();
		postman(NOW.plusSeconds(59), port).deliver();
		received(1);
		postman(NOW.plusSeconds(60), port).deliver();
		received(2);
		postman(NOW.plus(Duration.ofDays(1)), port).deliver();
		received(2);
	}

	@Test
	@DisplayName("R37 a letter that had to be sent twice has one Message-ID")
	void aLetterThatIsSentTwiceCanBeRecognised() throws Exception {
		this.outbox.post(Letters.to(this.someone));
		new Postman(this.house.find(OutboxLetterRepository.class), carrier(new JavaMailSenderImpl() {
			@Override
			public void send(MimeMessage... messages) {
				super.send(messages);
				throw new MailSendException(Map.of(messages[0], new MessagingException("Exception reading response")));
			}
		}, port()), at(NOW), transactions()).deliver();
		postman(NOW.plusSeconds(60)).deliver();
		List<MimeMessage> twice = received(2);
		assertThat(twice.get(0).getMessageID()).isNotBlank().isEqualTo(twice.get(1).getMessageID());
	}

	@Test
	void aFarewellThatFailsIsNoFailure() {
		this.outbox.post(Letters.to(this.someone));
		new Postman(this.house.find(OutboxLetterRepository.class), carrier(new JavaMailSenderImpl() {
			@Override
			public void send(MimeMessage... messages) {
				super.send(messages);
				throw new MailSendException("Failed to close server connection", new MessagingException(), Map.of());
			}
		}, port()), at(NOW), transactions()).deliver();
		postman(NOW.plus(Duration.ofDays(1))).deliver();
		received(1);
	}

	@Test
	@DisplayName("R37 a bad address does not hold up the others")
	void aBadAddressDoesNotHoldUpTheOthers() throws IOException {
		this.outbox.post(Letters.to("nobody@else.example"));
		this.outbox.post(Letters.to("spoilt@else.example"));
		this.house.find(JdbcClient.class)
			.sql("update outbox_letter set recipient = 'no address, at all' where recipient like 'spoilt%'")
			.update();
		this.outbox.post(Letters.to(this.someone));
		try (SmtpScript script = new SmtpScript()) {
			assertThat(Said.during(() -> postman(NOW, script.port()).deliver())).hasSize(2)
				.allMatch((said) -> said.contains("was not taken"))
				.first()
				.asString()
				.contains("550 5.1.1 There is nobody");
		}
		assertThat(this.house.count("outbox_letter", "sent = ?", true)).isOne();
		assertThat(this.house.count("outbox_letter", "ended_at is null and tries = ?", 1)).isEqualTo(2);
	}

	@Test
	@DisplayName("R37 a mail server that hangs up is asked once a round")
	void aServerThatHangsUpIsAskedOnceARound() throws IOException {
		this.outbox.post(Letters.to("trouble@else.example"));
		this.outbox.post(Letters.to("busy@else.example"));
		this.outbox.post(Letters.to(this.someone));
		try (SmtpScript script = new SmtpScript()) {
			postman(NOW, script.port()).deliver();
			assertThat(script.calls()).isOne();
			postman(NOW, script.port()).deliver();
			postman(NOW, script.port()).deliver();
			assertThat(script.calls()).isEqualTo(3);
		}
		assertThat(this.house.count("outbox_letter", "sent = ?", true)).isOne();
	}

	@Test
	void aPasswordThatTheServerRefusesStopsTheRound() {
		this.server.setUser("skills", "right");
		this.outbox.post(Letters.to(this.someone));
		this.outbox.post(Letters.to(Letters.someone()));
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setUsername("skills");
		sender.setPassword("wrong-secret");
		sender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
		Postman postman = new Postman(this.house.find(OutboxLetterRepository.class), carrier(sender, port()), at(NOW),
				transactions());
		assertThat(Said.during(postman::deliver)).singleElement()
			.asString()
			.contains("was not taken", "MailAuthenticationException")
			.doesNotContain("wrong-secret");
	}

	private Object uuid() {
		return this.house.find(JdbcClient.class)
			.sql("select uuid from outbox_letter where recipient = ?")
			.param(this.someone)
			.query()
			.singleValue();
	}

	private int port() {
		return this.server.getSmtp().getPort();
	}

	private List<MimeMessage> received(int letters) {
		MimeMessage[] messages = this.server.getReceivedMessages();
		assertThat(messages).hasSize(letters);
		return Arrays.asList(messages);
	}

	private static List<BodyPart> parts(MimeMessage message) throws Exception {
		MimeMultipart parts = (MimeMultipart) message.getContent();
		assertThat(parts.getCount()).isEqualTo(2);
		return List.of(parts.getBodyPart(0), parts.getBodyPart(1));
	}

	private Postman postman(Instant now) {
		return postman(now, port());
	}

	private Postman postman(Instant now, int port) {
		return new Postman(this.house.find(OutboxLetterRepository.class), carrier(new JavaMailSenderImpl(), port),
				at(now), transactions());
	}

	private PlatformTransactionManager transactions() {
		return this.house.find(PlatformTransactionManager.class);
	}

	private static Carrier carrier(JavaMailSenderImpl sender, int port) {
		sender.setHost("127.0.0.1");
		sender.setPort(port);
		return new MailServer(sender, MailConfiguration.address("Wëgmarke <skills@else.example>"));
	}

	private static Clock at(Instant now) {
		return Clock.fixed(now, ZoneOffset.UTC);
	}

}
