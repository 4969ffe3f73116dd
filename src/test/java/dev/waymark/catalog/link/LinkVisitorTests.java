package dev.waymark.catalog.link;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Visits to sites that behave well, badly, and worse.
 */
@Timeout(300)
class LinkVisitorTests {

	/** So long that nothing which answers is ever given up, however busy the machine. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Duration HASTE = Duration.ofMillis(1500);

	private final List<AutoCloseable> open = new ArrayList<>();

	private final List<String> asked = new ArrayList<>();

	private final List<String> trusted = new ArrayList<>();

	private Site site;

	@BeforeEach
	void openTheSite() throws IOException {
		this.site = keep(new Site());
		this.trusted.add("127.0.0.1:" + this.site.port());
	}

	@AfterEach
	void close() throws Exception {
		for (AutoCloseable each : this.open) {
			each.close();
		}
	}

	@Test
	void aPageThatIsThereIsLookedAtAndNotFetched() {
		this.site.page("/page", 200);
		assertThat(visit("/page")).isEqualTo(new LinkResult(LinkOutcome.ALIVE, 200, null));
		assertThat(this.site.visits()).containsExactly("GET /robots.txt", "HEAD /page");
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 401, 403, 404, 405, 500, 501, 503 })
	void aPageThatCannotBeLookedAtIsFetched(int refusal) {
		this.site.page("HEAD", "/page", refusal).page("GET", "/page", 200);
		assertThat(visit("/page")).isEqualTo(LinkResult.of(LinkOutcome.ALIVE, 200));
		assertThat(this.site.pageVisits()).containsExactly("HEAD /page", "GET /page");
	}

	@Test
	void aSiteThatHangsUpWhenItIsLookedAtIsFetched() {
		this.site.page("HEAD", "/page", (visit) -> visit.close()).page("GET", "/page", 200);
		assertThat(visit("/page")).isEqualTo(LinkResult.of(LinkOutcome.ALIVE, 200));
	}

	@ParameterizedTest
	@CsvSource({ "404, GONE", "410, GONE", "400, FAULTY", "500, FAULTY", "502, FAULTY", "503, FAULTY", "405, FAULTY",
			"304, FAULTY", "401, REFUSED", "402, REFUSED", "403, REFUSED", "451, REFUSED", "999, REFUSED",
			"429, BUSY" })
	void everyStatusHasItsOutcome(int status, LinkOutcome outcome) {
		this.site.page("/page", status);
		assertThat(visit("/page")).isEqualTo(LinkResult.of(outcome, status));
	}

	@ParameterizedTest
	@CsvSource({ "301, MOVED", "308, MOVED", "302, ALIVE", "303, ALIVE", "307, ALIVE" })
	void aRedirectIsFollowedAndRecorded(int status, LinkOutcome outcome) {
		this.site.redirect("/old", status, "/new?a=b").page("/new?a=b", 200);
		assertThat(visit("/old")).isEqualTo(new LinkResult(outcome, 200, this.site.url("/new?a=b")));
	}

	@Test
	void whatMovedAndThenLeadsOnForNowHasNoNewAddressForGood() {
		this.site.redirect("/a", 301, "/b").redirect("/b", 302, "/c").page("/c", 200);
		assertThat(visit("/a")).isEqualTo(new LinkResult(LinkOutcome.ALIVE, 200, this.site.url("/c")));
		this.site.redirect("/d", 302, "/e").redirect("/e", 301, "/f").page("/f", 200);
		assertThat(visit("/d").outcome()).isEqualTo(LinkOutcome.ALIVE);
	}

	@Test
	void whatLeadsToAPageThatIsGoneIsGone() {
		this.site.redirect("/old", 301, "/gone").page("/gone", 410);
		assertThat(visit("/old")).isEqualTo(new LinkResult(LinkOutcome.GONE, 410, this.site.url("/gone")));
	}

	@Test
	void anAddressThatIsLongerThanAnyLinkIsFollowedAndNotRecorded() {
		String path = "/" + "x".repeat(2000);
		this.site.redirect("/old", 301, path).page(path, 200);
		assertThat(visit("/old")).isEqualTo(LinkResult.of(LinkOutcome.MOVED, 200));
	}

	@Test
	void fiveRedirectsAreFollowedAndNoMore() {
		for (int hop = 1; hop <= 6; hop++) {
			this.site.redirect("/" + hop, 302, "/" + (hop + 1));
		}
		this.site.page("/7", 200);
		assertThat(visit("/2").outcome()).isEqualTo(LinkOutcome.ALIVE);
		assertThat(visit("/1").outcome()).isEqualTo(LinkOutcome.TOO_MANY_REDIRECTS);
	}

	@Test
	void aCircleIsNotWalkedTwice() {
		this.site.redirect("/a", 302, "/b").redirect("/b", 302, "/a").redirect("/self", 301, "/self");
		assertThat(visit("/a").outcome()).isEqualTo(LinkOutcome.TOO_MANY_REDIRECTS);
		assertThat(this.site.pageVisits()).containsExactly("HEAD /a", "HEAD /b");
		assertThat(visit("/self").outcome()).isEqualTo(LinkOutcome.TOO_MANY_REDIRECTS);
	}

	@Test
	void aRedirectThatLeadsNowhereIsFaulty() {
		this.site.page("/none", 302).redirect("/odd", 302, "https://[::1").redirect("/host", 302, "https://x:port/");
		assertThat(List.of(visit("/none"), visit("/odd"), visit("/host"))).extracting(LinkResult::outcome)
			.containsOnly(LinkOutcome.FAULTY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.2/", "http://127.0.0.2:{secret}/", "http://localhost:{secret}/",
			"http://localhost:{site}/", "http://127.0.0.1/", "http://127.0.0.1:{secret}/", "http://[::1]/",
			"http://[::1]:{site}/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:2]:{secret}/",
			"http://0x7f000002:{secret}/", "http://0177.2:{secret}/", "http://127.2:{secret}/", "http://2130706433/",
			"http://0/", "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "http://192.168.1.1/",
			"http://172.16.0.1/", "http://100.64.0.1/", "http://[fe80::1]/", "http://[fd00:ec2::254]/",
			"http://[64:ff9b::a9fe:a9fe]/", "//127.0.0.2/", "http://inside.example/", "http://mixed.example/",
			"http://outside.example:22/", "https://outside.example:8443/", "ftp://127.0.0.1/", "file:///etc/passwd",
			"gopher://127.0.0.1:{secret}/x", "http://user:word@127.0.0.1:{site}/" })
	void nothingLeadsInsideTheOwnNetwork(String location) throws IOException {
		Site secret = keep(new Site("127.0.0.2", 0));
		secret.page("/", 200);
		this.site.page("/", 200);
		this.site.redirect("/way", 302, location.replace("{secret}", Integer.toString(secret.port()))
			.replace("{site}", Integer.toString(this.site.port())));
		assertThat(visit("/way").outcome()).isEqualTo(LinkOutcome.FORBIDDEN_ADDRESS);
		assertThat(secret.visits()).isEmpty();
		assertThat(this.site.visits()).containsExactly("GET /robots.txt", "HEAD /way");
	}

	@Test
	void aLinkItselfLeadsNotInsideTheOwnNetworkEither() throws InterruptedException {
		LinkVisitor visitor = visitor();
		for (String link : List.of("http://127.0.0.2/", "https://169.254.169.254/", "ftp://x.example/",
				"https://inside.example/", "https://a:b@outside.example/")) {
			assertThat(visitor.visit(link)).as(link).isEqualTo(LinkResult.of(LinkOutcome.FORBIDDEN_ADDRESS));
		}
	}

	@Test
	void robotsDoNotLeadInsideTheOwnNetwork() throws IOException {
		Site secret = keep(new Site("127.0.0.2", 0));
		this.site.redirect("/robots.txt", 301, "http://127.0.0.2:" + secret.port() + "/").page("/page", 200);
		assertThat(visit("/page").outcome()).isEqualTo(LinkOutcome.ALIVE);
		assertThat(secret.visits()).isEmpty();
	}

	@Test
	void aNameThatChangesItsMeaningAfterTheLookIsVisitedWhereItWasLookedAt() throws Exception {
		Site secret = keep(new Site("127.0.0.2", this.site.port()));
		this.site.page("/page", 200).robots("");
		Queue<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.1", "127.0.0.2", "127.0.0.2"));
		HostNames turncoat = (host) -> {
			this.asked.add(host);
			return InetAddress.getAllByName(answers.remove());
		};
		Predicate<InetAddress> rule = (address) -> address.getHostAddress().equals("127.0.0.1");
		LinkVisitor visitor = visitor(new Guard(turncoat, rule, List.of()) {
			@Override
			public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
				return super.resolve(host, 80).stream()
					.map((place) -> new InetSocketAddress(place.getAddress(), port))
					.toList();
			}
		});
		String link = "http://turncoat.example:" + this.site.port() + "/page";
		assertThat(visitor.visit(link).outcome()).isEqualTo(LinkOutcome.ALIVE);
		assertThat(this.asked).as("once a connection").hasSize(2);
		assertThat(visitor.visit(link).outcome()).isEqualTo(LinkOutcome.FORBIDDEN_ADDRESS);
		assertThat(secret.visits()).isEmpty();
		assertThat(this.site.visits()).hasSize(2);
	}

	@Test
	void aTrustedHostIsVisitedOnItsOwnPortOnly() throws Exception {
		this.site.page("/page", 200);
		this.trusted.add("wiki.inside.example:" + this.site.port());
		LinkVisitor visitor = visitor();
		assertThat(visitor.visit("http://Wiki.inside.example:" + this.site.port() + "/page").outcome())
			.isEqualTo(LinkOutcome.ALIVE);
		assertThat(visitor.visit("http://wiki.inside.example/page").outcome()).isEqualTo(LinkOutcome.FORBIDDEN_ADDRESS);
	}

	@Test
	void whatRobotsAreAskedToLeaveAloneIsNotVisited() throws Exception {
		this.site.robots("User-agent: *\nDisallow: /private\nAllow: /private/open")
			.page("/private/open", 200)
			.redirect("/public", 302, "/private/x");
		LinkVisitor visitor = visitor();
		assertThat(visitor.visit(this.site.url("/private/x"))).isEqualTo(LinkResult.of(LinkOutcome.ROBOTS));
		assertThat(visitor.visit(this.site.url("/private/open")).outcome()).isEqualTo(LinkOutcome.ALIVE);
		assertThat(visitor.visit(this.site.url("/public")).outcome()).isEqualTo(LinkOutcome.ROBOTS);
		assertThat(this.site.visits()).as("the rules are asked for once")
			.containsExactly("GET /robots.txt", "HEAD /private/open", "HEAD /public");
	}

	@Test
	void rulesThatHaveMovedAreFound() throws IOException {
		Site other = keep(new Site());
		this.trusted.add("127.0.0.1:" + other.port());
		other.robots("User-agent: waymark\nDisallow: /");
		this.site.redirect("/robots.txt", 301, other.url("/robots.txt")).page("/page", 200);
		assertThat(visit("/page").outcome()).isEqualTo(LinkOutcome.ROBOTS);
	}

	@ParameterizedTest
	@CsvSource({ "400, ALIVE", "401, ALIVE", "403, ALIVE", "404, ALIVE", "410, ALIVE", "500, FAULTY", "502, FAULTY",
			"429, BUSY" })
	void aHostWhoseRulesCannotBeReadIsVisitedOnlyWhenThereAreNone(int status, LinkOutcome outcome) {
		this.site.page("/robots.txt", status).page("/page", 200);
		assertThat(visit("/page").outcome()).isEqualTo(outcome);
		assertThat(this.site.pageVisits()).hasSize((outcome == LinkOutcome.ALIVE) ? 1 : 0);
	}

	@ParameterizedTest
	@ValueSource(ints = { 429, 503 })
	void aHostThatAsksForRestIsNotVisitedAgainInThisRound(int status) throws Exception {
		this.site.page("/a", status, "Retry-After", "3600").page("/b", 200);
		LinkVisitor visitor = visitor();
		assertThat(visitor.visit(this.site.url("/a"))).isEqualTo(LinkResult.of(LinkOutcome.BUSY, status));
		assertThat(visitor.visit(this.site.url("/b"))).isEqualTo(LinkResult.of(LinkOutcome.BUSY, status));
		assertThat(this.site.pageVisits()).containsExactly("HEAD /a");
		assertThat(visit("/b").outcome()).as("the next round").isEqualTo(LinkOutcome.ALIVE);
	}

	@Test
	void aHostThatIsAwayIsCalledOnceARound() throws Exception {
		int port = this.site.port();
		this.site.close();
		LinkVisitor visitor = visitor();
		assertThat(visitor.visit("http://127.0.0.1:" + port + "/a")).isEqualTo(LinkResult.of(LinkOutcome.UNREACHABLE));
		try (ServerSocket late = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
			assertThat(late.isBound()).isTrue();
			assertThat(visitor.visit("http://127.0.0.1:" + port + "/b"))
				.isEqualTo(LinkResult.of(LinkOutcome.UNREACHABLE));
		}
		assertThat(visitor.visit("https://nobody.example/").outcome()).isEqualTo(LinkOutcome.UNREACHABLE);
	}

	@Test
	void aSilentPageIsGivenUp() {
		this.site.silent("/page");
		long began = System.nanoTime();
		assertThat(visit(hasty(), "/page")).isEqualTo(LinkResult.of(LinkOutcome.TIMED_OUT));
		assertThat(Duration.ofNanos(System.nanoTime() - began)).as("sooner than a patient one").isLessThan(PATIENCE);
	}

	@Test
	void aPageThatComesDropByDropIsGivenUpWhenItsTimeIsOver() throws Exception {
		int port = raw((out, over) -> {
			out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
			while (!over.await(20, TimeUnit.MILLISECONDS)) {
				out.write('x');
				out.flush();
			}
		});
		long began = System.nanoTime();
		assertThat(hasty().visit("http://127.0.0.1:" + port + "/page").outcome()).isEqualTo(LinkOutcome.TIMED_OUT);
		assertThat(Duration.ofNanos(System.nanoTime() - began)).as("sooner than a patient one")
			.isBetween(Duration.ofMillis(1000), PATIENCE);
	}

	@Test
	void redirectsShareTheTimeOfTheirLink() {
		for (int hop = 1; hop <= 5; hop++) {
			int next = hop + 1;
			this.site.page("HEAD", "/" + hop, (visit) -> {
				linger(400);
				visit.getResponseHeaders().add("Location", "/" + next);
				visit.sendResponseHeaders(302, -1);
			});
		}
		this.site.page("/6", 200);
		assertThat(visit(hasty(), "/1").outcome()).isEqualTo(LinkOutcome.TIMED_OUT);
		assertThat(this.site.pageVisits()).doesNotContain("HEAD /6");
	}

	@Test
	void ofAHugePageNextToNothingIsRead() {
		this.site.page("HEAD", "/huge", 405).endless("/huge");
		assertThat(visit("/huge")).isEqualTo(LinkResult.of(LinkOutcome.ALIVE, 200));
		assertThat(this.site.bytes()).as("what fits into the buffers of the system").isLessThan(32 * 1024 * 1024);
	}

	@Test
	void rulesWithoutEndAreReadInPart() {
		this.site.endless("/robots.txt").page("/page", 200);
		assertThat(visit("/page").outcome()).isEqualTo(LinkOutcome.ALIVE);
		assertThat(this.site.bytes()).isLessThan(32 * 1024 * 1024);
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Long: xxxxxxxxxxxxxxxx", "X-Many: x\r\n" })
	void headersWithoutEndAreNotReadToTheEnd(String header) throws Exception {
		int port = raw((out, over) -> {
			out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
			while (over.getCount() > 0) {
				out.write(header.getBytes(StandardCharsets.US_ASCII));
			}
		});
		assertThat(visitor().visit("http://127.0.0.1:" + port + "/").outcome()).isEqualTo(LinkOutcome.FAULTY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.1 abc OK\r\n\r\n", "\u0000\u0001\u0002\r\n\r\n" })
	void whatSpeaksAnotherLanguageIsFaulty(String words) throws Exception {
		int port = raw((out, over) -> out.write(words.getBytes(StandardCharsets.ISO_8859_1)));
		assertThat(visitor().visit("http://127.0.0.1:" + port + "/").outcome()).isIn(LinkOutcome.FAULTY,
				LinkOutcome.UNREACHABLE);
	}

	@Test
	void aSecureSiteHasToBeTheOneThatItIsCalled(@TempDir Path folder) throws Exception {
		SSLContext tls = Certificates.of("right.example", folder);
		HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
		server.setHttpsConfigurator(new HttpsConfigurator(tls));
		Site secure = keep(new Site(server)).page("/page", 200);
		this.trusted.addAll(List.of("right.example:" + secure.port(), "wrong.example:" + secure.port()));
		LinkVisitor visitor = visitor(guard(), tls, Duration.ZERO);
		String right = "https://right.example:" + secure.port() + "/page";
		assertThat(visitor.visit(right).outcome()).isEqualTo(LinkOutcome.ALIVE);
		assertThat(visitor.visit(right.replace("right", "wrong")).outcome()).isEqualTo(LinkOutcome.UNTRUSTED);
		assertThat(visitor().visit(right).outcome()).as("nobody vouches for it").isEqualTo(LinkOutcome.UNTRUSTED);
		assertThat(secure.visits()).containsExactly("GET /robots.txt", "HEAD /page");
	}

	@Test
	void aVisitorSaysWhoItIsAndKeepsNothing() throws Exception {
		this.site.redirect("/a", 302, "/b").page("/b", 200);
		this.site.page("HEAD", "/a", (visit) -> {
			visit.getResponseHeaders().add("Set-Cookie", "id=1; Path=/");
			visit.getResponseHeaders().add("Location", "/b");
			visit.sendResponseHeaders(302, -1);
		});
		visit("/a");
		assertThat(this.site.headers()).hasSize(3).allSatisfy((headers) -> {
			assertThat(headers.getFirst("User-Agent")).contains("Waymark").contains("+https://skills.example.org");
			assertThat(headers.keySet()).doesNotContain("Cookie", "Referer", "Authorization", "Upgrade",
					"Accept-Encoding");
		});
	}

	@Test
	void aHostIsLeftAloneForAWhileAfterEachRequest() throws Exception {
		List<Long> moments = new ArrayList<>();
		this.site.page("GET", "/robots.txt", (visit) -> {
			moments.add(System.nanoTime());
			visit.sendResponseHeaders(404, -1);
		}).page("HEAD", "/page", (visit) -> {
			moments.add(System.nanoTime());
			visit.sendResponseHeaders(405, -1);
		}).page("GET", "/page", (visit) -> {
			moments.add(System.nanoTime());
			visit.sendResponseHeaders(200, -1);
		});
		LinkVisitor visitor = visitor(guard(), SSLContexts.createSystemDefault(), Duration.ofMillis(300));
		long began = System.nanoTime();
		assertThat(visitor.visit(this.site.url("/page")).outcome()).isEqualTo(LinkOutcome.ALIVE);
		assertThat(moments).hasSize(3);
		assertThat(Duration.ofNanos(moments.get(2) - began)).isGreaterThan(Duration.ofMillis(600));
	}

	private LinkResult visit(String path) {
		return visit(visitor(), path);
	}

	private LinkResult visit(LinkVisitor visitor, String path) {
		try {
			return visitor.visit(this.site.url(path));
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	private LinkVisitor visitor() {
		return visitor(guard());
	}

	private Guard guard() {
		return new Guard(LinkVisitorTests::names, PublicAddresses::isPublic, List.copyOf(this.trusted));
	}

	private LinkVisitor visitor(Guard guard) {
		return visitor(guard, SSLContexts.createSystemDefault(), Duration.ZERO);
	}

	private LinkVisitor visitor(Guard guard, SSLContext tls, Duration pace) {
		return visitor(guard, tls, pace, PATIENCE);
	}

	/** One who gives a page up soon, for pages that never come to an end. */
	private LinkVisitor hasty() {
		return visitor(guard(), SSLContexts.createSystemDefault(), Duration.ZERO, HASTE);
	}

