package dev.waymark.account.web.settings;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.FilledForm;
import dev.waymark.site.Letterbox;
import dev.waymark.site.Members;
import dev.waymark.site.Page;
import dev.waymark.site.Rows;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What members change about themselves.
 */
@WaymarkTest
class SettingsTests {

	private static final String OTHER_PASSWORD = "seven brown kettles under the stair";

	@Autowired
	private Visitors visitors;

	@Autowired
	private Members members;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Rows rows;

	private Letterbox post;

	private String email;

	private Visitor member;

	@BeforeEach
	void signIn() {
		this.post = new Letterbox(this.jdbc);
		this.email = this.members.open("learner");
		this.member = this.members.signIn(this.email);
	}

	@Test
	void nameAndLookAreKeptInTheAccountAndInTheCookie() {
		Page page = this.member.postAndLook("/settings/profile", "name", "Zoë 🦊 O’Neil", "theme", "dark", "keys",
				"off", "language", "en");
		assertThat(page.text()).contains("Your settings are saved.", "Zoë 🦊 O’Neil", "shortcut keys off");
		assertThat(page.root().getAttribute("data-theme")).isEqualTo("dark");
		assertThat(this.member.cookies()).containsEntry("waymark-preferences", "dark.nokeys.en.auto");
		assertThat(account()).containsEntry("display_name", "Zoë 🦊 O’Neil")
			.containsEntry("theme", "dark")
			.containsEntry("keys_on", false)
			.containsEntry("language", "en");
		Page form = this.member.get("/settings/profile");
		assertThat(form.byId("name").getAttribute("value")).isEqualTo("Zoë 🦊 O’Neil");
		assertThat(form.all("input")
			.stream()
			.filter((field) -> field.hasAttribute("checked"))
			.map((field) -> field.getAttribute("name") + "=" + field.getAttribute("value")))
			.contains("theme=dark", "keys=off");
	}

	@Test
	void anotherDeviceLooksTheSameOnceOneHasSignedIn() {
		this.member.post("/settings/profile", "name", "Ann", "theme", "dark", "keys", "off", "language", "en");
		Visitor phone = this.visitors.anyone();
		assertThat(phone.get("/").root().getAttribute("data-theme")).isNotEqualTo("dark");
		Page page = this.members.signIn(phone, this.email);
		assertThat(phone.cookies()).containsEntry("waymark-preferences", "dark.nokeys.en.auto");
		assertThat(page.root().getAttribute("data-theme")).isEqualTo("dark");
	}

