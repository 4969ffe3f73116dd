package dev.waymark.account.member;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.Role;
import dev.waymark.account.learner.Learners;
import dev.waymark.account.password.Passwords;
import dev.waymark.account.session.Sessions;
import dev.waymark.mail.Postman;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.Preferences;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Links that make a member, set a new password or make the first administrator, on both
 * databases. The clock stands still, so a link grows old by its row.
 */
class GettingInTests {

	private static final String PASSWORD = "four quiet lamps beside the river";

	private static final String OTHER = "nine yellow boats under the bridge";

	private static final Pattern LINK = Pattern
		.compile("https://waymark\\.example/(?:sign-up/finish|reset/choose)/(\\S+)");

	private static final Duration MICROSECOND = Duration.ofNanos(1_000);

	private final String email = "ada-" + UUID.randomUUID() + "@example.org";

	/** An address of a network of their own, so that no test uses up another's tries. */
	private final Origin here = new Origin("2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + ":"
			+ UUID.randomUUID().toString().substring(0, 4) + "::1", "A browser");

	@ParameterizedTest
	@EnumSource
	@DisplayName("R7 the link of a sign-up is good for 24 hours, and no longer")
	void theLinkOfASignUpIsGoodFor24Hours(Downstairs house) {
		SignUp signUp = house.find(SignUp.class);
		String word = signUp(house);
		assertThat(expiry(house, "waiting_sign_up")).isEqualTo(now().plus(Duration.ofHours(24)));
		expireAt(house, "waiting_sign_up", now());
		assertThat(signUp.waiting(word)).isEmpty();
		assertThat(signUp.confirm(word, PASSWORD, this.here)).isInstanceOf(SignUp.Gone.class);
		expireAt(house, "waiting_sign_up", now().plus(MICROSECOND));
		assertThat(signUp.waiting(word)).contains(new EmailAddress(this.email));
		assertThat(signUp.confirm(word, PASSWORD, this.here)).isInstanceOf(SignUp.Welcome.class);
		assertThat(signUp.confirm(word, PASSWORD, this.here)).isInstanceOf(SignUp.Gone.class);
	}

	@ParameterizedTest
	@EnumSource
	void whoeverWasKeptWithTheLettersOfTheirDomainIsFoundHoweverItIsSpelled(Downstairs house) {
		AccountView ann = keptWithLetters(house);
		String name = name();
		for (String typed : List.of("m\u00fcnchen.example", "xn--mnchen-3ya.example", "MU\u0308NCHEN.example")) {
			EmailAddress address = new EmailAddress(name + typed);
			assertThat(house.find(Accounts.class).find(address)).map(AccountView::uuid).contains(ann.uuid());
			assertThat(house.find(SignIn.class).withPassword(address, PASSWORD, null, this.here)).as(typed)
				.isInstanceOf(SignIn.Welcome.class);
		}
		assertThat(house.find(SignUp.class).ask(draft(name + "xn--mnchen-3ya.example"), null, this.here)).isTrue();
		assertThat(house.count("waiting_sign_up", "email like ?", name + "%")).isZero();
	}

	@ParameterizedTest
	@EnumSource
	void ofTwoAccountsWithOneMailboxThePasswordTellsWhichOneIsMeant(Downstairs house) {
		AccountView ann = keptWithLetters(house);
		AccountView bob = second(house, OTHER);
		for (String domain : List.of("m\u00fcnchen.example", "xn--mnchen-3ya.example")) {
			EmailAddress address = new EmailAddress(name() + domain);
			assertThat(signIn(house, address, PASSWORD)).isInstanceOfSatisfying(SignIn.Welcome.class,
					(welcome) -> assertThat(welcome.account().uuid()).isEqualTo(ann.uuid()));
			assertThat(signIn(house, address, OTHER)).isInstanceOfSatisfying(SignIn.Welcome.class,
					(welcome) -> assertThat(welcome.account().uuid()).isEqualTo(bob.uuid()));
			assertThat(signIn(house, address, "neither of the two of them")).isInstanceOf(SignIn.Refused.class);
		}
	}

	@ParameterizedTest
	@EnumSource
	void ofTwoAccountsWithOneMailboxAndOnePasswordADisabledOneKeepsNobodyOut(Downstairs house) {
		AccountView ann = keptWithLetters(house);
		AccountView bob = second(house, PASSWORD);
		EmailAddress address = bob.email();
		assertThat(signIn(house, address, PASSWORD)).isInstanceOfSatisfying(SignIn.Welcome.class,
				(welcome) -> assertThat(welcome.account().uuid()).isEqualTo(bob.uuid()));
		house.find(JdbcClient.class)
			.sql("update account set disabled_at = current_timestamp where id = ?")
			.param(bob.id().value())
			.update();
		assertThat(signIn(house, address, PASSWORD)).isInstanceOfSatisfying(SignIn.Welcome.class,
				(welcome) -> assertThat(welcome.account().uuid()).isEqualTo(ann.uuid()));
	}

