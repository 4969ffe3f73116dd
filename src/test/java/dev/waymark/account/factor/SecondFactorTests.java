package dev.waymark.account.factor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import dev.waymark.account.AccountId;
import dev.waymark.account.ExportTable;
import dev.waymark.site.AtOnce;
import dev.waymark.site.Downstairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The second factor, on both databases. Every test has an account of its own.
 */
@ParameterizedClass
@EnumSource(Downstairs.class)
class SecondFactorTests {

	private static final int THREADS = 8;

	private static final Label LABEL = new Label("Waymark", "someone@example.org");

	/** In the middle of a step. */
	private static final Instant NOW = Instant.parse("2026-03-01T12:00:15Z");

	private static final Duration STEP = Duration.ofSeconds(30);

	private final Downstairs house;

	private final AccountId account;

	private final SecondFactor factor;

	SecondFactorTests(Downstairs house) {
		this.house = house;
		this.account = newAccount();
		this.factor = factorAt(NOW);
	}

	@Test
	void nobodyHasASecondFactorAtFirst() {
		assertThat(this.factor.isOn(this.account)).isFalse();
		assertThat(this.factor.pending(this.account, LABEL)).isEmpty();
		assertThat(this.factor.recoveryCodesLeft(this.account)).isZero();
		assertThat(this.factor.check(this.account, "123456")).isEqualTo(CodeResult.REFUSED);
		assertThat(this.factor.confirm(this.account, "123456")).isEmpty();
		assertThat(this.factor.renewRecoveryCodes(this.account)).isEmpty();
		assertThat(this.factor.recoveryCodesLeft(this.account)).isZero();
	}

	@Test
	void theClockIsTheOneOfTheHouse() {
		SecondFactor bean = this.house.find(SecondFactor.class);
		Enrolment enrolment = bean.begin(this.account, LABEL).orElseThrow();
		assertThat(bean.confirm(this.account, codeAt(enrolment.secret(), Downstairs.NOW))).isPresent();
	}

	@Test
	@DisplayName("R10 a secret counts for nothing until the app has shown that it knows it")
	void aSecretCountsForNothingUntilItIsConfirmed() {
		String secret = begin().secret();
		assertThat(this.factor.isOn(this.account)).isFalse();
		assertThat(this.factor.check(this.account, codeAt(secret, NOW))).isEqualTo(CodeResult.REFUSED);
		assertThat(this.factor.confirm(this.account, codeAt(Totp.newSecret(), NOW))).isEmpty();
		assertThat(this.factor.isOn(this.account)).isFalse();
		assertThat(this.factor.confirm(this.account, codeAt(secret, NOW))).isPresent();
		assertThat(this.factor.isOn(this.account)).isTrue();
	}

	@Test
	void whatIsPendingIsShownAgain() {
		Enrolment enrolment = begin();
		assertThat(this.factor.pending(this.account, LABEL)).contains(enrolment);
		assertThat(enrolment.uri()).contains("secret=" + enrolment.secret());
	}

	@Test
	void beginningAgainForgetsTheSecretThatWasPending() {
		String first = begin().secret();
		String second = begin().secret();
		assertThat(second).isNotEqualTo(first);
		assertThat(this.factor.pending(this.account, LABEL)).map(Enrolment::secret).contains(second);
		assertThat(this.factor.confirm(this.account, codeAt(first, NOW))).isEmpty();
		assertThat(this.factor.confirm(this.account, codeAt(second, NOW))).isPresent();
	}

	@Test
	@DisplayName("R10 the secret of a second factor that is on is never shown again, nor replaced")
	void aConfirmedSecretIsNeverShownAgain() {
		String secret = turnOn();
		assertThat(this.factor.pending(this.account, LABEL)).isEmpty();
		assertThat(this.factor.begin(this.account, LABEL)).isEmpty();
		assertThat(this.factor.confirm(this.account, codeAt(secret, NOW.plus(STEP)))).isEmpty();
		assertThat(later(1).check(this.account, codeAt(secret, NOW.plus(STEP)))).isEqualTo(CodeResult.CODE);
	}

