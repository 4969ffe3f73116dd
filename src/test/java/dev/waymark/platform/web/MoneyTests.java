package dev.waymark.platform.web;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MoneyTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | USD | 140000    | 180000    | $140,000–180,000        | $140–180K
			en | EUR | 48000     | 62500     | €48,000–62,500          | €48–62.5K
			en | GBP | 950000    | 1200000   | £950,000–1,200,000      | £950K–1.2M
			en | JPY | 6000000   | 9500000   | ¥6,000,000–9,500,000    | ¥6–9.5M
			en | INR | 600000    | 900000    | ₹600,000–900,000        | ₹600–900K
			en | CHF | 90000     | 90000     | CHF 90,000              | CHF 90K
			en | USD | 15        | 20        | $15–20                  | $15–20
			de | EUR | 48000     | 62000     | 48.000–62.000 €         | 48.000–62.000 €
			fr | EUR | 48000     | 62000     | 48 000–62 000 €         | 48–62 k €""")
	void aRangeIsToldInItsCurrencyAsTheLanguageWritesIt(String language, String currency, int min, int max,
			String whole, String brief) {
		Money money = new Money(Locale.forLanguageTag(language));
		assertThat(money.range(currency, min, max)).isEqualTo(whole);
		assertThat(money.briefly(currency, min, max)).isEqualTo(brief);
	}

}
