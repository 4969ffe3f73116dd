package dev.waymark.catalog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.waymark.catalog.guide.GuideView;
import dev.waymark.catalog.guide.MilestoneView;
import dev.waymark.catalog.market.Market;
import dev.waymark.platform.text.Markdown;

/**
 * A small hand-made content, so that tests need no database.
 */
public final class ContentFixtures {

	static final AreaView MATHEMATICS = area(1, "mathematics", "Mathematics and statistics",
			"The language in which models are described.");

	static final AreaView MACHINE_LEARNING = area(2, "machine-learning", "Machine learning",
			"How machines learn from data.");

	public static final AreaView PROGRAMMING = area(3, "programming", "Programming",
			"Languages, and the habits of good code.");

	static final LevelView ENTRY = level(1, "entry", "Entry", "You join research that others have framed.",
			"Research assistant");

	static final LevelView SENIOR = level(2, "senior", "Senior", "You lead research initiatives.",
			"Principal scientist");

	private ContentFixtures() {
	}

	/**
	 * The whole content, at revision 1.
	 * @return two levels, three areas, their skills, one roadmap, resources of which one
	 * is retired, and a guide
	 */
	public static Content content() {
		return content(1, skills(), resources());
	}

	public static Content content(long revision, List<SkillView> skills, List<ResourceView> resources) {
		return new Content(revision, List.of(), List.of(ENTRY, SENIOR),
				List.of(MATHEMATICS, MACHINE_LEARNING, PROGRAMMING), skills, List.of(roadmap(skills)), resources,
				List.of(guide()), Market.UNKNOWN, Map.of(), FrontPageView.EMPTY);
	}

	/**
	 * No content at all.
	 * @return empty lists
	 */
	public static Content nothing() {
		return new Content(0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
				Market.UNKNOWN, Map.of(), FrontPageView.EMPTY);
	}

	public static List<SkillView> skills() {
		return List.of(
				skill(1, "linear-algebra", "Linear algebra", MATHEMATICS,
						"Work with vectors, matrices and their decompositions.",
						"Every layer of a network is a matrix product.", "matrix algebra"),
				skill(2, "mathematical-optimisation", "Mathematical optimisation", MATHEMATICS,
						"State learning as minimising an objective.", "Gradients show the way downhill.",
						"gradient descent"),
				skill(3, "statistical-modelling", "Statistical modelling", MATHEMATICS,
						"Build a model of how data arise.", "Mind what the labelled data leave out.", "GLM"),
				skill(4, "regression", "Regression", MACHINE_LEARNING, "Predict a number from inputs.",
						"Look at the residuals before you believe the line."),
				skill(5, "linear-regression", "Linear regression", MACHINE_LEARNING, "Fit a straight line to data.",
						"The oldest method is still the first to try.", "ordinary least squares", "lasso"),
				skill(6, "support-vector-machines", "Support vector machines", MACHINE_LEARNING,
						"Separate classes with the widest margin.", "Kernels help where a line will not do.", "SVM",
						"kernel methods"),
				skill(7, "convolutional-neural-networks", "Convolutional neural networks", MACHINE_LEARNING,
						"Train networks that slide filters over images.", "Filters find edges first.", "CNN",
						"ConvNet"),
				skill(8, "transformers", "Transformers", MACHINE_LEARNING,
						"Train networks that relate all parts of an input through attention.",
						"Attention grows with the square of the length."),
				skill(9, "nearest-neighbours", "Nearest neighbours", MACHINE_LEARNING,
						"Classify by looking at similar cases.", "Distances mislead in many dimensions.", "k-NN"),
				skill(10, "python", "Python", PROGRAMMING, "Program in Python so that others can read it.",
						"Its libraries make it the common tongue."),
				skill(11, "r", "R", PROGRAMMING, "Analyse and chart data in R.", "R grew out of statistics."),
				skill(12, "c-plus-plus", "C++", PROGRAMMING, "Write fast code where hardware matters.",
						"Learn who owns which memory."),
				skill(13, "rust", "Rust", PROGRAMMING, "Write fast code that cannot corrupt memory.",
						"Often seen beside Python and C++, and with R now and then."),
				skill(14, "scikit-learn", "scikit-learn", PROGRAMMING, "Train classical models with one interface.",
						"Its estimators are a good baseline."),
				skill(15, "tensorflow", "TensorFlow", PROGRAMMING, "Build and ship networks.",
						"Graphs of operations."));
	}

