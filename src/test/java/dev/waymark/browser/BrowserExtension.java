package dev.waymark.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Hands the browsers of a test run to the tests: one for each kind of them. Where there
 * is no Chromium they are skipped and say so; with {@code WAYMARK_TESTS_STRICT=true} they
 * fail instead.
 */
class BrowserExtension implements ExecutionCondition, ParameterResolver {

	/** Before all others, for these take longest and would be the last at work, alone. */
	static final int FIRST = 1;

	private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace
		.create(BrowserExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Chromium.find().isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium is there");
		}
		String reason = context.getDisplayName() + ": there is no chromium or no chromedriver on this machine";
		if (Boolean.parseBoolean(System.getenv("WAYMARK_TESTS_STRICT"))) {
			throw new IllegalStateException(reason);
		}
		System.out.println("SKIPPED " + reason);
		return ConditionEvaluationResult.disabled(reason);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
		if (context.getRequiredTestClass().isAnnotationPresent(JourneyTest.class)) {
			return browser(JourneyTest.class, context);
		}
		Browser browser = browser(BrowserTest.class, context);
		String port = SpringExtension.getApplicationContext(context)
			.getEnvironment()
			.getRequiredProperty("local.server.port");
		browser.visitAnew("http://localhost:" + port);
		return browser;
	}

	private static Browser browser(Class<?> kind, ExtensionContext context) {
		return context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(kind, (key) -> Chromium.find().orElseThrow().start(false), Browser.class);
	}

}
