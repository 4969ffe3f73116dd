package dev.waymark.account.member;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.apache.commons.codec.binary.Base32;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.LearnerId;
import dev.waymark.account.Role;
import dev.waymark.account.factor.Label;
import dev.waymark.account.factor.SecondFactor;
import dev.waymark.account.learner.Guests;
import dev.waymark.account.secret.Purpose;
import dev.waymark.account.secret.SecretWords;
import dev.waymark.account.session.Sessions;
import dev.waymark.catalog.Proficiency;
import dev.waymark.catalog.ResourceType;
import dev.waymark.inbox.Fault;
import dev.waymark.inbox.Inbox;
import dev.waymark.inbox.ReportDraft;
import dev.waymark.inbox.Suggestion;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.Preferences;
import dev.waymark.progress.LearnerProgress;
import dev.waymark.progress.mark.MarkStatus;
import dev.waymark.progress.mark.MarkSubject;
import dev.waymark.progress.mark.Word;
import dev.waymark.progress.note.NoteDraft;
import dev.waymark.site.Downstairs;

/**
 * A member with a life of their own, on a real database: every word about them holds a
 * marker that stands nowhere else.
 */
public class Person {

	/** Where they come from. */
	public final Origin origin;

	/** What every text of theirs holds. */
	public final String marker;

	/** Their account as it was opened. */
	public final AccountView account;

	private final Downstairs house;

	/** What must never leave the house. */
	private final List<String> secrets = new ArrayList<>();

	public Person(Downstairs house, Role role) {
		this.house = house;
		this.marker = "zq" + UUID.randomUUID().toString().substring(0, 8);
		this.origin = new Origin("192.0.2.9", "Browser of " + this.marker);
		String hash = "$argon2id$" + this.marker;
		this.secrets.add("$argon2id$");
		LearnerId learner = house.find(Guests.class).welcome().learner();
		this.account = house.find(AccountRepository.class)
			.save(new Account(learner, new EmailAddress("Ann." + this.marker + "@example.org"), "Ann " + this.marker,
					role, hash, Preferences.DEFAULT, Downstairs.NOW))
			.view();
	}

	/** Leaves traces in every table that knows people. */
	public Person settle() {
		mark();
		note(0, "A note of " + this.marker + " — naïve 🦊 日本", "https://example.org/" + this.marker);
		report();
		this.house.find(AccountLog.class).did("sessions-ended", this.account, this.origin);
		house().find(AccountLog.class).refused("sign-in-refused", this.account, this.origin);
		openSession();
		SecondFactor factor = this.house.find(SecondFactor.class);
		String secret = factor.begin(this.account.id(), new Label("Waymark", "Ann")).orElseThrow().secret();
		this.secrets.add(secret);
		this.secrets.addAll(factor.confirm(this.account.id(), code(secret)).orElseThrow());
		jdbc().sql("insert into account_identity (account_id, issuer, subject, joined_at) values (?, ?, ?, ?)")
			.params(this.account.id().value(), "https://issuer.example", "subject-" + this.marker,
					Downstairs.NOW.atOffset(java.time.ZoneOffset.UTC))
			.update();
		SecretWords words = this.house.find(SecretWords.class);
		EmailAddress elsewhere = new EmailAddress("else." + this.marker + "@example.com");
		Letters letters = this.house.find(Letters.class);
		letters.passwordChanged(this.account, this.origin);
		letters.changeEmail(this.account, elsewhere,
				word(words.issue(Purpose.EMAIL, this.account.id(), elsewhere, Duration.ofHours(1))));
		letters.emailChanged(this.account, new EmailAddress("old." + this.marker + "@example.com"));
		words.add(Purpose.DEVICE, this.account.id().value(), this.account.email().value(), Duration.ofDays(1));
		word(words.issue(Purpose.RESET, this.account.id(), this.account.email(), Duration.ofHours(1)));
		waitToSignUp(this.account.email());
		waitToSignUp(new EmailAddress("third." + this.marker + "@example.org"));
		this.secrets.addAll(jdbc().sql("select token_hash from account_token where account_id = ?")
			.param(this.account.id().value())
			.query(String.class)
			.list());
		this.secrets.addAll(jdbc().sql("select code_hash from recovery_code where account_id = ?")
			.param(this.account.id().value())
			.query(String.class)
			.list());
		return this;
	}

