package dev.waymark.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.AccountView;
import dev.waymark.account.LearnerId;
import dev.waymark.account.learner.LearnerGoneException;
import dev.waymark.account.learner.LearnerLock;
import dev.waymark.account.throttle.Limit;
import dev.waymark.account.throttle.Throttle;
import dev.waymark.account.throttle.Allowance;
import dev.waymark.audit.AuditDraft;
import dev.waymark.audit.AuditLog;
import dev.waymark.catalog.Catalog;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;

/**
 * The door to what readers tell editors. A report belongs to the learner who sent it, who
 * sees what becomes of it; editors see what was said and not who said it.
 */
@Component
public class Inbox {

	private final ReportRepository reports;

	private final Catalog catalog;

	private final LearnerLock lock;

	private final Throttle throttle;

	private final AuditLog audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Inbox(ReportRepository reports, Catalog catalog, LearnerLock lock, Throttle throttle, AuditLog audit,
			PlatformTransactionManager transactions, Clock clock) {
		this.reports = reports;
		this.catalog = catalog;
		this.lock = lock;
		this.throttle = throttle;
		this.audit = audit;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Asks whether somebody may report something now. If so, it counts, for the learner
	 * and for the address; for a stranger, for the address alone. Ask once a report, when
	 * nothing is wrong with it, and outside of transactions.
	 * @param learner who wants to report something, or null for a visitor whom nobody
	 * knows yet
	 * @param origin where the request comes from
	 * @return allowed, or refused openly with how long to wait
	 */
	public Allowance mayReport(@Nullable LearnerId learner, Origin origin) {
		// The learner first: who has had their share takes none of what others share.
		Allowance own = (learner != null) ? this.throttle.tryNow(Limit.REPORTER, Long.toString(learner.value())) : null;
		return (own != null && !own.allowed()) ? own : this.throttle.tryNow(Limit.REPORT, origin);
	}

	/**
	 * Takes a report in. Saying the same again while it waits for an editor changes
	 * nothing.
	 * @param learner who reports something
	 * @param draft what; what it names must exist
	 * @throws LearnerGoneException when the learner went meanwhile
	 */
	@Transactional
	public void send(LearnerId learner, ReportDraft draft) {
		if (!this.lock.hold(learner)) {
			throw new LearnerGoneException();
		}
		Report report = new Report(learner, draft, this.clock.instant());
		if (this.reports.findByLearnerIdAndStatusAndWords(learner.value(), ReportStatus.OPEN.getSlug(), draft.words())
			.stream()
			.noneMatch(report::repeats)) {
			this.reports.save(report);
		}
	}

	/**
	 * What a learner has reported.
	 * @param learner the learner, or null for a visitor whom nobody knows
	 * @param most how many at the most
	 * @param skipped how many of them to leave out at the beginning
	 * @return the reports, newest first
	 */
	@Transactional(readOnly = true)
	public List<ReportView> of(@Nullable LearnerId learner, int most, int skipped) {
		return (learner != null) ? views(this.reports.findByLearner(learner.value(), most, skipped)) : List.of();
	}

	/**
	 * Counts what a learner has reported.
	 * @param learner the learner, or null for a visitor whom nobody knows
	 * @return how many reports there are
	 */
	public int count(@Nullable LearnerId learner) {
		return (learner != null) ? this.reports.countByLearnerId(learner.value()) : 0;
	}

	/**
	 * Looks through the inbox.
	 * @param query which reports
	 * @param most how many at the most
	 * @param skipped how many of them to leave out at the beginning
	 * @return the reports, open ones first, then the newest
	 */
	public List<ReportView> list(ReportQuery query, int most, int skipped) {
		ReportsWanted wanted = wanted(query);
		return Objects
			.requireNonNull(this.transaction.execute((status) -> views(this.reports.find(wanted, most, skipped))));
	}

	/**
	 * Counts reports.
	 * @param query which
	 * @return how many there are
	 */
	public int count(ReportQuery query) {
		return Math.toIntExact(this.reports.count(wanted(query)));
	}

	/**
	 * Counts the reports that wait for an editor, in one query.
	 * @return how many there are
	 */
	public int open() {
		return this.reports.countByStatus(ReportStatus.OPEN.getSlug());
	}

	/**
	 * Finds a report.
	 * @param uuid names it
	 * @return the report, or empty when there is none of that name or its reader has left
	 */
	@Transactional(readOnly = true)
	public Optional<ReportView> find(UUID uuid) {
		return this.reports.findByUuid(uuid).map(Report::view);
	}

	/**
	 * Decides about a report, or takes a decision back. Saying the same again changes
	 * nothing.
	 * @param by the editor
	 * @param uuid names the report
	 * @param decision what the report shall be
	 * @param origin where from
	 * @throws StaleReportException when another editor has decided since this one read it
	 * @throws NotFoundException when there is no such report any more
	 */
	public void decide(AccountView by, UUID uuid, Decision decision, Origin origin) {
		try {
			this.transaction.executeWithoutResult((status) -> decideAlone(by, uuid, decision, origin));
		}
		catch (OptimisticLockingFailureException ex) {
			throw new StaleReportException(find(uuid).orElseThrow(() -> missing(uuid)));
		}
	}

	private void decideAlone(AccountView by, UUID uuid, Decision decision, Origin origin) {
		Report report = this.reports.findByUuid(uuid).orElseThrow(() -> missing(uuid));
		ReportView seen = report.view();
		if (decision.isSaidBy(seen)) {
			return;
		}
		if (!report.decide(decision, this.clock.instant())) {
			throw new StaleReportException(seen);
		}
		// What was typed stays out of the log: it goes when its reader goes.
		this.audit.record(AuditDraft.of(decision.status().event(), origin)
			.by(by.uuid(), by.name())
			.about(null, Objects.requireNonNullElse(Subjects.pathOf(seen, this.catalog.content()), ""))
			.saying(uuid.toString()));
	}

	private static NotFoundException missing(UUID uuid) {
		return new NotFoundException("report", uuid.toString());
	}

	private ReportsWanted wanted(ReportQuery query) {
		return new ReportsWanted(query, Subjects.named(query.words(), this.catalog.content()));
	}

	private static List<ReportView> views(List<Report> reports) {
		return reports.stream().map(Report::view).toList();
	}

}
