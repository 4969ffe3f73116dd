package dev.waymark.platform.web;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lays the breadcrumbs of a page.
 */
@Component
public class Trail {

	private final MessageSource messages;

	Trail(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Begins at the front page.
	 * @return the crumbs, to be walked on
	 */
	public Crumbs home() {
		return new Crumbs(this.messages, List.of()).step("menu.home", "/");
	}

	/**
	 * Crumbs so far.
	 */
	public static final class Crumbs {

		private final MessageSource messages;

		private final List<Crumb> crumbs;

		private Crumbs(MessageSource messages, List<Crumb> crumbs) {
			this.messages = messages;
			this.crumbs = crumbs;
		}

		/**
		 * Steps on to a page whose name lives in the message files.
		 * @param messageKey the name's key
		 * @param path the page's path
		 * @return the longer trail
		 */
		public Crumbs step(String messageKey, String path) {
			return to(this.messages.getMessage(messageKey, null, LocaleContextHolder.getLocale()), path);
		}

		/**
		 * Steps on to a page whose name is content.
		 * @param name the name
		 * @param path the page's path
		 * @return the longer trail
		 */
		public Crumbs to(String name, String path) {
			List<Crumb> longer = new ArrayList<>(this.crumbs);
			longer.add(new Crumb(name, path));
			return new Crumbs(this.messages, longer);
		}

		/**
		 * Ends.
		 * @return the crumbs from the front page to this one
		 */
		public List<Crumb> list() {
			return List.copyOf(this.crumbs);
		}

	}

}
