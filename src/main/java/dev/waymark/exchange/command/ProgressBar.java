package dev.waymark.exchange.command;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.waymark.exchange.Progress;

/**
 * Shows on a console how far something is: a bar that grows on a terminal, and a plain
 * line for each step in a log.
 */
final class ProgressBar implements Progress {

	private static final int WIDTH = 30;

	private static final Map<Step, String> WORDS = Map.of(Step.READ, "Reading", Step.COMPARE, "Comparing", Step.TRY,
			"Trying", Step.WRITE, "Writing");

	private final PrintStream out;

	private final boolean terminal;

	private @Nullable Step last;

	private int shown = -1;

	ProgressBar(PrintStream out, boolean terminal) {
		this.out = out;
		this.terminal = terminal;
	}

	@Override
	public void at(Step step, int done, int of) {
		int percent = done * 100 / Math.max(of, 1);
		if (step == this.last && percent == this.shown) {
			return;
		}
		if (this.terminal) {
			int full = WIDTH * percent / 100;
			this.out.printf(Locale.ROOT, "\r%-10s [%s%s] %3d %%", WORDS.get(step), "#".repeat(full),
					" ".repeat(WIDTH - full), percent);
			this.out.flush();
		}
		else if (step != this.last) {
			this.out.println(WORDS.get(step) + " …");
		}
		this.last = step;
		this.shown = percent;
	}

	/** Wipes the bar away, so that lines can follow. */
	void clear() {
		if (this.terminal && this.last != null) {
			this.out.print("\r" + " ".repeat(WIDTH + 20) + "\r");
			this.out.flush();
		}
	}

	/**
	 * Tells whether somebody watches.
	 * @return false when what is printed goes into a file or a pipe
	 */
	static boolean isTerminal() {
		Console console = System.console();
		if (console == null) {
			return false;
		}
		try {
			// From Java 22 on there is a console also where there is no terminal.
			return (boolean) Console.class.getMethod("isTerminal").invoke(console);
		}
		catch (NoSuchMethodException ex) {
			return true;
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			return false;
		}
	}

}
