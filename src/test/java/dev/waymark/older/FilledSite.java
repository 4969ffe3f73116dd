package dev.waymark.older;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

import dev.waymark.catalog.upstream.Suggestions;
import dev.waymark.site.Accounts;
import dev.waymark.site.FilledForm;
import dev.waymark.site.Node;
import dev.waymark.site.Visitor;

import static dev.waymark.older.Inhabitants.fine;

/**
 * A new site that becomes one on which everything was done that can be done: what a test
 * of updates finds in the database of an older release was made by this very class, run
 * on that release.
 */
final class FilledSite {

	static final String NOTE = "Read “the manual” first;\nthen it's easy. C:\\temp";

	static final String HEADING = "Careers at North College";

	private final Node node;

	private final JdbcClient jdbc;

	private final Inhabitants people;

	private final Organisation organisation;

	/** What only a browser knows, and no table. */
	private final Map<String, String> kept = new TreeMap<>();

	private final Visitor guest;

	private final Visitor mia;

	FilledSite(Node node, Organisation organisation) {
		this.node = node;
		this.jdbc = node.find(JdbcClient.class);
		this.people = new Inhabitants(node);
		this.organisation = organisation;
		this.guest = this.people.anyone();
		this.mia = this.people.anyone();
	}

	/**
	 * Lets everybody do everything.
	 * @return what browsers and people keep: cookies and codes
	 */
	Map<String, String> fill() {
		Visitor ann = this.people.administrator();
		Visitor ed = this.people.editor(ann, Inhabitants.ED, "Ed Straße");
		Visitor eve = this.people.editor(ann, Inhabitants.EVE, "Eve");
		markAsGuest();
		markAsMember();
		EditedContent content = new EditedContent(this.jdbc, ed);
		edit(content);
		leaveDrafts(content, ed, eve);
		writeToEditors(ed);
		form(ann, "/admin/front-page").with("heading", HEADING).send(ann);
		comeAndGo(ann);
		visitLinks(ed);
		offer();
		keep("guest", this.guest, "waymark-guest");
		keep("session", this.mia, "waymark-session");
		this.kept.put("code", this.people.recoveryCode(Inhabitants.ED));
		return this.kept;
	}

	private void markAsGuest() {
		mark(this.guest, "skills/python", "learned", "2");
		mark(this.guest, "skills/retail-and-e-commerce", "learned", "4");
		mark(this.guest, "skills/entertainment-and-gaming", "skipped", "");
		mark(this.guest, "resources/arxiv", "done", "");
		note(this.guest, "python", "A guest's note", "");
	}

	private void markAsMember() {
		mark(this.mia, "skills/git", "to-learn", "");
		this.people.member(this.mia, Inhabitants.MIA, "Mia");
		mark(this.mia, "skills/git", "learning", "");
		mark(this.mia, "skills/python", "learned", "1");
		mark(this.mia, "skills/python", "learned", "3");
		mark(this.mia, "skills/statistics", "learned", "1");
		mark(this.mia, "skills/calculus", "learned", "2");
		mark(this.mia, "skills/linear-algebra", "learned", "4");
		mark(this.mia, "skills/probability", "to-learn", "");
		mark(this.mia, "skills/legal-ai", "skipped", "");
		mark(this.mia, "skills/retail-and-e-commerce", "learned", "3");
		mark(this.mia, "skills/business-acumen", "learning", "");
		mark(this.mia, "skills/entertainment-and-gaming", "learned", "2");
		mark(this.mia, "skills/numpy", "learned", "2");
		mark(this.mia, "skills/numpy", "none", "");
		mark(this.mia, "skills/julia", "learning", "");
		String event = this.jdbc.sql("select uuid from mark_event order by id desc fetch first row only")
			.query(String.class)
			.single();
		fine(this.mia.post("/marks/" + event + "/undo"));
		mark(this.mia, "resources/kaggle", "done", "");
		mark(this.mia, "resources/coursera", "done", "");
		mark(this.mia, "milestones/finish-a-first-project", "done", "");
		mark(this.mia, "milestones/write-a-case-study", "done", "");
		note(this.mia, "python", NOTE, "https://example.org/work?a=1&b=2");
		note(this.mia, "retail-and-e-commerce", "In the shop", "");
		note(this.mia, "business-acumen", "In the office", "");
		fine(this.mia.post("/settings/profile", "name", "Mia Ångström", "theme", "dark", "keys", "off", "language",
				"en", "zone", "Europe/Berlin"));
	}

