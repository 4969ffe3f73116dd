package dev.waymark.platform.start;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.waymark.WaymarkApplication;

/**
 * Waymark started as a person starts it, in a process and a folder of its own, because
 * its exit code and its console are what that person has.
 *
 * @param exitCode what the process ended with
 * @param output the lines on standard output
 * @param errors the lines on standard error
 */
public record WaymarkProcess(int exitCode, List<String> output, List<String> errors) {

	private static final int LONGEST_WAIT = 120;

	/**
	 * Starts Waymark and waits until it has given up.
	 * @param folder the working folder
	 * @param variables the environment's additional variables
	 * @param args the command line's arguments
	 * @return what became of it
	 */
	public static WaymarkProcess run(Path folder, Map<String, String> variables, String... args)
			throws IOException, InterruptedException {
		Path output = folder.resolve("output.txt");
		Path errors = folder.resolve("errors.txt");
		ProcessBuilder builder = new ProcessBuilder(command(args)).directory(folder.toFile())
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

	private static List<String> command(String... args) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-XX:TieredStopAtLevel=1");
		ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((argument) -> argument.startsWith("-javaagent:") && argument.contains("jacoco"))
			.forEach(command::add);
		command.addAll(List.of("-cp", classpath(), WaymarkApplication.class.getName()));
		command.addAll(List.of(args));
		return command;
	}

	/**
	 * Leaves out the tests' own classes and settings, which a person does not have.
	 */
	private static String classpath() {
		return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
			.splitAsStream(System.getProperty("java.class.path"))
			.filter((entry) -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
			.collect(Collectors.joining(File.pathSeparator));
	}

}
