package dev.waymark.catalog.editing.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The drafts. Who only reads gets what they say, and a draft itself whoever holds it: so
 * none is changed that was read before somebody else had saved it.
 */
interface DraftRepository extends Repository<ContentDraft, Long> {

	@Query("select d.text from ContentDraft d order by d.text.changedAt desc, d.id desc")
	List<DraftText> findAll();

	@Query("select d.text from ContentDraft d where d.text.uuid = :thing")
	Optional<DraftText> find(UUID thing);

	/**
	 * Holds a draft until the transaction ends.
	 * @return empty when it is not as it was seen: somebody else was quicker
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from ContentDraft d where d.text.uuid = :thing and d.text.version = :version")
	Optional<ContentDraft> hold(UUID thing, long version);

	ContentDraft save(ContentDraft draft);

	void delete(ContentDraft draft);

	@Modifying
	@Query("""
			update ContentDraft d set d.text.author.account = null, d.text.author.name = ''
			where d.text.author.account = :account""")
	void forget(UUID account);

}
