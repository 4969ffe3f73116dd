package dev.waymark.exchange.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

import dev.waymark.exchange.ContentImport;

/**
 * What an editor sends: first a file, then why it is imported.
 */
class ImportForm {

	private @Nullable MultipartFile file;

	@Size(max = ContentImport.LONGEST_REASON)
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
