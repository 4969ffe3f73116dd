package dev.waymark.catalog.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Certificates for hosts that there are not, made by the JDK's own tool.
 */
final class Certificates {

	private static final String PASSWORD = "only-for-a-test";

	private Certificates() {
	}

	/**
	 * Makes a certificate.
	 * @param host whom it is for
	 * @param folder where the tool may write
	 * @return TLS as the host speaks it, which trusts this certificate alone
	 */
	static SSLContext of(String host, Path folder) throws IOException, InterruptedException, GeneralSecurityException {
		Path file = folder.resolve(host + ".p12");
		Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", "host", "-keyalg", "EC", "-dname", "CN=" + host, "-ext", "san=dns:" + host,
				"-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", PASSWORD)
			.redirectErrorStream(true)
			.start();
		String words = new String(tool.getInputStream().readAllBytes());
		assertThat(tool.waitFor()).as(words).isZero();
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(file)) {
			store.load(in, PASSWORD.toCharArray());
		}
		KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		keys.init(store, PASSWORD.toCharArray());
		KeyStore known = KeyStore.getInstance("PKCS12");
		known.load(null, null);
		known.setCertificateEntry("host", store.getCertificate("host"));
		TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(known);
		SSLContext tls = SSLContext.getInstance("TLS");
		tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
		return tls;
	}

}
