package dev.waymark.account.web.entry;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Letterbox;
import dev.waymark.site.Members;
import dev.waymark.site.Page;
import dev.waymark.site.Rows;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How guests become members, over HTTP.
 */
@WaymarkTest
class SignUpTests {

	private static final String GUEST = "waymark-guest";

	@Autowired
	private Visitors visitors;

	@Autowired
	private Members members;

	@Autowired
	private Rows rows;

	@Autowired
	private JdbcClient jdbc;

	private Letterbox letters;

	private final String email = Letterbox.fresh();

	@BeforeEach
	void openTheLetterbox() {
		this.letters = new Letterbox(this.jdbc);
	}

	@Test
	@DisplayName("R7 a form, a letter and the password make a member of a guest, who keeps everything")
	void aGuestBecomesAMemberAndKeepsEverything() {
		Visitor ada = guestWhoLearned("python");
		ada.post("/skills/julia/note", "note", "Read the manual first", "evidenceUrl", "", "version", "-1");
		ada.post("/preferences", "theme", "dark", "keys", "off");
		Page sent = signUp(ada, this.email, "Ada Byron");
		assertThat(sent.heading()).isEqualTo("Check your mail");
		assertThat(accounts(this.email)).isZero();
		assertThat(this.letters.kinds(this.email)).containsExactly("sign-up");
		assertThat(this.letters.text(this.email)).contains("Hello " + this.email).doesNotContain("Ada Byron");
		String link = this.letters.link(this.email);
		assertThat(ada.get(link).text()).contains(this.email);
		assertThat(accounts(this.email)).as("a look is no confirmation").isZero();
		Page home = ada.postAndLook(link, "password", Members.PASSWORD);
		assertThat(home.body()).contains("Ada Byron");
		assertThat(ada.cookies()).containsKey("waymark-session").doesNotContainKey(GUEST);
		assertThat(marks(this.email)).containsExactly("python learned");
		assertThat(ada.get("/skills/julia").text()).contains("Read the manual first");
		assertThat(this.jdbc.sql("select role || ' ' || theme || ' ' || keys_on from account where email = ?")
			.param(this.email)
			.query(String.class)
			.single()).isEqualToIgnoringCase("learner dark false");
		Visitor elsewhere = this.members.signIn(this.email);
		assertThat(elsewhere.get("/skills/julia").text()).contains("Read the manual first");
		assertThat(elsewhere.cookies()).containsEntry("waymark-preferences", "dark.nokeys.auto.auto");
	}

	@Test
	@DisplayName("R7 a link that is opened on another device keeps what was marked on both")
	void aLinkThatIsOpenedElsewhereKeepsWhatWasMarkedOnBoth() {
		Visitor desk = guestWhoLearned("python");
		signUp(desk, this.email, "Ada");
		desk.post("/skills/git/mark", "status", "learning");
		Visitor phone = guestWhoLearned("julia");
		String guest = phone.cookies().get(GUEST);
		Page home = phone.postAndLook(this.letters.link(this.email), "password", Members.PASSWORD);
		assertThat(Page.text(home.root())).contains("Skills: 1 new, 0 newer than before, 0 older");
		assertThat(marks(this.email)).containsExactly("git learning", "julia learned", "python learned");
		assertThat(phone.cookies()).doesNotContainKey(GUEST);
		assertThat(desk.get("/me").text()).as("the other device is nobody's now").doesNotContain("Python");
		Visitor thief = this.visitors.anyone();
		thief.cookies().put(GUEST, guest);
		assertThat(thief.get("/skills/julia").body()).isEqualTo(this.visitors.anyone().get("/skills/julia").body());
	}

	@Test
	@DisplayName("R7 of two who sign up with one address the first to follow the letter wins")
	void ofTwoWhoSignUpWithOneAddressTheFirstToFollowTheLetterWins() {
		Visitor first = guestWhoLearned("python");
		signUp(first, this.email, "First");
		String firstLink = this.letters.link(this.email);
		Visitor second = guestWhoLearned("julia");
		signUp(second, this.email, "Second");
		String secondLink = this.letters.link(this.email);
		second.post(secondLink, "password", Members.PASSWORD);
		assertThat(marks(this.email)).containsExactly("julia learned");
		assertGone(first, firstLink);
		assertThat(marks(this.email)).containsExactly("julia learned");
		assertThat(first.get("/skills/python").text()).contains("Learned");
	}

