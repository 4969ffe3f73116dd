package dev.waymark.account.learner;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import dev.waymark.account.LearnerId;
import dev.waymark.account.secret.TicketKind;
import dev.waymark.account.secret.Tickets;

/**
 * Learners without an account. A guest is known by a pass: a ticket with the learner's
 * uuid, signed with a key that only this installation has. Whoever holds no valid pass is
 * nobody, and gets nobody's marks.
 */
@Component
public class Guests {

	/** How long a pass is good for. */
	public static final Duration LIFETIME = TicketKind.GUEST.life();

	private static final String UUID_OF_LEARNER = "sub";

	private final LearnerRepository learners;

	private final Tickets tickets;

	private final Clock clock;

	Guests(LearnerRepository learners, Tickets tickets, Clock clock) {
		this.learners = learners;
		this.tickets = tickets;
		this.clock = clock;
	}

	/**
	 * Creates a guest.
	 * @return the new learner's pass
	 */
	public GuestPass welcome() {
		Learner guest = this.learners.save(new Learner(this.clock.instant()));
		return issue(guest.id(), guest.uuid());
	}

	/**
	 * Reads a pass.
	 * @param token what the browser sent; anything at all
	 * @return the pass, or empty when it is forged, foreign, expired or names nobody
	 */
	public Optional<GuestPass> read(String token) {
		return this.tickets.read(TicketKind.GUEST, token).flatMap((ticket) -> {
			UUID uuid = UUID.fromString(ticket.word(UUID_OF_LEARNER));
			return this.learners.findGuest(uuid)
				.map((learner) -> new GuestPass(new LearnerId(learner), uuid, token, ticket.issuedAt()));
		});
	}

	/**
	 * Signs a pass anew, so that a guest who keeps coming back stays known.
	 * @param pass a pass that was read
	 * @return the same learner's pass, good for another year
	 */
	public GuestPass renew(GuestPass pass) {
		this.learners.see(pass.learner().value(), this.clock.instant());
		return issue(pass.learner(), pass.uuid());
	}

	private GuestPass issue(LearnerId learner, UUID uuid) {
		String token = this.tickets.issue(TicketKind.GUEST, Map.of(UUID_OF_LEARNER, uuid.toString()));
		return new GuestPass(learner, uuid, token, this.clock.instant().truncatedTo(ChronoUnit.SECONDS));
	}

}
