package dev.waymark.mail;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The door to the post. A letter is kept in the database together with the change that it
 * tells of, so that there is never one without the other: when the change is rolled back
 * nobody hears of it, and when it is kept the letter leaves, at least once (R37), however
 * often the mail server is away meanwhile.
 */
@Component
public class Outbox {

	private final OutboxLetterRepository letters;

	private final Composer composer;

	private final Carrier carrier;

	private final Clock clock;

	Outbox(OutboxLetterRepository letters, Composer composer, Carrier carrier, Clock clock) {
		this.letters = letters;
		this.composer = composer;
		this.carrier = carrier;
		this.clock = clock;
	}

	/**
	 * Puts a letter into words and keeps it, within the caller's transaction when there
	 * is one. {@link Postman} sends it after that has ended.
	 * @param letter the letter
	 * @throws org.thymeleaf.exceptions.TemplateProcessingException when there is no such
	 * kind of letter, or the model lacks a value that this kind needs
	 */
	public void post(Letter letter) {
		post(letter, null);
	}

	/**
	 * Puts a letter about somebody into words and keeps it, as {@link #post(Letter)}
	 * does. It can be forgotten with them, whatever address it goes to.
	 * @param letter the letter
	 * @param person the account that it is about, or null
	 */
	public void post(Letter letter, @Nullable UUID person) {
		this.letters.save(new OutboxLetter(letter, this.composer.compose(letter), person, this.clock.instant()));
	}

	/**
	 * Whether letters reach people: a mail server is set ({@code spring.mail.host}).
	 * Otherwise they end in the log, for whoever runs the site to hand on.
	 * @return true when there is a mail server, whether it answers or not
	 */
	public boolean reachesPeople() {
		return this.carrier.reachesPeople();
	}

	/**
	 * Removes every letter to an address, sent or not, in the caller's transaction when
	 * there is one. A letter that is being sent at this moment may still arrive.
	 * @param address the address, in upper or lower case
	 */
	public void forget(String address) {
		this.letters.removeTo(address);
	}

	/**
	 * Removes every letter about somebody, to whatever address, sent or not.
	 * @param person the account, see {@link #post(Letter, UUID)}
	 */
	public void forget(UUID person) {
		this.letters.removeAbout(person);
	}

}
