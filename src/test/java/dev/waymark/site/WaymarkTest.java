package dev.waymark.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * A test that visits the whole application over HTTP. All of them share one context, one
 * server and one database in memory, so none may count on what another left there. Jobs
 * do not run by themselves; a test that needs one calls it. All visitors come from one
 * address, which therefore may try often.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:waymark-web;DB_CLOSE_DELAY=-1", "waymark.jobs=off",
				"spring.session.jdbc.cleanup-cron=-", "waymark.throttle.address-per-minute=1000000",
				"waymark.throttle.address-per-hour=1000000" })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(WebTestConfiguration.class)
public @interface WaymarkTest {

}
