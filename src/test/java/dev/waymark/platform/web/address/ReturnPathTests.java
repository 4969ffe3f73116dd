package dev.waymark.platform.web.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form leads back to where it was sent from, and never out of the house.
 */
class ReturnPathTests {

	private static final String OTHERWISE = "/me";

	@ParameterizedTest
	@ValueSource(strings = { "/", "/skills/python", "/skills?area=data&sort=name", "/skills?q=caf%C3%A9",
			"/roadmaps/ml-researcher/levels/entry", "/compare?a=x&b=y", "/search?q=a//b",
			"/search?q=https://else.example", "/sign-up/finish/aB3_-x", "/reset/choose/_", "/setup/-_-",
			"/admin/export.json", "/admin/export.csv.zip?kind=skills", "/a~b/c..d" })
	void believesAPathOfThisSite(String path) {
		assertThat(ReturnPath.of(path, OTHERWISE)).isEqualTo(path);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = { " ", "skills", "./skills", "?a=b", "#top" })
	void leadsElsewhereWithoutAPath(String path) {
		assertThat(ReturnPath.of(path, OTHERWISE)).isEqualTo(OTHERWISE);
	}

	@ParameterizedTest
	@DisplayName("R23 a foreign or doctored path is not followed")
	@ValueSource(strings = { "https://else.example/", "HTTPS://else.example", "//else.example", "///else.example",
			"////else.example", "/\\else.example", "\\\\else.example", "\\/else.example", "/\t/else.example",
			"/\n/else.example", "/ /else.example", " //else.example", "/skills\\..\\else", "javascript:alert(1)",
			"data:text/html,x", "/skills\r\nSet-Cookie: a=b", "/skills\nLocation: //else.example", "/skills\u0000",
			"/skills\u0085", "/skills\u2028x", "/skílls", "/skills/\uD83D\uDE00", "/skills/\uD800", "/skills#top",
			"/${7*7}", "/{slug}", "/#{x}", "redirect:/skills", "forward:/skills", "/skills?a b", "/.//else.example",
			"/..//else.example", "/skills/..//else.example", "/..", "/.", "/skills/..", "/./skills", "/...", "/.else",
			"/skills/", "/skills//else", "/%2F/else.example", "/%2f%2felse.example", "/%5Celse.example",
			"/%5c%5celse.example", "/%2e%2e//else.example", "/%09/else.example", "/%0d%0aLocation:%20//else.example",
			"/_%2F", "/;@else.example", "/@else.example", "/:80", "/_:x", "/_@x", "//_", "_", "_/x", "._", "~", "/_\\x",
			"/_\n", "/_\n/x", "/_\u0000", "/_\u007f", "/_ /x", "/\u00a0", "/\u202Eelse", "/\uff0felse.example",
			"/\u2044else.example", "/_|x", "/_^x", "/_`x", "/_\"x", "/_<x", "/skills?a\\b", "/skills?a\tb",
			"/skills?a\nb", "/skills?{x}", "/skills?a#b" })
	void doesNotFollowAForeignOrOddPath(String path) {
		assertThat(ReturnPath.of(path, OTHERWISE)).isEqualTo(OTHERWISE);
	}

	@Test
	void believesASearchOfAsManyLettersAsOneMayType() {
		for (String letter : List.of("\u8a9e", "\ud83d\ude00")) {
			String search = "/search?q=" + URLEncoder.encode(letter.repeat(200), StandardCharsets.UTF_8) + "&page=2";
			assertThat(ReturnPath.of(search, OTHERWISE)).isEqualTo(search);
		}
	}

	@Test
	void believesUpToFourThousandCharacters() {
		for (String part : List.of("a", "/a", "?a")) {
			String longest = ("/a" + part.repeat(4000)).substring(0, 4000);
			assertThat(ReturnPath.of(longest, OTHERWISE)).isEqualTo(longest);
			assertThat(ReturnPath.of(longest + "a", OTHERWISE)).isEqualTo(OTHERWISE);
		}
		assertThat(ReturnPath.of("/" + "a".repeat(100_000), OTHERWISE)).isEqualTo(OTHERWISE);
	}

}
