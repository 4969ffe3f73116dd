package dev.waymark.account.organisation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The identities that organisations vouch for.
 */
interface AccountIdentityRepository extends Repository<AccountIdentity, Long> {

	AccountIdentity save(AccountIdentity identity);

	Optional<AccountIdentity> findByIssuerAndSubject(String issuer, String subject);

	/** Those of an account; the one joined first comes first. */
	List<AccountIdentity> findByAccountIdOrderByJoinedAtAscIdAsc(long accountId);

	void delete(AccountIdentity identity);

}
