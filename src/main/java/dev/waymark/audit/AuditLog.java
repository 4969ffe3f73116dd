package dev.waymark.audit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door to the audit log (R28): who did what, when and from where. What is recorded
 * stays as it is until it is old; only a person who leaves is taken out of it.
 */
@Component
public class AuditLog {

	private final AuditEventRepository events;

	private final TransactionTemplate transaction;

	private final TransactionTemplate ownTransaction;

	private final Clock clock;

	AuditLog(AuditEventRepository events, PlatformTransactionManager transactions, Clock clock) {
		this.events = events;
		this.transaction = new TransactionTemplate(transactions);
		this.ownTransaction = new TransactionTemplate(transactions);
		this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/**
	 * Records what was done, within the caller's transaction if there is one: what is
	 * rolled back was not done, and leaves no event. Without one, the event is kept at
	 * once.
	 * @param draft the event
	 */
	public void record(AuditDraft draft) {
		this.events.save(new AuditEvent(draft, this.clock.instant()));
	}

	/**
	 * Records what was refused. The event is kept whatever becomes of the caller's
	 * transaction, for a refusal usually ends in a rollback. Within a transaction this
	 * takes a second connection, so a caller that may be called often refuses outside of
	 * one.
	 * @param draft the event
	 */
	public void recordRefusal(AuditDraft draft) {
		this.ownTransaction.executeWithoutResult((status) -> record(draft));
	}

	/**
	 * Looks through the log, in one query. Whoever asks for the next page with the id of
	 * the last event of this one meets every event once, whatever is added meanwhile.
	 * @param query which events
	 * @param most how many at the most, at least 1
	 * @return the events, newest first
	 */
	public List<AuditEventView> latest(AuditQuery query, int most) {
		Sort newest = Sort.by(Sort.Direction.DESC, AuditEvent_.ID);
		return views(this.events.findBy(new EventsWanted(query), (wanted) -> wanted.sortBy(newest).limit(most).all()));
	}

	/**
	 * The kinds there are events of, in one query.
	 * @return the slugs in alphabetical order
	 */
	public List<String> kinds() {
		return this.events.findKinds();
	}

	/**
	 * Everything that an account has done, for its owner's export.
	 * @param person the account's uuid
	 * @return the events, newest first; not those that others did to the account
	 */
	public List<AuditEventView> of(UUID person) {
		return views(this.events.findByActorOrderByIdDesc(person));
	}

	/**
	 * Takes a person who leaves out of the log. Their events keep kind and time, and
	 * those that others did to them keep who did it and where from; subject and detail
	 * are emptied in both, since they may name the person. Where nobody was signed in it
	 * may have been the person, so such events do not keep where from. An event that
	 * names them in words only, without the uuid, is not found: a draft about an account
	 * says which.
	 * @param person the account's uuid
	 */
	public void forget(UUID person) {
		this.transaction.executeWithoutResult((status) -> {
			this.events.forgetAsPerson(person);
			this.events.forgetAsActor(person);
		});
	}

	private static List<AuditEventView> views(List<AuditEvent> events) {
		return events.stream().map(AuditEvent::view).toList();
	}

}
