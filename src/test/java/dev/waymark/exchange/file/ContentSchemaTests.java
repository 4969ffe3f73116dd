package dev.waymark.exchange.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Field;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.document.Rules;
import dev.waymark.catalog.document.Shape;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.exchange.Exchanges;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The published schema takes what the export gives, and refuses what the rules refuse.
 */
class ContentSchemaTests {

	private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
		.getSchema(ContentSchema.text(), InputFormat.JSON);

	private static Documents content;

	@BeforeAll
	static void read() {
		content = Downstairs.H2.find(Desk.class).documents();
	}

	@AfterAll
	static void forget() {
		content = null;
	}

	@Test
	void theSchemaIsRightItself() {
		assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
			.validate(ContentSchema.text(), InputFormat.JSON)).isEmpty();
	}

	@Test
	void everythingThatIsExportedFits() {
		assertThat(errors(new String(ContentJson.write(content), StandardCharsets.UTF_8))).isEmpty();
		assertThat(errors(new String(Exchanges.file("site-reliability-engineer.json"), StandardCharsets.UTF_8)))
			.isEmpty();
	}

	@ParameterizedTest
	@MethodSource("fields")
	void whatTheRulesRefuseOfAFieldTheSchemaRefuses(Kind kind, Field field) {
		Document document = content.of(kind).get(0);
		for (Object wrong : wrong(field)) {
			Map<String, Object> values = new LinkedHashMap<>(document.values());
			values.put(field.name(), wrong);
			if (fitsTheRules(wrong, field)) {
				assertThat(new Rules(content).problems(new Document(kind, document.uuid(), values)))
					.as("%s as %s", wrong, field.name())
					.isNotEmpty();
			}
			assertThat(errors(file(kind, document, values))).as("%s as %s", wrong, field.name()).isNotEmpty();
		}
		if (field.required()) {
			assertThat(errors(file(kind, document, document.with(field.name(), null).values()))).isNotEmpty();
		}
	}

	static Stream<Arguments> fields() {
		return Stream.of(Kind.values())
			.flatMap((kind) -> kind.fields().stream().map((field) -> Arguments.of(kind, field)));
	}

	/**
	 * Only a type of its own is put to the rules; readers see to the others. Neither is
	 * what becomes right when it is spelled as all text is: the schema tells what is
	 * kept.
	 */
	private static boolean fitsTheRules(Object wrong, Field field) {
		return switch (field.shape()) {
			case NUMBER -> wrong instanceof Integer;
			case LINES, REFERENCES ->
				wrong instanceof List<?> list && list.get(0) instanceof String text && text.equals(field.spelled(text));
			case ROWS, FLAG -> false;
			default -> wrong instanceof String text && !text.isEmpty() && text.equals(field.spelled(text));
		};
	}

	private static List<Object> wrong(Field field) {
		List<Object> wrong = new ArrayList<>();
		switch (field.shape()) {
			case NUMBER -> wrong.addAll(List.of(field.least() - 1, field.most() + 1, "1", 1.5, true));
			case FLAG -> wrong.addAll(List.of("true", 1));
			case CHOICE -> wrong.addAll(List.of("none of them", 1));
			case ROWS -> wrong.addAll(List.of("x", List.of("x"), List.of(Map.of("no such field", 1))));
			case LINES -> wrong.addAll(List.of("x", List.of(1), List.of("a".repeat(field.most() + 1)),
					List.of("a", "a"), List.of("a\nb"), List.of("a\u0007")));
			case REFERENCES -> wrong.addAll(List.of("x", List.of(1), List.of("Not a slug"), List.of("a", "a")));
			case DATE -> wrong.addAll(List.of("1 May 2026", "2026-5-1", "2026-02-30", 2026));
			case ADDRESS ->
				wrong.addAll(List.of("javascript:alert(1)", "example.org", "https://" + "a".repeat(2000), 1));
			case SLUG, REFERENCE -> wrong.addAll(List.of("Not a slug", "-a", "a--b", "a-", "a\n", "", 1));
			default -> {
				wrong.addAll(List.of("a".repeat(field.most() + 1), "a\u0000", "a\u009f", "", 1, List.of("a")));
				if (field.shape() == Shape.LINE) {
					wrong.addAll(List.of("a\nb", "a\n"));
				}
			}
		}
		return wrong;
	}

	@Test
	void whatIsNoFieldIsRefused() {
		assertThat(errors("{\"format\": \"waymark-content\", \"edition\": 1, \"skils\": []}")).isNotEmpty();
		assertThat(errors("{\"format\": \"waymark-content\", \"edition\": 2}")).isNotEmpty();
		assertThat(errors("{\"edition\": 1}")).isNotEmpty();
		assertThat(errors("{\"$schema\": \"x\", \"format\": \"waymark-content\", \"edition\": 1}")).isEmpty();
	}

	private static String file(Kind kind, Document document, Map<String, Object> values) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("uuid", document.uuid().toString());
		thing.putAll(values);
		Map<String, Object> root = new LinkedHashMap<>();
		root.put("format", ContentJson.FORMAT);
		root.put("edition", ContentJson.EDITION);
		root.put(kind.list(), List.of(thing));
		return ContentJson.text(root);
	}

	private static List<String> errors(String json) {
		return SCHEMA
			.validate(json, InputFormat.JSON,
					(context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true)))
			.stream()
			.map(Object::toString)
			.toList();
	}

}
