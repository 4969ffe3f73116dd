package dev.waymark.inbox;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.dao.DataIntegrityViolationException;

import dev.waymark.account.AccountView;
import dev.waymark.account.LearnerId;
import dev.waymark.account.learner.LearnerGoneException;
import dev.waymark.account.throttle.Allowance;
import dev.waymark.account.throttle.Allowance.Answer;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What readers tell editors and what editors make of it, on both databases.
 */
@ParameterizedClass
@EnumSource(Downstairs.class)
class InboxTests extends Reader {

	private static final int THREADS = 8;

	InboxTests(Downstairs house) {
		super(house);
	}

	@Test
	void whatIsWrongWithASkillIsKeptAsItWasSaid() {
		String words = "Line one\nLine two — naïve 🦊 日本 <b>'; drop table report; --</b> " + this.marker;
		ReportView report = sent(ReportDraft.ofSkill(this.skill, Fault.OUT_OF_DATE, words));
		assertThat(report).isEqualTo(new ReportView(report.uuid(), 0, ReportKind.WRONG, this.skill, null,
				Fault.OUT_OF_DATE, null, words, ReportStatus.OPEN, "", Downstairs.NOW, null));
		assertThat(this.inbox.find(report.uuid())).contains(report);
		assertThat(report.isOpen()).isTrue();
	}

	@Test
	void aDeadLinkOfAResourceNeedsNoWords() {
		ReportView report = sent(ReportDraft.ofResource(this.resource, Fault.LINK, ""));
		assertThat(report.resource()).isEqualTo(this.resource);
		assertThat(report.skill()).isNull();
		assertThat(report.fault()).isEqualTo(Fault.LINK);
		assertThat(report.words()).isEmpty();
	}

	@Test
	void aSuggestionKeepsItsSkillsInTheirOrder() {
		ReportDraft draft = suggestion();
		ReportView report = sent(draft);
		assertThat(report.kind()).isEqualTo(ReportKind.SUGGESTION);
		assertThat(report.suggestion()).isEqualTo(draft.suggestion());
		assertThat(found(this.marker)).singleElement().isEqualTo(report);
	}

	@Test
	void theLongestTextsFit() {
		String url = "https://else.example/" + "u".repeat(Suggestion.MAX_URL - 21);
		ReportView report = sent(ReportDraft.suggesting(new Suggestion("日".repeat(Suggestion.MAX_NAME), url,
				suggestion().suggestion().type(), List.of(this.skill)), "🦊".repeat(ReportDraft.MAX_WORDS / 2)));
		assertThat(report.suggestion().url()).isEqualTo(url);
		this.inbox.decide(editor(), report.uuid(), new Decision(ReportStatus.DONE, "語".repeat(Decision.MAX_ANSWER), 0),
				this.origin);
		assertThat(now(report).answer()).hasSize(Decision.MAX_ANSWER);
	}

