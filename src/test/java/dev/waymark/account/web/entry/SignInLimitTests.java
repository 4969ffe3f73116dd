package dev.waymark.account.web.entry;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.waymark.site.Letterbox;
import dev.waymark.site.Members;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.ProxyTest;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often one address may try, with the limits that every installation has.
 */
@ProxyTest
class SignInLimitTests {

	private static final String SIGNING_IN = "203.0.113.20";

	private static final String ASKING = "203.0.113.21";

	private static final String CHOOSING = "203.0.113.32";

	private static final String GUESTS = "203.0.113.31";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Visitors visitors;

	@Autowired
	private Members members;

	@Test
	@DisplayName("R4 an address may try to sign in ten times a minute; then it is told how long to wait")
	void anAddressMayTryTenTimesAMinute() {
		String email = this.members.open("learner");
		Visitor device = this.visitors.from(SIGNING_IN);
		this.members.signIn(device, email);
		device.cookies().remove("waymark-session");
		for (int tried = 2; tried <= 10; tried++) {
			assertThat(tryOnce(Letterbox.fresh()).status()).as("try %d", tried).isEqualTo(422);
		}
		for (int more = 0; more < 3; more++) {
			Page later = tryOnce(Letterbox.fresh());
			assertThat(later.status()).isEqualTo(429);
			assertThat(Integer.parseInt(later.header("Retry-After"))).isBetween(1, 61);
			assertThat(Page.text(later.only("title"))).startsWith("Error: ");
			assertThat(later.text()).contains("Too many tries came from your network");
		}
		assertThat(
				this.visitors.from(SIGNING_IN).post("/sign-in", "email", email, "password", Members.PASSWORD).status())
			.as("the right password from a new device")
			.isEqualTo(429);
		assertThat(device.post("/sign-in", "email", email, "password", Members.PASSWORD).leadsTo())
			.as("R5 a known device")
			.isEqualTo("/me");
	}

	@Test
	@DisplayName("R4 an address may ask for ten letters an hour, of either kind")
	void anAddressMayAskForTenLettersAnHour() {
		for (String path : new String[] { "/sign-up", "/reset" }) {
			for (int asked = 1; asked <= 10; asked++) {
				assertThat(ask(path).leadsTo()).as("%s, time %d", path, asked).isEqualTo(path + "/sent");
			}
			Page later = ask(path);
			assertThat(later.status()).isEqualTo(429);
			assertThat(later.text()).contains("Too many letters were asked for");
		}
	}

	@Test
	@DisplayName("R27 an address may make three hundred guests an hour; whoever is one already goes on")
	void anAddressMayMakeThreeHundredGuestsAnHour() {
		Visitor known = this.visitors.from(GUESTS);
		assertThat(known.post("/skills/python/mark", "status", "learning").status()).isEqualTo(302);
		tryAgain(298);
		assertThat(this.visitors.from(GUESTS).post("/skills/python/mark", "status", "learning").status())
			.as("the 300th")
			.isEqualTo(302);
		long before = learners();
		Page later = this.visitors.from(GUESTS).post("/skills/python/mark", "status", "learning");
		assertThat(later.status()).isEqualTo(429);
		assertThat(Integer.parseInt(later.header("Retry-After"))).isBetween(1, 3600);
		assertThat(later.text()).contains("Nothing was changed. Wait a while");
		assertThat(NuChecker.errors(later.body())).isEmpty();
		assertThat(learners()).isEqualTo(before);
		assertThat(known.post("/skills/numpy/mark", "status", "learning").status()).isEqualTo(302);
	}

	@Test
	@DisplayName("R27 an address may have very many passwords estimated, and not more; what is obvious is told all the same")
	void anAddressMayHaveVeryManyPasswordsEstimated() {
		Page weak = choose("qwertyuiopasdfghjklzxcvbnm");
		assertThat(weak.status()).isEqualTo(422);
		tryAgain(119);
		Page later = choose("qwertyuiopasdfghjklzxcvbnm");
		assertThat(later.status()).isEqualTo(429);
		assertThat(later.text()).contains("Very many passwords were tried from your network");
		assertThat(later.byId("name").getAttribute("value")).isEqualTo("Ann");
		assertThat(choose("short").status()).isEqualTo(422);
	}

	private Page choose(String password) {
		return this.visitors.from(CHOOSING)
			.post("/sign-up", "email", Letterbox.fresh(), "name", "Ann", "password", password);
	}

	/** Counts the last try so many times more. */
	private void tryAgain(int times) {
		this.jdbc.sql("""
				insert into throttle_try (bucket, tried_at) select last.bucket, last.tried_at
				from (select bucket, tried_at from throttle_try order by id desc fetch first row only) last
				cross join system_range(1, ?)""").param(times).update();
	}

	private long learners() {
		return this.jdbc.sql("select count(*) from learner").query(Long.class).single();
	}

	private Page tryOnce(String email) {
		return this.visitors.from(SIGNING_IN).post("/sign-in", "email", email, "password", "wrong");
	}

	private Page ask(String path) {
		return this.visitors.from(ASKING)
			.post(path, "email", Letterbox.fresh(), "name", "Ada", "password", Members.PASSWORD);
	}

}
