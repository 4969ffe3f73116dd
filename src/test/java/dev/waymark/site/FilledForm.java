package dev.waymark.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

/**
 * A form as it stands on a page, with what is ticked and chosen in it. It is filled and
 * sent as a browser without JavaScript does.
 */
public final class FilledForm {

	private final String action;

	private final Map<String, List<String>> fields = new LinkedHashMap<>();

	private FilledForm(Element form) {
		this.action = form.getAttribute("action");
		Page.all(form, "input").stream().filter(FilledForm::isSent).forEach((field) -> add(field, value(field)));
		Page.all(form, "textarea").forEach((field) -> add(field, field.getTextContent()));
		for (Element select : Page.all(form, "select")) {
			List<Element> options = Page.all(select, "option");
			List<Element> chosen = options.stream().filter((option) -> option.hasAttribute("selected")).toList();
			boolean first = chosen.isEmpty() && !select.hasAttribute("multiple") && !options.isEmpty();
			(first ? options.subList(0, 1) : chosen).forEach((option) -> add(select, value(option)));
		}
	}

	/**
	 * Takes a form from a page.
	 * @param page the page
	 * @param action where the form is sent; the first of that kind is meant
	 * @return the form
	 */
	public static FilledForm on(Page page, String action) {
		return new FilledForm(forms(page, action).get(0));
	}

	/**
	 * Takes a form from a page.
	 * @param page the page
	 * @param action where the form is sent; the last of that kind is meant
	 * @return the form
	 */
	public static FilledForm lastOn(Page page, String action) {
		List<Element> forms = forms(page, action);
		return new FilledForm(forms.get(forms.size() - 1));
	}

	/**
	 * Takes the form in which something is edited.
	 * @param page the page
	 * @return its form
	 */
	public static FilledForm edit(Page page) {
		return page.all("form")
			.stream()
			.filter((form) -> Page.is(form, "edit"))
			.map(FilledForm::new)
			.findFirst()
			.orElseThrow(() -> new AssertionError(page + " edits nothing: " + page.text()));
	}

	private static List<Element> forms(Page page, String action) {
		List<Element> forms = page.forms(action);
		if (forms.isEmpty()) {
			throw new AssertionError("%s has no form for %s: %s".formatted(page, action, page.text()));
		}
		return forms;
	}

	private static boolean isSent(Element input) {
		return !List.of("checkbox", "radio").contains(input.getAttribute("type")) || input.hasAttribute("checked");
	}

	private static String value(Element field) {
		return field.getAttribute("value");
	}

	private void add(Element field, String value) {
		if (field.hasAttribute("name")) {
			this.fields.computeIfAbsent(field.getAttribute("name"), (name) -> new ArrayList<>()).add(value);
		}
	}

	/**
	 * Puts something else into a field.
	 * @param name the field's name
	 * @param values what is in it from now on: none, one, or several that are ticked
	 * @return the form
	 */
	public FilledForm with(String name, String... values) {
		this.fields.put(name, Arrays.asList(values));
		return this;
	}

	/**
	 * Reads a field.
	 * @param name the field's name
	 * @return what is in it; empty when there is none
	 */
	public List<String> get(String name) {
		return this.fields.getOrDefault(name, List.of());
	}

	/** How many values a browser would send. */
	public int size() {
		return this.fields.values().stream().mapToInt(List::size).sum();
	}

	/**
	 * Reads a field that holds one text.
	 * @param name the field's name
	 * @return what is in it, empty when there is none
	 */
	public String text(String name) {
		return String.join("", get(name).stream().limit(1).toList());
	}

	/**
	 * Reads everything that people type and choose.
	 * @return what is in each field, in the order of the form
	 */
	public Map<String, List<String>> typed() {
		Map<String, List<String>> typed = new LinkedHashMap<>(this.fields);
		typed.keySet().removeAll(List.of("_csrf", "do"));
		return typed;
	}

	/**
	 * Types into many fields.
	 * @param typed the values by the name of their field
	 * @return the form with them
	 */
	public FilledForm with(Map<String, List<String>> typed) {
		this.fields.putAll(typed);
		return this;
	}

	/**
	 * Sends the form as pressing Enter would.
	 * @param visitor whose browser
	 * @return the answer, not followed
	 */
	public Page send(Visitor visitor) {
		return visitor.post(this.action, this.fields.entrySet()
			.stream()
			.flatMap((field) -> field.getValue().stream().flatMap((value) -> List.of(field.getKey(), value).stream()))
			.toArray(String[]::new));
	}

	/**
	 * Sends the form with one of its buttons.
	 * @param visitor whose browser
	 * @param button what the button named "do" says
	 * @return the answer itself
	 */
	public Page send(Visitor visitor, String button) {
		return with("do", button).send(visitor);
	}

}
