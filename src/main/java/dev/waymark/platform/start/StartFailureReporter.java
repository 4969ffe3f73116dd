package dev.waymark.platform.start;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Tells the person at the console, in one line, why Waymark did not start and what to do.
 * It comes before Spring Boot's own reporters and leaves them nothing to say; with
 * {@code --debug} the stack trace follows the line.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureReporter implements SpringBootExceptionReporter {

	private static final List<Explainer> EXPLAINERS = List.of(new SettingExplainer(), new PortExplainer(),
			new DatabaseExplainer(), new MigrationExplainer(), new StorageExplainer());

	private final ConfigurableEnvironment environment;

	/**
	 * Called by Spring Boot, which wants this to be the only constructor.
	 * @param context the application's context, which a very early failure leaves unmade
	 */
	StartFailureReporter(@Nullable ConfigurableApplicationContext context) {
		this.environment = (context != null) ? context.getEnvironment() : commandLine();
	}

	@Override
	public boolean reportException(Throwable thrown) {
		Failure failure = new Failure(thrown, this.environment);
		boolean debug = isDebug(failure);
		System.err.println(explain(failure).orElseGet(() -> unknown(failure, debug)));
		if (debug) {
			System.err.println(story(failure));
		}
		return true;
	}

	private static Optional<Explanation> explain(Failure failure) {
		return EXPLAINERS.stream().flatMap((explainer) -> explainer.explain(failure).stream()).findFirst();
	}

	private static Explanation unknown(Failure failure, boolean debug) {
		Throwable root = failure.root();
		String what = failure.quote((root.getMessage() != null) ? root.getMessage() : root.getClass().getSimpleName());
		return new Explanation(what,
				debug ? "The whole story follows." : "Start it again with --debug to see the whole story.");
	}

	private static String story(Failure failure) {
		StringWriter story = new StringWriter();
		failure.thrown().printStackTrace(new PrintWriter(story));
		return failure.secrets().hide(story.toString());
	}

	private static boolean isDebug(Failure failure) {
		return failure.setting("debug").filter((value) -> !value.equals("false")).isPresent()
				|| failure.property("debug").filter((property) -> "".equals(property.getValue())).isPresent();
	}

	/**
	 * Reads what can be read when the application fails before its settings are known.
	 */
	private static ConfigurableEnvironment commandLine() {
		StandardEnvironment environment = new StandardEnvironment();
		String[] words = System.getProperty("sun.java.command", "").split(" ");
		environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(words));
		return environment;
	}

}
