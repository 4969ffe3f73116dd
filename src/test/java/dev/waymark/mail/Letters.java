package dev.waymark.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Letters for tests: one of every kind, with all that its templates need.
 */
final class Letters {

	/** What a stranger might type as their name to get more than a greeting. */
	static final String MISCHIEF = "<b>x</b>\r\nBcc: y@z";

	static final String LINK = "https://skills.example.org/sign-up/finish?token=aB3_-x&next=%2Fme";

	static final String OTHER_LINK = "https://skills.example.org/reset?token=c4_-Y&by=mail";

	private static final Map<String, Map<String, Object>> MODELS = Map.ofEntries(
			Map.entry("sign-up", Map.of("link", LINK, "hours", 24)),
			Map.entry("sign-up-known", Map.of("signIn", LINK, "reset", OTHER_LINK)),
			Map.entry("reset", Map.of("link", LINK, "minutes", 30)), Map.entry("reset-unknown", Map.of("signUp", LINK)),
			Map.entry("password-changed",
					Map.of("when", "1 March 2026, 12:34 UTC", "device", "Firefox on Linux", "reset", LINK)),
			Map.entry("email-change", Map.of("link", LINK, "hours", 24)),
			Map.entry("email-changed", Map.of("newEmail", "new@else.example")),
			Map.entry("new-device",
					Map.of("when", "1 March 2026, 12:34 UTC", "device", "Firefox on Linux", "address", "192.0.2.7",
							"sessions", LINK)),
			Map.entry("factor-changed",
					Map.of("on", true, "when", "1 March 2026, 12:34 UTC", "device", "Firefox on Linux")),
			Map.entry("deletion-asked", Map.of("until", "31 March 2026", "link", LINK)),
			Map.entry("disabled", Map.of()), Map.entry("role-changed", Map.of("role", "Editor")));

	private Letters() {
	}

	static Map<String, Map<String, Object>> models() {
		return MODELS;
	}

	static Letter ofKind(String kind, String name) {
		return letter(someone(), kind, name, MODELS.get(kind));
	}

	static Letter to(String address) {
		return letter(address, "sign-up", "Ada", MODELS.get("sign-up"));
	}

	static Letter letter(String to, String kind, String name, Map<String, Object> values) {
		Map<String, Object> model = new HashMap<>(values);
		model.put("name", name);
		return new Letter(to, kind, Locale.ENGLISH, model);
	}

	/** An address that no other test has. */
	static String someone() {
		return UUID.randomUUID() + "@else.example";
	}

}
