package dev.waymark.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Waymark started as a person starts it, in a process and a folder of its own, because
 * its exit code and its console are what that person has.
 *
 * @param exitCode what the process ended with
 * @param output the lines on standard output
 * @param errors the lines on standard error
 */
public record WaymarkProcess(int exitCode, List<String> output, List<String> errors) {

	private static final int LONGEST_WAIT = 300;

	/**
	 * Starts Waymark and waits until it has given up.
	 * @param folder the working folder
	 * @param variables the environment's additional variables
	 * @param args the command line's arguments
	 * @return what became of it
	 */
	public static WaymarkProcess run(Path folder, Map<String, String> variables, String... args)
			throws IOException, InterruptedException {
		List<String> command = Program.command();
		command.addAll(List.of(args));
		return run(command, folder, variables);
	}

	static WaymarkProcess run(List<String> command, Path folder, Map<String, String> variables)
			throws IOException, InterruptedException {
		Path output = folder.resolve("output.txt");
		Path errors = folder.resolve("errors.txt");
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
			.redirectOutput(output.toFile())
			.redirectError(errors.toFile());
		builder.environment().keySet().removeIf((name) -> name.matches("(SERVER|SPRING|LOGGING|WAYMARK)_.*|DEBUG"));
		builder.environment()
			.keySet()
			.removeIf((name) -> name.matches("JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|JDK_JAVA_OPTIONS"));
		builder.environment().putAll(variables);
		Process process = builder.start();
		try {
			boolean ended = process.waitFor(LONGEST_WAIT, TimeUnit.SECONDS);
			return new WaymarkProcess(ended ? process.exitValue() : 0, Files.readAllLines(output),
					Files.readAllLines(errors));
		}
		finally {
			process.destroyForcibly().waitFor();
		}
	}

}
