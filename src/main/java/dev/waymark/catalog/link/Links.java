package dev.waymark.catalog.link;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.audit.AuditDraft;
import dev.waymark.audit.AuditLog;
import dev.waymark.catalog.ResourceView;
import dev.waymark.platform.Origin;

/**
 * The door to what is known about links: how they do, which ones editors have to look at,
 * and the rounds in which they are visited. What it says of a link holds for the address
 * that was visited; nothing is known any more once the resource has another one.
 */
@Component
public class Links {

	private static final Logger logger = LoggerFactory.getLogger(Links.class);

	private final LinkCheckRepository checks;

	private final LinkRunRepository runs;

	private final LinkSettings settings;

	private final AuditLog audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Links(LinkCheckRepository checks, LinkRunRepository runs, LinkSettings settings, AuditLog audit,
			PlatformTransactionManager transactions, Clock clock) {
		this.checks = checks;
		this.runs = runs;
		this.settings = settings;
		this.audit = audit;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * How the link of a resource does, in one query. When the database does not answer,
	 * nothing is known, so that the page of the resource goes on from memory.
	 * @param resource the resource
	 * @return how it does, or empty when it was not visited yet
	 */
	public Optional<LinkHealth> of(ResourceView resource) {
		try {
			return Objects.requireNonNull(this.transaction
				.execute((status) -> this.checks.findByLearningResourceIdAndUrl(resource.id(), resource.url())
					.map(LinkCheck::view)));
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("The database does not answer; nothing is known about links: {}", ex.getMessage());
			return Optional.empty();
		}
	}

	/**
	 * How all links do that have been visited, in one query. Withdrawn resources are not
	 * among them.
	 * @return how they do, by the id of the resource
	 */
	@Transactional(readOnly = true)
	public Map<Long, LinkHealth> all() {
		return this.checks.findLinked()
			.stream()
			.map(LinkCheck::view)
			.collect(Collectors.toMap(LinkHealth::resourceId, Function.identity()));
	}

	/**
	 * The links that are raised to the editors: failed on three different days and not
	 * seen alive since. One query; withdrawn resources are not among them.
	 * @return the ids of their resources, the oldest first
	 */
	public List<Long> troubled() {
		return this.checks.findFailingFor(LinkHealth.DAYS_UNTIL_RAISED);
	}

	/**
	 * The newest round, on whatever node it goes, in one query.
	 * @return the round that is under way, else the last one, or empty when there was
	 * none
	 */
	@Transactional(readOnly = true)
	public Optional<LinkRunView> latestRun() {
		return this.runs.findFirstByOrderByIdDesc().map(LinkRun::view);
	}

	/**
	 * Whether links are visited at all.
	 * @return false when that is switched off ({@code waymark.links.enabled})
	 */
	public boolean areVisited() {
		return this.settings.enabled();
	}

	/**
	 * Asks for a round now, in the name of an editor, and records that in the audit log.
	 * A node that runs jobs begins it within seconds.
	 * @param editor the uuid of the editor's account
	 * @param name what the editor is called
	 * @param origin where the request came from
	 * @return false when nothing was begun, for a round is under way or visits are
	 * switched off
	 */
	public boolean checkNow(UUID editor, String name, Origin origin) {
		if (!areVisited()) {
			return false;
		}
		try {
			this.transaction.executeWithoutResult((status) -> {
				this.runs.save(new LinkRun(this.clock.instant()));
				this.audit.record(AuditDraft.of("links-checked", origin).by(editor, name));
			});
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

}
