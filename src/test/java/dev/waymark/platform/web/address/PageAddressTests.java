package dev.waymark.platform.web.address;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses that keep what was asked for.
 */
class PageAddressTests {

	@Test
	void anAddressKeepsWhatWasAskedForInItsOrder() {
		assertThat(PageAddress.of("/skills").with("area", "data").with("page", 2))
			.hasToString("/skills?area=data&page=2");
		assertThat(PageAddress.of("/skills")).hasToString("/skills");
	}

	@Test
	void whatIsNotAskedForIsEmpty() {
		assertThat(PageAddress.of("/skills").with("area", null).with("kind", "")).hasToString("/skills?area=&kind=");
	}

	@Test
	void noSignOfAnAddressIsTakenForOne() {
		assertThat(PageAddress.of("/skills").with("q", "a+b &c=d#e %{f} é"))
			.hasToString("/skills?q=a%2Bb%20%26c%3Dd%23e%20%25%7Bf%7D%20%C3%A9");
	}

	@Test
	void anotherAddressLeavesTheFirstAsItIs() {
		PageAddress list = PageAddress.of("/skills").with("area", "data");
		assertThat(list.with("page", 1)).isNotEqualTo(list.with("page", 2));
		assertThat(list).hasToString("/skills?area=data");
	}

}
