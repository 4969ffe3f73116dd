package dev.waymark.account.learner;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.AccountView;
import dev.waymark.account.ExportTable;
import dev.waymark.account.LearnerId;
import dev.waymark.audit.AuditDraft;
import dev.waymark.audit.AuditLog;
import dev.waymark.platform.Origin;

/**
 * Learners with everything that the flats upstairs keep about them.
 */
@Component
public class Learners {

	private static final int TRIES = 10;

	private static final int BATCH = 200;

	private final LearnerRepository learners;

	private final List<Belongings> flats;

	private final LearnerLock lock;

	private final AuditLog audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Learners(LearnerRepository learners, List<Belongings> flats, LearnerLock lock, AuditLog audit,
			PlatformTransactionManager transactions, Clock clock) {
		this.learners = learners;
		this.flats = flats;
		this.lock = lock;
		this.audit = audit;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Gives everything of a guest to a member, after which there is no such guest any
	 * more.
	 * @param guest who has just signed in on this device
	 * @param member the member that they are
	 * @param origin where from
	 * @return what came over
	 */
	public List<Handover> carry(LearnerId guest, AccountView member, Origin origin) {
		return whole(() -> {
			List<Handover> carried = this.flats.stream()
				.flatMap((flat) -> flat.carry(guest, member.learner()).stream())
				.toList();
			this.learners.remove(guest.value());
			this.audit.record(AuditDraft.of("guest-carried", origin)
				.by(member.uuid(), member.name())
				.about(member.uuid(), member.email().value()));
			return carried;
		});
	}

	/**
	 * Forgets guests who stayed away longer than their cookie is good for, on one node at
	 * a time.
	 */
	@Scheduled(fixedDelayString = "${waymark.guests.every:P1D}", initialDelayString = "PT5M")
	@SchedulerLock(name = "guests")
	public void forgetOldGuests() {
		Instant before = this.clock.instant().minus(Guests.LIFETIME);
		List<Long> old = this.learners.findGuestsNotSeenSince(before, BATCH);
		while (!old.isEmpty()) {
			old.forEach((guest) -> whole(() -> forget(new LearnerId(guest))));
			old = this.learners.findGuestsNotSeenSince(before, BATCH);
		}
	}

	/**
	 * Begins a learner of whom nothing is known yet.
	 * @return the new learner
	 */
	public LearnerId create() {
		return this.learners.save(new Learner(this.clock.instant())).id();
	}

	/**
	 * Everything that the flats upstairs hold about a learner.
	 * @param learner whose rows
	 * @return the tables, also the empty ones
	 */
	public List<ExportTable> export(LearnerId learner) {
		return this.flats.stream().flatMap((flat) -> flat.export(learner).stream()).toList();
	}

	/**
	 * Removes a learner with everything that is kept about them, within the caller's
	 * transaction.
	 * @param learner who goes
	 * @return how many rows went: none when there is no such learner any more
	 */
	public int forget(LearnerId learner) {
		this.lock.hold(learner);
		this.flats.forEach((flat) -> flat.remove(learner));
		return this.learners.remove(learner.value());
	}

	/**
	 * Another tab may add a row in the meantime; then the learner's own row cannot go,
	 * and all of it is done again.
	 */
	private <T> T whole(Supplier<T> change) {
		for (int tried = 1;; tried++) {
			try {
				return Objects.requireNonNull(this.transaction.execute((status) -> change.get()));
			}
			catch (DataIntegrityViolationException ex) {
				if (tried == TRIES) {
					throw ex;
				}
			}
		}
	}

}
