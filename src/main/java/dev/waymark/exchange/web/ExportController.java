package dev.waymark.exchange.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

import dev.waymark.exchange.ContentExport;
import dev.waymark.exchange.file.ContentSchema;
import dev.waymark.platform.web.Trail;

/**
 * Content to take away, and what a file of it consists of.
 */
@Controller
class ExportController {

	private static final byte[] SCHEMA = ContentSchema.text().getBytes(StandardCharsets.UTF_8);

	private static final String SCHEMA_TAG = "\"" + DigestUtils.md5DigestAsHex(SCHEMA) + "\"";

	private final ContentExport export;

	private final Trail trail;

	ExportController(ContentExport export, Trail trail) {
		this.export = export;
		this.trail = trail;
	}

	@GetMapping("/admin/export")
	String show(Model model) {
		model.addAttribute("crumbs",
				this.trail.home().step("editing.title", "/admin").step("export.title", "/admin/export").list());
		return "exchange/export";
	}

	@GetMapping("/admin/export.json")
	void json(HttpServletResponse response) throws IOException {
		attach(this.export.json(), "waymark-content.json", MediaType.APPLICATION_JSON_VALUE, response);
	}

	@GetMapping("/admin/export.csv.zip")
	void zip(HttpServletResponse response) throws IOException {
		attach(this.export.zip(), "waymark-content.csv.zip", "application/zip", response);
	}

	@GetMapping("/schema/content.json")
	void schema(WebRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
		if (!request.checkNotModified(SCHEMA_TAG)) {
			write(SCHEMA, "application/schema+json", response);
		}
	}

	private static void attach(byte[] file, String name, String type, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		write(file, type, response);
	}

	private static void write(byte[] file, String type, HttpServletResponse response) throws IOException {
		response.setContentType(type);
		response.setContentLength(file.length);
		response.getOutputStream().write(file);
	}

}
