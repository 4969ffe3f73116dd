package dev.waymark.platform.text;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses as people write and paste them.
 */
class WebLinkTests {

	@ParameterizedTest
	@CsvSource(delimiter = ' ', quoteCharacter = '`', value = { "https://ex\u00E4mple.org/ https://xn--exmple-cua.org/",
			"https://xn--exmple-cua.org/ https://xn--exmple-cua.org/",
			"https://fa\u00DF.example/ https://xn--fa-hia.example/",
			"https://my_host.example.org/ https://my_host.example.org/",
			"https://example.org/a|b https://example.org/a%7Cb", "https://example.org/{x} https://example.org/%7Bx%7D",
			"HTTPS://EXAMPLE.ORG/ https://example.org/", "https://example.org https://example.org/",
			"https://Example.org:443/A https://example.org/A", "http://example.org:80/ http://example.org/",
			"https://example.org:8443/ https://example.org:8443/",
			"https://doi.org/10.1002/(SICI)1097-0258<15:AID>3.0.CO;2-X https://doi.org/10.1002/(SICI)1097-0258%3C15:AID%3E3.0.CO;2-X",
			"<https://doi.org/10.1000/182> https://doi.org/10.1000/182",
			"` https://example.org/a\u00A0` https://example.org/a",
			"`\u200Bhttps://example.org/a\uFEFF` https://example.org/a",
			"`https://example.org/long\r\n/address` https://example.org/long/address",
			"`https://example.org/a b?c=d e#f g` https://example.org/a%20b?c=d%20e#f%20g",
			"https://example.org/caf\u00E9?q=\u00E9#\u00E9 https://example.org/caf%C3%A9?q=%C3%A9#%C3%A9",
			"https://example.org/%41%2f https://example.org/%41%2f",
			"https://example.org/100% https://example.org/100%25",
			"https://example.org/?a[]=1|2 https://example.org/?a[]=1%7C2",
			"https://example.org/a/../b/./c https://example.org/b/c", "https:\\\\example.org\\a https://example.org/a",
			"https://example.org/\uD83D\uDE00 https://example.org/%F0%9F%98%80",
			"https://example.org/'x\" https://example.org/'x%22", "https://example.org./ https://example.org./",
			"https://\uFF45xample\u3002org/ https://example.org/", "http://[2001:db8::1]:80/x http://[2001:db8::1]/x",
			"http://192.0.2.7/ http://192.0.2.7/", "http://0x7f.1/ http://127.0.0.1/",
			"http://127.1/ http://127.0.0.1/", "http://2130706433/ http://127.0.0.1/",
			"http://017700000001/ http://127.0.0.1/", "http://0x7f000001:8080/a http://127.0.0.1:8080/a",
			"http://127.0.0.01/ http://127.0.0.1/", "http://\uFF11\uFF12\uFF17.1/ http://127.0.0.1/",
			"http://0x7f.0.0.0x1./ http://127.0.0.1/", "http://[::ffff:127.0.0.1]/ http://127.0.0.1/",
			"github.com/me/x https://github.com/me/x", "example.org https://example.org/",
			"example.org:8443/x?y https://example.org:8443/x?y",
			"b\u00FCcher.example/a https://xn--bcher-kva.example/a" })
	void areReadAsABrowserReadsThem(String typed, String spelled) {
		assertThat(WebLink.of(typed)).hasToString("Optional[" + spelled + "]");
		assertThat(WebLink.spelled(typed)).isEqualTo(spelled);
		assertThat(WebLink.spelled(spelled)).isEqualTo(spelled);
		assertThat(URI.create(spelled)).hasToString(spelled);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "no address", "localhost/x", "/skills/python", "//example.org/", "https://",
			"https:///", "javascript:alert(1)", " java\nscript:alert(1)", "data:text/html,x", "ftp://example.org/",
			"file:///etc/passwd", "mailto:ann@example.org", "ann@example.org", "blob:https://example.org/x",
			"view-source:https://example.org/", "https://a:b@c.example/", "https://a@c.example/",
			"https://:b@c.example/", "http:a:b@c.example", "https://ex ample.org/", "https://exa<mple.org/",
			"https://example.org:port/", "https://[::1", "https://a..b/", "http://127.0.0.256/", "http://1.2.3.4.5/",
			"http://0xA9FEA9FE/", "http://2852039166/", "http://%30x7f.1/", "3.14", "1.2.3.4", "http:a^b.example",
			"http:/a^b.example" })
	void whatLeadsNowhereOnTheWebIsNone(String typed) {
		assertThat(WebLink.of(typed)).isEmpty();
		assertThat(WebLink.spelled(typed)).isEqualTo(Wording.LINE.of(typed));
	}

	@Test
	void whatIsNotEncryptedIsKnown() {
		assertThat(WebLink.isUnencrypted(WebLink.spelled("HTTP://example.org"))).isTrue();
		assertThat(WebLink.isUnencrypted(WebLink.spelled("http.example.org"))).isFalse();
	}

	@Test
	@DisplayName("R27 what is far too long for an address leads nowhere, whatever it is made of")
	void whatIsFarTooLongLeadsNowhere() {
		for (String part : List.of("a.bb.", "https://", "a-", "<", "%", "\u00FC.")) {
			assertThat(WebLink.of(part.repeat(100_000))).isEmpty();
			assertThat(WebLink.spelled(part.repeat(1_900))).isNotEmpty();
		}
	}

}
