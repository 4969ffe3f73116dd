package dev.waymark.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.waymark.account.Member;
import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.DocumentJson;
import dev.waymark.catalog.document.Kind;
import dev.waymark.catalog.editing.Editor;
import dev.waymark.platform.NotFoundException;
import dev.waymark.platform.Origin;

/**
 * The things that the editing pages are about: how addresses and forms name them, and
 * what the pages call them.
 */
public final class EditedThings {

	private static final int LONGEST_HEADING = 240;

	private EditedThings() {
	}

	/**
	 * Reads what an address says of kinds.
	 * @param kinds for example "skills"
	 * @return the kind
	 * @throws NotFoundException when there is none so called
	 */
	public static Kind kind(String kinds) {
		return Kind.ofPath(kinds).orElseThrow(() -> new NotFoundException("kind", kinds));
	}

	/**
	 * Reads which thing an address is about.
	 * @param thing its uuid
	 * @return the same
	 * @throws NotFoundException when it is none
	 */
	public static UUID uuid(String thing) {
		return find(thing).orElseThrow(() -> new NotFoundException("thing", thing));
	}

	/**
	 * Reads which thing is named, where that may be left out.
	 * @param thing a uuid, or something else
	 * @return the uuid, or empty
	 */
	public static Optional<UUID> find(String thing) {
		try {
			return Optional.of(UUID.fromString(thing));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** Reads which things a form names; what is none is left out. */
	static List<UUID> all(@Nullable List<String> things) {
		return Objects.requireNonNullElse(things, List.<String>of())
			.stream()
			.flatMap((one) -> find(one).stream())
			.distinct()
			.toList();
	}

	/**
	 * Tells the content who changes it.
	 * @param member who is signed in
	 * @param origin where the request comes from
	 * @return the same, as drafts and revisions name them
	 */
	public static Editor editor(Member member, Origin origin) {
		return new Editor(member.account().uuid(), member.name(), origin);
	}

	/**
	 * Where a thing is edited.
	 * @param document the thing
	 * @return the address of its form
	 */
	public static String path(Document document) {
		return "/admin/content/%s/%s".formatted(document.kind().getPath(), document.uuid());
	}

	/**
	 * What a page is headed with, also when a whole page was pasted as the name.
	 * @param document what the page is about
	 * @return its name, cut where it is long
	 */
	public static String heading(Document document) {
		String name = document.name();
		return (name.length() > LONGEST_HEADING) ? name.substring(0, LONGEST_HEADING) + "…" : name;
	}

	static int number(String typed, int otherwise) {
		return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : otherwise;
	}

	/**
	 * A short word for what a document says, so that a form can tell what it was filled
	 * from.
	 * @param document what it says, or null for nothing
	 * @return the word, empty for nothing
	 */
	public static String fingerprint(@Nullable Document document) {
		return (document != null) ? fingerprint(DocumentJson.write(document)) : "";
	}

	/**
	 * A short word for a long one.
	 * @param words the long one
	 * @return 16 letters and digits
	 */
	public static String fingerprint(String words) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
