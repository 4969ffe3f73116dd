package dev.waymark.account.web.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.web.util.UriComponentsBuilder;

import dev.waymark.site.Members;
import dev.waymark.site.NuChecker;
import dev.waymark.site.Page;
import dev.waymark.site.Rows;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WebTestConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing in with an organisation's account, against a real OpenID Connect server: its
 * discovery, its tokens and its keys, over HTTP. There are three organisations; the
 * server of the third is down when Waymark starts.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:waymark-organisations;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
				"waymark.jobs=off", "waymark.search.prepared=off", "spring.session.jdbc.cleanup-cron=-",
				"waymark.throttle.address-per-minute=1000000", "waymark.throttle.address-per-hour=1000000" })
@Import(WebTestConfiguration.class)
class OrganisationSignInTests {

	private static final HttpClient http = HttpClient.newHttpClient();

	private static final MockOAuth2Server provider = new MockOAuth2Server();

	private static final int latePort = freePort();

	private static final HandClock hand = new HandClock();

	@TestBean
	private Clock clock;

	@Autowired
	private Visitors visitors;

	@Autowired
	private Members members;

	@Autowired
	private Rows rows;

	@Autowired
	private JdbcClient jdbc;

	static Clock clock() {
		return hand;
	}

	@DynamicPropertySource
	static void organisations(DynamicPropertyRegistry settings) throws IOException {
		provider.start(InetAddress.getLoopbackAddress(), 0);
		organisation(settings, "north", "North College", () -> provider.issuerUrl("north").toString());
		organisation(settings, "south", "South Ltd", () -> provider.issuerUrl("south").toString());
		organisation(settings, "late", "Late Riser", () -> "http://localhost:" + latePort + "/late");
	}

	private static void organisation(DynamicPropertyRegistry settings, String id, String name,
			java.util.function.Supplier<Object> issuer) {
		String client = "spring.security.oauth2.client.";
		settings.add(client + "registration." + id + ".client-id", () -> "waymark");
		settings.add(client + "registration." + id + ".client-secret", () -> "between us");
		settings.add(client + "registration." + id + ".client-name", () -> name);
		settings.add(client + "provider." + id + ".issuer-uri", issuer);
	}

	@AfterAll
	static void stop() {
		provider.shutdown();
	}

	@AfterEach
	void letTheClockRun() {
		hand.run();
	}

	@Test
	void theSignInPageHasAWayToEachOrganisationThatKeepsWhereOneWantedToGo() {
		Page page = this.visitors.anyone().get("/sign-in?back=/skills/python");
		assertThat(page.text()).contains("Sign in with Late Riser", "Sign in with North College",
				"Sign in with South Ltd");
		assertThat(page.links()).contains("/oauth2/authorization/north?back=/skills/python");
		Visitor visitor = newcomer("north", "keeps-her-way");
		visitor.postAndLook("/sign-out");
		String there = visitor.get("/oauth2/authorization/north?back=/skills/python").header("Location");
		say("north", "keeps-her-way", Map.of());
		assertThat(visitor.get(back(there)).leadsTo()).isEqualTo("/skills/python");
	}

