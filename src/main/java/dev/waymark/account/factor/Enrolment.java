package dev.waymark.account.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What somebody needs to teach an authenticator app the secret. It is shown until the app
 * has proved that it knows the secret, and never again.
 *
 * @param secret 20 random bytes in Base32, as apps ask for it: 32 characters
 * @param uri the same as an {@code otpauth} address, which a phone opens in its app
 * @param qr the address as a QR code
 */
public record Enrolment(String secret, String uri, QrCode qr) {

	static Enrolment of(String secret, Label label) {
		String uri = "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d".formatted(
				encode(label.issuer()), encode(label.holder()), secret, encode(label.issuer()), Totp.DIGITS,
				Totp.STEP.toSeconds());
		return new Enrolment(secret, uri, QrCode.of(uri));
	}

	/**
	 * The secret for typing by hand. Apps ignore the spaces.
	 * @return eight groups of four characters
	 */
	public String secretInGroups() {
		return this.secret.replaceAll("(.{4})(?!$)", "$1 ");
	}

	/**
	 * Nothing, so that the secret does not get into a log.
	 */
	@Override
	public String toString() {
		return "Enrolment[…]";
	}

	/** A plus sign for a space is known to forms only; some apps would show it. */
	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