	/** A mark of each kind, one of them changed, one taken back. */
	public void mark() {
		LearnerProgress progress = this.house.find(LearnerProgress.class);
		LearnerId me = this.account.learner();
		progress.mark(me, MarkSubject.skill(skill(0)), Word.of(MarkStatus.LEARNING));
		progress.mark(me, MarkSubject.skill(skill(0)), Word.learned(Proficiency.PROFICIENT));
		progress.mark(me, MarkSubject.skill(skill(1)), Word.of(MarkStatus.SKIPPED));
		progress.mark(me, MarkSubject.skill(skill(2)), Word.of(MarkStatus.TO_LEARN))
			.ifPresent((event) -> progress.undo(me, event.uuid()));
		progress.mark(me, MarkSubject.resource(first("learning_resource")), Word.of(MarkStatus.DONE));
		progress.mark(me, MarkSubject.milestone(first("milestone")), Word.of(MarkStatus.DONE));
	}

	public void note(int index, String text, String url) {
		this.house.find(LearnerProgress.class)
			.keepNote(this.account.learner(), skill(index), new NoteDraft(text, url, NoteDraft.NEW));
		jdbc()
			.sql("""
					insert into carried_note (revision, learner_id, skill_id, carried_from_id, carried_at, after_version,
					    before_version, before_note, before_evidence_url, before_updated_at)
					select cast(:revision as uuid), learner_id, skill_id, :from, updated_at, 1, 0, note, evidence_url, updated_at
					from skill_note where learner_id = :learner and skill_id = :skill""")
			.param("revision", UUID.randomUUID().toString())
			.param("from", skill(9))
			.param("learner", this.account.learner().value())
			.param("skill", skill(index))
			.update();
	}

	public void report() {
		Inbox inbox = this.house.find(Inbox.class);
		inbox.send(this.account.learner(), ReportDraft.ofSkill(skill(0), Fault.FACT, "A report of " + this.marker));
		inbox
			.send(this.account.learner(),
					ReportDraft.suggesting(new Suggestion("A book of " + this.marker,
							"https://example.org/" + this.marker, ResourceType.BOOK, List.of(skill(1))),
							"Why " + this.marker));
	}

	/** Signs in somewhere. */
	public String openSession() {
		return openSession(this.house.find(JdbcIndexedSessionRepository.class));
	}

	/** The account as it is now, if it is there. */
	public java.util.Optional<AccountView> now() {
		return this.house.find(Accounts.class).find(this.account.uuid());
	}

	/** Words that only this person's rows hold: name and addresses, uuids, notes. */
	public List<String> traces() {
		return List.of(this.marker, this.account.uuid().toString(), learnerUuid());
	}

	public List<String> secrets() {
		return this.secrets;
	}

	/** Notes the learner's uuid while the row is there. */
	public String learnerUuid() {
		return jdbc().sql("select uuid from learner where id = ?")
			.param(this.account.learner().value())
			.query(String.class)
			.optional()
			.orElse(this.marker);
	}

	public long count(String table, String column, Object value) {
		return this.house.count(table, column + " = ?", value);
	}

	private <S extends Session> String openSession(SessionRepository<S> sessions) {
		S session = sessions.createSession();
		session.setAttribute(Sessions.OWNER, this.account.uuid().toString());
		session.setAttribute(Sessions.ACCOUNT, this.account.uuid().toString());
		session.setAttribute(Sessions.SINCE, Downstairs.NOW.toEpochMilli());
		session.setAttribute(Sessions.ADDRESS, this.origin.address());
		session.setAttribute(Sessions.DEVICE, this.origin.device());
		sessions.save(session);
		this.secrets.add(session.getId());
		return session.getId();
	}

	private void waitToSignUp(EmailAddress email) {
		this.house.find(WaitingSignUpRepository.class)
			.save(new WaitingSignUp(new SignUpDraft(email, "Ann " + this.marker, "-", Preferences.DEFAULT),
					HexFormat.of()
						.formatHex(UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII))
						.substring(0, 64),
					"$argon2id$" + this.marker, this.account.learner(), Downstairs.NOW.plus(Duration.ofHours(1))));
	}

	private String word(String word) {
		this.secrets.add(word);
		return word;
	}

	private long skill(int index) {
		return jdbc().sql("select id from skill order by id offset ? rows fetch first 1 rows only")
			.param(index)
			.query(Long.class)
			.single();
	}

	private long first(String table) {
		return jdbc().sql("select min(id) from " + table).query(Long.class).single();
	}

	private static String code(String secret) {
		try {
			var generator = new TimeBasedOneTimePasswordGenerator();
			return generator.generateOneTimePasswordString(
					new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm()), Downstairs.NOW);
		}
		catch (java.security.InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Downstairs house() {
		return this.house;
	}

	private JdbcClient jdbc() {
		return this.house.find(JdbcClient.class);
	}

}
