package dev.waymark.account.secret;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a browser keeps for us it can neither read nor change.
 */
class SealTests {

	@ParameterizedTest
	@EnumSource
	void opensWhatItHasClosedForTheSamePurposeOnly(Downstairs floor) {
		Seal seal = floor.find(Seal.class);
		String sealed = seal.close("tests", "a secret\nof ours: ü");
		assertThat(sealed).matches("[A-Za-z0-9_-]+");
		assertThat(seal.open("tests", sealed)).contains("a secret\nof ours: ü");
		assertThat(seal.open("other tests", sealed)).isEmpty();
		assertThat(seal.close("tests", "a secret\nof ours: ü")).isNotEqualTo(sealed);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 15, 16, 20, 30 })
	void opensNothingThatWasChanged(int place) {
		Seal seal = Downstairs.H2.find(Seal.class);
		String sealed = seal.close("tests", "a secret");
		char other = (sealed.charAt(place) == 'A') ? 'B' : 'A';
		assertThat(seal.open("tests", sealed.substring(0, place) + other + sealed.substring(place + 1))).isEmpty();
		assertThat(seal.open("tests", sealed.substring(0, place))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "A", "AAAAAAAAAAAAAAAA", "not base 64!", "ü", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
	void opensNothingThatIsNotOurs(String odd) {
		assertThat(Downstairs.H2.find(Seal.class).open("tests", odd)).isEmpty();
	}

}