	@Test
	void aTimeZoneIsKeptInTheAccountAndTellsTimesOnEveryDevice() {
		assertThat(this.member.get("/settings/sessions").byId("clock").getTextContent()).contains("this server’s zone");
		Page page = this.member.postAndLook("/settings/profile", "name", "Ann", "theme", "auto", "keys", "on",
				"language", "auto", "zone", "Pacific/Kiritimati");
		assertThat(page.text()).contains("Time zone: Pacific/Kiritimati");
		assertThat(account()).containsEntry("time_zone", "Pacific/Kiritimati");
		this.member.post("/preferences", "theme", "dark");
		assertThat(account()).containsEntry("time_zone", "Pacific/Kiritimati");
		Visitor phone = this.visitors.anyone();
		this.members.signIn(phone, this.email);
		Page sessions = phone.get("/settings/sessions");
		assertThat(sessions.byId("clock").getTextContent()).isEmpty();
		String since = sessions.all("time").get(0).getAttribute("datetime");
		assertThat(sessions.text()).contains(DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH)
			.format(Instant.parse(since).atZone(ZoneId.of("Pacific/Kiritimati"))));
		assertThat(phone.get("/settings/profile")
			.all("option")
			.stream()
			.filter((option) -> option.hasAttribute("selected"))
			.map((option) -> option.getAttribute("value"))).containsExactly("Pacific/Kiritimati");
	}

	@Test
	void anOlderWindowPutsBackNothingThatANewerOneHasChanged() {
		this.member.post("/settings/profile", "name", "Ann", "theme", "light", "keys", "on", "language", "auto");
		Page older = this.member.get("/settings/profile");
		Page saved = profile(this.member.get("/settings/profile")).with("name", "Ann B.")
			.with("zone", "Pacific/Kiritimati")
			.send(this.member);
		assertThat(saved.leadsTo()).isEqualTo("/settings?done=profile");
		saved = profile(older).with("theme", "dark").with("keys", "off").send(this.member);
		assertThat(saved.leadsTo()).as("nothing was changed twice").isEqualTo("/settings?done=profile");
		assertThat(account()).containsEntry("display_name", "Ann B.")
			.containsEntry("time_zone", "Pacific/Kiritimati")
			.containsEntry("theme", "dark")
			.containsEntry("keys_on", false);
		assertThat(this.member.cookies()).containsEntry("waymark-preferences", "dark.nokeys.auto.Pacific/Kiritimati");
	}

	@Test
	void ofTwoWindowsThatChangeTheSameTheLastOneCountsAndSaysSo() {
		this.member.post("/settings/profile", "name", "Ann", "theme", "light", "keys", "on", "language", "auto");
		Page older = this.member.get("/settings/profile");
		profile(older).with("name", "Ann B.").send(this.member);
		Page same = profile(older).with("name", "Ann B.").send(this.member);
		assertThat(same.leadsTo()).isEqualTo("/settings?done=profile");
		Page refused = profile(older).with("name", " ").send(this.member);
		assertThat(refused.status()).isEqualTo(422);
		Page saved = profile(refused).with("name", "Anna").send(this.member);
		assertThat(this.member.get(saved.leadsTo()).text()).contains("had been changed elsewhere", "Anna");
		assertThat(account()).containsEntry("display_name", "Anna");
	}

	private static FilledForm profile(Page page) {
		return FilledForm.on(page, "/settings/profile");
	}

	@Test
	void whatIsChosenInTheFooterOfOneDeviceLeavesAloneWhatAnotherHasChanged() {
		Visitor phone = this.members.signIn(this.email);
		this.member.post("/settings/profile", "name", "Ann", "theme", "light", "keys", "off", "language", "en", "zone",
				"Pacific/Kiritimati");
		phone.post("/preferences", "theme", "dark");
		assertThat(account()).containsEntry("theme", "dark")
			.containsEntry("keys_on", false)
			.containsEntry("language", "en")
			.containsEntry("time_zone", "Pacific/Kiritimati");
		phone.post("/preferences", "keys", "on");
		assertThat(account()).containsEntry("theme", "dark").containsEntry("keys_on", true);
	}

	@Test
	void whatIsChosenInTheFooterIsKeptInTheAccount() {
		this.member.post("/settings/profile", "name", "Ann", "theme", "light", "keys", "on", "language", "en");
		this.member.post("/preferences", "theme", "dark", "keys", "off");
		assertThat(account()).containsEntry("theme", "dark")
			.containsEntry("keys_on", false)
			.containsEntry("language", "en")
			.containsEntry("display_name", "Ann");
		Visitor stranger = this.visitors.anyone();
		stranger.post("/preferences", "theme", "light");
		assertThat(account()).containsEntry("theme", "dark");
	}

	@Test
	@DisplayName("R27 a member sends letters to few strangers, with no words of their own, and it is on record")
	void aMemberSendsLettersToFewStrangers() {
		this.member.post("/settings/profile", "name", "Buy at evil.example", "theme", "auto", "keys", "on", "language",
				"auto");
		for (int number = 0; number < 5; number++) {
			String stranger = Letterbox.fresh();
			assertThat(this.member.post("/settings/email", "email", stranger, "current", Members.PASSWORD).leadsTo())
				.isEqualTo("/settings?done=email-sent");
			assertThat(this.post.text(stranger)).contains("Hello " + stranger).doesNotContain("evil.example");
		}
		Page refused = this.member.post("/settings/email", "email", Letterbox.fresh(), "current", Members.PASSWORD);
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.text()).contains("Too many letters were asked for");
		assertThat(this.jdbc.sql("""
				select count(*) from audit_event e join account a on a.uuid = e.actor
				where a.email = ? and e.kind = 'email-change-asked'""").param(this.email).query(Long.class).single())
			.isEqualTo(5);
	}

	@Test
	@DisplayName("R11 a changed password gives the session a new id, and the one before is worth nothing")
	void aChangedPasswordGivesTheSessionANewId() {
		String before = this.member.cookies().get("waymark-session");
		Page changed = this.member.post("/settings/password", "current", Members.PASSWORD, "password",
				"seven loud kettles under a bridge");
		assertThat(changed.leadsTo()).isEqualTo("/settings?done=password");
		assertThat(this.member.cookies().get("waymark-session")).isNotEqualTo(before);
		assertThat(this.member.get("/settings").status()).isEqualTo(200);
		Visitor thief = this.visitors.anyone();
		thief.cookies().put("waymark-session", before);
		assertThat(thief.get("/settings").leadsTo()).startsWith("/sign-in");
	}

	@Test
	void oddChoicesCountAsNone() {
		this.member.post("/settings/profile", "name", "Ann", "theme", "pink", "keys", "", "language", "tlh", "zone",
				"Middle/Earth");
		assertThat(account()).containsEntry("theme", "auto")
			.containsEntry("keys_on", true)
			.containsEntry("language", "auto")
			.containsEntry("time_zone", "auto");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\u00A0\u200B\n", "www.evil" })
	void aNameIsOneLineOfWhatCanBeSeen(String name) {
		Map<String, Object> before = account();
		Page page = this.member.post("/settings/profile", "name", name, "theme", "dark");
		assertThat(page.status()).isEqualTo(422);
		assertThat(Page.text(page.only("title"))).startsWith("Error:");
		assertThat(page.byId("name").getAttribute("aria-invalid")).isEqualTo("true");
		assertThat(account()).isEqualTo(before);
	}

	@Test
	void aNameHasAtMostEightyCharacters() {
		assertThat(this.member.post("/settings/profile", "name", "n".repeat(81)).status()).isEqualTo(422);
		assertThat(this.member.post("/settings/profile", "name", "n".repeat(80)).status()).isEqualTo(302);
	}

	@Test
	@DisplayName("R21 the form changes nothing that it does not show")
	void theFormChangesNothingThatItDoesNotShow() {
		this.member.post("/settings/profile", "name", "Ann", "role", "administrator", "email", "x@example.org",
				"account.role", "administrator", "passwordHash", "x", "disabledAt", "", "learnerId", "1");
		assertThat(account()).containsEntry("role", "learner").containsEntry("email", this.email);
		assertThat(this.member.get("/admin/people").status()).isEqualTo(404);
	}

	@Test
	void theAddressChangesOnlyOnceTheLetterIsAnswered() {
		String wanted = fresh();
		Page page = this.member.postAndLook("/settings/email", "email", wanted, "current", Members.PASSWORD);
		assertThat(page.text()).contains("We have sent an e-mail", this.email);
		assertThat(this.post.kinds(wanted)).containsExactly("email-change");
		assertThat(this.post.kinds(this.email)).isEmpty();
		String link = this.post.link(wanted);
		Map<String, Object> before = account();
		Page question = this.visitors.anyone().get(link);
		assertThat(question.text()).contains(wanted);
		assertThat(account()).as("a look at the link changes nothing")
			.isEqualTo(before)
			.containsEntry("email", this.email);

		assertThat(this.member.postAndLook(link).text()).contains("Your address has changed.", wanted);
		assertThat(this.post.kinds(this.email)).containsExactly("email-changed");
		assertThat(this.post.text(this.email)).contains(wanted);
		assertThat(this.jdbc.sql("select count(*) from account where email = ?")
			.param(this.email)
			.query(Long.class)
			.single()).isZero();
		assertThat(signInAs(wanted, Members.PASSWORD).status()).isEqualTo(302);
		assertThat(signInAs(this.email, Members.PASSWORD).status()).isEqualTo(422);
	}

	@Test
	void anAddressIsShownInTheLettersOfItsLanguageAndKeptAsMachinesSpellIt() {
		String ascii = fresh().replaceFirst("@.*", "@xn--mnchen-3ya.example");
		String shown = ascii.replaceFirst("@.*", "@m\u00fcnchen.example");
		this.member.post("/settings/email", "email", shown, "current", Members.PASSWORD);
		assertThat(this.post.text(ascii)).contains("Hello " + shown).doesNotContain("xn--");
		String link = this.post.link(ascii);
		assertThat(this.visitors.anyone().get(link).text()).contains(shown).doesNotContain("xn--");
		this.member.post(link);
		assertThat(this.post.text(this.email)).contains(shown).doesNotContain("xn--");
		for (String path : List.of("/settings", "/settings/email")) {
			assertThat(this.member.get(path).text()).as(path).contains(shown).doesNotContain("xn--");
		}
		assertThat(this.jdbc.sql("select email_key from account where email = ?")
			.param(ascii)
			.query(String.class)
			.single()).isEqualTo(ascii.toLowerCase(Locale.ROOT));
	}

	@Test
	@DisplayName("R7 the link to a new address works once, and only the newest")
	void theLinkToANewAddressWorksOnceAndOnlyTheNewest() {
		String first = fresh();
		String second = fresh();
		this.member.post("/settings/email", "email", first, "current", Members.PASSWORD);
		this.member.post("/settings/email", "email", second, "current", Members.PASSWORD);
		String old = this.post.link(first);
		String link = this.post.link(second);
		assertThat(this.member.get(old).status()).isEqualTo(410);
		assertThat(this.member.post(old).status()).isEqualTo(410);
		assertThat(this.member.post(link).status()).isEqualTo(302);
		assertThat(this.member.get(link).status()).isEqualTo(410);
		assertThat(this.member.post(link).status()).isEqualTo(410);
		assertThat(this.member.get("/settings").text()).contains(second);
	}

	@Test
	void anOldLinkAndAMadeUpOneAreGone() {
		String wanted = fresh();
		this.member.post("/settings/email", "email", wanted, "current", Members.PASSWORD);
		String link = this.post.link(wanted);
		this.jdbc.sql("update account_token set expires_at = ? where email = ?")
			.params(Instant.now().minus(Duration.ofMinutes(1)).atOffset(ZoneOffset.UTC), wanted)
			.update();
		for (String path : List.of(link, "/email/x", "/email/" + "A".repeat(43))) {
			assertThat(this.member.get(path).status()).as(path).isEqualTo(410);
			assertThat(this.member.post(path).status()).as(path).isEqualTo(410);
		}
		assertThat(account()).containsEntry("email", this.email);
	}

	@Test
	@DisplayName("R7 moving to an address that somebody has reveals nothing")
	void movingToAnAddressThatSomebodyHasRevealsNothing() {
		String taken = this.members.open("learner");
		Page free = this.member.post("/settings/email", "email", fresh(), "current", Members.PASSWORD);
		Page refused = this.member.post("/settings/email", "email", taken.toUpperCase(), "current", Members.PASSWORD);
		assertThat(refused.status()).isEqualTo(free.status());
		assertThat(refused.leadsTo()).isEqualTo(free.leadsTo());
		assertThat(refused.body()).isEqualTo(free.body());
		assertThat(this.post.kinds(taken)).containsExactly("sign-up-known");
		assertThat(this.post.text(taken)).doesNotContain("/email/", this.email);
		assertThat(account()).containsEntry("email", this.email);
	}

	@Test
	void anAddressThatSomebodyElseGotMeanwhileIsNotTakenFromThem() {
		String wanted = fresh();
		this.member.post("/settings/email", "email", wanted, "current", Members.PASSWORD);
		String link = this.post.link(wanted);
		String quicker = this.members.open("learner");
		this.jdbc.sql("update account set email = ?, email_key = ? where email = ?")
			.params(wanted, wanted, quicker)
			.update();
		assertThat(this.member.post(link).status()).isEqualTo(410);
		assertThat(account()).containsEntry("email", this.email);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nobody", "two@at@example.org", "a b@example.org", "x@y>", "a@b\nBcc:c@d" })
	void whatIsNoAddressIsRefusedAndKept(String wanted) {
		Page page = this.member.post("/settings/email", "email", wanted, "current", Members.PASSWORD);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.byId("email").getAttribute("aria-invalid")).isEqualTo("true");
		assertThat(page.byId("current").getAttribute("value")).isEmpty();
		assertThat(page.body()).doesNotContain(Members.PASSWORD);
	}

	@Test
	@DisplayName("R14 a new password ends the other sessions, and this one stays")
	void aNewPasswordEndsTheOtherSessionsAndThisOneStays() {
		Visitor phone = this.members.signIn(this.email);
		String device = this.member.cookies().get("waymark-device");
		Page page = this.member.postAndLook("/settings/password", "current", Members.PASSWORD, "password",
				OTHER_PASSWORD);
		assertThat(page.text()).contains("Your password has changed");
		assertThat(this.member.get("/settings").status()).isEqualTo(200);
		assertThat(phone.get("/settings").leadsTo()).startsWith("/sign-in");
		assertThat(this.post.kinds(this.email)).contains("password-changed");
		assertThat(signInAs(this.email, Members.PASSWORD).status()).isEqualTo(422);
		assertThat(signInAs(this.email, OTHER_PASSWORD).status()).isEqualTo(302);
		assertThat(this.member.cookies().get("waymark-device")).isNotNull().isNotEqualTo(device);
		assertThat(this.jdbc
			.sql("select count(*) from account_token t join account a on a.id = t.account_id"
					+ " where a.email = ? and t.purpose = 'device'")
			.param(this.email)
			.query(Long.class)
			.single()).as("this device, and the one that has just signed in").isEqualTo(2);
	}

	@Test
	@DisplayName("R14 a new password stops a change of address that somebody else has begun")
	void aNewPasswordStopsAChangeOfAddressThatSomebodyElseHasBegun() {
		String theirs = fresh();
		Visitor thief = this.members.signIn(this.email);
		thief.post("/settings/email", "email", theirs, "current", Members.PASSWORD);
		this.member.post("/settings/password", "current", Members.PASSWORD, "password", OTHER_PASSWORD);
		assertThat(thief.post(this.post.link(theirs)).status()).isEqualTo(410);
		assertThat(account()).containsEntry("email", this.email);
	}

	@Test
	@DisplayName("R8 a reset stops a change of address that somebody else has begun")
	void aResetStopsAChangeOfAddressThatSomebodyElseHasBegun() {
		String theirs = fresh();
		this.member.post("/settings/email", "email", theirs, "current", Members.PASSWORD);
		Visitor owner = this.visitors.anyone();
		owner.post("/reset", "email", this.email);
		assertThat(owner.post(this.post.link(this.email), "password", OTHER_PASSWORD).status()).isEqualTo(302);
		assertThat(this.member.post(this.post.link(theirs)).status()).isEqualTo(410);
		assertThat(account()).containsEntry("email", this.email);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "short", "fourteen chars", "passwordpassword", "waymarkwaymarkwaymark" })
	@DisplayName("R1 R2 a new password follows the rules, and nothing that was typed is shown")
	void aNewPasswordFollowsTheRules(String password) {
		Map<String, Object> before = account();
		Page page = this.member.post("/settings/password", "current", Members.PASSWORD, "password", password);
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.byId("password").getAttribute("aria-invalid")).isEqualTo("true");
		assertThat(page.byId("password").getAttribute("value")).isEmpty();
		assertThat(page.body()).doesNotContain(Members.PASSWORD);
		assertThat(account()).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource(Weighty.class)
	@DisplayName("R14 without the current password nothing weighty changes")
	void withoutTheCurrentPasswordNothingWeightyChanges(Weighty change) {
		if (change.needsSecondFactor) {
			this.members.giveSecondFactor(this.email);
		}
		Map<String, List<String>> before = whatCounts();
		for (String wrong : Stream.of("", "wrong", Members.PASSWORD + " ", Members.PASSWORD.toUpperCase()).toList()) {
			Page page = change.send.apply(this.member, wrong);
			assertThat(page.status()).as(wrong).isEqualTo(422);
			assertThat(page.byId("current").getAttribute("aria-invalid")).as(wrong).isEqualTo("true");
			assertThat(page.links()).as("the summary leads to the field").contains("#current");
			assertThat(Page.text(page.only("title"))).startsWith("Error:");
		}
		assertThat(this.member.post(change.path, "email", fresh(), "password", OTHER_PASSWORD).status())
			.as("the field is missing")
			.isEqualTo(422);
		assertThat(whatCounts()).isEqualTo(before);
		assertThat(change.send.apply(this.member, Members.PASSWORD).status()).as("with it").isNotEqualTo(422);
	}

	@Test
	@DisplayName("R14 tries of the current password are limited, for this member alone")
	void triesOfTheCurrentPasswordAreLimited() {
		assertThat(this.member.post("/settings/leave", "current", "a guess").status()).isEqualTo(422);
		// Nine more, all at this moment, so that it does not matter how quick this
		// machine
		// is.
		for (int tried = 1; tried < 10; tried++) {
			this.jdbc
				.sql("insert into throttle_try (bucket, tried_at) select bucket, tried_at from throttle_try"
						+ " where id = (select max(id) from throttle_try)")
				.update();
		}
		assertThat(this.member.post("/settings/leave", "current", Members.PASSWORD).status()).isEqualTo(422);
		assertThat(account()).containsEntry("erase_at", null);
		Visitor other = this.members.newcomer("learner");
		assertThat(other.post("/settings/leave", "current", Members.PASSWORD).status()).isEqualTo(302);
	}

	private Page signInAs(String address, String password) {
		return this.visitors.anyone().post("/sign-in", "email", address, "password", password);
	}

	private Map<String, Object> account() {
		return this.jdbc.sql("select * from account where email = ?").param(this.email).query().singleRow();
	}

	/**
	 * All rows but those of tries, of sessions and of the log, which tell of each
	 * request.
	 */
	private Map<String, List<String>> whatCounts() {
		Map<String, List<String>> all = this.rows.all();
		all.keySet().removeAll(Set.of("throttle_try", "spring_session", "spring_session_attributes", "audit_event"));
		return all;
	}

	private static String fresh() {
		return "n" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
	}

	/**
	 * What asks for the password again.
	 */
	enum Weighty {

		EMAIL("/settings/email", false,
				(member, current) -> member.post("/settings/email", "email", fresh(), "current", current)),

		PASSWORD("/settings/password", false,
				(member, current) -> member.post("/settings/password", "password", OTHER_PASSWORD, "current", current)),

		SECOND_FACTOR_ON("/settings/second-factor", false,
				(member, current) -> member.post("/settings/second-factor", "current", current)),

		SECOND_FACTOR_OFF("/settings/second-factor/off", true,
				(member, current) -> member.post("/settings/second-factor/off", "current", current)),

		RECOVERY_CODES("/settings/second-factor/codes", true,
				(member, current) -> member.post("/settings/second-factor/codes", "current", current)),

		LEAVING("/settings/leave", false, (member, current) -> member.post("/settings/leave", "current", current));

		private final String path;

		private final boolean needsSecondFactor;

		private final BiFunction<Visitor, String, Page> send;

		Weighty(String path, boolean needsSecondFactor, BiFunction<Visitor, String, Page> send) {
			this.path = path;
			this.needsSecondFactor = needsSecondFactor;
			this.send = send;
		}

	}

}
