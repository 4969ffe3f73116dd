package dev.waymark.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.domain.Specification;

/**
 * What somebody asks of the log, as the condition that an event fits.
 *
 * @param query what is asked
 */
record EventsWanted(AuditQuery query) implements Specification<AuditEvent> {

	private static final char ESCAPE = '!';

	@Override
	public Predicate toPredicate(Root<AuditEvent> event, @Nullable CriteriaQuery<?> whole, CriteriaBuilder is) {
		List<Predicate> all = new ArrayList<>();
		if (this.query.before() != null) {
			all.add(is.lessThan(event.get(AuditEvent_.id), this.query.before()));
		}
		if (!this.query.kind().isEmpty()) {
			all.add(is.equal(event.get(AuditEvent_.kind), this.query.kind()));
		}
		if (!this.query.words().isEmpty()) {
			String words = this.query.words();
			all.add(is.or(contains(event.get(AuditEvent_.actorName), words, is),
					contains(event.get(AuditEvent_.subject), words, is),
					contains(event.get(AuditEvent_.detail), words, is),
					contains(event.get(AuditEvent_.subject), this.query.address(), is)));
		}
		if (this.query.from() != null) {
			all.add(is.greaterThanOrEqualTo(event.get(AuditEvent_.occurredAt), startOf(this.query.from())));
		}
		if (this.query.to() != null) {
			all.add(is.lessThan(event.get(AuditEvent_.occurredAt), startOf(this.query.to().plusDays(1))));
		}
		if (this.query.person() != null) {
			all.add(is.or(is.equal(event.get(AuditEvent_.actor), this.query.person()),
					is.equal(event.get(AuditEvent_.person), this.query.person())));
		}
		return is.and(all);
	}

	private static Predicate contains(Expression<String> text, String words, CriteriaBuilder is) {
		String pattern = "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
		return is.like(is.lower(text), pattern, ESCAPE);
	}

	private static Instant startOf(LocalDate day) {
		return day.atStartOfDay().toInstant(ZoneOffset.UTC);
	}

}
