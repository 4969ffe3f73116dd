package dev.waymark.exchange.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;

import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.revision.History;
import dev.waymark.catalog.editing.revision.RevisionLine;
import dev.waymark.exchange.ContentExport;
import dev.waymark.exchange.ExchangeWords;
import dev.waymark.exchange.Exchanges;
import dev.waymark.exchange.Progress;
import dev.waymark.platform.Origin;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files in and out by the command line.
 */
class CommandTests {

	private static ConfigurableApplicationContext flats;

	private static Desk desk;

	private static History history;

	private static Commands commands;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path folder;

	@BeforeAll
	static void start() {
		flats = Downstairs.H2.apart();
		desk = flats.getBean(Desk.class);
		history = flats.getBean(History.class);
		ExchangeWords words = new ExchangeWords(flats.getBean(MessageSource.class));
		commands = new Commands(Exchanges.imports(flats), new ContentExport(desk, words), words, Exchanges.LIMITS);
	}

	@AfterAll
	static void close() {
		flats.close();
	}

	@Test
	void whatIsNoCommandStartsTheServer() {
		assertThat(Command.of()).isEmpty();
		assertThat(Command.of("--server.port=9000")).isEmpty();
		assertThat(Command.of("--server.port=9000", "import")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "import | The command names no file.", "import a.json b.json | names more than one file",
					"import a.json --dryrun | There is no option --dryrun for import.",
					"export a.json --dry-run | There is no option --dry-run for export.",
					"export a.txt | FILE has to end with .json or .zip", "export a.csv | FILE has to end",
					"import - | Only an export" })
	void whatIsWrongWithACommandIsSaid(String line, String fault) {
		assertThat(Command.of(line.split(" ")).orElseThrow().fault()).contains(fault);
	}

	@ParameterizedTest
	@ValueSource(strings = { "import a.json", "import a.csv --dry-run", "import --reason=Why a.zip",
			"export a.zip --spring.datasource.url=jdbc:h2:mem:x --debug", "export -", "export A.JSON" })
	void whatIsRightIsTaken(String line) {
		assertThat(Command.of(line.split(" ")).orElseThrow().fault()).isNull();
	}

	@Test
	void aReasonThatIsTooLongIsRefused() {
		assertThat(Command.of("import", "a.json", "--reason=" + "x".repeat(601)).orElseThrow().fault())
			.isEqualTo("The reason is longer than 600 characters.");
	}

	@Test
	void aFileIsTriedAndImportedAndIsThere() throws IOException {
		Path file = Files.write(this.folder.resolve("sre.json"), Exchanges.file("site-reliability-engineer.json"));
		assertThat(run("import", file.toString(), "--dry-run")).isEqualTo(CommandLine.DONE);
		assertThat(said()).contains("New: skill linux-administration (Linux administration)\n")
			.contains("New: roadmap site-reliability-engineer")
			.endsWith("49 new, 0 changed, 0 the same.\nNothing was imported: this was a dry run.\n");
		assertThat(told()).isEqualTo("Reading …\nComparing …\nTrying …\n");
		assertThat(history.lines(null, Long.MAX_VALUE, 1)).isEmpty();
		assertThat(run("import", file.toString(), "--reason=Out of the repository")).isEqualTo(CommandLine.DONE);
		RevisionLine revision = history.lines(null, Long.MAX_VALUE, 1).get(0);
		assertThat(said()).endsWith("Imported as revision " + revision.number() + ".\n");
		assertThat(revision.reason()).isEqualTo("Out of the repository");
		assertThat(revision.editorName()).isEqualTo("Command line");
		assertThat(run("import", file.toString())).isEqualTo(CommandLine.DONE);
		assertThat(said()).isEqualTo("0 new, 0 changed, 49 the same.\nThere is nothing to import.\n");
		history.undo(revision.number(), "", new Editor(null, "Test", Origin.ITSELF));
	}

	@Test
	void whatIsRefusedIsToldByLineAndColumn() throws IOException {
		Path file = Files.writeString(this.folder.resolve("areas.csv"),
				"uuid,slug,position,name,summary\n,data,five,Data,All data.\n,more,901,More,More.\n");
		assertThat(run("import", file.toString())).isEqualTo(CommandLine.REFUSED);
		assertThat(told()).contains("Refused: skill area data (Data)\n"
				+ "  areas.csv, line 2, column 3 (cell C2): \"position\" has to be a whole number from 1 to 1000000.\n")
			.endsWith("Nothing was imported: one thing is wrong.\n");
		assertThat(said()).isEqualTo("New: skill area more (More)\n");
	}

	@Test
	void whatChangesIsToldFieldByField() throws IOException {
		Path file = Files.writeString(this.folder.resolve("areas.csv"),
				"uuid,slug,position,name,summary\n,data,900,Data,All data.\n");
		assertThat(run("import", file.toString(), "--dry-run")).isEqualTo(CommandLine.DONE);
		assertThat(said())
			.startsWith("Changes: skill area data (Data)\n  position\n  summary\n0 new, 1 changed, 0 the same.");
	}

	@Test
	void everythingIsExportedAndComesInAgain() throws IOException {
		for (String name : new String[] { "content.json", "content.zip" }) {
			Path file = this.folder.resolve(name);
			assertThat(run("export", file.toString())).isEqualTo(CommandLine.DONE);
			byte[] first = Files.readAllBytes(file);
			Path other = Files.writeString(this.folder.resolve("other"), "");
			assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
			Files.delete(other);
			assertThat(run("import", file.toString())).isEqualTo(CommandLine.DONE);
			assertThat(said()).endsWith("There is nothing to import.\n");
			assertThat(run("export", file.toString())).isEqualTo(CommandLine.DONE);
			assertThat(file).hasBinaryContent(first);
		}
		assertThat(run("export", "-")).isEqualTo(CommandLine.DONE);
		assertThat(this.folder.resolve("content.json")).hasContent(said());
		try (var files = Files.list(this.folder)) {
			assertThat(files).hasSize(2);
		}
	}

	@Test
	void aBarGrowsOnATerminal() {
		ProgressBar bar = new ProgressBar(stream(this.err), true);
		bar.at(Progress.Step.READ, 0, 1);
		bar.at(Progress.Step.WRITE, 1, 3);
		bar.at(Progress.Step.WRITE, 1, 3);
		bar.at(Progress.Step.WRITE, 3, 3);
		bar.clear();
		assertThat(told().split("\r")).containsExactly("", "Reading    [" + " ".repeat(30) + "]   0 %",
				"Writing    [" + "#".repeat(9) + " ".repeat(21) + "]  33 %",
				"Writing    [" + "#".repeat(30) + "] 100 %", " ".repeat(50));
	}

	private int run(String... words) {
		Command command = Command.of(words).orElseThrow();
		assertThat(command.fault()).isNull();
		this.out.reset();
		this.err.reset();
		return commands.run(command, stream(this.out), stream(this.err), new ProgressBar(stream(this.err), false));
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

	private String said() {
		return this.out.toString(StandardCharsets.UTF_8);
	}

	private String told() {
		return this.err.toString(StandardCharsets.UTF_8);
	}

}
