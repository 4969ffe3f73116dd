package dev.waymark.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.test.context.TestPropertySource;

/**
 * A test over HTTP of a site behind a proxy, which is this machine and is trusted, with
 * the limits that every installation has. A visitor comes from where the proxy says (see
 * {@link Visitors#from}); each test has addresses of its own.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SiteTest
@ResourceLock("the site behind a proxy")
@TestPropertySource(
		properties = { "spring.datasource.url=jdbc:h2:mem:behind-a-proxy;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
				"server.forward-headers-strategy=native" })
public @interface ProxyTest {

}
