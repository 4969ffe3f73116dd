package dev.waymark.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.domain.Specification;

import dev.waymark.platform.text.SearchWords;

/**
 * What an editor looks for, as the condition that a report fits.
 *
 * @param query what is asked
 * @param subjects the skills and resources whose names hold the words
 */
record ReportsWanted(ReportQuery query, Subjects subjects) implements Specification<Report> {

	private static final char ESCAPE = '\\';

	@Override
	public Predicate toPredicate(Root<Report> report, @Nullable CriteriaQuery<?> whole, CriteriaBuilder is) {
		List<Predicate> all = new ArrayList<>();
		if (this.query.kind() != null) {
			all.add(is.equal(report.get(Report_.kind), this.query.kind().getSlug()));
		}
		if (this.query.status() != null) {
			all.add(is.equal(report.get(Report_.status), this.query.status().getSlug()));
		}
		List<Predicate> words = SearchWords.patterns(this.query.words())
			.stream()
			.map((pattern) -> is.like(report.get(Report_.searchWords), pattern, ESCAPE))
			.toList();
		if (!words.isEmpty()) {
			all.add(is.or(is.and(words), report.get(Report_.skillId).in(this.subjects.skills()),
					report.get(Report_.learningResourceId).in(this.subjects.resources())));
		}
		return is.and(all);
	}

	/** The same, in the order in which editors read: open ones first, then the newest. */
	Specification<Report> openFirst() {
		return (report, whole, is) -> {
			Objects.requireNonNull(whole)
				.orderBy(is.desc(is.equal(report.get(Report_.status), ReportStatus.OPEN.getSlug())),
						is.desc(report.get(Report_.id)));
			return toPredicate(report, whole, is);
		};
	}

}
