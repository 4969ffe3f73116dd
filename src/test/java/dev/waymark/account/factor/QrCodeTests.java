package dev.waymark.account.factor;

import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import io.nayuki.qrcodegen.QrCode.Ecc;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is drawn is what the library says, module by module.
 */
class QrCodeTests {

	private static final String TEXT = "otpauth://totp/Waymark:someone%40example.org?secret="
			+ "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Waymark&algorithm=SHA1&digits=6&period=30";

	private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 14, 15, 26, 50, 104, 200, 500, 1_000, 2_000 })
	void everyModuleIsDrawnOnceAndNothingElseIs(int length) {
		String text = TEXT.repeat(20).substring(0, length);
		QrCode drawn = QrCode.of(text);
		io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
		assertThat(drawn.size()).isEqualTo(code.size + 8);
		int[][] painted = paint(drawn);
		for (int y = 0; y < drawn.size(); y++) {
			for (int x = 0; x < drawn.size(); x++) {
				assertThat(painted[y][x]).as("%d, %d", x, y).isEqualTo(code.getModule(x - 4, y - 4) ? 1 : 0);
			}
		}
	}

	@Test
	void fourModulesOnEverySideAreQuiet() {
		QrCode drawn = QrCode.of(TEXT);
		int[][] painted = paint(drawn);
		int last = drawn.size() - 1;
		for (int along = 0; along <= last; along++) {
			for (int depth = 0; depth < 4; depth++) {
				assertThat(new int[] { painted[depth][along], painted[last - depth][along], painted[along][depth],
						painted[along][last - depth] })
					.containsOnly(0);
			}
		}
		assertThat(new int[] { painted[4][4], painted[4][last - 4], painted[last - 4][4] }).containsOnly(1);
	}

	@Test
	void aSeventhMayBeUnreadable() {
		assertThat(io.nayuki.qrcodegen.QrCode.encodeText(TEXT, Ecc.MEDIUM).errorCorrectionLevel)
			.isGreaterThanOrEqualTo(Ecc.MEDIUM);
	}

	@Test
	void thePageDrawsIt() throws Exception {
		QrCode drawn = QrCode.of(TEXT);
		Element svg = render(drawn);
		assertThat(svg.getTagName()).isEqualTo("svg");
		assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 %1$d %1$d".formatted(drawn.size()));
		assertThat(svg.getAttribute("width")).isEqualTo(svg.getAttribute("height"))
			.isEqualTo(Integer.toString(drawn.size() * 4));
		assertThat(svg.getAttribute("shape-rendering")).isEqualTo("crispEdges");
		assertThat(svg.getElementsByTagName("path").getLength()).isOne();
		assertThat(only(svg, "path").getAttribute("d")).isEqualTo(drawn.path());
	}

	@Test
	@DisplayName("R40 the code is an image with a name, black on white in every theme")
	void theCodeIsAnImageWithAName() throws Exception {
		Element svg = render(QrCode.of(TEXT));
		assertThat(svg.getAttribute("role")).isEqualTo("img");
		assertThat(svg.getAttribute("aria-label")).isEqualTo("QR code for your authenticator app");
		assertThat(only(svg, "rect").getAttribute("fill")).isEqualTo("#fff");
		assertThat(only(svg, "path").getAttribute("fill")).isEqualTo("#000");
	}

	@Test
	@DisplayName("R17 the code is coloured without a style")
	void theCodeIsColouredWithoutAStyle() throws Exception {
		Element svg = render(QrCode.of(TEXT));
		for (Element element : new Element[] { svg, only(svg, "rect"), only(svg, "path") }) {
			assertThat(element.hasAttribute("style")).as(element.getTagName()).isFalse();
		}
		assertThat(svg.getElementsByTagName("style").getLength()).isZero();
	}

	/** How often each module is painted. */
	private static int[][] paint(QrCode drawn) {
		int[][] painted = new int[drawn.size()][drawn.size()];
		Matcher runs = RUN.matcher(drawn.path());
		int end = 0;
		while (runs.find()) {
			assertThat(runs.start()).isEqualTo(end);
			assertThat(runs.group(4)).isEqualTo(runs.group(3));
			end = runs.end();
			int x = Integer.parseInt(runs.group(1));
			int y = Integer.parseInt(runs.group(2));
			for (int at = x; at < x + Integer.parseInt(runs.group(3)); at++) {
				painted[y][at]++;
			}
		}
		assertThat(end).isEqualTo(drawn.path().length());
		return painted;
	}

	private static Element render(QrCode qr) throws Exception {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/account");
		messages.setDefaultEncoding("UTF-8");
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/");
		templates.setSuffix(".html");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateEngineMessageSource(messages);
		engine.setTemplateResolver(templates);
		String svg = engine.process("fragments/qr", Set.of("code"), new Context(Locale.ENGLISH, Map.of("qr", qr)));
		return DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(svg.strip())))
			.getDocumentElement();
	}

	private static Element only(Element svg, String tag) {
		assertThat(svg.getElementsByTagName(tag).getLength()).as(tag).isOne();
		return (Element) svg.getElementsByTagName(tag).item(0);
	}

}
