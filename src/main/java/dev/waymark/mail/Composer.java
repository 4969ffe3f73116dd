package dev.waymark.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts letters into words. The HTML part is printed by the engine of the pages; the text
 * part has an engine of its own, so that no address of the site can ask for a text.
 */
@Component
class Composer {

	private final MessageSource messages;

	private final ITemplateEngine htmlEngine;

	private final ITemplateEngine textEngine;

	Composer(MessageSource messages, ISpringTemplateEngine htmlEngine) {
		this.messages = messages;
		this.htmlEngine = htmlEngine;
		this.textEngine = textEngine(messages);
	}

	private static ITemplateEngine textEngine(MessageSource messages) {
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(Composer.class.getClassLoader());
		templates.setPrefix("templates/");
		templates.setSuffix(".txt");
		templates.setTemplateMode(TemplateMode.TEXT);
		templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		engine.setTemplateEngineMessageSource(messages);
		return engine;
	}

	LetterParts compose(Letter letter) {
		String subject = this.messages.getMessage("mail." + letter.kind() + ".subject",
				new Object[] { letter.model().getOrDefault("name", "") }, letter.locale());
		Map<String, Object> model = new HashMap<>(letter.model());
		model.put("subject", subject);
		Context context = new Context(letter.locale(), model);
		String template = "mail/" + letter.kind();
		return new LetterParts(subject, this.textEngine.process(template, context),
				this.htmlEngine.process(template, context));
	}

}
