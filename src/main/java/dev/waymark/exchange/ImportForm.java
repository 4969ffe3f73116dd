package dev.waymark.exchange;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

/**
 * What an editor sends: first a file, then why it is imported.
 */
class ImportForm {

	/** As long as a reason in the history may be. */
	static final int LONGEST_REASON = 600;

	private @Nullable MultipartFile file;

	@Size(max = LONGEST_REASON)
	private String reason = "";

	private String seen = "";

	public @Nullable MultipartFile getFile() {
		return this.file;
	}

	public void setFile(@Nullable MultipartFile file) {
		this.file = file;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

	public String getSeen() {
		return this.seen;
	}

	public void setSeen(String seen) {
		this.seen = seen;
	}

}