	@Test
	@DisplayName("R10 a code of the step before or after is good, one of two steps away is not")
	void aCodeOneStepAwayIsGood() {
		String secret = turnOn();
		SecondFactor later = later(10);
		Instant then = NOW.plus(STEP.multipliedBy(10));
		assertThat(later.check(this.account, codeAt(secret, then.minus(STEP.multipliedBy(2)))))
			.isEqualTo(CodeResult.REFUSED);
		assertThat(later.check(this.account, codeAt(secret, then.plus(STEP.multipliedBy(2)))))
			.isEqualTo(CodeResult.REFUSED);
		assertThat(later.check(this.account, codeAt(secret, then.minus(STEP)))).isEqualTo(CodeResult.CODE);
		assertThat(later.check(this.account, codeAt(secret, then))).isEqualTo(CodeResult.CODE);
		assertThat(later.check(this.account, codeAt(secret, then.plus(STEP)))).isEqualTo(CodeResult.CODE);
	}

	@Test
	@DisplayName("R10 a code works once")
	void aCodeWorksOnce() {
		String secret = turnOn();
		String code = codeAt(secret, NOW.plus(STEP));
		assertThat(later(1).check(this.account, code)).isEqualTo(CodeResult.CODE);
		assertThat(later(1).check(this.account, code)).isEqualTo(CodeResult.REFUSED);
		assertThat(later(2).check(this.account, code)).isEqualTo(CodeResult.REFUSED);
	}

	@Test
	@DisplayName("R10 the code that turned the second factor on is used up")
	void theCodeThatTurnedItOnIsUsedUp() {
		String secret = turnOn();
		assertThat(this.factor.check(this.account, codeAt(secret, NOW))).isEqualTo(CodeResult.REFUSED);
	}

	@Test
	@DisplayName("R10 a code from before the one used last is not good any more")
	void anOlderCodeIsUsedUpToo() {
		String secret = turnOn();
		SecondFactor later = later(10);
		Instant then = NOW.plus(STEP.multipliedBy(10));
		assertThat(later.check(this.account, codeAt(secret, then.plus(STEP)))).isEqualTo(CodeResult.CODE);
		assertThat(later.check(this.account, codeAt(secret, then))).isEqualTo(CodeResult.REFUSED);
		assertThat(later(11).check(this.account, codeAt(secret, then.plus(STEP.multipliedBy(2)))))
			.isEqualTo(CodeResult.CODE);
	}

	@RepeatedTest(10)
	@DisplayName("R10 of requests that bring one code at one moment, exactly one is let in")
	void ofRequestsWithOneCodeOneIsLetIn() {
		String secret = turnOn();
		String code = codeAt(secret, NOW.plus(STEP));
		assertThat(AtOnce.run(THREADS, (node) -> later(1).check(this.account, code))).filteredOn(CodeResult::isAccepted)
			.containsExactly(CodeResult.CODE);
	}

	@RepeatedTest(10)
	@DisplayName("R10 of requests that bring one recovery code at one moment, exactly one is let in")
	void ofRequestsWithOneRecoveryCodeOneIsLetIn() {
		String code = turnOnWithCodes().get(3);
		assertThat(AtOnce.run(THREADS, (node) -> factorAt(NOW).check(this.account, code)))
			.filteredOn(CodeResult::isAccepted)
			.containsExactly(CodeResult.RECOVERY_CODE);
		assertThat(this.factor.recoveryCodesLeft(this.account)).isEqualTo(9);
	}

	@RepeatedTest(5)
	void aFormThatIsSentTwiceTurnsItOnOnce() {
		String code = codeAt(begin().secret(), NOW);
		List<Optional<List<String>>> answers = AtOnce.run(THREADS, (node) -> factorAt(NOW).confirm(this.account, code));
		assertThat(answers).filteredOn(Optional::isPresent).hasSize(1);
		assertThat(this.factor.recoveryCodesLeft(this.account)).isEqualTo(10);
	}

