package dev.waymark.platform.web;

import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

import dev.waymark.platform.text.RightToLeft;

/**
 * Lets each text run in the direction of its own letters, in every template, so that no
 * template has to think of it: what {@code th:text} prints gets {@code dir="auto"} when
 * it holds letters that run from the right, or a {@code bdi} where there is no element;
 * and fields for words have it before anything is typed. A drawing knows no {@code dir};
 * its texts stand between marks that isolate them. A text that is printed in pieces is
 * the one case to think of: its element says {@code dir="auto"}, and whatever is printed
 * in there has no direction of its own, for it would not be looked at.
 */
@Component
class DirectionDialect extends AbstractProcessorDialect {

	private static final String DIRECTION = "dir";

	private static final String BY_ITS_LETTERS = "auto";

	DirectionDialect() {
		super("directions", StandardDialect.PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Text(prefix), new Field("input"), new Field("textarea"));
	}

	/** In place of the usual {@code th:text}, for an expression is evaluated once. */
	private static final class Text extends AbstractStandardExpressionAttributeTagProcessor {

		private static final String NO_ELEMENT = ":block";

		private static final Set<String> IN_DRAWINGS = Set.of("text", "tspan");

		private Text(String prefix) {
			super(TemplateMode.HTML, prefix, StandardTextTagProcessor.ATTR_NAME,
					StandardTextTagProcessor.PRECEDENCE - 1, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String expression, Object result, IElementTagStructureHandler structure) {
			String text = Objects.toString(result, "");
			String escaped = HtmlEscape.escapeHtml4Xml(text);
			if (!RightToLeft.isIn(text) || isPiece(context)) {
				structure.setBody(escaped, false);
			}
			else if (tag.getElementCompleteName().endsWith(NO_ELEMENT)) {
				structure.setBody("<bdi>" + escaped + "</bdi>", false);
			}
			else if (IN_DRAWINGS.contains(tag.getElementCompleteName())) {
				structure.setBody("\u2068" + escaped + "\u2069", false);
			}
			else {
				structure.setAttribute(DIRECTION, BY_ITS_LETTERS);
				structure.setBody(escaped, false);
			}
		}

		private static boolean isPiece(ITemplateContext context) {
			return context.getElementStack()
				.stream()
				.anyMatch((around) -> BY_ITS_LETTERS.equals(around.getAttributeValue(DIRECTION)));
		}

	}

	/** After everything that says what kind of field it is. */
	private static final class Field extends AbstractElementTagProcessor {

		private static final Set<String> FOR_WORDS = Set.of("text", "search");

		private Field(String element) {
			super(TemplateMode.HTML, null, element, false, null, false, Integer.MAX_VALUE);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag,
				IElementTagStructureHandler structure) {
			if (FOR_WORDS.contains(Objects.requireNonNullElse(tag.getAttributeValue("type"), "text"))) {
				structure.setAttribute(DIRECTION, BY_ITS_LETTERS);
			}
		}

	}

}
