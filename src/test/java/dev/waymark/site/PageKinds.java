package dev.waymark.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One address of every kind of page.
 */
public final class PageKinds {

	/** A roadmap in use. */
	public static final String ROADMAP = "/roadmaps/junior-ml-researcher";

	/** A skill in use. */
	public static final String SKILL = "/skills/linear-algebra";

	/** A resource in use. */
	public static final String RESOURCE = "/resources/deeplearning-ai-tensorflow-developer";

	/** A resource that is out of use. */
	public static final String RETIRED_RESOURCE = "/resources/tensorflow-developer-certificate";

	/** Pages that are there. */
	public static final List<String> PAGES = List.of("/", "/roadmaps", ROADMAP, ROADMAP + "?view=outline",
			ROADMAP + "?target=mid", ROADMAP + "?target=nowhere&view=nothing", ROADMAP + "/levels/entry",
			ROADMAP + "/levels/mid", "/areas", "/areas/mathematics-and-statistics", "/skills",
			"/skills?area=data&kind=tool&sort=hours",
			"/skills?status=learned&kind=tool&area=mathematics-and-statistics", "/skills?area=nowhere&sort=odd",
			"/skills?page=2", SKILL, SKILL + "?from=junior-ml-researcher", "/levels", "/levels/entry", "/levels/lead",
			"/resources", "/resources?type=book&cost=paid", "/resources?type=odd", "/resources?page=2", RESOURCE,
			RETIRED_RESOURCE, "/guides", "/guides/trends", "/guides/pay-explained", "/compare",
			"/compare?a=junior-ml-researcher:mid&b=applied-ml-researcher", "/compare?a=nothing", "/pay", "/search",
			"/search?q=statistics", "/search?q=zzzzzzzzzz", "/sources", "/me", "/sign-up", "/sign-up/sent", "/sign-in",
			"/sign-in?back=/settings&why=ended", "/sign-in?why=changed", "/reset", "/reset/sent", SKILL + "/report",
			RESOURCE + "/report", RETIRED_RESOURCE + "/report", "/suggest", "/suggest?skill=linear-algebra",
			"/suggest?skill=nowhere", "/me/reports", "/me/reports?done=sent", "/me/reports?page=x");

	/** Addresses that are refused, with the status of the answer. */
	public static final Map<String, Integer> ERRORS = errors();

	private PageKinds() {
	}

	private static Map<String, Integer> errors() {
		Map<String, Integer> errors = new LinkedHashMap<>();
		errors.put("/nowhere", 404);
		errors.put("/skills/lineer-algebra", 404);
		errors.put("/roadmaps/nowhere", 404);
		errors.put(ROADMAP + "/levels/nowhere", 404);
		errors.put("/areas/nowhere", 404);
		errors.put("/levels/nowhere", 404);
		errors.put("/resources/nowhere", 404);
		errors.put("/guides/nowhere", 404);
		errors.put("/skills/nowhere/report", 404);
		errors.put("/resources/nowhere/report", 404);
		errors.put("/actuator/env", 404);
		errors.put("/error", 404);
		errors.put("/sign-up/finish/made-up", 410);
		errors.put("/reset/choose/made-up", 410);
		errors.put("/setup/made-up", 410);
		errors.put("/skills/semi;colon", 400);
		errors.put("//skills", 400);
		return errors;
	}

}
