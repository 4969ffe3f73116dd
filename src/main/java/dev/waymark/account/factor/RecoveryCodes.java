package dev.waymark.account.factor;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.stereotype.Component;

import dev.waymark.account.AccountId;

/**
 * Codes to write down, for when the authenticator app is lost. They are shown when they
 * are made, and only their SHA-256 is kept. A slow hash would protect nothing: nobody
 * chose these codes, so the only way to find one is to try the 2⁵⁰ there are, which
 * throttling forbids at the door; and whoever holds the tables, and could try them at
 * leisure, holds the secret of the app as well and needs no recovery code. ASVS 6.5.2
 * wants a slow hash below 112 bits all the same; five groups instead of two would satisfy
 * it.
 */
@Component
class RecoveryCodes {

	static final int COUNT = 10;

	/** Crockford's Base32: no I, L, O and U, which are misread or make words. */
	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int GROUPS = 2;

	private static final int GROUP_LENGTH = 5;

	private static final Pattern CODE = Pattern.compile("[%s]{%d}".formatted(ALPHABET, GROUPS * GROUP_LENGTH));

	private static final SecureRandom random = new SecureRandom();

	private final RecoveryCodeRepository codes;

	RecoveryCodes(RecoveryCodeRepository codes) {
		this.codes = codes;
	}

	/**
	 * Puts new codes in place of all older ones, used or not.
	 * @return the codes in groups, as they are shown this once
	 */
	List<String> renew(AccountId account, Instant now) {
		remove(account);
		List<String> codes = Stream.generate(RecoveryCodes::code).distinct().limit(COUNT).toList();
		codes.forEach((code) -> this.codes.save(new RecoveryCode(account.value(), hash(canonical(code)), now)));
		return codes;
	}

	/**
	 * Uses a code up. That the database compares hashes may tell by its time how far they
	 * agree, which tells nothing about the code.
	 * @param typed anything at all
	 * @return false when there is no such code or it was used before
	 */
	boolean use(AccountId account, String typed, Instant now) {
		String code = canonical(typed);
		return CODE.matcher(code).matches() && this.codes.use(account.value(), hash(code), now) == 1;
	}

	int left(AccountId account) {
		return this.codes.countByAccountIdAndUsedAtNull(account.value());
	}

	void remove(AccountId account) {
		this.codes.removeOf(account.value());
	}

	private static String hash(String code) {
		return DigestUtils.sha256Hex(code);
	}

	private static String code() {
		StringBuilder code = new StringBuilder();
		for (int at = 0; at < GROUPS * GROUP_LENGTH; at++) {
			code.append((at > 0 && at % GROUP_LENGTH == 0) ? "-" : "")
				.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return code.toString();
	}

	/** The letters that are left out stand for the digits that they are mistaken for. */
	private static String canonical(String typed) {
		return Typed.plain(typed).toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
	}

}
