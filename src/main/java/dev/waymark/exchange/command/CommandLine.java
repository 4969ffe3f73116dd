package dev.waymark.exchange.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

import dev.waymark.exchange.command.Command.Verb;

/**
 * Looks at the command line before anything else does. When it asks for a file to be
 * imported or exported, the application starts without opening a port or running a job,
 * and {@link CommandRunner} does the work.
 */
class CommandLine implements ApplicationListener<ApplicationStartingEvent> {

	static final int DONE = 0;

	static final int REFUSED = 1;

	static final int USAGE = 2;

	/** Only pages need these; a command opens no port, and other nodes run the jobs. */
	private static final Map<String, Object> SETTINGS = Map.of("server.port", "-1", "waymark.jobs", "off",
			"spring.session.jdbc.cleanup-cron", "-");

	@Override
	public void onApplicationEvent(ApplicationStartingEvent event) {
		Command.of(event.getArgs()).ifPresent((command) -> {
			String fault = fault(command);
			if (fault != null) {
				System.err.println(fault);
				System.err.println(Command.USAGE);
				System.exit(USAGE);
			}
			prepare(event.getSpringApplication(), command);
		});
	}

	/** What can be told before the database is touched. */
	private static @Nullable String fault(Command command) {
		if (command.fault() != null || command.file().equals(Command.CONSOLE)) {
			return command.fault();
		}
		Path file = Path.of(command.file()).toAbsolutePath();
		if (command.verb() == Verb.IMPORT) {
			return Files.isReadable(file) && !Files.isDirectory(file) ? null
					: "There is no file " + command.file() + " that can be read.";
		}
		Path folder = Objects.requireNonNullElse(file.getParent(), file);
		return Files.isDirectory(folder) && !Files.isDirectory(file) ? null
				: "There is no folder " + folder + " to write to.";
	}

	private static void prepare(SpringApplication application, Command command) {
		// What is logged must not get into a file that is printed.
		System.setOut(System.err);
		application.setBannerMode(Banner.Mode.OFF);
		application.addInitializers((context) -> hand(command, context));
	}

	private static void hand(Command command, ConfigurableApplicationContext context) {
		context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command", SETTINGS));
		context.getBeanFactory().registerSingleton("command", command);
	}

}
