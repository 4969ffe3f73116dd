package dev.waymark.catalog.link;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * What is known about links. That of resources that were withdrawn, or lead elsewhere by
 * now, is passed over.
 */
interface LinkCheckRepository extends Repository<LinkCheck, Long> {

	/** The resource does not go before the transaction ends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<LinkCheck> findById(long resourceId);

	Optional<LinkCheck> findByLearningResourceIdAndUrl(long resourceId, String url);

	@Query("""
			select c from LinkCheck c join LearningResource r on r.id = c.learningResourceId and r.url = c.url
			where r.retiredReason is null""")
	List<LinkCheck> findLinked();

	@Query("""
			select r.id from LinkCheck c join LearningResource r on r.id = c.learningResourceId and r.url = c.url
			where r.retiredReason is null and c.failingDays >= :days order by r.id""")
	List<Long> findFailingFor(int days);

	@Query("""
			select new dev.waymark.catalog.link.Link(r.id, r.url)
			from LearningResource r left join LinkCheck c on c.learningResourceId = r.id and c.url = r.url
			where r.retiredReason is null and (c.checkedAt is null or c.checkedAt < :moment) order by r.id""")
	List<Link> findUnvisitedSince(Instant moment);

	@Query("select count(r) > 0 from LearningResource r where r.id = :resourceId")
	boolean isInContent(long resourceId);

	LinkCheck save(LinkCheck check);

}