	@RepeatedTest(5)
	void beginningSeveralTimesAtOnceLeavesOneSecret() {
		List<String> secrets = AtOnce.run(THREADS, (node) -> factorAt(NOW).begin(this.account, LABEL).orElseThrow())
			.stream()
			.map(Enrolment::secret)
			.toList();
		assertThat(secrets).doesNotHaveDuplicates();
		assertThat(secrets).contains(this.factor.pending(this.account, LABEL).orElseThrow().secret());
	}

	@RepeatedTest(5)
	void beginningAtOnceLeavesTheCallersTransactionsWhole() {
		AtOnce.run(THREADS, (node) -> inTransaction(() -> {
			factorAt(NOW).begin(this.account, LABEL).orElseThrow();
			return newAccount();
		})).forEach((other) -> assertThat(this.house.count("account", "id = ?", other.value())).isOne());
		assertThat(rows("account_totp")).isOne();
	}

	@Test
	void beginningWhenItIsOnLeavesTheCallersTransactionWhole() {
		turnOn();
		AccountId other = inTransaction(() -> {
			assertThat(this.factor.begin(this.account, LABEL)).isEmpty();
			return newAccount();
		});
		assertThat(this.house.count("account", "id = ?", other.value())).isOne();
	}

	@RepeatedTest(10)
	void beginningWhileACodeConfirmsLeavesItOnOrPending() {
		String code = codeAt(begin().secret(), NOW);
		boolean confirmed = AtOnce
			.run(2, (node) -> (node == 0) ? factorAt(NOW).confirm(this.account, code).isPresent()
					: factorAt(NOW).begin(this.account, LABEL).isEmpty())
			.get(0);
		assertThat(this.factor.isOn(this.account)).isEqualTo(confirmed);
		assertThat(this.factor.pending(this.account, LABEL).isPresent()).isNotEqualTo(confirmed);
		assertThat(this.factor.recoveryCodesLeft(this.account)).isEqualTo(confirmed ? 10 : 0);
	}

	@RepeatedTest(5)
	void renewingSeveralTimesAtOnceLeavesTenCodes() {
		turnOn();
		List<List<String>> sets = AtOnce.run(THREADS, (node) -> factorAt(NOW).renewRecoveryCodes(this.account));
		assertThat(this.factor.recoveryCodesLeft(this.account)).isEqualTo(10);
		assertThat(sets)
			.filteredOn((codes) -> this.factor.check(this.account, codes.get(0)) == CodeResult.RECOVERY_CODE)
			.hasSize(1);
	}

	@RepeatedTest(5)
	void turningOffWhileCodesAreRenewedLeavesNothing() {
		turnOn();
		AtOnce.run(THREADS, (node) -> {
			if (node % 2 == 0) {
				return factorAt(NOW).renewRecoveryCodes(this.account).size();
			}
			factorAt(NOW).turnOff(this.account);
			return 0;
		});
		assertThat(this.factor.isOn(this.account)).isFalse();
		assertThat(rows("account_totp") + rows("recovery_code")).isZero();
	}

	@RepeatedTest(10)
	void whateverRacesNothingHangsOrIsHalfDone() {
		String secret = turnOn();
		AtOnce.run(THREADS, (node) -> inTransaction(() -> {
			SecondFactor mine = later(1);
			switch (node % 4) {
				case 0 -> mine.check(this.account, codeAt(secret, NOW.plus(STEP)));
				case 1 -> mine.check(this.account, mine.renewRecoveryCodes(this.account).get(0));
				case 2 -> mine.begin(this.account, LABEL);
				default -> mine.confirm(this.account, codeAt(secret, NOW));
			}
			return node;
		}));
		assertThat(this.factor.isOn(this.account)).isTrue();
		assertThat(this.factor.recoveryCodesLeft(this.account)).isEqualTo(9);
	}

