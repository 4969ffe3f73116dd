package dev.waymark.mail;

import java.io.UnsupportedEncodingException;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.util.StringUtils;

import dev.waymark.platform.text.DomainName;

/**
 * Chooses the way of the letters: the mail server in {@code spring.mail.host}, or the log
 * when none is set. {@code waymark.mail.from} is the sender's address, with or without a
 * name.
 */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

	@Bean
	Carrier carrier(@Value("${spring.mail.host:}") String host,
			@Value("${waymark.mail.from:waymark@localhost}") String from, ObjectProvider<JavaMailSender> sender) {
		return StringUtils.hasText(host) ? new MailServer(sender.getObject(), address(from)) : new LetterLog();
	}

	static InternetAddress address(String from) {
		try {
			InternetAddress address = new InternetAddress(from, false);
			address.setAddress(DomainName.asciiIn(address.getAddress()));
			address.validate();
			address.setPersonal(address.getPersonal(), "UTF-8");
			return address;
		}
		catch (AddressException | UnsupportedEncodingException ex) {
			throw new InvalidConfigurationPropertyValueException("waymark.mail.from", from,
					"must be a mail address such as skills@example.org or Skills <skills@example.org>");
		}
	}

}