	@Test
	void theWayToAnOrganisationCarriesStateNonceAndPkceAndAsksForLittle() {
		long sessions = this.rows.count("spring_session");
		Visitor visitor = this.visitors.anyone();
		Page start = visitor.get("/oauth2/authorization/north");
		Map<String, String> asked = UriComponentsBuilder.fromUriString(start.header("Location"))
			.build()
			.getQueryParams()
			.toSingleValueMap();
		assertThat(start.header("Location")).startsWith(provider.authorizationEndpointUrl("north").toString());
		assertThat(asked).containsEntry("response_type", "code")
			.containsEntry("client_id", "waymark")
			.containsEntry("code_challenge_method", "S256")
			.containsKeys("state", "nonce", "code_challenge");
		assertThat(asked.get("scope").split("%20")).containsExactlyInAnyOrder("openid", "profile", "email");
		assertThat(asked.get("redirect_uri")).isEqualTo(visitor.site() + "/login/oauth2/code/north");
		assertThat(start.header("Set-Cookie")).startsWith("waymark-organisation=")
			.contains("Max-Age=600", "Path=/", "HttpOnly", "SameSite=Lax")
			.doesNotContain(asked.get("state"));
		assertThat(this.rows.count("spring_session")).as("no session for a sign-in that has begun").isEqualTo(sessions);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /oauth2/authorization/nobody", "GET /login/oauth2/code/nobody?code=1&state=2",
			"GET /oauth2/authorization", "GET /login/oauth2/code", "GET /login", "HEAD /oauth2/authorization/north",
			"POST /oauth2/authorization/north", "POST /login/oauth2/code/north", "PUT /login/oauth2/code/north" })
	@DisplayName("R19 no other address and no other method is opened")
	void noOtherAddressAndNoOtherMethodIsOpened(String request) {
		String[] parts = request.split(" ");
		Page page = this.visitors.anyone().send(parts[0], parts[1], "", "Sec-Fetch-Site", "same-origin");
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
		if (parts[0].equals("GET")) {
			assertThat(page.heading()).isNotBlank();
		}
	}

	@Test
	void nobodyIsSentToTheirOrganisationByAnotherSite() {
		Visitor visitor = this.visitors.anyone();
		assertThat(visitor.get("/oauth2/authorization/north", "Sec-Fetch-Site", "cross-site").leadsTo())
			.isEqualTo("/sign-in");
		assertThat(visitor.get("/oauth2/authorization/north", "Sec-Fetch-Site", "same-site").leadsTo())
			.isEqualTo("/sign-in");
		assertThat(visitor.cookies()).isEmpty();
	}

	@Test
	void whoeverIsSignedInIsNotSignedInAgain() {
		Visitor visitor = this.members.newcomer("learner");
		assertThat(visitor.get("/oauth2/authorization/north").leadsTo()).isEqualTo("/me");
		assertThat(visitor.get("/settings").status()).isEqualTo(200);
	}

	@Test
	void whoeverIsNewGetsAnAccountWithoutAPasswordAndKeepsWhatTheyHaveMarked() {
		Visitor visitor = this.visitors.anyone();
		visitor.postAndLook("/skills/python/mark", "status", "learning");
		long learners = this.rows.count("learner");
		Page page = arrive(visitor, "north", "ada",
				verified("Ada@Example.org", "name", " Ada \u202E\n Lovelace\u0007" + "!".repeat(90)));
		assertThat(page.text()).contains("Python");
		assertThat(this.rows.count("learner")).isEqualTo(learners);
		assertThat(account("ada@example.org")).containsEntry("PASSWORD_HASH", null)
			.containsEntry("ROLE", "learner")
			.containsEntry("EMAIL", "Ada@example.org")
			.containsEntry("DISPLAY_NAME", "Ada Lovelace" + "!".repeat(68));
		assertThat(kinds("ada@example.org")).contains("sign-up");
		assertThat(visitor.cookies()).doesNotContainKeys("waymark-organisation", "waymark-guest");
	}

	@Test
	void aNewAccountIsCalledByWhatTheOrganisationKnows() {
		arrive(this.visitors.anyone(), "north", "p1", verified("p1@example.org", "preferred_username", "p.one"));
		arrive(this.visitors.anyone(), "north", "p2", verified("p2@example.org", "name", " \t"));
		assertThat(account("p1@example.org")).containsEntry("DISPLAY_NAME", "p.one");
		assertThat(account("p2@example.org")).containsEntry("DISPLAY_NAME", "p2");
	}

	@Test
	void whoeverIsKnownIsSignedInWhateverTheirAddressIsNow() {
		newcomer("north", "grace");
		long accounts = this.rows.count("account");
		Visitor again = this.visitors.anyone();
		arrive(again, "north", "grace", verified("new-name@example.org"));
		assertThat(again.get("/settings").text()).contains("grace@example.org", "North College");
		Visitor withoutAny = this.visitors.anyone();
		arrive(withoutAny, "north", "grace", Map.of());
		assertThat(withoutAny.get("/settings").status()).isEqualTo(200);
		assertThat(this.rows.count("account")).isEqualTo(accounts);
	}

	@ParameterizedTest
	@MethodSource("withoutVerifiedAddress")
	void withoutAVerifiedAddressNothingIsKept(Map<String, Object> claims) {
		Visitor visitor = this.visitors.anyone();
		Map<String, List<String>> before = this.rows.all();
		Page page = arrive(visitor, "north", "nobody", claims);
		assertThat(page.heading()).isEqualTo("Your organisation names no verified address");
		assertThat(NuChecker.errors(page.body())).isEmpty();
		assertThat(this.rows.all()).isEqualTo(before);
		assertThat(visitor.cookies()).isEmpty();
	}

	static Stream<Map<String, Object>> withoutVerifiedAddress() {
		return Stream.of(Map.of(), Map.of("email_verified", true), Map.of("email", "nobody@example.org"),
				Map.of("email", "nobody@example.org", "email_verified", false),
				Map.of("email", "nobody@example.org", "email_verified", "no"), verified("no address"), verified(""),
				verified("a@b@c"), verified("x".repeat(250) + "@example.org"));
	}

	@Test
	void anAttackersUnverifiedAddressOfAVictimGetsNothing() {
		String victim = this.members.open("learner");
		Visitor attacker = this.visitors.anyone();
		Map<String, List<String>> before = this.rows.all();
		arrive(attacker, "north", "attacker", Map.of("email", victim, "email_verified", false));
		assertThat(attacker.get("/settings").leadsTo()).startsWith("/sign-in");
		assertThat(attacker.get("/sign-in/join").leadsTo()).isEqualTo("/sign-in");
		assertThat(attacker.post("/sign-in/join", "current", Members.PASSWORD).leadsTo())
			.isEqualTo("/sign-in?why=expired");
		assertThat(this.rows.all()).isEqualTo(before);
	}

	@Test
	void anAccountOfTheSameAddressIsJoinedWhenItsPasswordIsShown() {
		String email = this.members.open("learner");
		Visitor visitor = this.visitors.anyone();
		Page page = arrive(visitor, "north", "joins", verified(email.toUpperCase(java.util.Locale.ROOT)));
		assertThat(page.heading()).isEqualTo("Is this your account?");
		assertThat(NuChecker.errors(page.body())).isEmpty();
		assertThat(visitor.get("/settings").leadsTo()).startsWith("/sign-in");
		assertThat(joined(email)).isZero();

		assertThat(visitor.post("/sign-in/join", "current", "").status()).isEqualTo(422);
		Page wrong = visitor.post("/sign-in/join", "current", "not the one at all");
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.text()).contains("That is not the password");
		assertThat(joined(email)).isZero();

		Page right = visitor.postAndLook("/sign-in/join", "current", Members.PASSWORD);
		assertThat(right.text()).contains("The accounts are joined", "North College");
		assertThat(NuChecker.errors(right.body())).isEmpty();
		assertThat(joined(email)).isOne();
		assertThat(kinds(email)).contains("account-joined");

		Visitor later = this.visitors.anyone();
		arrive(later, "north", "joins", verified(email));
		assertThat(later.get("/settings").text()).contains(email);
	}

	@Test
	void theFormNeedsTheTokenOfItsSession() {
		String email = this.members.open("learner");
		Visitor visitor = this.visitors.anyone();
		arrive(visitor, "north", "forged", verified(email));
		Page answer = visitor.send("POST", "/sign-in/join", Visitor.form("current", Members.PASSWORD), "Sec-Fetch-Site",
				"same-origin");
		assertThat(answer.status()).isEqualTo(403);
		assertThat(joined(email)).isZero();
	}

	@Test
	@DisplayName("R4 guessing the password to join an account is slowed down like signing in")
	void guessingThePasswordIsSlowedDown() {
		String email = this.members.open("learner");
		Visitor visitor = this.visitors.anyone();
		arrive(visitor, "north", "guesses", verified(email));
		hand.stop();
		for (int i = 0; i < 5; i++) {
			visitor.post("/sign-in/join", "current", "guess " + i);
		}
		Page refused = visitor.post("/sign-in/join", "current", Members.PASSWORD);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(joined(email)).isZero();
		hand.advance(Duration.ofMinutes(1));
		assertThat(visitor.post("/sign-in/join", "current", Members.PASSWORD).status()).isEqualTo(302);
		assertThat(joined(email)).isOne();
	}

	@Test
	@DisplayName("R10 a second factor is asked for before the accounts are joined, and whenever one signs in")
	void aSecondFactorIsAskedFor() {
		String email = this.members.open("editor");
		this.members.giveSecondFactor(email);
		Visitor visitor = this.visitors.anyone();
		arrive(visitor, "north", "careful", verified(email));
		assertThat(visitor.postAndLook("/sign-in/join", "current", Members.PASSWORD).heading())
			.isEqualTo("Your second factor");
		visitor.post("/sign-in/code", "code", "000000");
		assertThat(joined(email)).isZero();
		visitor.postAndLook("/sign-in/code", "code", this.members.nextCode(email));
		assertThat(joined(email)).isOne();

		Visitor later = this.visitors.anyone();
		assertThat(arrive(later, "north", "careful", Map.of()).heading()).isEqualTo("Your second factor");
		assertThat(later.get("/settings").leadsTo()).startsWith("/sign-in");
		later.postAndLook("/sign-in/code", "code", this.members.nextCode(email));
		assertThat(later.get("/settings").status()).isEqualTo(200);
	}

	@Test
	void whatWaitsToBeJoinedIsForgottenWhenOneSignsInAnotherWay() {
		String email = this.members.open("learner");
		String other = this.members.open("learner");
		this.members.giveSecondFactor(other);
		Visitor visitor = this.visitors.anyone();
		arrive(visitor, "north", "changes-her-mind", verified(email));
		this.members.signIn(visitor, other);
		assertThat(visitor.get("/settings").text()).contains(other);
		assertThat(joined(email) + joined(other)).isZero();
	}

	@Test
	void aDisabledAccountIsNotLetIn() {
		newcomer("north", "gone");
		disable("gone@example.org");
		Visitor visitor = this.visitors.anyone();
		Page page = arrive(visitor, "north", "gone", verified("gone@example.org"));
		assertThat(page.text()).contains("This account is disabled");
		assertThat(visitor.get("/settings").leadsTo()).startsWith("/sign-in");
		assertThat(refusals("gone@example.org")).isOne();

		String email = this.members.open("learner");
		disable(email);
		arrive(visitor, "north", "joins-a-disabled-one", verified(email));
		assertThat(visitor.post("/sign-in/join", "current", Members.PASSWORD).text())
			.contains("This account is disabled");
		assertThat(joined(email)).isZero();
	}

	@Test
	@DisplayName("R14 parting asks for the password, and then the organisation lets nobody in any more")
	void partingAsksForThePassword() {
		String email = this.members.open("learner");
		Visitor visitor = this.visitors.anyone();
		arrive(visitor, "north", "parts", verified(email));
		visitor.postAndLook("/sign-in/join", "current", Members.PASSWORD);
		Visitor elsewhere = this.visitors.anyone();
		arrive(elsewhere, "north", "parts", verified(email));
		String organisation = visitor.get("/settings/organisations")
			.all("input")
			.stream()
			.filter((input) -> input.getAttribute("name").equals("organisation"))
			.findFirst()
			.orElseThrow()
			.getAttribute("value");

		for (String[] fields : List.of(new String[] { "organisation", organisation, "current", "wrong" },
				new String[] { "organisation", organisation }, new String[] { "current", Members.PASSWORD },
				new String[] { "organisation", "somebody else's", "current", Members.PASSWORD })) {
			Page refused = visitor.post("/settings/organisations", fields);
			assertThat(refused.status()).isEqualTo(422);
			assertThat(NuChecker.errors(refused.body())).isEmpty();
		}
		assertThat(joined(email)).isOne();

		Page parted = visitor.postAndLook("/settings/organisations", "organisation", organisation, "current",
				Members.PASSWORD);
		assertThat(parted.text()).contains("The accounts are parted", "There is none");
		assertThat(kinds(email)).contains("account-parted");
		assertThat(elsewhere.get("/settings").leadsTo()).startsWith("/sign-in");
		assertThat(arrive(this.visitors.anyone(), "north", "parts", verified(email)).heading())
			.isEqualTo("Is this your account?");
	}

	@Test
	void whoeverHasNoPasswordIsToldHowToSetOneWhereverItIsAskedFor() {
		Visitor visitor = newcomer("north", "no-password");
		Stream
			.of("/settings/password", "/settings/email", "/settings/second-factor", "/settings/leave",
					"/settings/organisations")
			.forEach((path) -> {
				Page page = visitor.get(path);
				assertThat(page.text()).as(path).contains("You have no password");
				assertThat(page.links()).as(path).contains("/reset");
				assertThat(page.forms(path)).as(path).isEmpty();
				assertThat(NuChecker.errors(page.body())).as(path).isEmpty();
			});
		Page refused = visitor.post("/settings/organisations", "organisation", "any", "current", "any");
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.text()).contains("Set a password first");
		assertThat(joined("no-password@example.org")).isOne();
	}

	@Test
	void anAccountWithoutAPasswordIsJoinedByNone() {
		newcomer("north", "two-homes");
		Visitor visitor = this.visitors.anyone();
		Page page = arrive(visitor, "south", "two-homes", verified("two-homes@example.org"));
		assertThat(page.links()).contains("/reset");
		assertThat(visitor.post("/sign-in/join", "current", "x").status()).isEqualTo(422);
		assertThat(joined("two-homes@example.org")).isOne();
	}

	@Test
	void twoOrganisationsWithTheSameSubjectNameTwoPeople() {
		Visitor one = this.visitors.anyone();
		Visitor two = this.visitors.anyone();
		arrive(one, "north", "1", verified("north.one@example.org"));
		arrive(two, "south", "1", verified("south.one@example.org"));
		assertThat(one.get("/settings").text()).contains("north.one@example.org");
		assertThat(two.get("/settings").text()).contains("south.one@example.org");
	}

	@Test
	void aTokenOfAnotherSignInIsRefused() {
		Visitor visitor = this.visitors.anyone();
		Map<String, List<String>> before = this.rows.all();
		String there = visitor.get("/oauth2/authorization/north").header("Location");
		String answer = back(changed(there, "nonce"));
		say("north", "injected", verified("injected@example.org"));
		assertThat(visitor.get(answer).leadsTo()).isEqualTo("/sign-in?why=expired");
		assertThat(this.rows.all()).isEqualTo(before);
	}

	@Test
	void aCodeOfAnotherSignInIsRefusedByTheOrganisation() {
		Visitor visitor = this.visitors.anyone();
		Map<String, List<String>> before = this.rows.all();
		String there = visitor.get("/oauth2/authorization/north").header("Location");
		assertThat(visitor.get(back(changed(there, "code_challenge"))).leadsTo()).isEqualTo("/sign-in?why=failed");
		assertThat(this.rows.all()).isEqualTo(before);
	}

	@Test
	void aTokenThatWasMadeForSomebodyElseIsRefused() {
		Visitor visitor = this.visitors.anyone();
		String there = visitor.get("/oauth2/authorization/north").header("Location");
		String answer = back(there);
		say("north", "lent", Map.of("email", "lent@example.org", "email_verified", true, "aud", "another-site"));
		assertThat(visitor.get(answer).leadsTo()).isEqualTo("/sign-in?why=failed");
		assertThat(visitor.get("/settings").leadsTo()).startsWith("/sign-in");
	}

	@Test
	void aTokenOfAnotherIssuerIsRefused() {
		newcomer("south", "borrowed");
		Visitor visitor = this.visitors.anyone();
		String there = visitor.get("/oauth2/authorization/north").header("Location");
		String answer = back(there);
		say("north", "borrowed", Map.of("iss", provider.issuerUrl("south").toString()));
		assertThat(visitor.get(answer).leadsTo()).isEqualTo("/sign-in?why=failed");
		assertThat(visitor.get("/settings").leadsTo()).startsWith("/sign-in");
	}

	@Test
	void aTokenThatHasExpiredIsRefused() {
		Visitor visitor = this.visitors.anyone();
		String there = visitor.get("/oauth2/authorization/north").header("Location");
		long now = Instant.now().getEpochSecond();
		provider.enqueueCallback(new DefaultOAuth2TokenCallback("north", "stale", "JWT", List.of("waymark"),
				Map.of("email", "stale@example.org", "email_verified", true, "iat", now - 7200, "exp", now - 3600)));
		assertThat(visitor.get(back(there)).leadsTo()).isEqualTo("/sign-in?why=failed");
		assertThat(visitor.get("/settings").leadsTo()).startsWith("/sign-in");
	}

	@Test
	void anAnswerWithAnotherStateOrOfAnotherOrganisationIsRefusedAndSpoilsNothing() {
		Visitor visitor = this.visitors.anyone();
		String there = visitor.get("/oauth2/authorization/north").header("Location");
		String answer = back(there);
		assertThat(visitor.get(answer.replaceFirst("state=[^&]+", "state=made-up")).leadsTo())
			.isEqualTo("/sign-in?why=expired");
		assertThat(visitor.get(answer.replace("/code/north", "/code/south")).leadsTo())
			.isEqualTo("/sign-in?why=expired");
		say("north", "patient", verified("patient@example.org"));
		assertThat(visitor.get(answer).leadsTo()).isEqualTo("/me?done=sign-up");
	}

	@Test
	void anAnswerWorksOnceAndInTheBrowserThatAskedOnly() {
		Visitor visitor = this.visitors.anyone();
		String there = visitor.get("/oauth2/authorization/north").header("Location");
		String answer = back(there);
		assertThat(this.visitors.anyone().get(answer).leadsTo()).isEqualTo("/sign-in?why=expired");
		Visitor other = this.visitors.anyone();
		other.get("/oauth2/authorization/north");
		assertThat(other.get(answer).leadsTo()).isEqualTo("/sign-in?why=expired");
		Visitor forger = this.visitors.anyone();
		forger.cookies().put("waymark-organisation", "A".repeat(200));
		assertThat(forger.get(answer).leadsTo()).isEqualTo("/sign-in?why=expired");

		Map<String, String> copied = Map.copyOf(visitor.cookies());
		say("north", "once", verified("once@example.org"));
		assertThat(visitor.get(answer).leadsTo()).isEqualTo("/me?done=sign-up");
		signOut(visitor);
		assertThat(visitor.get(answer).leadsTo()).isEqualTo("/sign-in?why=expired");

		Visitor thief = this.visitors.anyone();
		thief.cookies().putAll(copied);
		assertThat(thief.get(answer).leadsTo()).startsWith("/sign-in?why=");
		assertThat(thief.get("/settings").leadsTo()).startsWith("/sign-in");
	}

	@Test
	void aSignInMayTakeTenMinutes() {
		Visitor visitor = this.visitors.anyone();
		hand.stop();
		String answer = back(visitor.get("/oauth2/authorization/north").header("Location"));
		hand.advance(Duration.ofMinutes(11));
		Page page = visitor.follow(visitor.get(answer));
		assertThat(page.text()).contains("took too long");
	}

	@ParameterizedTest
	@ValueSource(strings = { "access_denied", "server_error", "<script>alert(1)</script>", "no_such_error" })
	void anErrorOfTheOrganisationIsToldInWordsOfOurs(String error) {
		Visitor visitor = this.visitors.anyone();
		String there = visitor.get("/oauth2/authorization/north").header("Location");
		String state = UriComponentsBuilder.fromUriString(there).build().getQueryParams().getFirst("state");
		Page page = visitor.follow(visitor.get("/login/oauth2/code/north?error=" + Visitor.encode(error)
				+ "&error_description=Inside+knowledge&state=" + state));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.heading()).isEqualTo("Sign in");
		assertThat(page.body()).doesNotContain("Inside", error, "Exception");
		assertThat(page.text()).containsAnyOf("did not let you in", "does not answer as it should", "has not worked");
		assertThat(NuChecker.errors(page.body())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?code=1", "?state=1", "?code=1&state=1", "?error=access_denied", "?code=&state=" })
	void anAnswerThatNobodyAskedForLeadsToTheSignIn(String query) {
		assertThat(this.visitors.anyone().get("/login/oauth2/code/north" + query).leadsTo())
			.startsWith("/sign-in?why=");
	}

	@Test
	void aServiceThatIsAwayKeepsNobodyElseOutAndIsFoundWhenItIsBack() throws IOException {
		Visitor visitor = this.visitors.anyone();
		assertThat(visitor.follow(visitor.get("/oauth2/authorization/late")).text())
			.contains("does not answer as it should");
		newcomer("north", "early");
		MockOAuth2Server late = new MockOAuth2Server();
		late.start(InetAddress.getLoopbackAddress(), latePort);
		String answer;
		try {
			String there = visitor.get("/oauth2/authorization/late").header("Location");
			late.enqueueCallback(new DefaultOAuth2TokenCallback("late", "riser", "JWT", List.of("waymark"),
					verified("riser@example.org")));
			assertThat(visitor.get(back(there)).leadsTo()).isEqualTo("/me?done=sign-up");
			signOut(visitor);
			answer = back(visitor.get("/oauth2/authorization/late").header("Location"));
		}
		finally {
			late.shutdown();
		}
		assertThat(visitor.get(answer).leadsTo()).isEqualTo("/sign-in?why=away");
	}

	private Visitor newcomer(String organisation, String subject) {
		Visitor visitor = this.visitors.anyone();
		arrive(visitor, organisation, subject, verified(subject + "@example.org"));
		assertThat(visitor.get("/settings").status()).isEqualTo(200);
		return visitor;
	}

	/** Goes to the organisation, is known there, and comes back. */
	private Page arrive(Visitor visitor, String organisation, String subject, Map<String, Object> claims) {
		String there = visitor.get("/oauth2/authorization/" + organisation).header("Location");
		String answer = back(there);
		say(organisation, subject, claims);
		return visitor.follow(visitor.get(answer));
	}

	private static void signOut(Visitor visitor) {
		visitor.get("/me");
		assertThat(visitor.post("/sign-out").status()).isEqualTo(302);
	}

	private static String changed(String there, String parameter) {
		return UriComponentsBuilder.fromUriString(there)
			.replaceQueryParam(parameter, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
			.build(true)
			.toUriString();
	}

	/** What the organisation's next token says. */
	private static void say(String organisation, String subject, Map<String, Object> claims) {
		provider
			.enqueueCallback(new DefaultOAuth2TokenCallback(organisation, subject, "JWT", List.of("waymark"), claims));
	}

	/** Where the organisation sends the browser that comes there. */
	private static String back(String there) {
		try {
			String location = http.send(HttpRequest.newBuilder(URI.create(there)).build(), BodyHandlers.discarding())
				.headers()
				.firstValue("Location")
				.orElseThrow(() -> new AssertionError("The organisation does not lead back from " + there));
			return location.substring(location.indexOf("/login/"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, Object> verified(String email) {
		return Map.of("email", email, "email_verified", true);
	}

	private static Map<String, Object> verified(String email, String claim, String value) {
		return Map.of("email", email, "email_verified", true, claim, value);
	}

	private Map<String, @Nullable Object> account(String key) {
		return this.jdbc.sql("select * from account where email_key = ?").param(key).query().singleRow();
	}

	private long joined(String email) {
		return this.jdbc
			.sql("select count(*) from account_identity i join account a on a.id = i.account_id where a.email_key = ?")
			.param(email)
			.query(Long.class)
			.single();
	}

	private List<String> kinds(String email) {
		return this.jdbc
			.sql("select e.kind from audit_event e join account a on a.uuid = e.actor where a.email_key = ?")
			.param(email)
			.query(String.class)
			.list();
	}

	private long refusals(String email) {
		return this.jdbc.sql("select count(*) from audit_event where kind = 'sign-in-refused' and subject = ?")
			.param(email)
			.query(Long.class)
			.single();
	}

	private void disable(String email) {
		this.jdbc.sql("update account set disabled_at = current_timestamp where email_key = ?").param(email).update();
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Runs like any clock until a test takes it in hand.
	 */
	private static final class HandClock extends Clock {

		private volatile @Nullable Instant stopped;

		void stop() {
			this.stopped = instant();
		}

		void advance(Duration by) {
			this.stopped = instant().plus(by);
		}

		void run() {
			this.stopped = null;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return Clock.system(zone);
		}

		@Override
		public Instant instant() {
			Instant hand = this.stopped;
			return (hand != null) ? hand : Clock.tickMillis(ZoneOffset.UTC).instant();
		}

	}

}
