package dev.waymark.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * The letters in the outbox.
 */
interface OutboxLetterRepository extends Repository<OutboxLetter, Long> {

	List<OutboxLetter> findByNextTryAtLessThanEqualOrderById(Instant now, Limit most);

	OutboxLetter save(OutboxLetter letter);

	@Modifying
	@Query("delete from outbox_letter where lower(recipient) = lower(:address)")
	void removeTo(String address);

	@Modifying
	@Query("delete from outbox_letter where person = :person")
	void removeAbout(UUID person);

	@Modifying
	@Query("delete from outbox_letter where ended_at <= :moment")
	void removeEndedBy(Instant moment);

}
