package dev.waymark.account.organisation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.waymark.account.AccountView;
import dev.waymark.account.EmailAddress;
import dev.waymark.account.member.SignIn;
import dev.waymark.account.member.SignUpDraft;
import dev.waymark.platform.Origin;
import dev.waymark.platform.web.Preferences;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Organisations' accounts and those that they are joined to.
 */
class JoinedOrganisationsTests {

	private static final String NORTH = "https://north.example";

	private static final Origin ORIGIN = new Origin("192.0.2.1", "a browser");

	@ParameterizedTest
	@EnumSource
	void ofManyWhoArriveAtOnceOneOpensTheAccountAndAllGetIn(Downstairs floor) {
		OrganisationSignIn signIn = floor.find(OrganisationSignIn.class);
		OrganisationAccount who = somebody(NORTH);
		List<OrganisationSignIn.Answer> answers = AtOnce.run(6, (number) -> arrive(signIn, who));
		assertThat(answers).filteredOn(OrganisationSignIn.Opened.class::isInstance).hasSize(1);
		assertThat(answers)
			.filteredOn((answer) -> answer instanceof OrganisationSignIn.Known known
					&& known.answer() instanceof SignIn.Welcome)
			.hasSize(5);
		assertThat(floor.count("account", "email_key = ?", address(who).key())).isOne();
		assertThat(floor.count("account_identity", "subject = ?", who.subject())).isOne();
	}

	@ParameterizedTest
	@EnumSource
	void aSubjectCountsWithinItsIssuerOnly(Downstairs floor) {
		OrganisationSignIn signIn = floor.find(OrganisationSignIn.class);
		OrganisationAccount who = somebody(NORTH);
		OrganisationAccount other = new OrganisationAccount("https://south.example", who.subject(),
				somebody(NORTH).email(), "Somebody else");
		assertThat(arrive(signIn, who)).isInstanceOf(OrganisationSignIn.Opened.class);
		assertThat(arrive(signIn, other)).isInstanceOf(OrganisationSignIn.Opened.class);
		assertThat(arrive(signIn, new OrganisationAccount("https://east.example", who.subject(), who.email(), "X")))
			.isInstanceOf(OrganisationSignIn.HasAccount.class);
		assertThat(arrive(signIn, new OrganisationAccount("https://east.example", who.subject(), null, "X")))
			.isInstanceOf(OrganisationSignIn.NoAddress.class);
	}

	@ParameterizedTest
	@EnumSource
	void anIdentityStaysWithTheAccountThatHasIt(Downstairs floor) {
		OrganisationSignIn signIn = floor.find(OrganisationSignIn.class);
		OrganisationAccount who = somebody(NORTH);
		OrganisationAccount other = somebody(NORTH);
		AccountView first = ((OrganisationSignIn.Opened) arrive(signIn, who)).account();
		AccountView second = ((OrganisationSignIn.Opened) arrive(signIn, other)).account();
		signIn.join(who, second, ORIGIN);
		assertThat(signIn.of(first.id())).hasSize(1);
		assertThat(signIn.of(second.id())).hasSize(1);
		assertThat(arrive(signIn, who)).isEqualTo(new OrganisationSignIn.Known(new SignIn.Welcome(first)));
	}

	@ParameterizedTest
	@EnumSource
	void theLastWayInIsNotTakenAway(Downstairs floor) {
		OrganisationSignIn signIn = floor.find(OrganisationSignIn.class);
		AccountView account = ((OrganisationSignIn.Opened) arrive(signIn, somebody(NORTH))).account();
		String name = signIn.of(account.id()).get(0).name();
		assertThat(signIn.part(account, name, "a session", ORIGIN)).isFalse();
		assertThat(signIn.of(account.id())).hasSize(1);
	}

	@Test
	@DisplayName("R28 what an organisation calls somebody is cleaned like what is typed")
	void whatAnOrganisationCallsSomebodyIsCleaned() {
		assertThat(named("Ada\r\nLovelace")).isEqualTo("Ada Lovelace");
		assertThat(named("  \u2028\u202EAda\u2069 ")).isEqualTo("Ada");
		assertThat(named("\uD800Ada")).isEqualTo("Ada");
		assertThat(named("\u0000 ")).isEqualTo("ada");
		assertThat(named(null)).isEqualTo("ada");
		assertThat(named("x".repeat(79) + "\uD83D\uDE00")).isEqualTo("x".repeat(79));
		assertThat(named("x".repeat(500))).hasSize(SignUpDraft.MAX_NAME);
	}

	@Test
	void whatCannotBeKeptNamesNobody() {
		assertThatIllegalArgumentException().isThrownBy(() -> OrganisationAccount.of(NORTH, "", null, false));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> OrganisationAccount.of(NORTH, "x".repeat(256), null, false));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> OrganisationAccount.of("x".repeat(501), "x", null, false));
	}

	private static String named(@Nullable String name) {
		return OrganisationAccount.of(NORTH, "1", "ada@example.org", true, name).name();
	}

	private static OrganisationSignIn.Answer arrive(OrganisationSignIn signIn, OrganisationAccount who) {
		return signIn.arrive(who, null, Preferences.DEFAULT, ORIGIN);
	}

	private static OrganisationAccount somebody(String issuer) {
		String subject = UUID.randomUUID().toString();
		return OrganisationAccount.of(issuer, subject, subject + "@example.org", true, "Somebody");
	}

	private static EmailAddress address(OrganisationAccount who) {
		return Objects.requireNonNull(who.email());
	}

}
