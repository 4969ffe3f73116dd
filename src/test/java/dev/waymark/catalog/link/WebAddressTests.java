package dev.waymark.catalog.link;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Addresses as people and servers write them.
 */
class WebAddressTests {

	private static final URI BASE = URI.create("https://host.example/dir/page?q=1");

	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = { "https://other.example https://other.example/",
			"HTTPS://Other.Example/X https://other.example/X", "/root https://host.example/root",
			"next https://host.example/dir/next", "../up https://host.example/up",
			"?q=2 https://host.example/dir/page?q=2", "//other.example/x https://other.example/x",
			"#part https://host.example/dir/page?q=1", "/a#part https://host.example/a",
			"/a|b https://host.example/a%7Cb", "/caf\u00e9 https://host.example/caf%C3%A9",
			"/100% https://host.example/100%25", "/a%20b https://host.example/a%20b",
			"/x[1] https://host.example/x%5B1%5D", "https://b\u00fccher.example/ https://xn--bcher-kva.example/",
			"http://[2001:db8::1]:80/x http://[2001:db8::1]/x", "http://127.1/ http://127.0.0.1/",
			"//0x7f.1/ https://127.0.0.1/", "http://2130706433/ http://127.0.0.1/",
			"http://017700000001/ http://127.0.0.1/", "https://my_host.example/ https://my_host.example/",
			"https:///x https://x/", "http:/\\host http://host/", "/\uD83D\uDE00 https://host.example/%F0%9F%98%80" })
	void areReadAsABrowserReadsThem(String location, String there) throws IOException {
		URI found = location.startsWith("#") ? WebAddress.of(BASE.toString() + location)
				: WebAddress.of(BASE, location);
		assertThat(found).hasToString(there);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://host.example/", "file:///etc/passwd", "gopher://127.0.0.1:25/",
			"javascript:alert(1)", "mailto:a@b.example", "jar:https://x.example!/y", "https://user@host.example/",
			"https://user:secret@host.example/", "//user@host.example/" })
	void leadNowhereButToTheWeb(String location) {
		assertThatExceptionOfType(ForbiddenAddressException.class).isThrownBy(() -> WebAddress.of(BASE, location));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "https://", "https://[::1", "https://a b/", "https://host.example:port/",
			"https://%31.example/", "http://1.2.3.4.5/", "http://0x7f.256.256/" })
	void thatNobodyCanReadAreRefused(String location) {
		assertThatExceptionOfType(MalformedURLException.class).isThrownBy(() -> WebAddress.of(BASE, location));
	}

}
