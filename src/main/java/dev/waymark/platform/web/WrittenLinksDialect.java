package dev.waymark.platform.web;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardUtextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Lets links that people write, such as {@code [Python](/skills/python)}, lead to this
 * site wherever it lives: what {@code th:utext} prints gets the site's own path in front
 * of them, as {@code @{…}} does for links in templates. The HTML is our own, so a link is
 * always written in one way.
 */
@Component
class WrittenLinksDialect extends AbstractProcessorDialect {

	WrittenLinksDialect() {
		super("written links", StandardDialect.PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Printed(prefix));
	}

	/** In place of the usual {@code th:utext}. */
	private static final class Printed extends AbstractStandardExpressionAttributeTagProcessor {

		private static final Pattern WITHIN = Pattern.compile("(<a href=\")(?=/(?!/))");

		private Printed(String prefix) {
			super(TemplateMode.HTML, prefix, StandardUtextTagProcessor.ATTR_NAME,
					StandardUtextTagProcessor.PRECEDENCE - 1, true, StandardExpressionExecutionContext.RESTRICTED);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String expression, Object result, IElementTagStructureHandler structure) {
			String html = Objects.toString(result, "");
			String site = site(context);
			structure.setBody(
					site.isEmpty() ? html : WITHIN.matcher(html).replaceAll("$1" + Matcher.quoteReplacement(site)),
					false);
		}

		private static String site(ITemplateContext context) {
			return (context instanceof IWebContext web)
					? Objects.toString(web.getExchange().getRequest().getApplicationPath(), "") : "";
		}

	}

}
