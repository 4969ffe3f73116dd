package dev.waymark.exchange.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

import dev.waymark.exchange.file.ExchangeLimits;

/**
 * How large an upload may be, for the whole application: as large as a file of content.
 */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

	/** For the fields beside the file. */
	private static final long BESIDE = 64 * 1024;

	/**
	 * Files are read where they are wanted, and nowhere else: not by the page that
	 * refuses them (R27).
	 */
	@Bean(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
	StandardServletMultipartResolver onlyForTheImport() {
		return new StandardServletMultipartResolver() {
			@Override
			public boolean isMultipart(HttpServletRequest request) {
				return request.getDispatcherType() == DispatcherType.REQUEST
						&& request.getServletPath().startsWith(ImportController.PATH) && super.isMultipart(request);
			}
		};
	}

	@Bean
	MultipartConfigElement uploads(ExchangeLimits limits) {
		long file = limits.fileSize().toBytes();
		return new MultipartConfigElement("", file, file + BESIDE, 0);
	}

}