	@Test
	void codesAreTakenAsPeopleTypeThem() {
		String secret = begin().secret();
		String code = codeAt(secret, NOW);
		assertThat(this.factor.confirm(this.account, " " + code.substring(0, 3) + " " + code.substring(3) + "\n"))
			.isPresent();
		String next = codeAt(secret, NOW.plus(STEP));
		assertThat(later(1).check(this.account, fullWidth(next))).isEqualTo(CodeResult.CODE);
		assertThat(later(1).check(this.account, next)).isEqualTo(CodeResult.REFUSED);
	}

	@Test
	@DisplayName("R10 there are ten recovery codes of 50 bits, without letters that are misread")
	void thereAreTenRecoveryCodes() {
		List<String> codes = turnOnWithCodes();
		assertThat(codes).hasSize(10)
			.doesNotHaveDuplicates()
			.allMatch((code) -> code.matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}"));
		assertThat(this.factor.recoveryCodesLeft(this.account)).isEqualTo(10);
	}

	@Test
	void recoveryCodesUseTheWholeAlphabet() {
		turnOn();
		HashSet<Integer> seen = new HashSet<>();
		for (int times = 0; times < 10; times++) {
			this.factor.renewRecoveryCodes(this.account)
				.forEach((code) -> code.chars().filter((character) -> character != '-').forEach(seen::add));
		}
		assertThat(seen).hasSize(32);
	}

	@Test
	@DisplayName("R10 each recovery code works once")
	void eachRecoveryCodeWorksOnce() {
		List<String> codes = turnOnWithCodes();
		for (int used = 0; used < codes.size(); used++) {
			assertThat(this.factor.recoveryCodesLeft(this.account)).isEqualTo(codes.size() - used);
			assertThat(this.factor.check(this.account, codes.get(used))).isEqualTo(CodeResult.RECOVERY_CODE);
			assertThat(this.factor.check(this.account, codes.get(used))).isEqualTo(CodeResult.REFUSED);
		}
		assertThat(this.factor.recoveryCodesLeft(this.account)).isZero();
		assertThat(this.factor.isOn(this.account)).isTrue();
	}

	@Test
	void recoveryCodesAreTakenAsPeopleTypeThem() {
		List<String> codes = turnOnWithCodes();
		assertThat(Stream.of(codes.get(0).toLowerCase(Locale.ROOT), codes.get(1).replace("-", ""),
				codes.get(2).replace("-", " "), " " + String.join(" ", codes.get(3).split("")) + "\n",
				codes.get(4).replace("-", "\u2013"), fullWidth(codes.get(5)), codes.get(6).replace('0', 'O'),
				codes.get(7).replace('0', 'o').replace('1', 'I'), codes.get(8).replace('1', 'l'),
				codes.get(9).replace('1', 'i').replace('0', 'O')))
			.allMatch((typed) -> this.factor.check(this.account, typed) == CodeResult.RECOVERY_CODE);
	}

	@Test
	void theLettersThatAreLeftOutStandForDigits() {
		turnOn();
		for (String typed : new String[] { "01A10-1100Z", "OIAIO-LIOOZ", "oialo iiooz", "0la1O-1I0oz" }) {
			this.factor.renewRecoveryCodes(this.account);
			sql("update recovery_code set code_hash = ? where id = (select min(id) from recovery_code where account_id = ?)",
					"0610e0902aa6f2f59acd3fde8078c2c4383f6192bf88bb490a9ae5f9dff552ac", this.account.value());
			assertThat(this.factor.check(this.account, typed)).as(typed).isEqualTo(CodeResult.RECOVERY_CODE);
		}
	}

	@Test
	@DisplayName("R10 renewing replaces all recovery codes")
	void renewingReplacesAllRecoveryCodes() {
		List<String> old = turnOnWithCodes();
		this.factor.check(this.account, old.get(0));
		List<String> fresh = this.factor.renewRecoveryCodes(this.account);
		assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
		assertThat(old).allMatch((code) -> this.factor.check(this.account, code) == CodeResult.REFUSED);
		assertThat(rows("recovery_code")).isEqualTo(10);
		assertThat(fresh).allMatch((code) -> this.factor.check(this.account, code) == CodeResult.RECOVERY_CODE);
	}

