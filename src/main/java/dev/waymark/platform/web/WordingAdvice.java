package dev.waymark.platform.web;

import java.beans.PropertyEditorSupport;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

import dev.waymark.platform.text.Worded;
import dev.waymark.platform.text.Wording;

/**
 * Spells whatever is typed into a form or comes behind a question mark, before anything
 * else sees it: as one line, or as {@link Worded} says. What stands in the path is a name
 * and stays as it is, for nothing has two addresses.
 */
@ControllerAdvice
class WordingAdvice {

	@InitBinder
	void spell(WebDataBinder binder, HttpServletRequest request) {
		Class<?> form = (binder.getTargetType() != null) ? binder.getTargetType().resolve() : null;
		if (form == null) {
			binder.registerCustomEditor(String.class, new TypedWords(ofParameter(binder.getObjectName(), request)));
			return;
		}
		binder.registerCustomEditor(String.class, new TypedWords(Wording.LINE));
		for (var property : BeanUtils.getPropertyDescriptors(form)) {
			Field field = ReflectionUtils.findField(form, property.getName());
			if (field != null && field.isAnnotationPresent(Worded.class)) {
				binder.registerCustomEditor(String.class, field.getName(), new TypedWords(of(field)));
			}
		}
	}

	private static Wording ofParameter(String name, HttpServletRequest request) {
		if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
				&& path.containsKey(name)) {
			return Wording.AS_TYPED;
		}
		if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler) {
			return Arrays.stream(handler.getMethod().getParameters())
				.filter((parameter) -> parameter.getName().equals(name))
				.map(WordingAdvice::of)
				.findFirst()
				.orElse(Wording.LINE);
		}
		return Wording.LINE;
	}

	private static Wording of(AnnotatedElement part) {
		Worded worded = part.getAnnotation(Worded.class);
		return (worded != null) ? worded.value() : Wording.LINE;
	}

	/**
	 * Spells what comes in, and shows what is there as it is.
	 */
	private static final class TypedWords extends PropertyEditorSupport {

		private final Wording wording;

		TypedWords(Wording wording) {
			this.wording = wording;
		}

		@Override
		public void setAsText(@Nullable String text) {
			setValue((text != null) ? this.wording.of(text) : null);
		}

	}

}
