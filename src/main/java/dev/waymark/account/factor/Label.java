package dev.waymark.account.factor;

/**
 * What an authenticator app writes beside the code, so that somebody with many accounts
 * finds the right one. Long names are cut and end in an ellipsis: the QR code stays small
 * enough for every camera.
 *
 * @param issuer the site: its name, and its host where one person may know several; a
 * colon becomes a space, since apps take the first colon for the end of the issuer
 * @param holder the account, by its e-mail address
 */
public record Label(String issuer, String holder) {

	/** How much of a name is kept, in characters as people count them. */
	public static final int MAX_LENGTH = 50;

	public Label {
		issuer = cut(issuer.replace(':', ' '));
		holder = cut(holder);
	}

	private static String cut(String name) {
		if (name.codePointCount(0, name.length()) <= MAX_LENGTH) {
			return name;
		}
		return name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH - 1)) + "…";
	}

}
