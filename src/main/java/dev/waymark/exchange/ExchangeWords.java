package dev.waymark.exchange;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import dev.waymark.exchange.file.FileFault;
import dev.waymark.exchange.file.Place;

/**
 * Says things in words, on pages and on a console alike.
 */
@Component
public class ExchangeWords {

	private final MessageSource messages;

	/**
	 * Says things in words.
	 * @param messages the words
	 */
	public ExchangeWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Says where something stands.
	 * @param place where
	 * @param language in which language
	 * @return for example "content.json, line 3, column 7"
	 */
	public String where(Place place, Locale language) {
		return say(language, place.cell().isEmpty() ? "import.place" : "import.place.cell", place.file(),
				Integer.toString(place.line()), Integer.toString(place.column()), place.cell());
	}

	/**
	 * Says what is wrong.
	 * @return whole sentences
	 */
	String what(FileFault fault, Locale language) {
		return say(language, fault.key(), fault.words().toArray());
	}

	/**
	 * Says what is wrong and where.
	 * @param fault what is wrong
	 * @param language in which language
	 * @return one line
	 */
	public String line(FileFault fault, Locale language) {
		return (fault.place() != null) ? where(fault.place(), language) + ": " + what(fault, language)
				: what(fault, language);
	}

	/**
	 * Says something of an import.
	 * @param language in which language
	 * @param key a key of the messages
	 * @param words what stands in them
	 * @return the message
	 */
	public String say(Locale language, String key, Object... words) {
		return this.messages.getMessage(key, words, language);
	}

}
