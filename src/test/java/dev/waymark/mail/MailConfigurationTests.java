package dev.waymark.mail;

import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Settings, from the person's words to the way that letters take.
 */
class MailConfigurationTests {

	private final ApplicationContextRunner starting = new ApplicationContextRunner()
		.withInitializer(new ConfigDataApplicationContextInitializer())
		.withBean(Clock.class, Clock::systemUTC)
		.withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
		.withUserConfiguration(MailConfiguration.class);

	@ParameterizedTest
	@ValueSource(strings = { "waymark.mail.every=PT5S", "spring.mail.host=", "spring.mail.host= " })
	void withoutAMailServerLettersReachNobody(String setting) {
		this.starting.withPropertyValues(setting)
			.run((context) -> assertThat(context.getBean(Carrier.class).reachesPeople()).isFalse());
	}

	@Test
	void withAMailServerLettersReachPeople() {
		this.starting.withPropertyValues("spring.mail.host=mail.else.example")
			.run((context) -> assertThat(context.getBean(Carrier.class).reachesPeople()).isTrue());
	}

	@Test
	void noMailServerIsWaitedForLongerThanTenSeconds() {
		this.starting.withPropertyValues("spring.mail.host=mail.else.example")
			.run((context) -> assertThat(context.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
				.containsEntry("mail.smtp.connectiontimeout", "10000")
				.containsEntry("mail.smtp.timeout", "10000")
				.containsEntry("mail.smtp.writetimeout", "10000")
				.containsEntry("mail.smtps.connectiontimeout", "10000")
				.containsEntry("mail.smtps.timeout", "10000")
				.containsEntry("mail.smtps.writetimeout", "10000"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "skills@example.org", "Skills <skills@example.org>", "Zoë's \"Skills\" <skills@localhost>",
			"Skills <skills@münchen.example>" })
	void aSenderMayHaveAName(String from) {
		this.starting.withPropertyValues("spring.mail.host=mail.else.example", "waymark.mail.from=" + from)
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "skills", "", "a@example.org, b@example.org", "Skills skills@example.org" })
	void aSenderThatIsNoAddressIsToldAtTheStart(String from) {
		this.starting.withPropertyValues("spring.mail.host=mail.else.example", "waymark.mail.from=" + from)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(InvalidConfigurationPropertyValueException.class)
				.hasMessageContaining("waymark.mail.from"));
	}

}
