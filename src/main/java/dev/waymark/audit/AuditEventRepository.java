package dev.waymark.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor.SpecificationFluentQuery;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The events in the log. One is added and never changed, other than to forget a person,
 * and never removed, other than by age.
 */
interface AuditEventRepository extends Repository<AuditEvent, Long> {

	AuditEvent save(AuditEvent event);

	/**
	 * Finds events as {@code JpaSpecificationExecutor} does, which would bring removing
	 * and changing with it.
	 */
	<S extends AuditEvent, R> R findBy(Specification<AuditEvent> wanted,
			Function<? super SpecificationFluentQuery<S>, R> how);

	List<AuditEvent> findByActorOrderByIdDesc(UUID actor);

	@Query("select distinct e.kind from AuditEvent e order by e.kind")
	List<String> findKinds();

	/** Plain SQL, for to Hibernate an event does not change. */
	@Modifying
	@Query(nativeQuery = true, value = """
			update audit_event set person = null, subject = '', detail = '',
				address = case when actor is null then '' else address end,
				device = case when actor is null then '' else device end
			where person = :person""")
	void forgetAsPerson(UUID person);

	/** Plain SQL, as above. */
	@Modifying
	@Query(nativeQuery = true, value = """
			update audit_event set actor = null, actor_name = '', subject = '', detail = '', address = '',
				device = ''
			where actor = :actor""")
	void forgetAsActor(UUID actor);

	@Modifying
	@Transactional
	@Query("delete AuditEvent e where e.occurredAt < :moment")
	void removeBefore(Instant moment);

}
