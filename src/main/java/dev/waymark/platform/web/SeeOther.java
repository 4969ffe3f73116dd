package dev.waymark.platform.web;

/**
 * The answer to a form that was carried out: go and look at the result.
 */
public final class SeeOther {

	private SeeOther() {
	}

	/**
	 * Leads to a page of this site.
	 * @param path a path that was checked, see {@link ReturnPath}
	 * @return the view name
	 */
	public static String to(String path) {
		return "redirect:" + path;
	}

}
