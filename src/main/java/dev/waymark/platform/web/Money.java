package dev.waymark.platform.web;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells amounts of money in their own currency, as the visitor's language writes them.
 *
 * @param locale the language
 */
public record Money(Locale locale) {

	private static final Pattern UNIT = Pattern.compile("\\D*$");

	private static final String TO = "–";

	/**
	 * Tells from where to where amounts go, to the last unit.
	 * @param currency ISO 4217 code
	 * @param min the least
	 * @param max the most
	 * @return such as "$140,000–180,000"
	 */
	public String range(String currency, int min, int max) {
		NumberFormat numbers = NumberFormat.getIntegerInstance(this.locale);
		return in(currency, (min == max) ? numbers.format(min) : numbers.format(min) + TO + numbers.format(max));
	}

	/**
	 * Tells the same in few characters.
	 * @param currency ISO 4217 code
	 * @param min the least
	 * @param max the most
	 * @return such as "$140–180K"
	 */
	public String briefly(String currency, int min, int max) {
		if (min == max) {
			return briefly(currency, min);
		}
		String least = brief(min);
		String most = brief(max);
		String unit = unit(most);
		boolean alike = unit.equals(unit(least));
		return in(currency, (alike ? least.substring(0, least.length() - unit.length()) : least) + TO + most);
	}

	/**
	 * Tells one amount in few characters.
	 * @param currency ISO 4217 code
	 * @param amount the amount
	 * @return such as "$150K"
	 */
	public String briefly(String currency, int amount) {
		return in(currency, brief(amount));
	}

	private String brief(int amount) {
		NumberFormat compact = NumberFormat.getCompactNumberInstance(this.locale, NumberFormat.Style.SHORT);
		compact.setMaximumFractionDigits(1);
		return compact.format(amount);
	}

	private static String unit(String number) {
		Matcher unit = UNIT.matcher(number);
		return unit.find() ? unit.group() : "";
	}

	/** Puts the sign of a currency where the language has it. */
	private String in(String currency, String amount) {
		DecimalFormat format = (DecimalFormat) NumberFormat.getCurrencyInstance(this.locale);
		format.setCurrency(Currency.getInstance(currency));
		String before = format.getPositivePrefix();
		// A sign of letters, such as CHF, would run into the figures.
		String apart = (!before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1))) ? "\u00a0" : "";
		return before + apart + amount + format.getPositiveSuffix();
	}

}
