package dev.waymark.platform.start;

import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.Optional;

/**
 * Knows files and folders that cannot be written, whatever wanted to write them.
 */
class StorageExplainer implements Explainer {

	@Override
	public Optional<Explanation> explain(Failure failure) {
		if (isDiskFull(failure)) {
			return Optional.of(new Explanation("a disk is full (" + failure.quote(failure.root().getMessage()) + ")",
					"Make room there, then start Waymark again."));
		}
		return failure.cause(FileSystemException.class)
			.map((ex) -> new Explanation(
					"Waymark cannot use the file or folder " + failure.quote(ex.getFile()) + reason(failure, ex),
					"Give the user that runs it the right to read and to write there."));
	}

	static boolean isDiskFull(Failure failure) {
		return failure.causes(Throwable.class)
			.map((cause) -> Objects.requireNonNullElse(cause.getMessage(), ""))
			.anyMatch((message) -> message.contains("No space left") || message.contains("not enough space")
					|| message.contains("Disk quota exceeded"));
	}

	private static String reason(Failure failure, FileSystemException ex) {
		return (ex.getReason() != null) ? " (" + failure.quote(ex.getReason()) + ")" : "";
	}

}
