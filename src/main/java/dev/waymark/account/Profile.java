package dev.waymark.account;

import java.util.List;
import java.util.stream.IntStream;

import dev.waymark.platform.web.Preferences;

/**
 * What members say of themselves in one form.
 *
 * @param name what the person wants to be called, neither blank nor longer than 80
 * characters
 * @param preferences how the person likes the pages
 */
public record Profile(String name, Preferences preferences) {

	/**
	 * Changes only what a form has changed, for another one may have changed the rest
	 * since it was shown.
	 * @param seen what the form was filled with
	 * @param now what is there now
	 * @return this, with what is there now wherever the form was left alone
	 */
	public Profile over(Profile seen, Profile now) {
		Preferences before = seen.preferences();
		Preferences there = now.preferences();
		Preferences mine = this.preferences;
		return new Profile(changed(this.name, seen.name(), now.name()),
				new Preferences(changed(mine.theme(), before.theme(), there.theme()),
						changed(mine.keys(), before.keys(), there.keys()),
						changed(mine.language(), before.language(), there.language()),
						changed(mine.zone(), before.zone(), there.zone())));
	}

	/**
	 * Whether something was changed in two ways since a form was shown.
	 * @param seen what the form was filled with
	 * @param now what is there now
	 * @return true when this says something else than what is new there
	 */
	public boolean clashes(Profile seen, Profile now) {
		return IntStream.range(0, values().size())
			.anyMatch((i) -> !values().get(i).equals(seen.values().get(i))
					&& !now.values().get(i).equals(seen.values().get(i))
					&& !values().get(i).equals(now.values().get(i)));
	}

	private List<Object> values() {
		return List.of(this.name, this.preferences.theme(), this.preferences.keys(), this.preferences.language(),
				this.preferences.zone());
	}

	private static <T> T changed(T mine, T seen, T now) {
		return mine.equals(seen) ? now : mine;
	}

}
