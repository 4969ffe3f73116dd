package dev.waymark.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.test.context.TestPropertySource;

/**
 * A test that visits the site over HTTP and changes nothing in its content. All of them
 * share one context, one server and one database, so they take turns and none may count
 * on what another left there. All visitors come from one address, which therefore may try
 * often, and however slow the machine is, the server waits for them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SiteTest
@ResourceLock("the site")
@TestPropertySource(properties = { "spring.datasource.url=jdbc:h2:mem:waymark-web;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
		"waymark.throttle.address-per-minute=1000000", "waymark.throttle.address-per-hour=1000000",
		"waymark.throttle.guests-per-hour=1000000", "server.tomcat.connection-timeout=10m" })
public @interface WaymarkTest {

}
