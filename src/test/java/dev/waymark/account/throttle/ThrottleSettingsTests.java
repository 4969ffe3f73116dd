package dev.waymark.account.throttle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a site may set.
 */
class ThrottleSettingsTests {

	private final ApplicationContextRunner site = new ApplicationContextRunner()
		.withUserConfiguration(ThrottleConfiguration.class);

	@Test
	void tenIsUsual() {
		this.site.run((context) -> assertThat(context.getBean(ThrottleSettings.class))
			.isEqualTo(new ThrottleSettings(10, 10, 300)));
	}

	@Test
	void aSiteMayAllowMore() {
		this.site
			.withPropertyValues("waymark.throttle.address-per-minute=1", "waymark.throttle.address-per-hour=100000")
			.run((context) -> assertThat(context.getBean(ThrottleSettings.class))
				.isEqualTo(new ThrottleSettings(1, 100_000, 300)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "address-per-minute=0", "address-per-minute=-1", "address-per-minute=many",
			"address-per-hour=0", "address-per-hour=3000000000", "guests-per-hour=0" })
	void nonsenseIsRefusedAtTheStart(String setting) {
		this.site.withPropertyValues("waymark.throttle." + setting).run((context) -> assertThat(context).hasFailed());
	}

}