	@Test
	void theDatabaseRefusesWhatTheFormsRefuse() {
		List<ReportDraft> odd = List
			.of(ReportDraft.ofSkill(this.skill, Fault.FACT, "x".repeat(ReportDraft.MAX_WORDS + 1)),
					new ReportDraft(null, null, Fault.FACT, null, "about nothing"),
					new ReportDraft(this.skill, this.resource, Fault.FACT, null, "about two things"),
					new ReportDraft(this.skill, null, null, null, "without a fault"),
					new ReportDraft(this.skill, null, null, suggestion().suggestion(), "both"),
					ReportDraft.suggesting(new Suggestion("A name", "javascript:alert(1)",
							suggestion().suggestion().type(), List.of(this.skill)), "no address"),
					ReportDraft.ofSkill(-1, Fault.FACT, "no such skill"));
		assertThat(odd).allSatisfy((draft) -> assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.inbox.send(this.reader, draft)));
		assertThat(this.inbox.count(this.reader)).isZero();
	}

	@Test
	void theSameIsNotKeptTwiceWhileItWaits() {
		List<ReportDraft> drafts = List.of(wrong("one"), wrong("two"),
				ReportDraft.ofSkill(this.skill, Fault.UNCLEAR, wrong("one").words()),
				ReportDraft.ofResource(this.resource, Fault.FACT, wrong("one").words()), suggestion());
		drafts.forEach((draft) -> this.inbox.send(this.reader, draft));
		drafts.forEach((draft) -> this.inbox.send(this.reader, draft));
		assertThat(this.inbox.count(this.reader)).isEqualTo(drafts.size());
		this.inbox.send(newLearner(), drafts.get(0));
		assertThat(found(drafts.get(0).words())).as("somebody else says so too").hasSize(4);
		ReportView first = this.inbox.of(this.reader, 10, drafts.size() - 1).get(0);
		decide(first, ReportStatus.DONE, "");
		this.inbox.send(this.reader, drafts.get(0));
		assertThat(this.inbox.count(this.reader)).as("it is wrong again").isEqualTo(drafts.size() + 1);
	}

	@Test
	@DisplayName("R38 what is sent at one moment from several tabs is kept once")
	void whatIsSentAtOneMomentIsKeptOnce() {
		AtOnce.run(THREADS, (thread) -> {
			this.inbox.send(this.reader, wrong("At once"));
			return true;
		});
		assertThat(this.inbox.count(this.reader)).isOne();
	}

	@Test
	void whoIsGoneReportsNothing() {
		assertThatExceptionOfType(LearnerGoneException.class)
			.isThrownBy(() -> this.inbox.send(new LearnerId(-1), wrong("Nobody")));
		assertThat(found(this.marker)).isEmpty();
	}

	@Test
	@DisplayName("R20 everybody sees their own reports, newest first, and nobody else's")
	void everybodySeesTheirOwn() {
		IntStream.range(0, 5).forEach((number) -> this.inbox.send(this.reader, wrong("Number " + number)));
		this.inbox.send(newLearner(), wrong("Another's"));
		assertThat(this.inbox.count(this.reader)).isEqualTo(5);
		assertThat(this.inbox.of(this.reader, 2, 1)).extracting(ReportView::words)
			.containsExactly("Number 3 " + this.marker, "Number 2 " + this.marker);
		assertThat(this.inbox.of(null, 10, 0)).isEmpty();
		assertThat(this.inbox.count((LearnerId) null)).isZero();
	}

	@Test
	void editorsFindOpenOnesFirstThenTheNewest() {
		List<ReportView> sent = IntStream.range(0, 4).mapToObj((number) -> sent(wrong("Number " + number))).toList();
		decide(sent.get(3), ReportStatus.DISMISSED, "");
		decide(sent.get(1), ReportStatus.DONE, "");
		assertThat(found(this.marker)).extracting(ReportView::uuid)
			.containsExactly(sent.get(2).uuid(), sent.get(0).uuid(), sent.get(3).uuid(), sent.get(1).uuid());
		assertThat(this.inbox.list(new ReportQuery(this.marker, null, null), 2, 1)).extracting(ReportView::uuid)
			.containsExactly(sent.get(0).uuid(), sent.get(3).uuid());
	}

	@Test
	void editorsNarrowTheListDown() {
		ReportView wrong = sent(wrong("A wrong one"));
		ReportView suggested = sent(suggestion());
		decide(wrong, ReportStatus.DONE, "An ANSWER of " + this.marker);
		assertThat(uuids(ReportKind.WRONG, null)).containsExactly(wrong.uuid());
		assertThat(uuids(ReportKind.SUGGESTION, null)).containsExactly(suggested.uuid());
		assertThat(uuids(null, ReportStatus.OPEN)).containsExactly(suggested.uuid());
		assertThat(uuids(null, ReportStatus.DONE)).containsExactly(wrong.uuid());
		assertThat(uuids(ReportKind.WRONG, ReportStatus.OPEN)).isEmpty();
		assertThat(this.inbox.count(new ReportQuery(this.marker.toUpperCase(), null, null))).isEqualTo(2);
		assertThat(found("a wrong one " + this.marker)).hasSize(1);
		assertThat(found("an answer of " + this.marker)).hasSize(1);
		assertThat(found("BOOK of " + this.marker)).hasSize(1);
		assertThat(found("else.example/" + this.marker)).hasSize(1);
	}

	@Test
	void editorsFindWhatWasSaidInTheLettersThatTheyHave() {
		ReportView wrong = sent(wrong("Die Straße\nnach Ærø, smørrebrød"));
		ReportView suggested = sent(suggestion());
		for (String typed : List.of("strasse", "STRASSE AERO", "smorrebrod strasse", "SMØRREBRØD",
				"stra\u00dfe \u00c6r\u00f8")) {
			assertThat(found(typed + " " + this.marker)).as(typed)
				.extracting(ReportView::uuid)
				.containsExactly(wrong.uuid());
		}
		assertThat(found("strase " + this.marker)).isEmpty();
		decide(suggested, ReportStatus.DONE, "Schöne Grüße");
		assertThat(found("gruesse schone " + this.marker)).isEmpty();
		assertThat(found("grusse schone book " + this.marker)).extracting(ReportView::uuid)
			.containsExactly(suggested.uuid());
	}

	@Test
	void aReportIsFoundByTheNameOfWhatItIsAbout() {
		ReportView skill = sent(wrong("Something"));
		ReportView resource = sent(ReportDraft.ofResource(this.resource, Fault.LINK, ""));
		String name = content().resource("deeplearning-ai-tensorflow-developer").name();
		assertThat(all("pYTHON")).contains(skill.uuid()).doesNotContain(resource.uuid());
		assertThat(all(name.toLowerCase())).contains(resource.uuid()).doesNotContain(skill.uuid());
	}

	@Test
	@DisplayName("R23 wildcards and quotes are looked for letter by letter")
	void wildcardsAreLookedForLetterByLetter() {
		Map<String, ReportView> odd = Map.of("%", sent(wrong("a%b")), "_", sent(wrong("a_b")), "!", sent(wrong("a!b")),
				"'", sent(wrong("a'b")), "\\", sent(wrong("a\\b")));
		odd.forEach((sign, report) -> assertThat(found("a" + sign + "b " + this.marker)).as(sign)
			.extracting(ReportView::uuid)
			.containsExactly(report.uuid()));
		assertThat(found("\0" + this.marker + "\u0007")).hasSize(odd.size());
		assertThat(new ReportQuery("🦊".repeat(300), null, null).words()).isEqualTo("🦊".repeat(100));
		assertThat(new ReportQuery("x" + "🦊".repeat(300), null, null).words()).isEqualTo("x" + "🦊".repeat(99));
	}

	@Test
	void whatWaitsIsCounted() {
		int before = this.inbox.open();
		ReportView report = sent(wrong("One more"));
		sent(suggestion());
		assertThat(this.inbox.open()).isEqualTo(before + 2);
		decide(report, ReportStatus.DISMISSED, "");
		assertThat(this.inbox.open()).isEqualTo(before + 1);
		decide(now(report), ReportStatus.OPEN, "");
		assertThat(this.inbox.open()).isEqualTo(before + 2);
	}

	@Test
	@DisplayName("R28 a decision stands in the audit log, without a word of the reader's")
	void aDecisionStandsInTheAuditLog() {
		AccountView editor = editor();
		ReportView report = sent(wrong("Words"));
		ReportView resource = sent(ReportDraft.ofResource(this.resource, Fault.OTHER, "Words of " + this.marker));
		ReportView suggested = sent(suggestion());
		at(Downstairs.NOW.plus(Duration.ofHours(1))).decide(editor, report.uuid(),
				new Decision(ReportStatus.DONE, "Thank you, " + this.marker, 0), this.origin);
		assertThat(now(report).status()).isEqualTo(ReportStatus.DONE);
		assertThat(now(report).answer()).isEqualTo("Thank you, " + this.marker);
		assertThat(now(report).decidedAt()).isEqualTo(Downstairs.NOW.plus(Duration.ofHours(1)));
		assertThat(now(report).sentAt()).isEqualTo(Downstairs.NOW);
		this.inbox.decide(editor, report.uuid(), new Decision(ReportStatus.OPEN, "", 1), this.origin);
		assertThat(now(report).isOpen()).isTrue();
		this.inbox.decide(editor, suggested.uuid(), new Decision(ReportStatus.DISMISSED, "", 0), this.origin);
		this.inbox.decide(editor, resource.uuid(), new Decision(ReportStatus.DONE, "", 0), this.origin);
		assertThat(this.jdbc.sql("""
				select kind || ' ' || subject || ' ' || detail || ' ' || actor_name || ' ' || address
				from audit_event where actor = ? order by id""").param(editor.uuid()).query(String.class).list())
			.containsExactly(event("report-done /skills/python ", report),
					event("report-reopened /skills/python ", report), event("report-dismissed  ", suggested),
					event("report-done /resources/deeplearning-ai-tensorflow-developer ", resource));
		assertThat(this.house.count("audit_event", "detail like ?", "%" + this.marker + "%")).isZero();
		assertThat(this.house.count("audit_event", "subject like ?", "%" + this.marker + "%")).isZero();
	}

	@Test
	void ofTwoEditorsTheSecondIsToldAndChangesNothing() {
		ReportView report = sent(wrong("Two editors"));
		AccountView second = editor();
		decide(report, ReportStatus.DONE, "The first");
		ReportView after = now(report);
		assertThatExceptionOfType(StaleReportException.class)
			.isThrownBy(() -> this.inbox.decide(second, report.uuid(),
					new Decision(ReportStatus.DISMISSED, "The second", report.version()), this.origin))
			.satisfies((stale) -> assertThat(stale.current()).isEqualTo(after));
		assertThat(now(report)).isEqualTo(after);
		assertThat(this.house.count("audit_event", "actor = ?", second.uuid())).isZero();
		this.inbox.decide(second, report.uuid(), new Decision(ReportStatus.DISMISSED, "The second", after.version()),
				this.origin);
		assertThat(now(report).answer()).isEqualTo("The second");
	}

	@Test
	@DisplayName("R38 of editors who decide at one moment one is heard and all others are told")
	void ofEditorsWhoDecideAtOneMomentOneIsHeard() {
		ReportView report = sent(wrong("Many editors"));
		List<String> heard = AtOnce.run(THREADS, (thread) -> {
			try {
				decide(report, ReportStatus.DONE, "Answer " + thread);
				return "Answer " + thread;
			}
			catch (StaleReportException ex) {
				return "";
			}
		}).stream().filter((answer) -> !answer.isEmpty()).toList();
		assertThat(heard).hasSize(1).containsExactly(now(report).answer());
		assertThat(now(report).version()).isOne();
		assertThat(this.house.count("audit_event", "detail = ?", report.uuid().toString())).isOne();
	}

	@Test
	void toSayTheSameAgainChangesNothing() {
		ReportView report = sent(wrong("A double click"));
		decide(report, ReportStatus.DONE, "Answer");
		ReportView after = now(report);
		decide(report, ReportStatus.DONE, "Answer");
		assertThat(now(report)).isEqualTo(after);
		assertThat(this.house.count("audit_event", "detail = ?", report.uuid().toString())).isOne();
	}

	@Test
	void aReportThatIsGoneIsNotFound() {
		assertThat(this.inbox.find(UUID.randomUUID())).isEmpty();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.inbox.decide(editor(),
				UUID.randomUUID(), new Decision(ReportStatus.DONE, "", 0), this.origin));
	}

	@Test
	void aLearnerReportsFiveTimesAnHourWhereverTheyAre() {
		for (int number = 0; number < 5; number++) {
			assertThat(this.inbox.mayReport(this.reader, anotherAddress()).allowed()).isTrue();
		}
		Allowance refused = this.inbox.mayReport(this.reader, this.origin);
		assertThat(refused).isEqualTo(new Allowance(Answer.REFUSED_OPENLY, Duration.ofHours(1)));
		assertThat(this.inbox.mayReport(newLearner(), this.origin).allowed()).isTrue();
	}

	@Test
	void anAddressReportsTenTimesAnHourWhoeverItIs() {
		for (int number = 0; number < 10; number++) {
			assertThat(this.inbox.mayReport((number % 2 == 0) ? null : newLearner(), this.origin).allowed()).isTrue();
		}
		assertThat(this.inbox.mayReport(null, this.origin).retryAfter()).isEqualTo(3600);
		assertThat(this.inbox.mayReport(this.reader, this.origin).allowed()).isFalse();
		assertThat(this.inbox.mayReport(null, anotherAddress()).allowed()).isTrue();
	}

	@Test
	void whoHasHadTheirShareTakesNoneOfTheirAddresss() {
		IntStream.range(0, 50).forEach((number) -> this.inbox.mayReport(this.reader, this.origin));
		assertThat(IntStream.range(0, 5).filter((number) -> this.inbox.mayReport(null, this.origin).allowed()))
			.hasSize(5);
	}

	@Test
	@DisplayName("R39 no row of a report holds an address of a machine")
	void noRowHoldsAnAddressOfAMachine() {
		Set<String> columns = new HashSet<>(this.jdbc.sql("""
				select lower(column_name) from information_schema.columns
				where lower(table_schema) = 'public' and lower(table_name) = 'report'""").query(String.class).list());
		assertThat(columns).contains("learner_id", "words").doesNotContain("address", "device", "email", "editor");
	}

	private void decide(ReportView report, ReportStatus status, String answer) {
		this.inbox.decide(editor(), report.uuid(), new Decision(status, answer, report.version()), this.origin);
	}

	private List<UUID> uuids(ReportKind kind, ReportStatus status) {
		return this.inbox.list(new ReportQuery(this.marker, kind, status), 50, 0)
			.stream()
			.map(ReportView::uuid)
			.toList();
	}

	private List<UUID> all(String words) {
		return this.inbox.list(new ReportQuery(words, null, null), 1000, 0).stream().map(ReportView::uuid).toList();
	}

	private String event(String begin, ReportView report) {
		Origin from = this.origin;
		return begin + report.uuid() + " Ed Itor " + from.address();
	}

}
