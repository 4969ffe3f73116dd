package dev.waymark.catalog.link;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/**
 * A site on this machine that behaves as it is told to, path by path, and remembers who
 * came. What it was told nothing about is not there.
 */
public final class Site implements AutoCloseable {

	private static final String ANY = "ANY";

	private final HttpServer server;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();

	private final List<String> visits = new CopyOnWriteArrayList<>();

	private final List<Headers> headers = new CopyOnWriteArrayList<>();

	private final AtomicLong bytes = new AtomicLong();

	private final CountDownLatch closed = new CountDownLatch(1);

	/** Opens on a port that is free. */
	public Site() throws IOException {
		this("127.0.0.1", 0);
	}

	Site(String address, int port) throws IOException {
		this(HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), port), 0));
	}

	Site(HttpServer server) {
		this.server = server;
		this.server.setExecutor(this.threads);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	/**
	 * Where it listens.
	 * @return the port
	 */
	public int port() {
		return this.server.getAddress().getPort();
	}

	/**
	 * The address of a page of this site.
	 * @param path where, with a slash in front
	 * @return the whole address
	 */
	public String url(String path) {
		return "http://127.0.0.1:" + port() + path;
	}

	/**
	 * Tells the site how to answer.
	 * @param path where, whatever the method
	 * @param status the status of the answer
	 * @param headers names and values in turn
	 * @return this site
	 */
	public Site page(String path, int status, String... headers) {
		return page(ANY, path, status, headers);
	}

	Site page(String method, String path, int status, String... headers) {
		return page(method, path, (visit) -> {
			for (int i = 0; i < headers.length; i += 2) {
				visit.getResponseHeaders().add(headers[i], headers[i + 1]);
			}
			visit.sendResponseHeaders(status, -1);
		});
	}

	Site page(String method, String path, HttpHandler handler) {
		this.pages.put(method + " " + path, handler);
		return this;
	}

	Site robots(String words) {
		return page("GET", "/robots.txt", (visit) -> {
			byte[] file = words.getBytes(StandardCharsets.UTF_8);
			visit.sendResponseHeaders(200, file.length);
			visit.getResponseBody().write(file);
		});
	}

	Site redirect(String path, int status, String location) {
		return page(path, status, "Location", location);
	}

	/** A page that answers when it may. */
	Site held(String path, CountDownLatch until) {
		return page(ANY, path, (visit) -> {
			await(until);
			visit.sendResponseHeaders(200, -1);
		});
	}

	/** A page that never answers. */
	Site silent(String path) {
		return page(ANY, path, (visit) -> hang());
	}

	/** A page that never ends. */
	Site endless(String path) {
		return page("GET", path, (visit) -> {
			visit.sendResponseHeaders(200, 0);
			byte[] block = new byte[8192];
			OutputStream body = visit.getResponseBody();
			while (true) {
				body.write(block);
				this.bytes.addAndGet(block.length);
			}
		});
	}

	/** Keeps whoever came waiting until the site is closed. */
	void hang() {
		await(this.closed);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void answer(HttpExchange visit) throws IOException {
		String page = visit.getRequestMethod() + " " + visit.getRequestURI();
		this.visits.add(page);
		this.headers.add(visit.getRequestHeaders());
		HttpHandler handler = this.pages.getOrDefault(page, this.pages.get(ANY + " " + visit.getRequestURI()));
		try (visit) {
			if (handler != null) {
				handler.handle(visit);
			}
			else {
				visit.sendResponseHeaders(404, -1);
			}
		}
	}

	/** Who came, in order: {@code HEAD /page}. */
	public List<String> visits() {
		return List.copyOf(this.visits);
	}

	/** Who came for anything but the rules for robots. */
	List<String> pageVisits() {
		return this.visits.stream().filter((visit) -> !visit.endsWith("/robots.txt")).toList();
	}

	List<Headers> headers() {
		return List.copyOf(this.headers);
	}

	/** How much of endless pages was written. */
	long bytes() {
		return this.bytes.get();
	}

	@Override
	public void close() {
		this.closed.countDown();
		this.server.stop(0);
		this.threads.shutdownNow();
	}

}
