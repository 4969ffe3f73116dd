package dev.waymark.exchange.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import dev.waymark.catalog.editing.Editor;
import dev.waymark.catalog.editing.revision.RevisionView;
import dev.waymark.exchange.ContentExport;
import dev.waymark.exchange.ContentImport;
import dev.waymark.exchange.ExchangeWords;
import dev.waymark.exchange.Outcome;
import dev.waymark.exchange.Plan;
import dev.waymark.exchange.PlanLine;
import dev.waymark.exchange.PlanPart;
import dev.waymark.exchange.command.Command.Verb;
import dev.waymark.exchange.file.ExchangeLimits;
import dev.waymark.platform.Origin;

/**
 * Imports and exports for whoever sits at a console, in English.
 */
@Component
class Commands {

	private static final Locale LANGUAGE = Locale.ENGLISH;

	private final ContentImport imports;

	private final ContentExport export;

	private final ExchangeWords words;

	private final ExchangeLimits limits;

	Commands(ContentImport imports, ContentExport export, ExchangeWords words, ExchangeLimits limits) {
		this.imports = imports;
		this.export = export;
		this.words = words;
		this.limits = limits;
	}

	/**
	 * Carries a command out.
	 * @param command what is asked for
	 * @param out where results go
	 * @param err where else something is to be told
	 * @param bar shows how far it is
	 * @return the exit code
	 */
	int run(Command command, PrintStream out, PrintStream err, ProgressBar bar) {
		try {
			return (command.verb() == Verb.IMPORT) ? read(command, out, err, bar) : write(command, out);
		}
		catch (IOException ex) {
			err.println(say("command.file", command.file()));
			return CommandLine.REFUSED;
		}
	}

	private int write(Command command, PrintStream out) throws IOException {
		if (command.file().equals(Command.CONSOLE)) {
			out.write(this.export.json());
			return CommandLine.DONE;
		}
		Path file = Path.of(command.file()).toAbsolutePath();
		boolean zip = command.file().toLowerCase(Locale.ROOT).endsWith(Command.ZIP);
		// Whoever reads the file meanwhile reads the old one or the new one.
		Path fresh = file.resolveSibling("." + file.getFileName() + ".part");
		try {
			Files.write(fresh, zip ? this.export.zip() : this.export.json());
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(fresh);
		}
		out.println(say("command.exported", command.file()));
		return CommandLine.DONE;
	}

	private int read(Command command, PrintStream out, PrintStream err, ProgressBar bar) throws IOException {
		Path file = Path.of(command.file());
		if (Files.size(file) > this.limits.fileSize().toBytes()) {
			err.println(say("import.fault.size", ExchangeLimits.words(this.limits.fileSize())));
			return CommandLine.REFUSED;
		}
		Plan plan = this.imports.plan(file.getFileName().toString(), Files.readAllBytes(file), UUID.randomUUID(), bar);
		bar.clear();
		tell(plan, out, err);
		if (plan.isRefused()) {
			return CommandLine.REFUSED;
		}
		if (!plan.isReady() || command.dryRun()) {
			out.println(say(plan.isReady() ? "command.dry-run" : "command.nothing"));
			return CommandLine.DONE;
		}
		Editor editor = new Editor(null, "Command line", Origin.ITSELF);
		Optional<RevisionView> revision = this.imports.carryOut(plan, command.reason(), editor, bar);
		bar.clear();
		if (revision.isEmpty()) {
			err.println(say("command.overtaken"));
			return CommandLine.REFUSED;
		}
		out.println(say("command.imported", Long.toString(revision.get().number())));
		return CommandLine.DONE;
	}

	private void tell(Plan plan, PrintStream out, PrintStream err) {
		plan.faults().forEach((fault) -> err.println(this.words.line(fault, LANGUAGE)));
		plan.lines()
			.stream()
			.filter((line) -> line.outcome() != Outcome.SAME)
			.filter((line) -> plan.faults().isEmpty() || line.outcome() == Outcome.REFUSED)
			.sorted(Comparator.comparing(PlanLine::outcome).reversed())
			.forEach((line) -> tell(line, (line.outcome() == Outcome.REFUSED) ? err : out));
		if (plan.untold() > 0) {
			err.println(say("import.untold", plan.untold()));
		}
		if (plan.isRefused()) {
			err.println(say("command.refused", plan.faultCount()));
			return;
		}
		out.println(say("command.counts", plan.count(Outcome.ADDED), plan.count(Outcome.CHANGED),
				plan.count(Outcome.SAME)));
	}

	private void tell(PlanLine line, PrintStream out) {
		out.println(say("command.line", say("import.outcome." + line.outcome().getSlug()),
				say("import.kind." + line.kind().getSlug()), line.slug(), line.name()));
		line.faults().forEach((fault) -> out.println("  " + this.words.line(fault, LANGUAGE)));
		line.parts().stream().map(PlanPart::path).distinct().forEach((path) -> out.println("  " + path));
	}

	private String say(String key, Object... words) {
		return this.words.say(LANGUAGE, key, words);
	}

}
