package dev.waymark.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import dev.waymark.account.Member;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.DocumentJson;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;

/**
 * What the addresses of the editing pages name.
 */
final class Things {

	private static final int LONGEST_HEADING = 240;

	private Things() {
	}

	static Kind kind(String kinds) {
		return Kind.ofPath(kinds).orElseThrow(() -> new NotFoundException("kind", kinds));
	}

	static UUID uuid(String thing) {
		return find(thing).orElseThrow(() -> new NotFoundException("thing", thing));
	}

	static Optional<UUID> find(String thing) {
		try {
			return Optional.of(UUID.fromString(thing));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	static Editor editor(Member member, Origin origin) {
		return new Editor(member.account().uuid(), member.name(), origin);
	}

	static String path(Document document) {
		return "/admin/content/%s/%s".formatted(document.kind().getPath(), document.uuid());
	}

	/** The version of the draft that stood in a form, or null when there was none. */
	static @Nullable Long seen(HttpServletRequest request) {
		String seen = Objects.toString(request.getParameter("seen"), "");
		return seen.matches("[0-9]{1,18}") ? Long.valueOf(seen) : null;
	}

	/** What a page is headed with, also when a whole page was pasted as the name. */
	static String heading(Document document) {
		String name = document.name();
		return (name.length() > LONGEST_HEADING) ? name.substring(0, LONGEST_HEADING) + "…" : name;
	}

	static int number(String typed, int otherwise) {
		return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : otherwise;
	}

	/**
	 * A short word for what a document says, so that a form can tell what it was filled
	 * from.
	 */
	static String fingerprint(@Nullable Document document) {
		return (document != null) ? fingerprint(DocumentJson.write(document)) : "";
	}

	/** A short word for a long one. */
	static String fingerprint(String words) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