	private LinkVisitor visitor(Guard guard, SSLContext tls, Duration pace, Duration patience) {
		LinkSettings settings = new LinkSettings(true, Duration.ofDays(7), "", pace, patience,
				patience.multipliedBy(2).dividedBy(3), patience, List.of());
		return new LinkVisitor(
				keep(new Fetcher(settings, settings.userAgent("https://skills.example.org"), guard, tls)), settings);
	}

	/** HostNames of hosts, so that no test asks the world for one. */
	private static InetAddress[] names(String host) throws UnknownHostException {
		return switch (host) {
			case "inside.example", "wiki.inside.example", "right.example", "wrong.example" ->
				InetAddress.getAllByName("127.0.0.1");
			case "mixed.example" ->
				new InetAddress[] { InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1") };
			case "outside.example" -> InetAddress.getAllByName("8.8.8.8");
			case "nobody.example" -> throw new UnknownHostException(host);
			default -> InetAddress.getAllByName(host);
		};
	}

	/** A server that free of any protocol says what it likes after the first request. */
	private int raw(Behaviour behaviour) throws IOException {
		ServerSocket server = keep(new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1")));
		CountDownLatch over = new CountDownLatch(1);
		keep(over::countDown);
		this.trusted.add("127.0.0.1:" + server.getLocalPort());
		Thread thread = new Thread(() -> {
			while (!server.isClosed()) {
				try (Socket caller = server.accept()) {
					caller.getInputStream().read();
					behaviour.answer(caller.getOutputStream(), over);
				}
				catch (IOException | InterruptedException ex) {
					// The caller has hung up, or the test is over.
				}
			}
		});
		thread.setDaemon(true);
		thread.start();
		return server.getLocalPort();
	}

	private static void linger(long millis) {
		try {
			new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private <T extends AutoCloseable> T keep(T closeable) {
		this.open.add(0, closeable);
		return closeable;
	}

	/**
	 * What a server says.
	 */
	private interface Behaviour {

		void answer(OutputStream out, CountDownLatch over) throws IOException, InterruptedException;

	}

}
