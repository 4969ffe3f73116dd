package dev.waymark.catalog.editing.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What drafts said once.
 */
interface FormerDraftRepository extends Repository<FormerDraft, Long> {

	FormerDraft save(FormerDraft former);

	/** What drafts of a thing have said, the newest first. */
	@Query("""
			select f from FormerDraft f where f.text.uuid = :thing
			order by f.text.version desc, f.id desc limit :most offset :skipped""")
	List<FormerDraft> find(UUID thing, int skipped, int most);

	@Query("select count(*) from FormerDraft f where f.text.uuid = :thing")
	int count(UUID thing);

	@Query("""
			select f from FormerDraft f where f.text.uuid = :thing and f.text.version = :version
			order by f.id desc limit 1""")
	Optional<FormerDraft> find(UUID thing, long version);

	@Query("select max(f.text.version) from FormerDraft f where f.text.uuid = :thing")
	@Nullable Long findLastVersion(UUID thing);

	/** How the draft that had a version ended, unless another text took its place. */
	@Query("""
			select f.ending from FormerDraft f
			where f.text.uuid = :thing and f.text.version >= :version and f.ending not in ('replaced', 'brought-back')
			order by f.text.version, f.id limit 1""")
	Optional<String> findEnding(UUID thing, long version);

	/** What ended in one way, what did so last first. */
	@Query("""
			select f from FormerDraft f where f.ending = :ending
			order by f.endedAt desc, f.id desc limit :most offset :skipped""")
	List<FormerDraft> find(String ending, int skipped, int most);

	@Query("select count(*) from FormerDraft f where f.ending = :ending")
	int count(String ending);

	@Modifying
	@Transactional
	@Query("delete FormerDraft f where f.endedAt < :moment")
	void removeBefore(Instant moment);

	@Modifying
	@Query("""
			update FormerDraft f set f.text.author.account = null, f.text.author.name = ''
			where f.text.author.account = :account""")
	void forgetAuthor(UUID account);

	@Modifying
	@Query("""
			update FormerDraft f set f.endedBy.account = null, f.endedBy.name = ''
			where f.endedBy.account = :account""")
	void forgetWhoEnded(UUID account);

}
