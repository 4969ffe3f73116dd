package dev.waymark.exchange;

import jakarta.servlet.MultipartConfigElement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How large an upload may be, for the whole application: as large as a file of content.
 */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

	/** For the fields beside the file. */
	private static final long BESIDE = 64 * 1024;

	@Bean
	MultipartConfigElement uploads(ExchangeLimits limits) {
		long file = limits.fileSize().toBytes();
		return new MultipartConfigElement("", file, file + BESIDE, 0);
	}

}
