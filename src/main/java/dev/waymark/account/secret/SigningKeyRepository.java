package dev.waymark.account.secret;

import java.time.Instant;
import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys that are kept.
 */
interface SigningKeyRepository extends Repository<SigningKey, String> {

	List<SigningKey> findAll();

	/**
	 * Keeps a key, in a transaction of its own, so that a refusal spoils no other.
	 * @throws org.springframework.dao.DuplicateKeyException when another node was quicker
	 */
	default void add(SigningKey key) {
		add(key.name(), key.secret(), key.createdAt());
	}

	@Modifying
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	@Query("insert SigningKey (name, secret, createdAt) values (:name, :secret, :createdAt)")
	void add(String name, String secret, Instant createdAt);

	@Modifying
	@Transactional
	@Query("delete SigningKey k where k.name = :name")
	void remove(String name);

}
