package dev.waymark.account.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Seals what a browser keeps for us and must neither read nor change: AES-256 in Galois
 * counter mode, with a key that is derived from the installation's own, so every node
 * opens what another has sealed.
 */
@Component
public class Seal {

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private static final SecureRandom random = new SecureRandom();

	private final SigningKeys keys;

	Seal(SigningKeys keys) {
		this.keys = keys;
	}

	/**
	 * Seals a text.
	 * @param purpose what for; it only opens for the same
	 * @param text the text
	 * @return letters, digits, {@code -} and {@code _}
	 */
	public String close(String purpose, String text) {
		byte[] nonce = new byte[NONCE_BYTES];
		random.nextBytes(nonce);
		try {
			byte[] hidden = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden).array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has AES", ex);
		}
	}

	/**
	 * Opens what was sealed.
	 * @param purpose what for
	 * @param sealed what the browser sent; anything at all
	 * @return the text, or empty when this installation has not sealed it for that
	 */
	public Optional<String> open(String purpose, String sealed) {
		try {
			ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(sealed));
			if (bytes.remaining() < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
				return Optional.empty();
			}
			byte[] nonce = new byte[NONCE_BYTES];
			bytes.get(nonce);
			byte[] hidden = new byte[bytes.remaining()];
			bytes.get(hidden);
			return Optional
				.of(new String(cipher(Cipher.DECRYPT_MODE, purpose, nonce).doFinal(hidden), StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(this.keys.guestKey(), "HmacSHA256"));
		byte[] key = mac.doFinal(("seal " + purpose).getBytes(StandardCharsets.UTF_8));
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
		return cipher;
	}

}
