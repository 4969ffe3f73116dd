package dev.waymark.catalog.link;

import java.net.URI;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What hosts ask programs to leave alone.
 */
class RobotsTests {

	@ParameterizedTest
	@CsvSource({ "/, /, false", "/, /anything?x=1, false", "/private, /private, false", "/private, /private/x, false",
			"/private, /privately, false", "/private/, /private, true", "/private, /Private, true",
			"/*.pdf, /a/b.pdf, false", "/*.pdf, /a/b.pdf?x=1, false", "/*.pdf$, /a/b.pdf, false",
			"/*.pdf$, /a/b.pdf?x=1, true", "/a*b*c, /axxbyyc, false", "/a*b*c, /axxcyyb, true", "/a$, /a, false",
			"/a$, /ab, true", "/*?id=, /x?id=7, false", "/*?id=, /x?ad=7, true", "/caf%C3%A9, /café, false",
			"/café, /caf%c3%a9, false", "/a%62c, /abc, false", "/abc, /a%62c, false", "/a%2Fb, /a/b, true",
			"/fish*, /fishheads, false", "*, /x, false", "$, /x, true" })
	void aRuleFitsWhatBeginsLikeIt(String rule, String path, boolean allowed) {
		assertThat(Robots.parse("User-agent: *\nDisallow: " + rule).allow(at(path))).isEqualTo(allowed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Disallow: /", "User-agent: *\nDisallow:", "User-agent: other\nDisallow: /",
			"User-agent: *\n# Disallow: /", "<html><body>Not found</body></html>", "User-agent: *\nCrawl-delay: 10",
			"User-agent: *\nCrawl-delay: 86400", "User-agent: *\nSitemap: https://[::1\nAllow: /page\nhttp://x",
			"<html><p>User-agent: *<br>Disallow: /</p></html>",
			"User-agent: *\nDisallow: /\nUser-agent: waymark\nAllow: /", "\u0000\uFFFD:\uD800",
			"User-agent: waymarker\nDisallow: /", "User-agent: *\nNoindex: /" })
	void whatNobodyAsksForIsNotKept(String file) {
		assertThat(Robots.parse(file).allow(at("/page"))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "user-agent:*\ndisallow:/page", "USER-AGENT: * \r\nDISALLOW: /page # mind",
			"\uFEFFUser-agent: *\rDisallow: /page", "User-agent: Waymark\nDisallow: /page",
			"User-agent: waymark/1.0\nDisallow: /page", "User-agent: other\nUser-agent: *\nDisallow: /page",
			"User-agent: waymark\nUser-agent: other\nCrawl-delay: 2\nDisallow: /page",
			"User-agent: *\nDisallow: /x\n\nUser-agent: other\nDisallow: /y\n\nUser-agent: *\nDisallow: /page",
			"User-agent: *\nAllow: /page\nUser-agent: waymark\nDisallow: /page",
			"Sitemap: https://x.example/s\nUser-agent: *\nSitemap: y\nDisallow: /page" })
	void whatIsAskedForInAnySpellingIsKept(String file) {
		assertThat(Robots.parse(file).allow(at("/page"))).isFalse();
		assertThat(Robots.parse(file).allow(at("/elsewhere"))).isTrue();
	}

	@Test
	void theLongestRuleDecidesAndBetweenEqualsTheOneThatAllows() {
		Robots robots = Robots.parse("""
				User-agent: *
				Disallow: /a/
				Allow: /a/b/
				Disallow: /a/b/c
				Allow: /same
				Disallow: /same
				""");
		assertThat(robots.allow(at("/a/x"))).isFalse();
		assertThat(robots.allow(at("/a/b/x"))).isTrue();
		assertThat(robots.allow(at("/a/b/c"))).isFalse();
		assertThat(robots.allow(at("/same"))).isTrue();
	}

	@Test
	void rulesForUsByNameTakeThePlaceOfThoseForEverybody() {
		Robots robots = Robots.parse("User-agent: waymark\nDisallow: /ours\n\nUser-agent: *\nDisallow: /");
		assertThat(robots.allow(at("/ours"))).isFalse();
		assertThat(robots.allow(at("/theirs"))).isTrue();
	}

	@ParameterizedTest
	@MethodSource("weary")
	@Timeout(300)
	void aFileMadeToWearOutItsReaderDoesNot(String lines) {
		String file = "User-agent: *\n" + lines;
		Robots robots = Robots.parse(file.substring(0, Math.min(file.length(), Robots.MOST_BYTES)));
		assertThat(robots.allow(at("/" + "a".repeat(1500) + "b"))).isIn(true, false);
	}

	static Stream<String> weary() {
		return Stream.of("Disallow: /" + "x".repeat(600_000), ("Disallow: /" + "*a".repeat(900) + "\n").repeat(300),
				("Disallow: /" + "*a".repeat(700) + "c\n").repeat(400),
				("Disallow: /*" + "a".repeat(750) + "c\n").repeat(700), "Disallow: /" + "*".repeat(600_000) + "c",
				"Disallow: /*c\n".repeat(50_000), "<html>" + "<".repeat(600_000), "\n:".repeat(300_000),
				"Disallow" + " ".repeat(600_000) + ":", "%".repeat(600_000), "Allow: /" + "%4".repeat(300_000),
				"Sitemap: " + "x/".repeat(300_000), "User-agent: " + "w".repeat(600_000));
	}

	private static URI at(String path) {
		return URI.create("https://host.example" + path.replace("é", "%C3%A9"));
	}

}