	@Test
	@DisplayName("R7 a link is gone when its address has an account, however the address is written")
	void aLinkIsGoneWhenItsAddressHasAnAccount() {
		String wide = this.email.replace("ada", "ａｄａ");
		Visitor first = this.visitors.anyone();
		signUp(first, wide, "First");
		String link = this.letters.link(wide);
		Visitor second = this.visitors.anyone();
		signUp(second, this.email, "Second");
		second.post(this.letters.link(this.email), "password", Members.PASSWORD);
		assertThat(accounts(this.email)).isOne();
		assertGone(first, link);
		assertThat(accounts(wide)).isZero();
	}

	@Test
	@DisplayName("R20 of two persons on one device the second gets a learner of their own")
	void ofTwoPersonsOnOneDeviceTheSecondGetsALearnerOfTheirOwn() {
		String other = Letterbox.fresh();
		Visitor device = guestWhoLearned("python");
		signUp(device, this.email, "Ada");
		signUp(device, other, "Bob");
		device.post(this.letters.link(this.email), "password", Members.PASSWORD);
		assertThat(device.get("/me").body()).contains("Ada");
		device.get(this.letters.link(other));
		Page home = device.postAndLook(this.letters.link(other), "password", Members.PASSWORD);
		assertThat(home.body()).contains("Bob").doesNotContain("Ada");
		assertThat(marks(this.email)).containsExactly("python learned");
		assertThat(marks(other)).isEmpty();
		assertThat(this.jdbc.sql("select count(distinct learner_id) from account where email in (?, ?)")
			.params(this.email, other)
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	@DisplayName("R7 a link works once")
	void aLinkWorksOnce() {
		Visitor ada = this.visitors.anyone();
		signUp(ada, this.email, "Ada");
		String link = this.letters.link(this.email);
		ada.post(link, "password", Members.PASSWORD);
		assertGone(this.visitors.anyone(), link);
		assertThat(accounts(this.email)).isOne();
	}

	@Test
	@DisplayName("R7 a link that is too old or made up leads nowhere")
	void aLinkThatIsTooOldOrMadeUpLeadsNowhere() {
		Visitor ada = this.visitors.anyone();
		signUp(ada, this.email, "Ada");
		String link = this.letters.link(this.email);
		this.jdbc.sql("update waiting_sign_up set expires_at = current_timestamp where email = ?")
			.param(this.email)
			.update();
		assertGone(ada, link);
		for (String word : List.of("x", "x".repeat(43), link.substring(0, link.length() - 1), "%F0%9F%92%A9",
				"x".repeat(5_000))) {
			assertGone(ada, link.startsWith(word) ? word : "/sign-up/finish/" + word.replaceFirst(".*/", ""));
		}
		assertThat(accounts(this.email)).isZero();
	}

	@Test
	@DisplayName("R7 nothing happens with a wrong password, and few can be tried")
	void nothingHappensWithAWrongPasswordAndFewCanBeTried() {
		Visitor stranger = this.visitors.anyone();
		signUp(this.visitors.anyone(), this.email, "Ada");
		String link = this.letters.link(this.email);
		for (int tried = 1; tried <= 3; tried++) {
			Page refused = stranger.post(link, "password", "wrong " + tried);
			assertThat(refused.status()).isEqualTo(422);
			assertThat(Page.text(refused.byId("password-error"))).isEqualTo("That is not the password");
			assertThat(refused.body()).doesNotContain("wrong " + tried);
		}
		this.members.hammer();
		Page later = stranger.post(link, "password", Members.PASSWORD);
		assertThat(later.status()).isEqualTo(429);
		assertThat(accounts(this.email)).isZero();
		assertThat(stranger.cookies()).isEmpty();
		this.jdbc.sql("delete from throttle_try").update();
		assertThat(stranger.post(link, "password", Members.PASSWORD).leadsTo()).startsWith("/me");
		assertThat(accounts(this.email)).isOne();
	}

	@Test
	@DisplayName("R7 signing up answers the same, byte for byte, whether or not the address has an account")
	void signingUpAnswersTheSameWhetherOrNotTheAddressHasAnAccount() {
		String known = this.members.open("learner");
		assertSame("/sign-up", known, this.email);
		assertThat(this.letters.kinds(known)).containsExactly("sign-up-known");
		assertThat(this.letters.kinds(this.email)).containsExactly("sign-up");
	}

	@Test
	@DisplayName("R7 asking for a new password answers the same, byte for byte, whether or not there is an account")
	void askingForANewPasswordAnswersTheSameWhetherOrNotThereIsAnAccount() {
		String known = this.members.open("learner");
		assertSame("/reset", known, this.email);
		assertThat(this.letters.kinds(known)).containsExactly("reset");
		assertThat(this.letters.kinds(this.email)).containsExactly("reset-unknown");
		String disabled = this.members.open("learner");
		this.jdbc.sql("update account set disabled_at = current_timestamp where email = ?").param(disabled).update();
		assertSame("/reset", disabled, this.email);
		assertThat(this.letters.kinds(disabled)).containsExactly("reset-unknown");
	}

	@Test
	@DisplayName("R7 too many letters are refused the same way, whether or not the address has an account")
	void tooManyLettersAreRefusedTheSameWay() {
		String known = this.members.open("learner");
		for (int asked = 0; asked < 3; asked++) {
			assertSame("/reset", known, this.email);
		}
		assertThat(ask("/reset", this.visitors.anyone(), known).status()).isEqualTo(429);
		assertSame("/reset", known, this.email);
		assertSame("/sign-up", known, this.email);
		assertThat(this.letters.kinds(known)).hasSize(3);
		assertThat(this.letters.kinds(this.email)).hasSize(3);
	}

	private void assertSame(String path, String known, String unknown) {
		Visitor one = this.visitors.anyone();
		Visitor other = this.visitors.anyone();
		Page forKnown = ask(path, one, known);
		Page forUnknown = ask(path, other, unknown);
		assertThat(forKnown.status()).isEqualTo(forUnknown.status());
		assertThat(forKnown.body().replace(known, "@")).isEqualTo(forUnknown.body().replace(unknown, "@"));
		Map<String, List<String>> headers = forKnown.headers();
		Map<String, List<String>> others = forUnknown.headers();
		if (!forKnown.body().isEmpty()) {
			headers.remove("content-length");
			others.remove("content-length");
		}
		assertThat(headers).isEqualTo(others).isNotEmpty();
		assertThat(one.cookies()).isEqualTo(other.cookies());
		assertThat(one.follow(forKnown).body()).contains("</html>");
	}

	private static Page ask(String path, Visitor visitor, String email) {
		return visitor.post(path, "email", email, "name", "Ada", "password", Members.PASSWORD);
	}

	private Visitor guestWhoLearned(String skill) {
		Visitor guest = this.visitors.anyone();
		guest.postAndLook("/skills/" + skill + "/mark", "status", "learned", "proficiency", "3");
		return guest;
	}

	private static Page signUp(Visitor visitor, String email, String name) {
		return visitor.postAndLook("/sign-up", "email", email, "name", name, "password", Members.PASSWORD);
	}

	private void assertGone(Visitor visitor, String link) {
		Map<String, List<String>> before = this.rows.all();
		assertThat(visitor.get(link).status()).as(link).isEqualTo(410);
		assertThat(visitor.post(link, "password", Members.PASSWORD).status()).as(link).isEqualTo(410);
		assertThat(this.rows.all()).isEqualTo(before);
	}

	private long accounts(String email) {
		return this.jdbc.sql("select count(*) from account where email = ?").param(email).query(Long.class).single();
	}

	private List<String> marks(String email) {
		return this.jdbc.sql("""
				select s.slug || ' ' || m.status from skill_mark m join skill s on s.id = m.skill_id
				join account a on a.learner_id = m.learner_id where a.email = ? order by 1""")
			.param(email)
			.query(String.class)
			.list();
	}

}
