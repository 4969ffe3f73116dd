package dev.waymark.account.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import dev.waymark.account.Role;

/**
 * The sessions of people, on whatever node they were opened (R11, R13). Each is indexed
 * by the uuid of its account.
 */
@Component
public class Sessions {

	/**
	 * Whose session it is, as the text of the account's uuid: also of one whose sign-in
	 * is not finished, so that it ends with the others.
	 */
	public static final String OWNER = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

	/** The account that is signed in, as the text of its uuid. */
	public static final String ACCOUNT = "account";

	/** When it was opened, in milliseconds since 1970. */
	public static final String SINCE = "since";

	/** Where it signed in from. */
	public static final String ADDRESS = "address";

	/** What the browser said it is. */
	public static final String DEVICE = "device";

	/** Whether a second factor was shown. */
	public static final String VERIFIED = "verified";

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final SessionLimits limits;

	Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, SessionLimits limits) {
		this.sessions = sessions;
		this.limits = limits;
	}

	/**
	 * All sessions of a person.
	 * @param account whose
	 * @param current the id of the session that asks, or null
	 * @return the sessions, the one used last first
	 */
	public List<SessionView> of(UUID account, @Nullable String current) {
		return open(account).entrySet()
			.stream()
			.filter((entry) -> entry.getValue().getAttribute(ACCOUNT) != null)
			.map((entry) -> view(entry.getValue(), entry.getKey().equals(current)))
			.sorted(Comparator.comparing(SessionView::lastSeen).reversed())
			.toList();
	}

	/**
	 * Ends one session of a person.
	 * @param account whose
	 * @param name the session's name, see {@link SessionView#name()}
	 * @return whether there was one of that name
	 */
	public boolean end(UUID account, String name) {
		List<String> named = open(account).keySet().stream().filter((id) -> name(id).equals(name)).toList();
		named.forEach(this.sessions::deleteById);
		return !named.isEmpty();
	}

	/**
	 * Ends all sessions of a person but one.
	 * @param account whose
	 * @param current the id of the session that stays, or null to end them all
	 * @return how many were ended
	 */
	public int endOthers(UUID account, @Nullable String current) {
		List<String> others = open(account).keySet().stream().filter((id) -> !id.equals(current)).toList();
		others.forEach(this.sessions::deleteById);
		return others.size();
	}

	/**
	 * Lets a person's sessions be idle no longer than their new role allows (R12).
	 * @param account whose
	 * @param role what they may do from now on
	 */
	public void limitIdle(UUID account, Role role) {
		limitIdle(this.sessions, account, this.limits.idle(role));
	}

	private static <S extends Session> void limitIdle(FindByIndexNameSessionRepository<S> sessions, UUID account,
			Duration idle) {
		sessions.findByPrincipalName(account.toString()).values().forEach((session) -> {
			session.setMaxInactiveInterval(idle);
			sessions.save(session);
		});
	}

	private Map<String, ? extends Session> open(UUID account) {
		return this.sessions.findByPrincipalName(account.toString());
	}

	private static SessionView view(Session session, boolean current) {
		return new SessionView(name(session.getId()), session.getAttributeOrDefault(DEVICE, ""),
				session.getAttributeOrDefault(ADDRESS, ""),
				Instant.ofEpochMilli(session.getAttributeOrDefault(SINCE, session.getCreationTime().toEpochMilli())),
				session.getLastAccessedTime(), current);
	}

	private static String name(String id) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.US_ASCII));
			return HexFormat.of().formatHex(hash, 0, 12);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
