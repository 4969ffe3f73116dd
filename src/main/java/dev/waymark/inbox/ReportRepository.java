package dev.waymark.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor.SpecificationFluentQuery;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The reports. Of many, the skills that suggestions name come in one more statement.
 */
interface ReportRepository extends Repository<Report, Long> {

	Report save(Report report);

	@Query("from Report r left join fetch r.skills where r.uuid = :uuid")
	Optional<Report> findByUuid(UUID uuid);

	List<Report> findByLearnerIdAndStatusAndWords(long learnerId, String status, String words);

	@Query("from Report r where r.learnerId = :learner order by r.id desc limit :most offset :skipped")
	List<Report> findByLearner(long learner, int most, int skipped);

	/** All of them at once, with the skills. */
	@Query("from Report r left join fetch r.skills where r.learnerId = :learner order by r.sentAt, r.id desc")
	List<Report> findAllByLearner(long learner);

	int countByLearnerId(long learnerId);

	int countByStatus(String status);

	long count(Specification<Report> wanted);

	<S extends Report, R> R findBy(Specification<Report> wanted, Function<? super SpecificationFluentQuery<S>, R> how);

	/** What editors look for, open ones first, then the newest. */
	default List<Report> find(ReportsWanted wanted, int most, int skipped) {
		// The position is that of the last one left out.
		ScrollPosition start = (skipped > 0) ? ScrollPosition.offset(skipped - 1L) : ScrollPosition.offset();
		return findBy(wanted.openFirst(), (all) -> all.limit(most).scroll(start)).getContent();
	}

	/** Nobody decides about those meanwhile. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	List<Report> findBySpelledByNotOrderById(String rules, Limit most);

	/** How many came over. The version stays: the report says what it said. */
	@Modifying
	@Query("update Report r set r.learnerId = :to where r.learnerId = :from")
	int carry(long from, long to);

	@Modifying
	@Query("delete Report r where r.learnerId = :learner")
	void removeOf(long learner);

}
