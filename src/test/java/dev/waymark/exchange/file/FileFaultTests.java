package dev.waymark.exchange.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.util.unit.DataSize;

import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.exchange.ContentImport;
import dev.waymark.exchange.ExchangeWords;
import dev.waymark.exchange.Exchanges;
import dev.waymark.exchange.Outcome;
import dev.waymark.exchange.Plan;
import dev.waymark.exchange.PlanLine;
import dev.waymark.exchange.Progress;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is wrong with a file is told with line and column, and nothing of it is imported.
 */
class FileFaultTests {

	private static ConfigurableApplicationContext flats;

	private static ContentImport imports;

	private static ExchangeWords words;

	@BeforeAll
	static void start() {
		flats = Downstairs.H2.apart();
		imports = Exchanges.imports(flats);
		words = new ExchangeWords(flats.getBean(MessageSource.class));
	}

	@AfterAll
	static void close() {
		flats.close();
	}

	@ParameterizedTest(name = "{2}: {0}")
	@MethodSource
	void jsonIsRefusedByLineAndColumn(String text, int line, int column, String what) {
		assertThat(told("x.json", text))
			.anySatisfy((fault) -> assertThat(fault).startsWith("x.json, line " + line + ", column " + column + ": ")
				.contains(what));
	}

	static Stream<Arguments> jsonIsRefusedByLineAndColumn() {
		return Stream.of(Arguments.of("", 1, 1, "\"format\""), Arguments.of("[]", 1, 1, "\"format\""),
				Arguments.of("{}", 1, 1, "\"format\": \"waymark-content\""),
				Arguments.of("{\"format\": \"other\"}", 1, 12, "\"format\": \"waymark-content\""),
				Arguments.of("{\"format\": \"waymark-content\"}", 1, 1, "\"edition\": 1"),
				Arguments.of("{\"format\": \"waymark-content\",\n  \"edition\": 2}", 2, 14, "\"edition\": 1"),
				Arguments.of("{\"format\": \"waymark-content\", \"edition\": 1.0}", 1, 42, "\"edition\": 1"),
				Arguments.of("{\"format\": {}, \"edition\": 1}", 1, 12, "\"format\""),
				Arguments.of("{\n  \"format\": \"waymark-content\",\n  edition: 1\n}", 3, 3, "not JSON"),
				Arguments.of("{\n  \"format\": \"waymark-content\"\n  \"edition\": 1\n}", 3, 3, "not JSON"),
				Arguments.of("{\"format\": \"waymark-content\",\n", 2, 1, "not JSON"),
				Arguments.of("{\"format\": \"waymark-content\", \"edition\": 1}\n}", 2, 1, "not JSON"),
				json("\"skils\": []", 2, 1, "There is no field \"skils\" here. Is it one of: skills?"),
				json("\"skills\": {}", 2, 11, "\"skills\" has to be a list"),
				json("\"skills\": [\n7]", 3, 1, "has to be an object"),
				json("\"skills\": [],\n\"skills\": []", 3, 1, "\"skills\" stands here a second time"),
				area("\"uuid\": 1,", 3, 10, "not a uuid"), area("\"uuid\": \"1-1-1-1-1\",", 3, 10, "not a uuid"),
				area("\"uuid\": \"AAAAAAAA-0000-4000-8000-000000000000\",", 3, 10, "not a uuid"),
				area("\"nmae\": \"x\",", 3, 2, "There is no field \"nmae\" here. Is it one of: name?"),
				area("\"zzz\": [[1]],", 3, 2, "Is it one of: uuid, slug, position, name, summary?"),
				area("\"summary\": 5,", 3, 13, "\"summary\" has to be text"),
				area("\"summary\": null,", 3, 13, "\"summary\" has to be text"),
				area("\"summary\": [\"x\"],", 3, 13, "\"summary\" has to be text"),
				area("\"summary\": \"\\ud800\",", 3, 13, "half a character"),
				area("\"summary\": \"\\u0000\",", 3, 13, "\"summary\" is missing"),
				area("\"name\": \"\\u00a0\\u200b\\t\",", 3, 10, "\"name\" is missing"),
				area("\"position\": \"1\",", 3, 14, "whole number from 1 to 1000000"),
				area("\"position\": 1.5,", 3, 14, "whole number"),
				area("\"position\": 99999999999,", 3, 14, "whole number"),
				area("\"position\": 0,", 3, 14, "\"position\" has to be from 1 to 1000000"),
				area("\"slug\": \"A b\",", 3, 10, "lower-case letters"),
				area("\"slug\": \"" + "a".repeat(81) + "\",", 3, 10, "81 characters; there is room for 80"),
				area("\"slug\": \"data\", \"uuid\": \"00000000-0000-4000-8000-000000000000\",", 3, 10,
						"taken already, by \"Data\""),
				Arguments.of(head("\"areas\": [\n{\"slug\": \"new-area\"}]"), 3, 1, "\"name\" is missing"),
				Arguments.of(head("\"skills\": [\n{\"slug\": \"new\", \"area\": \"nowhere\"}]"), 3, 25,
						"\"area\" names \"nowhere\""),
				Arguments.of(head("\"skills\": [\n{\"slug\": \"new\", \"name\": \" P\u00adY\u200bTHON\u00a0\"}]"), 3,
						25, "taken already, by \"Python\""),
				Arguments.of(head("\"skills\": [\n{\"slug\": \"new\", \"name\": \"a\u0308 b\"}, {\"slug\": \"two\",\n"
						+ "\"name\": \"\u00c4  B\"}]"), 4, 9, "taken already, by \"\u00e4 b\""),
				Arguments.of(head("\"skills\": [\n{\"slug\": \"python\", \"kind\": \"snake\"}]"), 3, 28,
						"none of the words"),
				Arguments.of(head("\"skills\": [\n{\"slug\": \"python\", \"aliases\": [\"Py\",\n3]}]"), 4, 1,
						"\"aliases\" has to be text"),
				Arguments.of(head("\"skills\": [\n{\"slug\": \"python\", \"aliases\": [\"Py\",\n\"py\"]}]"), 4, 1,
						"\"aliases\" holds \"py\" twice"),
				Arguments.of(head(
						"\"skills\": [\n{\"slug\": \"python\", \"prerequisites\": [\n\"pandas\",\n\"no-such-skill\",\n\"julia\"]}]"),
						5, 1, "\"prerequisites\" names \"no-such-skill\""),
				Arguments.of(head("\"skills\": [\n{\"slug\": \"python\", \"citations\": [[]]}]"), 3, 34,
						"has to be an object"),
				Arguments.of(head("\"skills\": [\n{\"slug\": \"python\"},\n{\"slug\": \"python\"}]"), 4, 1,
						"\"python\" stands in the file twice, first in line 3"),
				Arguments.of(head("\"sources\": [\n{\"slug\": \"s\", \"publishedOn\":\n\"2026-02-30\"}]"), 4, 1,
						"has to be a day"),
				Arguments.of(head("\"resources\": [\n{\"slug\": \"r\", \"url\":\n\"ftp://example.org\"}]"), 4, 1,
						"an address on the web"),
				Arguments.of(head("\"salaryBands\": [\n{\"slug\": \"s\", \"openEnded\":\n1}]"), 4, 1,
						"has to be true or false"),
				Arguments.of(head("\"salaryBands\": [\n{\"slug\": \"s\", \"currency\":\n\"XXY\"}]"), 4, 1,
						"code of a currency"),
				Arguments.of(head("\"salaryBands\": [\n{\"slug\": \"s\", \"minAmount\": 5, \"maxAmount\":\n4}]"), 4, 1,
						"has to be 5 or more"),
				Arguments.of(head(
						"\"roadmaps\": [\n{\"slug\": \"r\", \"levels\": [\n{\"level\": \"mid\", \"requirements\": [\n"
								+ "{\"skill\": \"pandas\"},\n{\"skill\": \"nothing\"},\n{\"skill\": \"julia\"}]},\n{\"level\": \"entry\"}]}]"),
						6, 11, "\"skill\" names \"nothing\""));
	}

