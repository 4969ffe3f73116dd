package dev.waymark.account.throttle;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.platform.Origin;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is counted together.
 */
class BucketTests {

	@ParameterizedTest
	@CsvSource({ "192.0.2.7, 192.0.2.7", "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
			"2001:db8:1:2::1, 2001:0DB8:0001:0002:0:0:0:5", "fe80::1, fe80::2%eth0", "::ffff:192.0.2.7, 192.0.2.7",
			"::ffff:c000:207, 192.0.2.7", "::1, ::2", "no address, no address", "'', ''" })
	@DisplayName("R4 an IPv6 address counts by its /64, an IPv4 address in IPv6's clothes as IPv4")
	void countTogether(String one, String other) {
		assertThat(address(one)).isEqualTo(address(other));
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.7, 192.0.2.8", "2001:db8:1:2::1, 2001:db8:1:3::1", "2001:db8:1:2::1, 2001:db9:1:2::1",
			"::ffff:192.0.2.7, ::ffff:192.0.2.8", "::1, 127.0.0.1", "::, 0.0.0.0", "no address, another",
			"zz::1, zz::2", ":, ::", "[::1], [::2]", "1.2.3.4:5, 1.2.3.4:6", "example.org, example.net" })
	void countApart(String one, String other) {
		assertThat(address(one)).isNotEqualTo(address(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "%", "%eth0", ":", "::", ":::", ".:1", "a:b", "[", "]", "[::1]", "1::2::3", "12345::1",
			"::ffff:999.1.1.1", "\u0000:", "😀:", "::1%😀", "example.org:80", "fe80::1%nosuchdevice" })
	@DisplayName("R23 whatever an address looks like, it has a bucket")
	void whateverAnAddressLooksLike(String odd) {
		assertThat(address(odd).name()).matches("[A-Za-z0-9_-]{43}");
		assertThat(address(odd).queue()).isBetween(0, 63);
	}

	@Test
	void namesCountInWhateverCase() {
		assertThat(Bucket.ofName("a", "Anna@Example.org")).isEqualTo(Bucket.ofName("a", " anna@example.ORG "))
			.isNotEqualTo(Bucket.ofName("a", "anne@example.org"))
			.isNotEqualTo(Bucket.ofName("b", "anna@example.org"));
	}

	@Test
	void aDeviceIsABucketOfItsOwn() {
		assertThat(List.of(Bucket.ofName("a", "anna"), Bucket.ofDevice("a", "anna", "one"),
				Bucket.ofDevice("a", "anna", "two"), Bucket.ofDevice("a", "bob", "one"),
				Bucket.ofDevice("a", "anna", "ONE")))
			.doesNotHaveDuplicates();
		assertThat(Bucket.ofDevice("a", "Anna ", "one")).isEqualTo(Bucket.ofDevice("a", "anna", "one"));
	}

	private static Bucket address(String address) {
		return Bucket.ofAddress("test", new Origin(address, ""));
	}

}
