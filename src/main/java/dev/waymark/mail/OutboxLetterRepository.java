package dev.waymark.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters in the outbox.
 */
interface OutboxLetterRepository extends Repository<OutboxLetter, Long> {

	@Query("select l.id from OutboxLetter l where l.nextTryAt <= :now order by l.id")
	List<Long> findDue(Instant now, Limit most);

	Optional<OutboxLetter> findById(long id);

	Optional<OutboxLetter> findByIdAndTries(long id, int tries);

	OutboxLetter save(OutboxLetter letter);

	@Modifying
	@Transactional
	@Query("delete OutboxLetter l where lower(l.recipient) = lower(:address)")
	void removeTo(String address);

	@Modifying
	@Transactional
	@Query("delete OutboxLetter l where l.person = :person")
	void removeAbout(UUID person);

	@Modifying
	@Transactional
	@Query("delete OutboxLetter l where l.endedAt <= :moment")
	void removeEndedBy(Instant moment);

}