	private static Arguments json(String rest, int line, int column, String what) {
		return Arguments.of(head(rest), line, column, what);
	}

	private static Arguments area(String fields, int line, int column, String what) {
		String rest = Stream
			.of("\"slug\": \"new-area\"", "\"position\": 900", "\"name\": \"New\"", "\"summary\": \"New.\"")
			.filter((field) -> !fields.contains(field.substring(0, field.indexOf(':'))))
			.reduce((one, other) -> one + ", " + other)
			.orElse("");
		String all = "{" + fields + rest + "}";
		return Arguments.of(head("\"areas\": [\n" + all + "]"), line, column, what);
	}

	private static String head(String rest) {
		return "{\"format\": \"waymark-content\", \"edition\": 1,\n" + rest + "\n}";
	}

	@ParameterizedTest(name = "{1}: {2}")
	@MethodSource
	void aTableIsRefusedByLineAndColumn(String file, String text, String where, String what) {
		assertThat(told(file, text))
			.anySatisfy((fault) -> assertThat(fault).startsWith(file + ", line " + where + ": ").contains(what));
	}

	static Stream<Arguments> aTableIsRefusedByLineAndColumn() {
		String areas = "uuid,slug,position,name,summary\r\n";
		String citations = "skill,source,locator\n";
		return Stream.of(Arguments.of("areas.csv", "", "1, column 1 (cell A1)", "Columns are missing: uuid, slug"),
				Arguments.of("areas.csv", "uuid;slug;position;name;summary\n;x;1;X;X\n", "1, column 1 (cell A1)",
						"separated by \";\". Save the table with commas"),
				Arguments.of("areas.csv", "uuid\tslug\n", "1, column 1 (cell A1)", "separated by \"Tab\""),
				Arguments.of("areas.csv", "uuid,slug,position,name\n", "1, column 5 (cell E1)",
						"Columns are missing: summary."),
				Arguments.of("areas.csv", "uuid,slug,postion,name,summary\n", "1, column 3 (cell C1)",
						"There is no column \"postion\" in this table. Is it one of: position?"),
				Arguments.of("areas.csv", "uuid,slug,position,name,summary,\n", "1, column 6 (cell F1)",
						"no column \"\""),
				Arguments.of("areas.csv", "uuid,slug,position,name,summary,slug\n", "1, column 6 (cell F1)",
						"\"slug\" stands here a second time"),
				Arguments.of("areas.csv", areas + ",a,1,A\r\n", "2, column 5 (cell E2)",
						"This row has 4 cells, the first row has 5"),
				Arguments.of("areas.csv", areas + ",a,1,A,A,A\r\n", "2, column 6 (cell F2)", "This row has 6 cells"),
				Arguments.of("areas.csv", areas + ",a,1,\"A,A\r\n,b,2,B,B\r\n", "2, column 4 (cell D2)",
						"quotation marks of this cell do not match"),
				Arguments.of("areas.csv", areas + ",a,1,\"A\"B,A\r\n", "2, column 4 (cell D2)", "quotation marks"),
				Arguments.of("areas.csv", areas + ",a,one,A,A\r\n", "2, column 3 (cell C2)", "whole number from 1"),
				Arguments.of("areas.csv", areas + ",a,901,A,\"One\r\nTwo\"\r\n\r\n,b,-1,B,B\r\n",
						"5, column 3 (cell C4)", "from 1 to 1000000"),
				Arguments.of("areas.csv", areas + ",a,901,A,\"One\r\nTwo\"\r\n,b,1,=B,B\r\n", "4, column 4 (cell D3)",
						"\"name\" begins like a formula"),
				Arguments.of("areas.csv", areas + "1-1-1-1-1,a,901,A,A\r\n", "2, column 1 (cell A2)", "not a uuid"),
				Arguments.of("areas.csv", areas + ",a,901,,A\r\n", "2, column 4 (cell D2)", "\"name\" is missing"),
				Arguments.of("areas.csv", areas + ",,901,A,A\r\n", "2, column 2 (cell B2)", "\"slug\" is missing"),
				Arguments.of("areas.csv", areas + ",a,901,A,A\r\n,a,902,B,B\r\n", "3, column 1 (cell A3)",
						"\"a\" stands in the file twice, first in line 2"),
				Arguments.of("skill-citations.csv", citations + "nothing,mit,x\n", "2, column 1 (cell A2)",
						"\"skill\" names \"nothing\""),
				Arguments.of("skill-citations.csv", citations + ",mit,x\n", "2, column 1 (cell A2)",
						"\"skill\" is empty"),
				Arguments.of("skill-citations.csv", citations + "python,no-source,x\n", "2, column 2 (cell B2)",
						"\"source\" names \"no-source\""),
				Arguments.of("roadmap-requirements.csv",
						"roadmap,level,skill,proficiency,importance\njunior-ml-researcher,nowhere,python,2,essential\n",
						"2, column 2 (cell B2)", "has no level \"nowhere\""),
				Arguments.of("roadmap-requirements.csv",
						"roadmap,level,skill,proficiency,importance\njunior-ml-researcher,entry,python,9,essential\n",
						"2, column 4 (cell D2)", "\"proficiency\" has to be from 1 to 4"),
				Arguments.of("salary-bands.csv",
						header("salary-bands").replaceFirst("\n$", "") + "\n"
								+ ",x,1,,,E,base,1,2,maybe,EUR,,2026,,,s,l\n",
						"2, column 10 (cell J2)", "true or false"),
				Arguments.of("odd.csv", "a,b\n", "1, column 1", "This file is none that can be imported"),
				Arguments.of("odd.txt", "hello", "1, column 1", "This file is none that can be imported"));
	}

