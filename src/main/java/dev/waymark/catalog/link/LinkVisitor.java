package dev.waymark.catalog.link;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLException;

import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Visits links for the length of one round. It asks each host once what robots may visit,
 * keeps to it, leaves the host alone for a while after each request, and once a host asks
 * for rest does not come again in this round.
 */
class LinkVisitor {

	private static final Logger logger = LoggerFactory.getLogger(LinkVisitor.class);

	private static final int MOST_REDIRECTS = 5;

	private final Fetcher fetcher;

	private final Turns turns;

	private final Duration patience;

	private final Map<String, Host> hosts = new ConcurrentHashMap<>();

	LinkVisitor(Fetcher fetcher, LinkSettings settings) {
		this.fetcher = fetcher;
		this.turns = new Turns(settings.pace());
		this.patience = settings.totalTimeout();
	}

	/**
	 * Visits a link.
	 * @param link an address
	 * @return what was found, also when nothing answers
	 * @throws InterruptedException when there is no more time for visits
	 */
	LinkResult visit(String link) throws InterruptedException {
		try {
			return follow(WebAddress.of(link));
		}
		catch (IOException ex) {
			return result(ex);
		}
		catch (RuntimeException ex) {
			// One odd link must not keep the round from its end.
			logger.warn("A link could not be visited", ex);
			return LinkResult.of(LinkOutcome.FAULTY);
		}
	}

	private LinkResult follow(URI start) throws InterruptedException {
		Trip trip = new Trip();
		Set<URI> visited = new HashSet<>();
		URI here = start;
		boolean movedForGood = false;
		while (visited.add(here) && visited.size() <= MOST_REDIRECTS + 1) {
			LinkResult found;
			try {
				Host host = host(here);
				LinkResult objection = host.objection(here);
				if (objection != null) {
					return objection.at(here, start);
				}
				Answer answer = trip.ask(here);
				if (answer.isRedirect()) {
					movedForGood = (movedForGood || here.equals(start)) && answer.isForGood();
					here = WebAddress.of(here, answer.location());
					continue;
				}
				if (answer.isBusy()) {
					host.rest(answer.status());
				}
				found = result(answer, movedForGood);
			}
			catch (IOException ex) {
				found = result(ex);
			}
			return found.at(here, start);
		}
		return LinkResult.of(LinkOutcome.TOO_MANY_REDIRECTS).at(here, start);
	}

	private Host host(URI address) {
		return this.hosts.computeIfAbsent(WebAddress.origin(address), (origin) -> new Host());
	}

	private static LinkResult result(Answer answer, boolean movedForGood) {
		int status = answer.status();
		if (answer.isFine()) {
			return LinkResult.of(movedForGood ? LinkOutcome.MOVED : LinkOutcome.ALIVE, status);
		}
		if (answer.isBusy()) {
			return LinkResult.of(LinkOutcome.BUSY, status);
		}
		return LinkResult.of(switch (status) {
			case 404, 410 -> LinkOutcome.GONE;
			// 999 is what a well-known network of people says to programs.
			case 401, 402, 403, 407, 451, 999 -> LinkOutcome.REFUSED;
			default -> LinkOutcome.FAULTY;
		}, status);
	}

	private static LinkResult result(IOException ex) {
		if (ex instanceof ForbiddenAddressException) {
			return LinkResult.of(LinkOutcome.FORBIDDEN_ADDRESS);
		}
		if (ex instanceof SocketTimeoutException) {
			return LinkResult.of(LinkOutcome.TIMED_OUT);
		}
		if (ex instanceof SSLException) {
			return LinkResult.of(LinkOutcome.UNTRUSTED);
		}
		boolean unreadable = ex instanceof MalformedURLException || ex instanceof MessageConstraintException
				|| ex.getCause() instanceof HttpException;
		return LinkResult.of(unreadable ? LinkOutcome.FAULTY : LinkOutcome.UNREACHABLE);
	}

	/**
	 * One errand: everything that is sent for it shares its time. It looks first and
	 * fetches only where looking is refused.
	 */
	private final class Trip {

		private Duration left = LinkVisitor.this.patience;

		Answer ask(URI address) throws IOException, InterruptedException {
			try {
				Answer look = send("HEAD", address, 0);
				if (look.status() < 400 || look.status() == 410 || look.isBusy()) {
					return look;
				}
			}
			catch (NoHttpResponseException ex) {
				// Some servers hang up instead of saying no.
			}
			return send("GET", address, 0);
		}

		Answer send(String method, URI address, int bytes) throws IOException, InterruptedException {
			Duration wait = LinkVisitor.this.turns.take(WebAddress.host(address), System.nanoTime());
			TimeUnit.NANOSECONDS.sleep(wait.toNanos());
			if (this.left.isNegative()) {
				throw new SocketTimeoutException("The time was over");
			}
			long began = System.nanoTime();
			try {
				return LinkVisitor.this.fetcher.send(method, address, bytes, this.left);
			}
			finally {
				this.left = this.left.minusNanos(System.nanoTime() - began);
			}
		}

	}

	/**
	 * A host, by scheme and port, as far as this round knows it.
	 */
	private final class Host {

		private @Nullable Robots robots;

		private @Nullable LinkResult closed;

		/**
		 * What keeps an address of the host from being visited.
		 * @return what to say of a link to it, or null when nothing does
		 */
		synchronized @Nullable LinkResult objection(URI address) throws InterruptedException {
			if (this.closed == null && this.robots == null) {
				read(WebAddress.atRoot(address, "/robots.txt"));
			}
			if (this.closed != null) {
				return this.closed;
			}
			return (this.robots != null && !this.robots.allow(address)) ? LinkResult.of(LinkOutcome.ROBOTS) : null;
		}

		synchronized void rest(int status) {
			this.closed = LinkResult.of(LinkOutcome.BUSY, status);
		}

		private void read(URI file) throws InterruptedException {
			Trip trip = new Trip();
			URI here = file;
			try {
				for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
					Answer answer = trip.send("GET", here, Robots.MOST_BYTES);
					if (!answer.isRedirect()) {
						keep(answer);
						return;
					}
					here = WebAddress.of(here, answer.location());
				}
				this.robots = Robots.FREE;
			}
			catch (IOException ex) {
				// A host that is away is not called again for the page.
				if (here.equals(file)) {
					this.closed = result(ex);
				}
				else {
					this.robots = Robots.FREE;
				}
			}
		}

		private void keep(Answer answer) {
			if (answer.isBusy()) {
				rest(answer.status());
			}
			else if (answer.status() >= 500) {
				this.closed = LinkResult.of(LinkOutcome.FAULTY, answer.status());
			}
			else {
				this.robots = answer.isFine() ? Robots.parse(answer.body()) : Robots.FREE;
			}
		}

	}

}
