package dev.waymark.account.member;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor.SpecificationFluentQuery;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

import dev.waymark.account.EmailAddress;

/**
 * The accounts. What holds some of them does so until the transaction ends.
 */
interface AccountRepository extends Repository<Account, Long> {

	Account save(Account account);

	Optional<Account> findById(long id);

	Optional<Account> findByUuid(UUID uuid);

	/** The account of an address, however its domain was spelled when it was opened. */
	default Optional<Account> find(EmailAddress email) {
		return findAll(email).stream().findFirst();
	}

	/**
	 * The accounts of an address: two, when they were opened with two spellings of its
	 * domain before there was one. The one with today's comes first.
	 */
	default List<Account> findAll(EmailAddress email) {
		return findByEmailKeyIn(email.keys()).stream()
			.sorted(Comparator.comparing((account) -> !account.hasKey(email.key())))
			.toList();
	}

	List<Account> findByEmailKeyIn(Collection<String> emailKeys);

	default boolean exists(EmailAddress email) {
		return existsByEmailKeyIn(email.keys());
	}

	boolean existsByEmailKeyIn(Collection<String> emailKeys);

	boolean existsByLearnerId(long learnerId);

	boolean existsByRole(String role);

	List<Account> findByEraseAtLessThanEqual(Instant now);

	/** Finds accounts as {@code JpaSpecificationExecutor} does. */
	<S extends Account, R> R findBy(Specification<Account> wanted,
			Function<? super SpecificationFluentQuery<S>, R> how);

	@Query("select a.passwordHash from Account a where a.id = :id")
	Optional<String> findPasswordHash(long id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.id = :id")
	Optional<Account> hold(long id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.uuid = :uuid")
	Optional<Account> hold(UUID uuid);

	/** The administrators who can do something, so that two cannot go at one moment. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select a from Account a where a.role = 'administrator' and a.disabledAt is null and a.eraseAt is null
			order by a.id""")
	List<Account> holdAdministrators();

	/** The accounts after another whose entries were made by other rules. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.entry.spelledBy <> :rules and a.id > :after order by a.id")
	List<Account> holdSpelledOtherwise(String rules, long after, Limit most);

	@Modifying
	@Query("delete Account a where a.id = :id")
	void remove(long id);

	/**
	 * Removes an account if it is still to be erased.
	 * @return how many rows went: none when its owner stays after all
	 */
	@Modifying
	@Query("delete Account a where a.id = :id and a.eraseAt <= :now")
	int removeDue(long id, Instant now);

	/** Renews a hash unless the password was changed in the meantime. */
	@Modifying
	@Transactional
	@Query("update Account a set a.passwordHash = :after where a.id = :id and a.passwordHash = :before")
	void rehash(long id, String before, String after);

}
