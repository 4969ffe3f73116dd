package dev.waymark.exchange.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Does what the command line asks for, and ends.
 */
@Component
class CommandRunner implements ApplicationRunner {

	private final ObjectProvider<Command> command;

	private final Commands commands;

	private final ApplicationContext context;

	CommandRunner(ObjectProvider<Command> command, Commands commands, ApplicationContext context) {
		this.command = command;
		this.commands = commands;
		this.context = context;
	}

	@Override
	public void run(ApplicationArguments args) {
		this.command.ifAvailable((asked) -> {
			PrintStream out = stream(FileDescriptor.out);
			PrintStream err = stream(FileDescriptor.err);
			int code = this.commands.run(asked, out, err, new ProgressBar(err, ProgressBar.isTerminal()));
			out.flush();
			err.flush();
			System.exit(SpringApplication.exit(this.context, () -> code));
		});
	}

	/** Terminals of today speak UTF-8, whatever Java thinks of them. */
	private static PrintStream stream(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

}
