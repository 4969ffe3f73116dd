package dev.waymark.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import dev.waymark.site.Members;
import dev.waymark.site.Page;
import dev.waymark.site.PageKinds;
import dev.waymark.site.Rows;
import dev.waymark.site.Visitor;
import dev.waymark.site.Visitors;
import dev.waymark.site.WaymarkTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes in a member's name come from that member's own pages, and looking changes
 * nothing.
 */
@WaymarkTest
class MemberRequestTests {

	private static final List<String> CHANGES = List.of("/skills/python/mark", "/skills/python/note", "/preferences",
			"/settings/profile", "/settings/email", "/settings/password", "/settings/second-factor",
			"/settings/sessions/end-others", "/settings/data", "/settings/leave", "/sign-in", "/sign-up", "/reset",
			"/sign-out", "/nowhere", "/skills/python/report", "/suggest", "/admin/inbox/x/done");

	private static final List<String> SETTINGS = List.of("/settings", "/settings/profile", "/settings/email",
			"/settings/password", "/settings/second-factor", "/settings/second-factor/app", "/settings/sessions",
			"/settings/data", "/settings/leave");

	@Autowired
	private Visitors visitors;

	@Autowired
	private Members members;

	@Autowired
	private Rows rows;

	@Test
	@DisplayName("R18 a member's change without a token, or with one that is not theirs, is refused")
	void aMembersChangeNeedsTheirToken() {
		Visitor member = this.members.newcomer("learner");
		Visitor other = this.members.newcomer("learner");
		member.get("/settings");
		other.get("/settings");
		String email = this.members.open("learner");
		Visitor again = this.members.signIn(email);
		again.get("/settings");
		String old = again.token();
		this.members.signIn(again, email);
		assertRefused(member, List.of("", "_csrf=", "_csrf=x", "_csrf=" + other.token(),
				"_csrf=" + other.token() + "&_csrf=" + other.token()));
		assertRefused(again, List.of("_csrf=" + old));
		assertThat(member.post("/skills/python/mark", "status", "learning").leadsTo()).isEqualTo("/skills/python");
		assertThat(again.get("/settings").status()).isEqualTo(200);
		assertThat(again.post("/skills/python/mark", "status", "learning").leadsTo()).isEqualTo("/skills/python");
	}

	private void assertRefused(Visitor member, List<String> tokens) {
		Map<String, List<String>> before = withoutLastAccess();
		for (String token : tokens) {
			for (String path : CHANGES) {
				String form = "status=skipped&note=hello&version=-1&theme=dark&name=Eve&" + token;
				Page answer = member.send("POST", path, form, "Sec-Fetch-Site", "same-origin");
				assertThat(answer.status()).as("%s with %s", path, token).isEqualTo(403);
				assertThat(answer.headers("Set-Cookie")).isEmpty();
			}
		}
		assertThat(withoutLastAccess()).isEqualTo(before);
		assertThat(member.get("/settings").status()).isEqualTo(200);
	}

	@Test
	@DisplayName("R18 a token does not help another site")
	void aTokenDoesNotHelpAnotherSite() {
		Visitor member = this.members.newcomer("learner");
		member.get("/settings");
		Map<String, List<String>> before = withoutLastAccess();
		for (String site : List.of("cross-site", "same-site", "none")) {
			assertThat(member
				.send("POST", "/settings/profile", Visitor.form("name", "Eve", "_csrf", member.token()),
						"Sec-Fetch-Site", site)
				.status()).isEqualTo(403);
		}
		assertThat(withoutLastAccess()).isEqualTo(before);
	}

	@Test
	@DisplayName("R18 strangers need no token and get no session for the sake of one")
	void strangersNeedNoToken() {
		Visitor stranger = this.visitors.anyone();
		Stream.of("/", "/sign-in", "/sign-up", "/reset").forEach(stranger::get);
		assertThat(stranger.token()).isEmpty();
		assertThat(stranger.cookies()).isEmpty();
		assertThat(stranger.post("/skills/python/mark", "status", "learning").leadsTo()).isEqualTo("/skills/python");
		assertThat(stranger.get("/skills/python").body()).doesNotContain("_csrf");
		assertThat(stranger.cookies()).doesNotContainKey("waymark-session");
	}

	@Test
	@DisplayName("R18 every form of a member's page carries the token, and each page another mask of it")
	void everyFormOfAMembersPageCarriesTheToken() {
		Visitor member = this.members.newcomer("learner");
		for (String path : List.of("/", "/skills/python", "/me", "/settings", "/settings/profile",
				"/settings/second-factor")) {
			Page page = member.get(path);
			assertThat(page.all("form")).as(path)
				.filteredOn((form) -> form.getAttribute("method").equalsIgnoreCase("post"))
				.isNotEmpty()
				.allMatch((form) -> Page.all(form, "input")
					.stream()
					.anyMatch((field) -> field.getAttribute("name").equals("_csrf")
							&& !field.getAttribute("value").isEmpty()));
		}
		member.get("/");
		String first = member.token();
		member.get("/");
		assertThat(member.token()).isNotEqualTo(first);
	}

	@Test
	@DisplayName("R18 looking changes nothing for a member")
	void lookingChangesNothingForAMember() {
		Visitor member = this.members.newcomer("learner");
		member.post("/skills/python/mark", "status", "learning");
		member.get("/settings");
		List<String> everything = new ArrayList<>(PageKinds.PAGES);
		everything.addAll(PageKinds.ERRORS.keySet());
		everything.addAll(SETTINGS);
		everything.addAll(CHANGES);
		everything.addAll(List.of("/skills/python/mark?status=learned&proficiency=3", "/preferences?theme=dark",
				"/settings/profile?name=Eve", "/sign-in?back=/me", "/settings/stay", "/settings/second-factor/off",
				"/settings/second-factor/codes"));
		Map<String, List<String>> before = withoutLastAccess();
		Map<String, String> cookies = Map.copyOf(member.cookies());
		for (String path : everything) {
			if (!path.startsWith("/admin")) {
				assertThat(member.get(path).headers("Set-Cookie")).as(path).isEmpty();
				assertThat(member.head(path).headers("Set-Cookie")).as(path).isEmpty();
			}
		}
		assertThat(member.cookies()).isEqualTo(cookies);
		assertThat(withoutLastAccess()).isEqualTo(before);
	}

	/** All rows, but for the moment at which each session was used last. */
	private Map<String, List<String>> withoutLastAccess() {
		Map<String, List<String>> all = this.rows.all();
		all.computeIfPresent("spring_session",
				(table, rows) -> rows.stream()
					.map((row) -> row.replaceAll("(?i)(last_access_time|expiry_time)=\\d+", "$1"))
					.toList());
		return all;
	}

}
