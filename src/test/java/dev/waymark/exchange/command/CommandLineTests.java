package dev.waymark.exchange.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.waymark.exchange.Exchanges;
import dev.waymark.platform.start.WaymarkProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command line as a person uses it: a process of its own, its exit code and its
 * console.
 */
@Execution(ExecutionMode.CONCURRENT)
class CommandLineTests {

	@TempDir
	private Path folder;

	@Test
	void aFileGoesInAndOutWithoutAServer() throws Exception {
		Files.write(this.folder.resolve("sre.json"), Exchanges.file("site-reliability-engineer.json"));
		WaymarkProcess in = start("import", "sre.json", "--reason=First", "--server.port=1");
		assertThat(in.errors()).containsExactly("Reading …", "Comparing …", "Trying …", "Writing …");
		assertThat(in.output()).hasSize(51).endsWith("49 new, 0 changed, 0 the same.", "Imported as revision 1.");
		assertThat(in.exitCode()).isZero();
		WaymarkProcess out = start("export", "-");
		assertThat(out.exitCode()).isZero();
		assertThat(out.errors()).isEmpty();
		assertThat(out.output()).startsWith("{", "  \"format\": \"waymark-content\",")
			.contains("      \"slug\": \"site-reliability-engineer\",")
			.endsWith("}");
		Files.writeString(this.folder.resolve("broken.json"), "{");
		WaymarkProcess refused = start("import", "broken.json");
		assertThat(refused.exitCode()).isEqualTo(1);
		assertThat(refused.errors()).contains("Nothing was imported: one thing is wrong.")
			.anyMatch((line) -> line.startsWith("broken.json, line 1, column 2: From here on this is not JSON."));
		assertThat(refused.output()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "import, There is no file nothing.json that can be read.", "export, There is no folder" })
	void aCommandThatCannotBeCarriedOutTouchesNothing(String verb, String said) throws Exception {
		WaymarkProcess process = start(verb, verb.equals("import") ? "nothing.json" : "nowhere/out.json");
		assertThat(process.exitCode()).isEqualTo(2);
		assertThat(process.errors().get(0)).startsWith(said);
		assertThat(process.errors())
			.contains("Usage: java -jar waymark.jar import FILE [--dry-run] [--reason=\"...\"]");
		assertThat(this.folder.resolve("data")).doesNotExist();
	}

	@Test
	void aDatabaseThatCannotBeUsedIsToldAsAtAnyStart() throws Exception {
		Files.writeString(this.folder.resolve("data"), "a file where the folder should be");
		Files.writeString(this.folder.resolve("x.json"), "{}");
		WaymarkProcess process = start("import", "x.json");
		assertThat(process.exitCode()).isEqualTo(1);
		assertThat(process.errors()).anyMatch((line) -> line.startsWith("Waymark did not start: "));
	}

	private WaymarkProcess start(String... args) throws Exception {
		return WaymarkProcess.run(this.folder, Map.of(), args);
	}

}