	@Test
	@DisplayName("R10 recovery codes are not kept, only their hashes")
	void recoveryCodesAreNotKept() {
		List<String> codes = turnOnWithCodes();
		List<String> kept = this.house.find(JdbcClient.class)
			.sql("select code_hash from recovery_code where account_id = ? order by id")
			.param(this.account.value())
			.query(String.class)
			.list();
		assertThat(kept)
			.containsExactlyElementsOf(codes.stream().map((code) -> sha256(code.replace("-", ""))).toList());
	}

	@Test
	@DisplayName("R20 nobody gets in with another's codes")
	void nobodyGetsInWithAnothersCodes() {
		String secret = begin().secret();
		List<String> codes = this.factor.confirm(this.account, codeAt(secret, NOW)).orElseThrow();
		AccountId other = newAccount();
		String othersSecret = this.factor.begin(other, LABEL).orElseThrow().secret();
		this.factor.confirm(other, codeAt(othersSecret, NOW)).orElseThrow();
		assertThat(later(1).check(other, codeAt(secret, NOW.plus(STEP)))).isEqualTo(CodeResult.REFUSED);
		assertThat(codes).allMatch((code) -> this.factor.check(other, code) == CodeResult.REFUSED);
		assertThat(this.factor.recoveryCodesLeft(this.account)).isEqualTo(10);
		assertThat(this.factor.renewRecoveryCodes(other)).hasSize(10);
		this.factor.turnOff(other);
		assertThat(this.factor.recoveryCodesLeft(this.account)).isEqualTo(10);
		assertThat(later(1).check(this.account, codeAt(secret, NOW.plus(STEP)))).isEqualTo(CodeResult.CODE);
	}

	@Test
	@DisplayName("R23 whatever is typed, it is a code or refused")
	void oddTextIsRefused() {
		turnOn();
		assertThat(Stream.of("", " ", "-", "0", "00000", "0000000", "-00001", "+00001", "1e5", "0x0000", "\u0000",
				"\uD800", "\uDC00", "😀😀😀😀😀😀", "ßßßßßßßßßß", "ŉŉŉŉŉŉŉŉŉŉ", "%00", "' or 1=1 --", "null",
				"UUUUU-UUUUU", "\u202E123456", "١٢٣", "1".repeat(100_000), "😀".repeat(50_000),
				"\uFDFA".repeat(10_000)))
			.allMatch((odd) -> this.factor.check(this.account, odd) == CodeResult.REFUSED);
		assertThat(this.factor.recoveryCodesLeft(this.account)).isEqualTo(10);
	}

	@Test
	void turningOffForgetsEverything() {
		String secret = begin().secret();
		List<String> codes = this.factor.confirm(this.account, codeAt(secret, NOW)).orElseThrow();
		this.factor.turnOff(this.account);
		assertThat(this.factor.isOn(this.account)).isFalse();
		assertThat(rows("account_totp") + rows("recovery_code")).isZero();
		assertThat(later(1).check(this.account, codeAt(secret, NOW.plus(STEP)))).isEqualTo(CodeResult.REFUSED);
		assertThat(this.factor.check(this.account, codes.get(0))).isEqualTo(CodeResult.REFUSED);
		assertThat(begin().secret()).isNotEqualTo(secret);
	}

	@Test
	void turningOffForgetsWhatIsPending() {
		begin();
		this.factor.turnOff(this.account);
		assertThat(this.factor.pending(this.account, LABEL)).isEmpty();
		this.factor.turnOff(this.account);
	}

