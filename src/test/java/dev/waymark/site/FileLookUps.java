package dev.waymark.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * How often the application has asked for the name of a static file.
 */
public class FileLookUps implements BeanPostProcessor, ResourceResolver {

	private final AtomicLong count = new AtomicLong();

	/**
	 * How often a file was looked up so far.
	 * @return the number since the start of the application
	 */
	public long count() {
		return this.count.get();
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		if (bean instanceof SimpleUrlHandlerMapping mapping) {
			mapping.getHandlerMap().values().forEach(this::listen);
		}
		return bean;
	}

	private void listen(Object handler) {
		if (handler instanceof ResourceHttpRequestHandler files) {
			List<ResourceResolver> resolvers = new ArrayList<>(files.getResourceResolvers());
			resolvers.add(0, this);
			files.setResourceResolvers(resolvers);
			try {
				files.afterPropertiesSet();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

	@Override
	public @Nullable Resource resolveResource(@Nullable HttpServletRequest request, String path,
			List<? extends Resource> locations, ResourceResolverChain chain) {
		return chain.resolveResource(request, path, locations);
	}

	@Override
	public @Nullable String resolveUrlPath(String path, List<? extends Resource> locations,
			ResourceResolverChain chain) {
		this.count.incrementAndGet();
		return chain.resolveUrlPath(path, locations);
	}

}