	@ParameterizedTest
	@EnumSource
	void eachOfTwoAccountsWithOneMailboxGetsALetterWithItsOwnLink(Downstairs house) {
		AccountView ann = keptWithLetters(house);
		AccountView bob = second(house, OTHER);
		assertThat(house.find(PasswordReset.class).ask(new EmailAddress(name() + "m\u00fcnchen.example"), this.here))
			.isTrue();
		assertThat(house.find(JdbcClient.class)
			.sql("select person from outbox_letter where recipient = ? and kind = 'reset'")
			.param(bob.email().value())
			.query(UUID.class)
			.list()).containsExactlyInAnyOrder(ann.uuid(), bob.uuid());
		assertThat(house.count("account_token", "purpose = 'reset' and email = ?", bob.email().value())).isEqualTo(2);
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R28 of two accounts with one mailbox each has on record what was tried")
	void eachOfTwoAccountsWithOneMailboxHasOnRecordWhatWasTried(Downstairs house) {
		AccountView ann = keptWithLetters(house);
		AccountView bob = second(house, OTHER);
		signIn(house, bob.email(), "neither of the two of them");
		house.find(PasswordReset.class).ask(bob.email(), this.here);
		for (AccountView each : List.of(ann, bob)) {
			for (String kind : List.of("sign-in-refused", "password-reset-asked")) {
				assertThat(house.count("audit_event", "kind = '%s' and person = ?".formatted(kind), each.uuid()))
					.as(kind)
					.isOne();
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void administratorsSeeTwoAccountsWithOneMailbox(Downstairs house) {
		AccountView ann = keptWithLetters(house);
		AccountView alone = open(house, "xn--kln-sna.example", OTHER);
		AccountView bob = second(house, OTHER);
		People people = house.find(People.class);
		PeopleQuery shared = new PeopleQuery(name(), null, PeopleQuery.State.SHARED);
		assertThat(people.list(shared, 50, 0)).extracting(AccountView::uuid)
			.containsExactlyInAnyOrder(ann.uuid(), bob.uuid());
		assertThat(people.count(shared)).isEqualTo(2);
		assertThat(people.sharing(people.list(new PeopleQuery("", null, null), 5000, 0))).contains(ann.id(), bob.id())
			.doesNotContain(alone.id());
		assertThat(people.other(ann)).map(AccountView::uuid).contains(bob.uuid());
		assertThat(people.other(bob)).map(AccountView::uuid).contains(ann.uuid());
		assertThat(people.other(alone)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R7 however many follow links of one address at one moment, there is one member")
	void howeverManyFollowLinksOfOneAddressThereIsOneMember(Downstairs house) {
		List<String> words = List.of(signUp(house), signUp(house), signUp(house));
		List<SignUp.Answer> answers = AtOnce.run(6,
				(number) -> house.find(SignUp.class).confirm(words.get(number % 3), PASSWORD, this.here));
		assertThat(answers).filteredOn((answer) -> answer instanceof SignUp.Welcome).hasSize(1);
		assertThat(answers).filteredOn((answer) -> !(answer instanceof SignUp.Welcome))
			.allMatch((answer) -> answer instanceof SignUp.Gone);
		assertThat(house.count("account", "email = ?", this.email)).isOne();
		assertThat(house.count("waiting_sign_up", "email = ?", this.email)).isZero();
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R8 the link of a reset is good for 30 minutes, and no longer")
	void theLinkOfAResetIsGoodFor30Minutes(Downstairs house) {
		member(house);
		PasswordReset reset = house.find(PasswordReset.class);
		String word = ask(house);
		assertThat(expiry(house, "account_token")).isEqualTo(now().plus(Duration.ofMinutes(30)));
		expireAt(house, "account_token", now());
		assertThat(reset.find(word)).isEmpty();
		assertThat(reset.set(word, OTHER, this.here)).isFalse();
		assertThat(signIn(house, PASSWORD)).isInstanceOf(SignIn.Welcome.class);
		expireAt(house, "account_token", now().plus(MICROSECOND));
		assertThat(reset.find(word)).isPresent();
		assertThat(reset.set(word, OTHER, this.here)).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R8 a reset works once, ends all sessions, forgets the devices and is told by letter")
	void aResetWorksOnceAndEndsEverything(Downstairs house) {
		AccountView account = member(house);
		SessionRepository<? extends Session> sessions = house.find(JdbcIndexedSessionRepository.class);
		openSession(sessions, account);
		openSession(sessions, account);
		assertThat(house.find(Sessions.class).of(account.uuid(), null)).hasSize(2);
		String device = house.find(Devices.class).meet(account, this.here);
		String word = ask(house);
		PasswordReset reset = house.find(PasswordReset.class);
		assertThat(reset.set(word, OTHER, this.here)).isTrue();
		assertThat(reset.set(word, PASSWORD, this.here)).isFalse();
		assertThat(reset.find(word)).isEmpty();
		assertThat(house.find(Sessions.class).of(account.uuid(), null)).isEmpty();
		assertThat(house.find(Devices.class).knows(account.id(), device)).isFalse();
		assertThat(kinds(house)).endsWith("password-changed");
		assertThat(signIn(house, PASSWORD)).isInstanceOf(SignIn.Refused.class);
		assertThat(signIn(house, OTHER)).isInstanceOf(SignIn.Welcome.class);
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R8 of several who follow the link of a reset at one moment one sets the password")
	void ofSeveralWhoFollowTheLinkOneSetsThePassword(Downstairs house) {
		member(house);
		String word = ask(house);
		assertThat(AtOnce.run(4, (number) -> house.find(PasswordReset.class).set(word, OTHER + number, this.here)))
			.containsOnlyOnce(true);
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R8 a newer link takes the place of the older")
	void aNewerLinkTakesThePlaceOfTheOlder(Downstairs house) {
		member(house);
		String older = ask(house);
		String newer = ask(house);
		PasswordReset reset = house.find(PasswordReset.class);
		assertThat(reset.find(older)).isEmpty();
		assertThat(reset.set(older, OTHER, this.here)).isFalse();
		assertThat(reset.find(newer)).isPresent();
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R8 the word of a link is kept as a hash: no row has it, and after delivery not even the letter")
	void theWordOfALinkIsKeptAsAHash(Downstairs house) {
		String signUpWord = signUp(house);
		member(house);
		String resetWord = ask(house);
		String setupWord = house.find(FirstAdministrator.class).invitation();
		String deviceWord = house.find(Devices.class).meet(account(house), this.here);
		assertThat(tablesWith(house, resetWord)).containsExactly("outbox_letter");
		assertThat(tablesWith(house, setupWord)).isEmpty();
		assertThat(tablesWith(house, deviceWord)).isEmpty();
		while (house.count("outbox_letter", "ended_at is null and recipient = ?", this.email) > 0) {
			house.find(Postman.class).deliver();
		}
		assertThat(tablesWith(house, resetWord)).isEmpty();
		assertThat(tablesWith(house, signUpWord)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R8 a reset lets its owner in again at once, however many have guessed at the account")
	void aResetClearsTheThrottle(Downstairs house) {
		member(house);
		for (int tried = 0; tried < 6; tried++) {
			signIn(house, "wrong");
		}
		assertThat(signIn(house, PASSWORD)).isInstanceOf(SignIn.Refused.class);
		assertThat(house.find(PasswordReset.class).set(ask(house), OTHER, this.here)).isTrue();
		assertThat(signIn(house, OTHER)).isInstanceOf(SignIn.Welcome.class);
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R8 a reset leads a disabled account nowhere")
	void aResetLeadsADisabledAccountNowhere(Downstairs house) {
		AccountView account = member(house);
		String word = ask(house);
		house.find(JdbcClient.class)
			.sql("update account set disabled_at = created_at, version = version + 1 where email = ?")
			.param(this.email)
			.update();
		PasswordReset reset = house.find(PasswordReset.class);
		assertThat(reset.find(word)).isEmpty();
		assertThat(reset.set(word, OTHER, this.here)).isFalse();
		assertThat(reset.ask(new EmailAddress(this.email), this.here)).isTrue();
		assertThat(kinds(house)).endsWith("reset-unknown");
		assertThat(house.find(JdbcClient.class)
			.sql("select password_hash from account where id = ?")
			.param(account.id().value())
			.query(String.class)
			.single()).isEqualTo(hash(house));
		assertThat(signIn(house, PASSWORD)).isInstanceOf(SignIn.Disabled.class);
		assertThat(signIn(house, OTHER)).isInstanceOf(SignIn.Refused.class);
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("R9 of several who follow the first start's links at one moment one becomes administrator")
	void ofSeveralWhoFollowTheFirstLinksOneBecomesAdministrator(Downstairs house) {
		JdbcClient jdbc = house.find(JdbcClient.class);
		jdbc.sql("update account set role = 'editor', version = version + 1 where role = 'administrator'").update();
		FirstAdministrator first = house.find(FirstAdministrator.class);
		List<String> words = List.of(first.invitation(), first.invitation(), first.invitation());
		List<Optional<AccountView>> opened = AtOnce.run(6,
				(number) -> first.open(words.get(number % 3), draft(number + this.email), this.here));
		assertThat(opened).filteredOn(Optional::isPresent).hasSize(1);
		assertThat(house.count("account", "role = ?", "administrator")).isOne();
		assertThat(words).noneMatch(first::knows);
		assertThat(house.count("account_token", "purpose = ?", "setup")).isZero();
		assertThat(first.open(first.invitation(), draft("late" + this.email), this.here)).isEmpty();
	}

	private static <S extends Session> void openSession(SessionRepository<S> sessions, AccountView account) {
		S session = sessions.createSession();
		session.setAttribute(Sessions.OWNER, account.uuid().toString());
		session.setAttribute(Sessions.ACCOUNT, account.uuid().toString());
		sessions.save(session);
	}

	private String signUp(Downstairs house) {
		assertThat(house.find(SignUp.class).ask(draft(this.email), null, this.here)).isTrue();
		return word(house);
	}

	private static SignUpDraft draft(String email) {
		return new SignUpDraft(new EmailAddress(email), "Ada", PASSWORD, Preferences.DEFAULT);
	}

	private AccountView member(Downstairs house) {
		assertThat(house.find(SignUp.class).confirm(signUp(house), PASSWORD, this.here))
			.isInstanceOf(SignUp.Welcome.class);
		return account(house);
	}

	/** A member whose domain is kept as it was typed before there was one spelling. */
	private AccountView keptWithLetters(Downstairs house) {
		AccountView ann = member(house);
		house.find(JdbcClient.class)
			.sql("update account set email = ?, email_key = ?, spelled_by = '' where id = ?")
			.params(name() + "M\u00fcnchen.example", name() + "m\u00fcnchen.example", ann.id().value())
			.update();
		house.find(Directory.class).afterSingletonsInstantiated();
		return house.find(Accounts.class).find(ann.uuid()).orElseThrow();
	}

	private AccountView second(Downstairs house, String password) {
		return open(house, "xn--mnchen-3ya.example", password);
	}

	private AccountView open(Downstairs house, String domain, String password) {
		return house.find(AccountRepository.class)
			.save(new Account(house.find(Learners.class).create(), new EmailAddress(name() + domain), "Bob",
					Role.LEARNER, house.find(Passwords.class).hash(password), Preferences.DEFAULT, now()))
			.view();
	}

	private String name() {
		return this.email.replaceFirst("@.*", "@");
	}

	private SignIn.Answer signIn(Downstairs house, EmailAddress address, String password) {
		return house.find(SignIn.class).withPassword(address, password, null, this.here);
	}

	private AccountView account(Downstairs house) {
		return house.find(Accounts.class).find(new EmailAddress(this.email)).orElseThrow();
	}

	private String hash(Downstairs house) {
		return house.find(AccountRepository.class)
			.find(new EmailAddress(this.email))
			.map(Account::passwordHash)
			.orElseThrow();
	}

	private String ask(Downstairs house) {
		assertThat(house.find(PasswordReset.class).ask(new EmailAddress(this.email), this.here)).isTrue();
		return word(house);
	}

	private SignIn.Answer signIn(Downstairs house, String password) {
		return house.find(SignIn.class).withPassword(new EmailAddress(this.email), password, null, this.here);
	}

	private String word(Downstairs house) {
		Matcher link = LINK.matcher(house.find(JdbcClient.class)
			.sql("select text_part from outbox_letter where recipient = ? order by id desc fetch first row only")
			.param(this.email)
			.query(String.class)
			.single());
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	private List<String> kinds(Downstairs house) {
		return house.find(JdbcClient.class)
			.sql("select kind from outbox_letter where recipient = ? order by id")
			.param(this.email)
			.query(String.class)
			.list();
	}

	/** The clock of the house, as a database keeps it. */
	private static Instant now() {
		return Downstairs.NOW;
	}

	private Instant expiry(Downstairs house, String table) {
		return house.find(JdbcClient.class)
			.sql("select expires_at from " + table + " where email = ?")
			.param(this.email)
			.query((row, number) -> row.getObject(1, java.time.OffsetDateTime.class).toInstant())
			.single();
	}

	private void expireAt(Downstairs house, String table, Instant when) {
		house.find(JdbcClient.class)
			.sql("update " + table + " set expires_at = ? where email = ?")
			.params(when.atOffset(ZoneOffset.UTC), this.email)
			.update();
	}

	private static List<String> tablesWith(Downstairs house, String word) {
		JdbcClient jdbc = house.find(JdbcClient.class);
		return jdbc.sql("""
				select lower(table_name) from information_schema.tables
				where lower(table_schema) = 'public' and lower(table_name) not like 'flyway%'
				and table_type like '%TABLE%' order by 1""")
			.query(String.class)
			.list()
			.stream()
			.filter((table) -> jdbc.sql("select * from " + table)
				.query()
				.listOfRows()
				.stream()
				.anyMatch((row) -> row.values()
					.stream()
					.anyMatch((value) -> (value instanceof byte[] bytes
							? new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1) : String.valueOf(value))
						.contains(word))))
			.toList();
	}

}
