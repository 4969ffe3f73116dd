package dev.waymark.catalog.editing.revision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The history. A revision is added and never changed, other than to forget a person, and
 * never removed.
 */
interface RevisionRepository extends Repository<Revision, Long> {

	Revision save(Revision revision);

	/** A revision with everything it changed. */
	@Query("select r from Revision r left join fetch r.documents where r.id = :number")
	Optional<Revision> find(long number);

	@Query("select max(r.id) from Revision r where r.undoesId = :number")
	@Nullable Long findUndoing(long number);

	@Query("select r from Revision r where r.id < :before order by r.id desc limit :most")
	List<Revision> findBefore(long before, int most);

	@Query("""
			select r from Revision r
			where r.id < :before and exists (select 1 from r.documents d where d.uuid = :thing)
			order by r.id desc limit :most""")
	List<Revision> findBefore(long before, UUID thing, int most);

	@Query("select r from Revision r where r.author.account = :account order by r.id desc")
	List<Revision> findByAuthor(UUID account);

	/** The names of the first things of each revision. */
	@Query("""
			select new dev.waymark.catalog.editing.revision.RevisionName(r.id, d.name, size(r.documents))
			from Revision r join r.documents d where r in :revisions and d.position <= :most order by d.position""")
	List<RevisionName> findNames(Collection<Revision> revisions, int most);

	/** What became of a thing in its last revisions, the newest first. */
	@Query("""
			select new dev.waymark.catalog.editing.revision.RevisionText(d, r.author.name, r.publishedAt)
			from Revision r join r.documents d where d.uuid = :thing order by r.id desc limit :most""")
	List<RevisionText> findTexts(UUID thing, int most);

	@Modifying
	@Query("update Revision r set r.author.account = null, r.author.name = '' where r.author.account = :account")
	void forget(UUID account);

}
