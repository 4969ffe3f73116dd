package dev.waymark.older;

import org.junit.jupiter.api.Test;

import dev.waymark.site.Accounts;
import dev.waymark.site.Letterbox;
import dev.waymark.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever could come in before the update comes in after it, and nobody else.
 */
interface OlderPeopleTests {

	/** The site, after the update. */
	OlderSite site();

	@Test
	default void passwordsSecondFactorsAndSettingsAreTheOldOnes() {
		Visitor mia = site().signIn(Inhabitants.MIA);
		assertThat(mia.get("/settings").text()).contains("Mia Ångström", "Europe/Berlin");
		assertThat(mia.cookies().get("waymark-preferences")).startsWith("dark.nokeys.en.");
		assertThat(mia.get("/admin").status()).isEqualTo(404);
		Visitor ann = site().administrator();
		assertThat(ann.get("/admin/people").text()).contains("Ann", "Ed Straße", "Mia Ångström");
		Visitor ed = site().anyone();
		ed.postAndLook("/sign-in", "email", Inhabitants.ED, "password", Accounts.PASSWORD);
		assertThat(ed.get("/admin").leadsTo()).as("without a code").startsWith("/sign-in");
		ed.postAndLook("/sign-in/code", "code", site().kept("code"));
		assertThat(ed.get("/admin").status()).as("with a recovery code").isEqualTo(200);
	}

	@Test
	default void whoeverIsSignedInStaysSignedIn() {
		assertThat(site().withKept("session").get("/settings").text()).contains("Mia Ångström");
	}

	@Test
	default void aGuestIsKnownByTheOldCookie() {
		Visitor guest = site().withKept("guest");
		assertThat(OlderMarksTests.words(guest, "python", "business-acumen", "entertainment-and-gaming"))
			.containsExactly("Working", "Expert", "Skipped");
		assertThat(guest.get("/skills/python").text()).contains("A guest's note");
		assertThat(guest.get("/me/reports").text()).contains("Grüße: it is <wrong>.");
	}

	@Test
	default void whoCameByAnOrganisationComesByItAgain() {
		Visitor ola = site().anyone();
		assertThat(site().north.arrive(ola, "ola-1", "moved@example.org").status()).isEqualTo(200);
		assertThat(ola.get("/settings").text()).contains(Inhabitants.OLA);
	}

	@Test
	default void whoWasToStayOutStaysOutAndWhoIsLeavingMayStay() {
		assertThat(site().anyone().post("/sign-in", "email", Inhabitants.DAN, "password", Accounts.PASSWORD).text())
			.contains("This account is disabled");
		Visitor leo = site().signIn(Inhabitants.LEO);
		assertThat(leo.get("/settings/leave").text()).contains("Your account will be erased on");
		leo.postAndLook("/settings/stay");
		assertThat(leo.get("/settings/leave").text()).doesNotContain("Your account will be erased on");
	}

	@Test
	default void linksInLettersThatWerePostedWork() {
		Letterbox letters = new Letterbox(site().jdbc);
		Visitor wes = site().anyone();
		wes.postAndLook(letters.link(Inhabitants.WES), "password", Accounts.PASSWORD);
		assertThat(wes.get("/settings").text()).contains("Wes");
		String password = "five quiet lamps beside the river";
		assertThat(site().anyone().post(letters.link(Inhabitants.EVE), "password", password).status()).isEqualTo(302);
		Visitor mia = site().signIn(Inhabitants.MIA);
		mia.get(letters.link("mia.new@example.org"));
		mia.postAndLook(letters.link("mia.new@example.org"));
		assertThat(site().jdbc.sql("select count(*) from account where email = 'mia.new@example.org'")
			.query(Integer.class)
			.single()).isOne();
		site().jdbc.sql("update account set email = ?, email_key = ? where email = 'mia.new@example.org'")
			.params(Inhabitants.MIA, Inhabitants.MIA)
			.update();
	}

}