	private void edit(EditedContent content) {
		content.publish("skills", "python", "statement", EditedContent.STATEMENT);
		content.publish("skills", "numpy", "slug", EditedContent.RENAMED);
		content.publish("areas", "data", "name", "Data & tables");
		content.publish("resources", "kaggle", "costNote", "Free for everybody here.");
		content.carryOut(content.upload("sre.json", EditedContent.ownRoadmap()));
		content.require("site-reliability-engineer", "python", "entry", "3", "important");
		content.retire("retired", "skills", "legal-ai", "domain-knowledge");
		content.retire("merged", "skills", "retail-and-e-commerce", "business-acumen");
		content.retire("split", "skills", "entertainment-and-gaming", "healthcare-ai", "finance-ai");
		content.retire("retired", "roadmaps", "nlp-engineer", "ai-engineer");
		content.retire("retired", "resources", "coursera", "edx");
		content.retire("retired", "guides", "case-studies");
		content.undo(content.retire("retired", "skills", "technology-industry"));
	}

	private void leaveDrafts(EditedContent content, Visitor ed, Visitor eve) {
		content.draft(ed, "skills", "git", "statement", "First draft.");
		content.draft(eve, "skills", "git", "statement", "Second draft.");
		content.draft(ed, "skills", "git", "statement", "Third draft.");
		content.draft(eve, "skills", "julia", "statement", "Thrown away.");
		content.throwAway("skills", "julia");
		content.draft(eve, "roadmaps", "data-scientist", "summary", "A draft of a roadmap.");
		content.begin("half-done", "Half done");
		content.upload("waiting.json",
				EditedContent.OWN_AREA.formatted("waiting", 900, "Waiting area").getBytes(StandardCharsets.UTF_8));
	}

	private void writeToEditors(Visitor ed) {
		report(this.guest, "Grüße: it is <wrong>.");
		report(this.mia, "Done by now.");
		String done = newestReport();
		fine(ed.post(done + "/done", "answer", "Thank you: it is changed.", "version", "0"));
		report(this.mia, "Not for us.");
		fine(ed.post(newestReport() + "/dismiss", "answer", "", "version", "0"));
		fine(this.mia.post("/suggest", "title", "A book of ours", "url", "https://example.org/book", "type", "book",
				"skills", "julia", "skills", "python", "why", "It helps."));
	}

	private void comeAndGo(Visitor ann) {
		Visitor leo = this.people.member(this.people.anyone(), Inhabitants.LEO, "Leo");
		fine(leo.post("/settings/leave", "current", Accounts.PASSWORD));
		this.people.member(this.people.anyone(), Inhabitants.DAN, "Dan");
		fine(ann.post("/admin/people/" + this.people.uuid(Inhabitants.DAN) + "/disable"));
		fine(this.organisation.arrive(this.people.anyone(), "ola-1", Inhabitants.OLA));
		this.people.signUp(this.people.anyone(), Inhabitants.WES, "Wes");
		fine(this.people.anyone().postAndLook("/reset", "email", Inhabitants.EVE));
		fine(this.mia.post("/settings/email", "email", "mia.new@example.org", "current", Accounts.PASSWORD));
	}

	/** A real round would call whatever the content links to. */
	private void visitLinks(Visitor ed) {
		Timestamp now = Timestamp.from(Instant.now());
		this.jdbc.sql(
				"insert into link_run (place, asked_at, started_at, finished_at, total, done) values (null, ?, ?, ?, 2, 2)")
			.params(now, now, now)
			.update();
		this.jdbc.sql("""
				insert into link_check (learning_resource_id, url, checked_at, seen_at, outcome, http_status,
				failing_days, failed_on)
				select id, url, ?, ?, case slug when 'edx' then 'gone' else 'alive' end,
				case slug when 'edx' then 410 else 200 end, case slug when 'edx' then 3 else 0 end,
				case slug when 'edx' then current_date end
				from learning_resource where slug in ('edx', 'udacity')""").params(now, now).update();
		fine(ed.post("/admin/links/check"));
	}

	/** As if another release shipped what an editor has changed. */
	private void offer() {
		ReflectionTestUtils
			.invokeMethod(AopTestUtils.<Object>getUltimateTargetObject(this.node.find(Suggestions.class)), "look");
		this.jdbc.sql(
				"update shipped_document set offered = true where uuid = (select uuid from skill where slug = 'python')")
			.update();
	}

	private static void mark(Visitor visitor, String thing, String status, String proficiency) {
		fine(visitor.post("/" + thing + "/mark", "status", status, "proficiency", proficiency));
	}

	private static void note(Visitor visitor, String skill, String note, String evidence) {
		fine(visitor.post("/skills/" + skill + "/note", "note", note, "evidenceUrl", evidence, "version", "-1"));
	}

	private static void report(Visitor visitor, String words) {
		fine(visitor.post("/skills/python/report", "fault", "fact", "words", words));
	}

	private String newestReport() {
		return "/admin/inbox/" + this.jdbc.sql("select uuid from report order by id desc fetch first row only")
			.query(String.class)
			.single();
	}

	private static FilledForm form(Visitor visitor, String path) {
		return FilledForm.on(fine(visitor.get(path)), path);
	}

	private void keep(String name, Visitor visitor, String cookie) {
		this.kept.put(name, cookie + "=" + visitor.cookies().get(cookie));
	}

}
