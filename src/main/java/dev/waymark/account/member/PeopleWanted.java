package dev.waymark.account.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.domain.Specification;

import dev.waymark.platform.text.SearchWords;

/**
 * Which people an administrator looks for, as the condition that an account fits.
 *
 * @param query what is asked
 */
record PeopleWanted(PeopleQuery query) implements Specification<Account> {

	@Override
	public Predicate toPredicate(Root<Account> account, @Nullable CriteriaQuery<?> whole, CriteriaBuilder is) {
		Path<DirectoryEntry> entry = account.get(Account_.entry);
		List<Predicate> all = new ArrayList<>();
		SearchWords.patterns(this.query.words())
			.forEach((pattern) -> all.add(is.like(entry.get(DirectoryEntry_.searchWords), pattern, '\\')));
		if (this.query.role() != null) {
			all.add(is.equal(account.get(Account_.role), this.query.role().getSlug()));
		}
		if (this.query.state() == PeopleQuery.State.DISABLED) {
			all.add(is.isNotNull(account.get(Account_.disabledAt)));
		}
		if (this.query.state() == PeopleQuery.State.LEAVING) {
			all.add(is.isNotNull(account.get(Account_.eraseAt)));
		}
		if (this.query.state() == PeopleQuery.State.SHARED) {
			all.add(entry.get(DirectoryEntry_.mailbox).in(shared(Objects.requireNonNull(whole), is)));
		}
		return is.and(all);
	}

	/** The mailboxes that are those of two accounts. */
	private static Subquery<String> shared(CriteriaQuery<?> whole, CriteriaBuilder is) {
		Subquery<String> shared = whole.subquery(String.class);
		Root<Account> account = shared.from(Account.class);
		Path<String> mailbox = account.get(Account_.entry).get(DirectoryEntry_.mailbox);
		return shared.select(mailbox)
			.where(is.notEqual(mailbox, ""))
			.groupBy(mailbox)
			.having(is.gt(is.count(account), 1));
	}

}