	private static String header(String table) {
		return String.join(",", CsvTable.ofFile(table).orElseThrow().header()) + "\n";
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "\uff1dx" })
	@DisplayName("R24 an unguarded formula is refused, a guarded one is the text that it guards")
	void anUnguardedFormulaIsRefused(String formula) {
		String table = "uuid,slug,position,name,summary\n,a,901,A,\"%s\"\n";
		assertThat(told("areas.csv", table.formatted(formula)))
			.containsExactly("areas.csv, line 2, column 5 (cell E2): \"summary\" begins like a formula, which "
					+ "spreadsheets would run. Put an apostrophe in front if it is text.");
		List<PlanLine> lines = plan("areas.csv", bytes(table.formatted("'" + formula))).lines();
		assertThat(lines).singleElement()
			.satisfies((line) -> assertThat(line.change().document().text("summary")).isEqualTo(formula.strip()));
	}

	@ParameterizedTest
	@CsvSource({ "ff, 1, 1", "61c3, 1, 2", "610a62c328, 2, 2", "efbbbf61ff, 1, 2", "fffe7b00, 1, 1", "c080, 1, 1",
			"eda080, 1, 1", "0a0af4908080, 3, 1" })
	void aByteThatIsNoUtf8IsNamed(String hex, int line, int column) {
		byte[] bytes = HexFormat.of().parseHex(hex);
		for (String file : List.of("x.json", "areas.csv")) {
			assertThat(told(file, bytes)).containsExactly(file + ", line " + line + ", column " + column
					+ ": From here on this is not UTF-8. Save the file as UTF-8.");
		}
	}

	@Test
	void aByteOrderMarkDoesNoHarm() {
		assertThat(told("areas.csv", "\ufeffuuid,slug,position,name,summary\n")).isEmpty();
		assertThat(told("x.json", "\ufeff" + head("\"areas\": []"))).isEmpty();
		assertThat(told("x.json", "\ufeff{\"format\": 1}")).singleElement()
			.satisfies((fault) -> assertThat(fault).startsWith("x.json, line 1, column 12:"));
	}

	@Test
	void aFileThatIsTooDeepIsRefused() {
		String deep = head("\"skills\": [{\"zzz\": " + "[".repeat(30) + "]".repeat(30) + "}]");
		assertThat(told("x.json", deep))
			.containsExactly("x.json, line 2, column 37: This is nested deeper than 20 levels.");
		assertThat(told("x.json", "[".repeat(100_000))).hasSize(1);
	}

	@Test
	void aFileThatIsTooLargeOrTooLongIsRefused() {
		ExchangeLimits small = new ExchangeLimits(DataSize.ofKilobytes(1), DataSize.ofKilobytes(2), 2, 3, 20, 5);
		ContentImport narrow = Exchanges.imports(flats, small);
		assertThat(told(narrow, "x.json", new byte[1025])).containsExactly("The file is larger than 1 kB.");
		assertThat(told(narrow, "areas.csv", bytes("uuid,slug,position,name,summary\n" + ",a,1,A,A\n".repeat(4))))
			.containsExactly("areas.csv, line 5, column 1 (cell A5): From here on there are more than 3 rows.");
		assertThat(told(narrow, "x.json", bytes(head("\"areas\": [{},\n{},\n{},\n{}]"))))
			.contains("x.json, line 5, column 1: From here on there are more than 3 rows.");
		assertThat(told(narrow, "x.zip", zip("areas.csv", "a".repeat(1500), "levels.csv", "a".repeat(600))))
			.containsExactly("x.zip, line 1, column 1: The files in the ZIP are larger than 2 kB together.");
		assertThat(told(narrow, "x.zip", zip("README.txt", "", "areas.csv", "", "levels.csv", "")))
			.containsExactly("x.zip, line 1, column 1: The ZIP holds more than 2 files.");
	}

	@Test
	void aZipBombIsLeftPacked() {
		byte[] bomb = zip("areas.csv", "a".repeat(60 * 1024 * 1024));
		assertThat(bomb).hasSizeLessThan(100_000);
		assertThat(told("x.zip", bomb))
			.containsExactly("x.zip, line 1, column 1: The files in the ZIP are larger than 50 MB together.");
	}

	@Test
	void aZipThatIsNoneIsRefused() {
		byte[] whole = zip("areas.csv", "uuid,slug,position,name,summary\n");
		assertThat(told("x.zip", Arrays.copyOf(whole, 50))).singleElement()
			.satisfies((fault) -> assertThat(fault).contains("not a ZIP that can be read"));
		assertThat(told("x.zip", new byte[] { 'P', 'K', 3, 4, 0, 0 })).hasSize(1);
		assertThat(told("x.zip", zip())).singleElement()
			.satisfies((fault) -> assertThat(fault).contains("holds no file"));
		assertThat(told("x.zip", zip("skils.csv", ""))).containsExactly(
				"skils.csv, line 1, column 1: This file is none that can be imported. Is it one of: skills.csv?");
		assertThat(told("x.zip", zip("a/areas.csv", "", "b/areas.csv", ""))).singleElement()
			.satisfies((fault) -> assertThat(fault).contains("holds areas.csv twice"));
		assertThat(told("x.zip", zip("x/areas.csv", "uuid,slug,position,name,summary\n", "__MACOSX/._areas.csv", "x",
				".DS_Store", "x", "x/", "")))
			.isEmpty();
	}

	@Test
	void oneFileOfAZipIsNamedByItsOwnName() {
		assertThat(told("x.zip", zip("areas.csv", "uuid,slug,position,name,summary\n,a,b,c,d\n", "levels.csv", "x\n")))
			.anySatisfy((fault) -> assertThat(fault).startsWith("areas.csv, line 2, column 3 (cell C2): "))
			.anySatisfy((fault) -> assertThat(fault).startsWith("levels.csv, line 1, column 1 (cell A1): "));
	}

	@Test
	void ofVeryManyFaultsTheFirstAreTold() {
		String table = "uuid,slug,position,name,summary\n"
				+ IntStream.range(0, 500).mapToObj((i) -> ",a-" + i + ",x,A,A\n").reduce("", String::concat);
		Plan plan = plan("areas.csv", bytes(table));
		assertThat(told(plan)).hasSize(200);
		assertThat(plan.faultCount()).isEqualTo(500);
		assertThat(plan.untold()).isEqualTo(300);
		assertThat(plan.count(Outcome.REFUSED)).isEqualTo(500);
	}

	@Test
	void oneFaultKeepsTheWholeFileOut() {
		Plan plan = plan("areas.csv",
				bytes("uuid,slug,position,name,summary\n,good,901,Good,Good.\n,bad,x,Bad,Bad.\n"));
		assertThat(plan.lines()).extracting(PlanLine::outcome).containsExactly(Outcome.ADDED, Outcome.REFUSED);
		assertThat(plan.isReady()).isFalse();
		assertThat(imports.carryOut(plan, "", null, Progress.NONE)).isEmpty();
		assertThat(flats.getBean(History.class).lines(null, Long.MAX_VALUE, 1)).isEmpty();
	}

	@Test
	void aUuidOfSomethingElseIsRefused() {
		UUID python = flats.getBean(Desk.class).documents().find(Kind.SKILL, "python").orElseThrow().uuid();
		assertThat(told("x.json", head("\"areas\": [\n{\"uuid\": \"" + python + "\", \"slug\": \"a\"}]")))
			.contains("x.json, line 3, column 1: This uuid belongs to something else, in \"skills\": Python.");
	}

	@Test
	void aCircleIsToldWithItsWay() {
		String json = new String(ContentJson.write(flats.getBean(Desk.class).documents()), StandardCharsets.UTF_8);
		int at = json.indexOf("\"slug\": \"calculus\"");
		int end = json.indexOf("\"aware\"", at);
		String changed = json.substring(0, end) + "\"prerequisites\": [\"probability\"],\n      " + json.substring(end);
		assertThat(told("x.json", changed)).anySatisfy((fault) -> assertThat(fault)
			.contains("\"prerequisites\" leads round in a circle: Calculus → Probability → Calculus."));
	}

	private static List<String> told(String file, String text) {
		return told(file, bytes(text));
	}

	private static List<String> told(String file, byte[] bytes) {
		return told(imports, file, bytes);
	}

	private static List<String> told(ContentImport imports, String file, byte[] bytes) {
		return told(imports.plan(file, bytes, UUID.randomUUID(), Progress.NONE));
	}

	private static List<String> told(Plan plan) {
		return Stream.concat(plan.faults().stream(), plan.lines().stream().flatMap((line) -> line.faults().stream()))
			.map((fault) -> words.line(fault, Locale.ENGLISH))
			.toList();
	}

	private static Plan plan(String file, byte[] bytes) {
		return imports.plan(file, bytes, UUID.randomUUID(), Progress.NONE);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] zip(String... files) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < files.length; i += 2) {
				zip.putNextEntry(new ZipEntry(files[i]));
				zip.write(bytes(files[i + 1]));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
