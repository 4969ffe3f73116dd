package dev.waymark.inbox;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.waymark.account.ExportTable;
import dev.waymark.account.LearnerId;
import dev.waymark.account.learner.Belongings;
import dev.waymark.account.learner.Handover;
import dev.waymark.account.learner.LearnerGoneException;
import dev.waymark.account.learner.LearnerLock;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Content;

/**
 * Reports, when a guest becomes a member, asks for everything or leaves. They go with
 * their learner, open ones too: people write of themselves where they please.
 */
@Component
class InboxBelongings implements Belongings {

	private static final List<String> COLUMNS = List.of("sent_at", "kind", "about", "fault", "name", "url", "type",
			"skills", "words", "status", "answer", "decided_at");

	private final ReportRepository reports;

	private final LearnerLock lock;

	private final Catalog catalog;

	InboxBelongings(ReportRepository reports, LearnerLock lock, Catalog catalog) {
		this.reports = reports;
		this.lock = lock;
		this.catalog = catalog;
	}

	/**
	 * {@inheritDoc}
	 * @throws LearnerGoneException when the member went meanwhile; a guest who went has
	 * nothing
	 */
	@Override
	public List<Handover> carry(LearnerId from, LearnerId to) {
		Stream.of(from, to).sorted(Comparator.comparingLong(LearnerId::value)).forEach((learner) -> {
			if (!this.lock.hold(learner) && learner.equals(to)) {
				throw new LearnerGoneException();
			}
		});
		return List.of(new Handover("reports", this.reports.carry(from.value(), to.value()), 0, 0));
	}

	@Override
	public List<ExportTable> export(LearnerId learner) {
		Content content = this.catalog.content();
		return List.of(new ExportTable("reports", COLUMNS,
				this.reports.findAllByLearner(learner.value())
					.stream()
					.map((report) -> row(report.view(), content))
					.toList()));
	}

	@Override
	public void remove(LearnerId learner) {
		this.lock.hold(learner);
		this.reports.removeOf(learner.value());
	}

	private static List<@Nullable Object> row(ReportView report, Content content) {
		Suggestion suggestion = report.suggestion();
		return Collections.unmodifiableList(Arrays.asList(report.sentAt(), report.kind().getSlug(),
				Subjects.pathOf(report, content), (report.fault() != null) ? report.fault().getSlug() : null,
				(suggestion != null) ? suggestion.name() : null, (suggestion != null) ? suggestion.url() : null,
				(suggestion != null) ? suggestion.type().getSlug() : null,
				(suggestion != null) ? slugs(suggestion.skills(), content) : null, report.words(),
				report.status().getSlug(), report.answer(), report.decidedAt()));
	}

	private static String slugs(List<Long> skills, Content content) {
		return skills.stream().map((skill) -> content.skill(skill).slug()).collect(Collectors.joining(" "));
	}

}
