package dev.waymark.account;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * The accounts.
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

	/** The mailboxes that are those of two accounts. */
	@Query("select mailbox from account where mailbox <> '' group by mailbox having count(*) > 1")
	List<String> findSharedMailboxes();

	/** An account that nobody else changes until the transaction ends. */
	@Query("select * from account where id = :id for update")
	Optional<Account> hold(long id);

	/**
	 * The administrators who can do something, held fast until the transaction ends, so
	 * that two of them cannot go at one moment.
	 */
	@Query("""
			select uuid from account where role = 'administrator' and disabled_at is null and erase_at is null
			order by id for update""")
	List<UUID> holdAdministrators();

	@Modifying
	@Query("delete from account where id = :id")
	int remove(long id);

	/**
	 * Removes an account if it is still to be erased.
	 * @return how many rows went: none when its owner stays after all
	 */
	@Modifying
	@Query("delete from account where id = :id and erase_at <= :now")
	int removeDue(long id, Instant now);

	/**
	 * Keeps what a person says of themselves without a look at what else changes at that
	 * moment.
	 */
	@Modifying
	@Query("""
			update account set display_name = :name, theme = :theme, keys_on = :keys, language = :language,
				time_zone = :zone, name_order = :nameOrder, search_words = :searchWords
			where id = :id""")
	int describe(long id, String name, String theme, boolean keys, String language, String zone, String nameOrder,
			String searchWords);

	/** Keeps what was chosen, without a look at what else changes at that moment. */
	@Modifying
	@Query("""
			update account set theme = coalesce(cast(:theme as varchar(10)), theme),
				keys_on = coalesce(cast(:keys as boolean), keys_on)
			where id = :id""")
	int prefer(long id, @Nullable String theme, @Nullable Boolean keys);

	/** Renews a hash unless the password was changed in the meantime. */
	@Modifying
	@Query("update account set password_hash = :after where id = :id and password_hash = :before")
	int rehash(long id, String before, String after);

}
