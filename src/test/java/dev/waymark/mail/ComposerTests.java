package dev.waymark.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.exceptions.TemplateProcessingException;

import org.springframework.web.util.HtmlUtils;

import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Letters in words, each kind in both parts.
 */
class ComposerTests {

	private final Composer composer = Downstairs.H2.find(Composer.class);

	static Set<String> kinds() {
		return Letters.models().keySet();
	}

	@Test
	void everyKindIsTriedHere() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates/mail"))) {
			assertThat(files.map((file) -> file.getFileName().toString())
				.filter((file) -> file.endsWith(".txt"))
				.map((file) -> file.replace(".txt", ""))
				.collect(Collectors.toSet())).isEqualTo(kinds());
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void bothPartsSayTheSame(String kind) {
		LetterParts parts = this.composer.compose(Letters.ofKind(kind, "Zoë Ångström"));
		assertThat(parts.subject()).isNotBlank().doesNotContain("??", "{");
		assertThat(parts.text()).startsWith("Hello Zoë Ångström,\n\n")
			.endsWith("\n")
			.doesNotContain("??", "[(", "[#", "${", "{0}", "null", "\n\n\n");
		assertThat(parts.html()).contains("lang=\"en\"", "<title>" + HtmlUtils.htmlEscape(parts.subject(), "UTF-8"))
			.doesNotContain("??", "${", "{0}", " th:", "xmlns", "null");
		String html = seen(parts.html());
		assertThat(parts.text().lines().filter((line) -> !line.startsWith("http") && !line.isBlank()))
			.allSatisfy((line) -> assertThat(html).contains(line.replaceFirst(":$", "")));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void bothPartsHoldEveryValueWhole(String kind) {
		LetterParts parts = this.composer.compose(Letters.ofKind(kind, "Ada"));
		Collection<String> values = Letters.models()
			.get(kind)
			.values()
			.stream()
			.filter((value) -> !(value instanceof Boolean))
			.map(Object::toString)
			.toList();
		for (String value : values) {
			assertThat(parts.text()).contains(value);
			if (value.startsWith("https")) {
				assertThat(parts.text().lines()).contains(value);
				assertThat(parts.html()).contains("href=\"" + value.replace("&", "&amp;") + "\"");
			}
			else {
				assertThat(seen(parts.html())).contains(value);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void aNameIsOnlyAName(String kind) {
		LetterParts parts = this.composer.compose(Letters.ofKind(kind, Letters.MISCHIEF));
		assertThat(parts.subject()).doesNotContain("\r", "\n");
		assertThat(parts.text()).startsWith("Hello <b>x</b> Bcc: y@z,\n");
		assertThat(parts.html()).contains("Hello &lt;b&gt;x&lt;/b&gt; Bcc: y@z,").doesNotContain("<b>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "[(${link})]", "${link}", "#{site.name}", "{0}", "'", "no", "false", "__${link}__" })
	void aNameIsNoTemplate(String name) {
		LetterParts parts = this.composer.compose(Letters.ofKind("reset", name));
		assertThat(parts.subject()).isEqualTo("A new password for " + name + " at Waymark");
		assertThat(parts.text()).startsWith("Hello " + name + ",\n");
		assertThat(seen(parts.html())).contains("Hello " + name + ",");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void aLetterThatLacksAValueIsNotWritten(String kind) {
		Letter whole = Letters.ofKind(kind, "Ada");
		for (String value : whole.model().keySet()) {
			Map<String, Object> model = new HashMap<>(whole.model());
			model.remove(value);
			Letter letter = new Letter(whole.to(), kind, whole.locale(), model);
			assertThatExceptionOfType(TemplateProcessingException.class).as("%s without %s", kind, value)
				.isThrownBy(() -> this.composer.compose(letter));
		}
	}

	@Test
	void aDeviceThatSaysNothingIsNotNamed() {
		Map<String, Object> model = new HashMap<>(Letters.models().get("new-device"));
		model.put("device", "");
		model.put("address", "");
		LetterParts parts = this.composer.compose(Letters.letter(Letters.someone(), "new-device", "Ada", model));
		assertThat(parts.text()).contains("\n\nWhen: 1 March 2026, 12:34 UTC\n\n")
			.doesNotContain("Device:", "Address:");
		assertThat(parts.html()).contains("When: ").doesNotContain("Device:", "Address:");
	}

	@Test
	void aSecondFactorIsAddedOrRemoved() {
		Map<String, Object> model = new HashMap<>(Letters.models().get("factor-changed"));
		assertThat(this.composer.compose(Letters.letter(Letters.someone(), "factor-changed", "Ada", model)).text())
			.contains("was added")
			.doesNotContain("was removed");
		model.put("on", false);
		assertThat(this.composer.compose(Letters.letter(Letters.someone(), "factor-changed", "Ada", model)).text())
			.contains("was removed")
			.doesNotContain("was added");
	}

	private static String seen(String html) {
		return HtmlUtils.htmlUnescape(html);
	}

}
