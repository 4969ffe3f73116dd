package dev.waymark.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A test over HTTP that publishes. All of them share one context and one database, which
 * no other test reads; each makes the things that it changes.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@WaymarkTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:waymark-editing;DB_CLOSE_DELAY=-1")
@Import(Workshop.class)
public @interface EditingTest {

}
