package dev.waymark.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A test over HTTP that publishes. All of them share one context and one database, which
 * no other test reads, and take turns; each makes the things that it changes.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SiteTest
@ResourceLock("the site that is edited")
@Import(Workshop.class)
@ExtendWith(TakenBack.class)
@TestPropertySource(
		properties = { "spring.datasource.url=jdbc:h2:mem:waymark-editing;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
				"waymark.throttle.address-per-minute=1000000", "waymark.throttle.address-per-hour=1000000",
				"waymark.throttle.guests-per-hour=1000000" })
public @interface EditingTest {

}
