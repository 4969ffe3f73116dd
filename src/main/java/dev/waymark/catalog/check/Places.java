package dev.waymark.catalog.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.Documents;
import dev.waymark.catalog.document.Kind;

/**
 * The pages of this site that a text may lead to.
 */
final class Places {

	/** The pages that are there whatever the content. */
	private static final Set<String> FIXED = Set.of("/", "/roadmaps", "/areas", "/skills", "/levels", "/resources",
			"/guides", "/compare", "/pay", "/sources", "/search", "/me", "/sign-up", "/sign-in", "/settings");

	/** The pages of one thing, by the path that goes before its slug. */
	private static final Map<String, Kind> THINGS = Map.of("roadmaps", Kind.ROADMAP, "areas", Kind.AREA, "skills",
			Kind.SKILL, "levels", Kind.LEVEL, "resources", Kind.RESOURCE, "guides", Kind.GUIDE);

	private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:|//");

	private final Documents all;

	Places(Documents all) {
		this.all = all;
	}

	/**
	 * Whether a link leads to a page.
	 * @param link as it is written in a text
	 * @return false when it leads to a page of this site that is not there; what is
	 * elsewhere is not looked at
	 */
	boolean has(String link) {
		try {
			URI address = new URI(link);
			if (address.getScheme() != null || address.getAuthority() != null) {
				return true;
			}
			String path = (address.getPath() != null) ? address.getPath() : "";
			return path.isEmpty() ? address.getFragment() != null : path.startsWith("/") && isPage(path);
		}
		catch (URISyntaxException ex) {
			return ELSEWHERE.matcher(link).lookingAt();
		}
	}

	private boolean isPage(String path) {
		String[] steps = path.substring(1).split("/", -1);
		Kind kind = THINGS.get(steps[0]);
		if (steps.length == 2 && kind != null) {
			return this.all.find(kind, steps[1]).isPresent();
		}
		if (steps.length == 4 && kind == Kind.ROADMAP && steps[2].equals("levels")) {
			return this.all.find(kind, steps[1]).filter((roadmap) -> has(roadmap, steps[3])).isPresent();
		}
		return FIXED.contains(path);
	}

	private boolean has(Document roadmap, String level) {
		Optional<Document> asked = this.all.find(Kind.LEVEL, level);
		return asked.isPresent() && roadmap.rows("levels")
			.stream()
			.anyMatch((row) -> asked.equals(this.all.find(Kind.LEVEL, String.valueOf(row.get("level")))));
	}

}
