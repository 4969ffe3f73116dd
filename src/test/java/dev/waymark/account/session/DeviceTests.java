package dev.waymark.account.session;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeviceTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			textBlock = """
					"Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", Firefox, Windows
					"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36", Chrome, Linux
					"Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0", Edge, Windows
					"Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36", Chrome, Android
					"Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile Safari/604.1", Safari, iPhone
					"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15", Safari, macOS
					"Firefox on a desk", "", ""
					"curl/8.5.0", "", ""
					"", "", ""
					""")
	@DisplayName("R13 a session is told by names that people know")
	void aBrowserIsCalledByItsName(String userAgent, String browser, String system) {
		assertThat(Device.of(userAgent)).isEqualTo(new Device(browser, system));
	}

}