	@Test
	void aCodeUsedInATransactionThatFailsIsGoodAgain() {
		String code = turnOnWithCodes().get(0);
		new TransactionTemplate(this.house.find(PlatformTransactionManager.class)).executeWithoutResult((status) -> {
			assertThat(this.factor.check(this.account, code)).isEqualTo(CodeResult.RECOVERY_CODE);
			status.setRollbackOnly();
		});
		assertThat(this.factor.check(this.account, code)).isEqualTo(CodeResult.RECOVERY_CODE);
	}

	@Test
	@DisplayName("R39 the export tells since when it is on and how many codes are left, and no secret")
	void theExportTellsNoSecret() {
		assertThat(this.factor.export(this.account).rows()).isEmpty();
		begin();
		assertThat(this.factor.export(this.account).rows()).isEmpty();
		this.factor.turnOff(this.account);
		List<String> codes = turnOnWithCodes();
		this.factor.check(this.account, codes.get(0));
		assertThat(this.factor.export(this.account)).isEqualTo(
				new ExportTable("second-factor", List.of("on_since", "recovery_codes_left"), List.of(List.of(NOW, 9))));
	}

	@Test
	@DisplayName("R39 nothing is left when the account goes")
	void nothingIsLeftWhenTheAccountGoes() {
		turnOn();
		sql("delete from account where id = ?", this.account.value());
		assertThat(rows("account_totp") + rows("recovery_code")).isZero();
	}

	@Test
	void anAccountThatDoesNotExistCannotBegin() {
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.factor.begin(new AccountId(-1), LABEL));
	}

	@Test
	void theDatabaseKeepsOneHashOnceAnAccount() {
		turnOn();
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> sql("""
				insert into recovery_code (account_id, code_hash, created_at)
				select account_id, code_hash, created_at from recovery_code where account_id = ?""",
				this.account.value()));
	}

	private Enrolment begin() {
		return this.factor.begin(this.account, LABEL).orElseThrow();
	}

	/** Gives the secret. */
	private String turnOn() {
		String secret = begin().secret();
		this.factor.confirm(this.account, codeAt(secret, NOW)).orElseThrow();
		return secret;
	}

	private List<String> turnOnWithCodes() {
		return this.factor.confirm(this.account, codeAt(begin().secret(), NOW)).orElseThrow();
	}

	private SecondFactor later(int steps) {
		return factorAt(NOW.plus(STEP.multipliedBy(steps)));
	}

	/** As on a node of its own. */
	private SecondFactor factorAt(Instant moment) {
		return new SecondFactor(this.house.find(AccountTotpRepository.class), this.house.find(RecoveryCodes.class),
				this.house.find(PlatformTransactionManager.class), Clock.fixed(moment, ZoneOffset.UTC));
	}

	private <T> T inTransaction(Supplier<T> work) {
		return Objects.requireNonNull(new TransactionTemplate(this.house.find(PlatformTransactionManager.class))
			.execute((status) -> work.get()));
	}

	private static String codeAt(String secret, Instant moment) {
		return Totp.code(secret, moment.getEpochSecond() / 30);
	}

	private static String fullWidth(String text) {
		return text.codePoints()
			.map((character) -> character - '!' + '\uFF01')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static String sha256(String text) {
		return DigestUtils.sha256Hex(text);
	}

	private long rows(String table) {
		return this.house.count(table, "account_id = ?", this.account.value());
	}

	private void sql(String statement, Object... values) {
		this.house.find(JdbcClient.class).sql(statement).params(values).update();
	}

	private AccountId newAccount() {
		UUID uuid = UUID.randomUUID();
		sql("insert into learner (uuid, created_at) values (?, current_timestamp)", uuid);
		sql("""
				insert into account (uuid, learner_id, email, email_key, display_name, role, theme, keys_on, language,
				created_at)
				select uuid, id, cast(uuid as varchar), cast(uuid as varchar), 'Somebody', 'learner', 'auto', true, 'auto',
				created_at from learner where uuid = ?""",
				uuid);
		return new AccountId(this.house.find(JdbcClient.class)
			.sql("select id from account where uuid = ?")
			.param(uuid)
			.query(Long.class)
			.single());
	}

}
