package dev.waymark.catalog.link;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.net.ssl.SSLContext;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to hosts that nobody vouches for: follows nothing, keeps nothing, sends
 * nothing but its name, reads no more than it was asked to, and hangs up when its time is
 * over, however the other side spends it.
 */
class Fetcher implements AutoCloseable {

	private static final int AT_ONCE = 50;

	/** More than honest hosts send, and little enough to hold. */
	private static final Http1Config MODESTY = Http1Config.custom()
		.setMaxLineLength(16 * 1024)
		.setMaxHeaderCount(200)
		.build();

	private final CloseableHttpClient client;

	private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor();

	Fetcher(LinkSettings settings, String userAgent, Guard guard, SSLContext tls) {
		this.client = HttpClientBuilder.create()
			.setConnectionManager(connections(settings, guard, tls))
			.setConnectionReuseStrategy((request, response, context) -> false)
			.setDefaultRequestConfig(RequestConfig.custom()
				.setResponseTimeout(Timeout.of(settings.answerTimeout()))
				.setProtocolUpgradeEnabled(false)
				.build())
			.setUserAgent(userAgent)
			.disableRedirectHandling()
			.disableAutomaticRetries()
			.disableCookieManagement()
			.disableAuthCaching()
			.disableContentCompression()
			.build();
	}

	private static HttpClientConnectionManager connections(LinkSettings settings, Guard guard, SSLContext tls) {
		return PoolingHttpClientConnectionManagerBuilder.create()
			.setDnsResolver(guard)
			.setTlsSocketStrategy(new DefaultClientTlsStrategy(tls))
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(MODESTY).build())
			.setDefaultConnectionConfig(ConnectionConfig.custom()
				.setConnectTimeout(Timeout.of(settings.connectTimeout()))
				.setSocketTimeout(Timeout.of(settings.answerTimeout()))
				.build())
			.setMaxConnTotal(AT_ONCE)
			.setMaxConnPerRoute(AT_ONCE)
			.build();
	}

	/**
	 * Sends a request.
	 * @param method HEAD or GET
	 * @param address where to
	 * @param bytes how much of the body is read
	 * @param time how long it may take in all
	 * @return the answer, whatever its status
	 * @throws ForbiddenAddressException when nothing was sent because of where it goes
	 * @throws SocketTimeoutException when the time was over
	 * @throws IOException when there is no answer
	 */
	Answer send(String method, URI address, int bytes, Duration time) throws IOException {
		HttpUriRequestBase request = new HttpUriRequestBase(method, address);
		request.setHeader(HttpHeaders.ACCEPT, "*/*");
		AtomicBoolean over = new AtomicBoolean();
		Future<?> end = this.alarm.schedule(() -> {
			over.set(true);
			request.cancel();
		}, time.toNanos(), TimeUnit.NANOSECONDS);
		try {
			return read(this.client.executeOpen(null, request, null), request, bytes);
		}
		catch (IOException ex) {
			throw over.get() ? new SocketTimeoutException("The time was over") : ex;
		}
		finally {
			end.cancel(false);
		}
	}

	private static Answer read(ClassicHttpResponse response, HttpUriRequestBase request, int bytes) throws IOException {
		try {
			return new Answer(response.getCode(), header(response, HttpHeaders.LOCATION),
					header(response, HttpHeaders.RETRY_AFTER) != null, body(response, bytes));
		}
		finally {
			// Closing alone would read the rest of the body, however long it is.
			request.cancel();
			Closer.closeQuietly(response);
		}
	}

	private static @Nullable String header(ClassicHttpResponse response, String name) {
		Header header = response.getFirstHeader(name);
		return (header != null) ? header.getValue() : null;
	}

	private static String body(ClassicHttpResponse response, int bytes) throws IOException {
		HttpEntity entity = response.getEntity();
		if (bytes == 0 || entity == null) {
			return "";
		}
		return new String(entity.getContent().readNBytes(bytes), StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		this.alarm.shutdownNow();
		this.client.close(CloseMode.IMMEDIATE);
	}

}
