package dev.waymark.catalog.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import net.javacrumbs.shedlock.core.LockExtender;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.apache.hc.core5.ssl.SSLContexts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Visits the links of all resources that are not withdrawn, in rounds: when it is time,
 * or when an editor asks. A round goes on one node at a time, and no connection to the
 * database waits for a host. What a visit found is kept before the next one is looked at,
 * so a round that is broken off is gone on with, by whichever node comes first.
 */
@Component
public class LinkChecker {

	private static final Logger logger = LoggerFactory.getLogger(LinkChecker.class);

	private static final int AT_ONCE = 4;

	/** A site that is only tried out calls nobody. */
	private static final Duration BEFORE_THE_FIRST = Duration.ofHours(1);

	/** A node that dies keeps the others from a round for so long. */
	private static final Duration HOLD = Duration.ofMinutes(10);

	private static final Duration HOLD_AGAIN = Duration.ofMinutes(1);

	private final LinkCheckRepository checks;

	private final LinkRunRepository runs;

	private final LinkSettings settings;

	private final HostNames names;

	private final String userAgent;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final Instant upSince;

	private volatile boolean stopping;

	LinkChecker(LinkCheckRepository checks, LinkRunRepository runs, LinkSettings settings, HostNames names,
			@Value("${waymark.url:}") String site, PlatformTransactionManager transactions, Clock clock) {
		this.checks = checks;
		this.runs = runs;
		this.settings = settings;
		this.names = names;
		this.userAgent = settings.userAgent(site);
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
		this.upSince = clock.instant();
	}

	/**
	 * Goes a round when one is due, was asked for or was broken off, and comes back when
	 * it has ended or the node stops. Looks every few seconds by itself.
	 */
	@Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT5S", scheduler = LinkConfiguration.SCHEDULER)
	@SchedulerLock(name = "links")
	public void check() {
		if (this.settings.enabled() && !this.stopping) {
			this.runs.findUnderWay().or(this::openWhenDue).ifPresent(this::go);
		}
	}

	/** The round is gone on with later, or by another node; nobody waits for it. */
	@EventListener(ContextClosedEvent.class)
	void stop() {
		this.stopping = true;
	}

	private Optional<Long> openWhenDue() {
		Instant now = this.clock.instant();
		Instant due = this.runs.findLastStart()
			.map((last) -> last.plus(this.settings.every()))
			.orElse(this.upSince.plus(BEFORE_THE_FIRST));
		if (now.isBefore(due)) {
			return Optional.empty();
		}
		try {
			this.runs.save(new LinkRun(now));
		}
		catch (DuplicateKeyException ex) {
			// An editor has just asked for one.
		}
		return this.runs.findUnderWay();
	}

	private void go(long run) {
		List<Link> left = Objects.requireNonNull(this.transaction.execute((status) -> begin(run)));
		logger.info("Visiting {} links to see whether they are alive (waymark.links.enabled)", left.size());
		try {
			if (visit(run, left)) {
				change(run, (ended) -> ended.finish(this.clock.instant()));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Begins a round, or goes on with one that was broken off. */
	private List<Link> begin(long id) {
		LinkRun run = this.runs.findById(id).orElseThrow();
		List<Link> left = this.checks.findUnvisitedSince(run.begin(this.clock.instant()));
		run.expect(left.size());
		return spread(left);
	}

	/** Visits the links, and tells whether it got to the last of them. */
	private boolean visit(long run, List<Link> left) throws InterruptedException, ExecutionException {
		ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE, daemons());
		Guard guard = new Guard(this.names, PublicAddresses::isPublic, this.settings.trusted());
		try (Fetcher fetcher = new Fetcher(this.settings, this.userAgent, guard, SSLContexts.createSystemDefault())) {
			LinkVisitor visitor = new LinkVisitor(fetcher, this.settings);
			CompletionService<Visit> visits = new ExecutorCompletionService<>(pool);
			left.forEach((link) -> visits.submit(() -> new Visit(link, visitor.visit(link.url()))));
			Hold hold = new Hold();
			int open = left.size();
			while (open > 0 && !this.stopping) {
				Future<Visit> ended = visits.poll(1, TimeUnit.SECONDS);
				hold.renew();
				if (ended != null) {
					keep(run, ended.get());
					open--;
				}
			}
			return open == 0;
		}
		finally {
			pool.shutdownNow();
		}
	}

	private static ThreadFactory daemons() {
		CustomizableThreadFactory threads = new CustomizableThreadFactory("link-visit-");
		threads.setDaemon(true);
		return threads;
	}

	private void keep(long run, Visit visit) {
		Instant now = this.clock.instant();
		change(run, (round) -> {
			keep(visit.link(), visit.result(), now);
			round.advance();
		});
	}

	/** Keeps what a visit found, unless the resource has gone meanwhile. */
	private void keep(Link link, LinkResult result, Instant now) {
		Optional<LinkCheck> before = this.checks.findById(link.resourceId());
		before.ifPresent((check) -> check.found(link.url(), result, now));
		if (before.isEmpty() && this.checks.isInContent(link.resourceId())) {
			this.checks.save(new LinkCheck(link, result, now));
		}
	}

	private void change(long run, Consumer<LinkRun> change) {
		this.transaction.executeWithoutResult((status) -> change.accept(this.runs.findById(run).orElseThrow()));
	}

	/**
	 * Puts links of one host far from each other, so that nobody waits for a host while
	 * others are free.
	 */
	static List<Link> spread(List<Link> links) {
		Map<String, Integer> seen = new HashMap<>();
		Map<Integer, List<Link>> rows = new TreeMap<>();
		for (Link link : links) {
			int row = seen.merge(link.url().replaceFirst("^(\\w+://[^/?#]*).*", "$1"), 1, Integer::sum);
			rows.computeIfAbsent(row, (number) -> new ArrayList<>()).add(link);
		}
		return rows.values().stream().flatMap(List::stream).toList();
	}

	/**
	 * A link and what a visit found there.
	 */
	private record Visit(Link link, LinkResult result) {
	}

	/**
	 * The lock of the job, which is held for as long as the round goes on.
	 */
	private static final class Hold {

		private long since = System.nanoTime();

		void renew() {
			long now = System.nanoTime();
			if (now - this.since > HOLD_AGAIN.toNanos()) {
				LockExtender.extendActiveLock(HOLD, Duration.ZERO);
				this.since = now;
			}
		}

	}

}