	public static List<ResourceView> resources() {
		return List.of(
				resource(1, "old-python-course", "Python for everyone, first edition", "Open Campus",
						"A gentle course in Python.", "The provider withdrew it."),
				resource(2, "python-handbook", "The complete Python handbook for data work", "Paper Press",
						"From types to packaging.", null),
				resource(3, "matrix-lectures", "Matrix lectures", "Open Campus", "Linear algebra, drawn by hand.",
						null));
	}

	static RoadmapView roadmap(List<SkillView> skills) {
		List<RequirementView> requirements = skills.stream()
			.limit(3)
			.map((skill) -> new RequirementView(ENTRY, skill, Proficiency.WORKING, Importance.ESSENTIAL))
			.toList();
		return new RoadmapView(1, "ml-researcher", "ML researcher", "Research",
				"Advances machine learning and sees that it works.",
				Markdown.of("Reads **papers**, and writes some. Works beside [statisticians](/roadmaps/statistician)."),
				List.of(new LaneView("mathematics", "Mathematics", null, List.of(MATHEMATICS)),
						new LaneView("machine-learning", "Machine learning", null, List.of(MACHINE_LEARNING))),
				List.of(new RoadmapLevelView(ENTRY, List.of("Junior experimentalist"), "Helps with experiments.",
						List.of("Runs experiments."), null, requirements),
						new RoadmapLevelView(SENIOR, List.of("Director of research"), "Sets the course.",
								List.of("Chooses questions."), "From answers to questions.", List.of())),
				List.of(), null);
	}

	public static GuideView guide() {
		MilestoneView milestone = new MilestoneView(1, "publish-a-project", "Publish a project others can run",
				"Somebody else has run it.", ENTRY, null);
		return new GuideView(1, "steps-to-start", "Steps to start", "Six steps from curiosity to a first job.",
				Markdown
					.of("""
							## Begin with *data*

							Find data that you care about, and ask it something that can be answered in a week. Write the question \
							down before you look, since a question that is made up afterwards answers only itself.

							- Keep the `notebook` short.
							- Show somebody. A [portfolio](/skills/portfolio) of three finished projects says more than ten that \
							were begun, and hackathons give you the second one for free.

							| Step | Weeks |
							| --- | --- |
							| Internship | 12 |

							<script>alert(1)</script>
							"""),
				List.of(milestone), List.of(), null);
	}

	static AreaView area(long id, String slug, String name, String summary) {
		return new AreaView(id, slug, name, summary);
	}

	static LevelView level(int position, String slug, String name, String summary, String... titles) {
		return new LevelView(position, slug, position, name, 4 * position, null, summary,
				Markdown.of("What a person at this level *answers for*."), null, List.of(titles), List.of());
	}

	public static SkillView skill(long id, String slug, String name, AreaView area, String statement,
			String description, String... aliases) {
		return new SkillView(id, UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8)), slug, name,
				SkillKind.CONCEPT, area, statement, Markdown.of(description), List.of(aliases), 40, null, Map.of(),
				List.of(), List.of(), List.of(), null);
	}

	static ResourceView resource(long id, String slug, String name, String provider, String summary,
			@Nullable String retiredBecause) {
		return new ResourceView(id, slug, name, ResourceType.COURSE, provider, "https://example.org/" + slug, Cost.FREE,
				null, 10, summary, (retiredBecause != null) ? new Retirement(retiredBecause, List.of()) : null,
				List.of());
	}

	/**
	 * Adds to a list.
	 * @param <T> the type of things
	 * @param list the list
	 * @param more what to add
	 * @return a new list
	 */
	public static <T> List<T> with(List<T> list, T more) {
		List<T> all = new ArrayList<>(list);
		all.add(more);
		return List.copyOf(all);
	}

	/**
	 * A catalog without a database.
	 * @param content asked with every reading
	 * @return the catalog
	 */
	public static Catalog catalog(Supplier<Content> content) {
		return new Catalog(null) {

			@Override
			public Content live() {
				return content.get();
			}

		};
	}

}
