package dev.waymark.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.document.Document;
import dev.waymark.catalog.document.DocumentJson;
import dev.waymark.catalog.editing.Change;
import dev.waymark.exchange.file.FileFault;

/**
 * What an import would do: everything or, when anything is wrong, nothing.
 *
 * @param lines what becomes of each thing, in the order of the file
 * @param faults what is wrong with the file itself
 * @param faultCount how much is wrong in all
 * @param untold how much of that is not told any more
 */
public record Plan(List<PlanLine> lines, List<FileFault> faults, int faultCount, int untold) {

	/**
	 * Whether something is wrong.
	 * @return true when the file cannot be imported
	 */
	public boolean isRefused() {
		return this.faultCount > 0;
	}

	/**
	 * Whether there is anything to import.
	 * @return true when nothing is wrong and something would change
	 */
	public boolean isReady() {
		return !isRefused() && !changed().isEmpty();
	}

	/**
	 * The things of which the same becomes.
	 * @param outcome what becomes of them
	 * @return their lines
	 */
	public List<PlanLine> of(Outcome outcome) {
		return this.lines.stream().filter((line) -> line.outcome() == outcome).toList();
	}

	/**
	 * Counts things.
	 * @param outcome what becomes of them
	 * @return how many there are
	 */
	public int count(Outcome outcome) {
		return of(outcome).size();
	}

	/**
	 * What would be new or different.
	 * @return the things as they would be
	 */
	public List<Document> changed() {
		return this.lines.stream()
			.filter((line) -> line.outcome() == Outcome.CHANGED || line.outcome() == Outcome.ADDED)
			.map((line) -> line.change().document())
			.toList();
	}

	/**
	 * A name for just what this plan would do, to be told from what another one would.
	 * @return a digest of what changes, before and after
	 */
	public String digest() {
		MessageDigest digest = sha256();
		this.lines.stream().filter((line) -> line.outcome() != Outcome.SAME).forEach((line) -> {
			Change change = line.change();
			digest.update((line.outcome() + json(change.before()) + json(change.after()) + "\n")
				.getBytes(StandardCharsets.UTF_8));
		});
		return HexFormat.of().formatHex(digest.digest());
	}

	private static String json(@Nullable Document document) {
		return (document != null) ? DocumentJson.write(document) : "-";
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
