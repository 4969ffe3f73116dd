package dev.waymark.account.member;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.mail.Letter;
import dev.waymark.mail.Outbox;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.Languages;
import dev.waymark.platform.web.address.ServerAddress;
import dev.waymark.platform.web.address.SiteUrl;

/**
 * Writes the letters that accounts give cause for.
 */
@Component
public class Letters {

	private final Outbox outbox;

	private final ServerAddress site;

	private final Languages languages;

	private final MessageSource messages;

	private final Clock clock;

	Letters(Outbox outbox, SiteUrl url, ServerAddress site, Languages languages, MessageSource messages, Clock clock) {
		// A link made from what a request says of its host could lead to a stranger's
		// site.
		if (outbox.reachesPeople() && (url.url() == null || url.url().isBlank())) {
			throw new InvalidConfigurationPropertyValueException("waymark.url", url.url(),
					"with spring.mail.host it has to be set: letters hold links to this site");
		}
		this.outbox = outbox;
		this.site = site;
		this.languages = languages;
		this.messages = messages;
		this.clock = clock;
	}

	/** Nobody knows yet whose the address is, so it holds no words of who asked. */
	void finishSignUp(EmailAddress to, String word) {
		post(to, null, "sign-up", here(), Map.of("name", to.shown(), "link", this.site.of("/sign-up/finish/" + word),
				"hours", SignUp.LIFETIME.toHours()));
	}

	void alreadyKnown(AccountView to) {
		post(to, "sign-up-known",
				Map.of("name", to.name(), "signIn", this.site.of("/sign-in"), "reset", this.site.of("/reset")));
	}

	void reset(AccountView to, String word) {
		post(to, "reset", Map.of("name", to.name(), "link", this.site.of("/reset/choose/" + word), "minutes",
				PasswordReset.LIFETIME.toMinutes()));
	}

	void resetUnknown(EmailAddress to) {
		post(to, null, "reset-unknown", here(), Map.of("name", to.shown(), "signUp", this.site.of("/sign-up")));
	}

	void passwordChanged(AccountView to, Origin origin) {
		post(to, "password-changed",
				Map.of("name", to.name(), "when", now(to), "device", origin.device(), "reset", this.site.of("/reset")));
	}

	/** Nobody knows yet whose the address is, so it holds no words of who asked. */
	void changeEmail(AccountView who, EmailAddress to, String word) {
		post(to, who.uuid(), "email-change", language(who), Map.of("name", to.shown(), "link",
				this.site.of("/email/" + word), "hours", EmailChange.LIFETIME.toHours()));
	}

	void emailChanged(AccountView before, EmailAddress now) {
		post(before, "email-changed", Map.of("name", before.name(), "newEmail", now.shown()));
	}

	void newDevice(AccountView to, Origin origin) {
		post(to, "new-device", Map.of("name", to.name(), "when", now(to), "device", origin.device(), "address",
				origin.address(), "sessions", this.site.of("/settings/sessions")));
	}

	void factorChanged(AccountView to, boolean on, Origin origin) {
		post(to, "factor-changed", Map.of("name", to.name(), "on", on, "when", now(to), "device", origin.device()));
	}

	/**
	 * Somebody wants to leave, and may take it back until then.
	 * @param to who
	 * @param until when they are erased
	 */
	public void deletionAsked(AccountView to, Instant until) {
		post(to, "deletion-asked",
				Map.of("name", to.name(), "until", day(until, to), "link", this.site.of("/settings/leave")));
	}

	void disabled(AccountView to) {
		post(to, "disabled", Map.of("name", to.name()));
	}

	void roleChanged(AccountView to) {
		Locale language = language(to);
		post(to.email(), to.uuid(), "role-changed", language, Map.of("name", to.name(), "role",
				this.messages.getMessage("role." + to.role().getSlug(), null, language)));
	}

	private void post(AccountView to, String kind, Map<String, Object> model) {
		post(to.email(), to.uuid(), kind, language(to), model);
	}

	private void post(EmailAddress to, @Nullable UUID about, String kind, Locale language, Map<String, Object> model) {
		this.outbox.post(new Letter(to.value(), kind, language, model), about);
	}

	private String now(AccountView reader) {
		return this.clock.instant()
			.atOffset(ZoneOffset.UTC)
			.format(DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", language(reader)));
	}

	private String day(Instant when, AccountView reader) {
		return when.atOffset(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("d MMMM yyyy", language(reader)));
	}

	private Locale language(AccountView reader) {
		return Objects.requireNonNullElse(this.languages.find(reader.preferences().language()), Locale.ENGLISH);
	}

	private static Locale here() {
		return LocaleContextHolder.getLocale();
	}

}
