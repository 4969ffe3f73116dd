-- Skills: Programming and engineering.

merge into skill t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, a.id as skill_area_id, v.position as position, v.name as name, v.kind as kind, v.statement as statement, v.description as description, v.hours as hours, cast(v.refresh_months as integer) as refresh_months
    from (values
        ('deb302e8-0dc0-5544-84e1-4fc6572e3cab', 'python', 'programming', 1, 'Python', 'language', 'Program in Python: load data, train models and keep the whole readable as it grows.', 'All four of our sources put Python first: its scientific libraries make it the common tongue of machine learning. Begin with types, comprehensions, functions, classes, exceptions and virtual environments; go on to iterators, context managers, type hints, packaging and profiling.

Think in arrays, since an explicit loop over rows is slow and NumPy rarely needs it. Common snares are mutable default arguments, silent copies or views, and notebooks whose cells were run out of order.', 120, 24),
        ('a6e326fd-2194-5a94-8953-dd9d06322746', 'r', 'programming', 2, 'R', 'language', 'Analyse, model and chart data in R, and deliver the work as a script others will rerun.', 'R grew out of statistics, and shows it: vectors, factors, data frames, model formulas, `glm`, and packages written by the inventors of their methods. The tidyverse, ggplot2 and Quarto cover wrangling, charts and reports.

Research posts accept it in place of Python or Julia, and it is at home where biostatistics or econometrics is close by. Mind the recycling of short vectors, factors that quietly become integers, and package versions: `renv` pins them.', 80, 24),
        ('afd6fd35-e503-5da2-a8d2-e92cecec6543', 'julia', 'programming', 3, 'Julia', 'language', 'Solve numerical problems in Julia at compiled speed, without dropping down to a second language.', 'Julia reads like a scripting language and compiles to machine code. Its central idea is multiple dispatch: many methods under one function name, chosen by the types of all arguments; type stability, broadcasting with dots, macros and automatic differentiation come next, and Flux, Turing and DifferentialEquations show them in use.

Two sources name it as an alternative to Python or R, most naturally for simulation and scientific ML. Expect a smaller ecosystem and a pause at first compilation.', 60, 18),
        ('bfe6d73f-03d6-52c6-9049-f472f3a234ed', 'c-plus-plus', 'programming', 4, 'C++', 'language', 'Write efficient, memory-safe C++ for the parts of an ML system where speed or hardware matters.', 'Underneath the Python call there is usually C++: tensor kernels, inference runtimes, robot controllers. Learn value and reference semantics, RAII, smart pointers, move semantics, templates, the standard library and CMake, then threads and memory layout.

Jobs mention it for high-performance applications, next to Java. Undefined behaviour is the lasting danger, since a program may appear to work for months; compile with warnings as errors and run the address and thread sanitisers on every change.', 180, 24),
        ('0d961367-674f-532e-b1d9-8cd0145659ea', 'java', 'programming', 5, 'Java', 'language', 'Build dependable Java services and data jobs that train, feed or serve models at scale.', 'Much enterprise software and the big-data stack run on the Java virtual machine, so a model often has to live beside Java code. Classes and interfaces, generics, collections, streams, exceptions, concurrency, garbage collection and a build tool (Maven or Gradle) are the ground to cover.

Applied research roles list it with C++ for high-performance work. Two points deserve care in serving: pauses by the collector, and feature code that drifts apart from its Python twin in training.', 140, 24),
        ('d1bbbb42-4c72-5863-9be2-987b472981f3', 'matlab', 'programming', 6, 'MATLAB', 'language', 'Prototype and test numerical ideas in MATLAB, from matrix algebra to signals and control.', 'MATLAB treats the matrix as its basic type: backslash solves a linear system, `eig` and `svd` are one call away, and toolboxes cover signal processing, control, images and Simulink models. Researchers are advised to keep it fresh along with Python and C++.

Licences cost money, and indices start at one, a classic source of slips when work moves to Python. Preallocate arrays, vectorise, and keep logic in functions rather than long scripts.', 50, 24),
        ('4462cd89-0597-5fe4-b3d8-584845940457', 'data-structures-and-algorithms', 'programming', 7, 'Data structures and algorithms', 'concept', 'Choose and implement the data structure and algorithm that fit a problem, and reason about their cost.', 'Arrays, hash tables, heaps, trees and graphs; sorting, searching, dynamic programming, greedy and randomised methods; big-O for time and memory. Research posts call for a deep grasp of them, and they return in disguise: beam search is a heap, nearest-neighbour lookup an index, backpropagation a walk over a graph.

In ML the usual win is replacing a quadratic comparison with hashing or an approximate index. Measure before you optimise, for constants and cache misses decide as often as theory does.', 120, null),
        ('95388547-9a3c-5af0-964b-5a0ef9445a6b', 'version-control', 'programming', 8, 'Version control', 'practice', 'Keep every change to code traceable and reversible, and merge work with others without losing any.', 'A history of small, well-described commits lets you see who changed what, return to a state that worked, and try an idea on a branch. Commits, branches, merges, conflicts, tags, remotes and hooks are ideas that outlive any one tool, and three of our four sources ask for them.

ML adds files that do not belong in a code repository: data sets, weights, notebook output. Record *which commit and which data version* made each result, and keep secrets out from the first day, because history remembers.', 15, null),
        ('5bb732c6-24b7-5df3-83da-1ffc21ba4c1c', 'clean-code', 'programming', 9, 'Clean, maintainable code', 'practice', 'Write code that the next person understands, changes and trusts without asking you.', 'Names that say what they mean, short functions with one purpose, configuration apart from logic, no copied blocks, comments for reasons rather than mechanics. Formatters and linters deal with the trivial part; design takes practice and refactoring.

Advice to junior researchers counts it among the software habits that make joint work possible, and prototypes do outlive their experiments. Resist both extremes: the notebook of untitled cells, and a tower of abstractions for an idea that may be dropped next week.', 40, null),
        ('c8e6c221-cce3-5e22-83af-a2c4bd737c46', 'code-review', 'programming', 10, 'Code review', 'practice', 'Read a colleague''s change closely, catch what matters and help them improve it; take the same in turn.', 'A review asks whether the change is right, clear, tested and needed. In ML code it also asks about leakage between splits, seeds, tensor shapes that broadcast by accident, metrics computed per batch, and results that are quoted without a run behind them.

Familiarity with the process is expected early on, since joint development leans on it. Keep changes small, separate blocking remarks from taste, ask rather than command, and answer within a day.', 20, null),
        ('b7f118b5-dee5-5774-96a5-ef7c9e395e4c', 'automated-testing', 'programming', 11, 'Automated testing', 'practice', 'Guard code, data steps and training with checks that run on every change and fail when behaviour breaks.', 'Unit, integration and regression tests, fixtures, property-based tests and continuous integration: the tools come from software engineering (pytest, GitHub Actions), while the targets in ML include data transforms, loss values, tensor shapes, and a tiny run that must overfit one batch.

Researchers help to build such checks where their models go to production. Random seeds and floating-point noise make tests flaky: assert *properties and tolerances*, keep the suite fast, and delete a test that nobody believes.', 30, 24),
        ('d3100eec-bdb0-57fb-83e5-2a09c3bc5268', 'debugging', 'programming', 12, 'Debugging code, data and models', 'practice', 'Find the true cause of a fault in code, data or model by testing one hypothesis at a time.', 'Reproduce it, shrink it, form a guess, test the guess, fix, and leave a test behind. Breakpoints, stack traces, logging and bisection serve for code; row counts, distributions and joins for data; gradient norms, loss curves, activations and single-batch overfitting for models.

Systematic debugging on all three fronts counts as part of a researcher''s problem solving. An ML fault seldom crashes; training simply goes on a little worse, so *suspect good results too* and change only one thing between runs.', 40, null),
        ('64398c18-2d9e-5cce-aa5f-3c1b10f295d2', 'high-performance-computing', 'programming', 13, 'High-performance computing', 'practice', 'Run heavy computations fast on many cores, GPUs or nodes, and know where the time goes.', 'Parallelism has several layers: vector instructions, threads, GPU kernels (CUDA), message passing (MPI), and data, tensor or pipeline parallelism in training. Amdahl''s law and the roofline model tell you what speed-up to hope for; schedulers such as Slurm share the machine.

Intensive computation on large data sets is recommended experience for researchers. Profile first, since the bottleneck is often loading or communication while the GPU idles, and checkpoint, because long jobs do die.', 120, 18),
        ('75be28b6-b176-5707-9bec-a4da22506472', 'open-source-development', 'programming', 14, 'Open-source development', 'practice', 'Contribute to public projects, or run one, in a way that maintainers and users welcome.', 'Find a project you use, read its contributing guide and licence, reproduce an issue, then send a focused change with a test. Semantic versioning, changelogs, issue triage, continuous integration and licences such as MIT, Apache or GPL are the working knowledge.

Contributions give experience, visibility and proof for a portfolio; releasing a tool of your own shows more still. Before publishing, check that you hold the rights to code, data *and weights*, and promise only the upkeep you have time for.', 40, null)
    ) as v (uuid, slug, area, position, name, kind, statement, description, hours, refresh_months)
    join skill_area a on a.seed_slug = v.area
    where not exists (select 1 from skill o where (o.slug = v.slug or o.name = v.name) and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'skill' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set skill_area_id = s.skill_area_id, position = s.position, name = s.name, kind = s.kind, statement = s.statement, description = s.description, hours = s.hours, refresh_months = s.refresh_months
when not matched then insert (uuid, slug, seed_slug, skill_area_id, position, name, kind, statement, description, hours, refresh_months) values (s.uuid, s.slug, s.slug, s.skill_area_id, s.position, s.name, s.kind, s.statement, s.description, s.hours, s.refresh_months);

delete from skill_alias where skill_id in (select id from untouched_skill where area = 'programming');
insert into skill_alias (skill_id, alias, position)
    select k.id, v.alias, v.position
    from (values
        ('python', 1, 'Python programming'),
        ('python', 2, 'Python language'),
        ('r', 1, 'R language'),
        ('r', 2, 'R programming'),
        ('r', 3, 'GNU R'),
        ('julia', 1, 'Julia language'),
        ('julia', 2, 'Julia programming'),
        ('julia', 3, 'JuliaLang'),
        ('c-plus-plus', 1, 'CPP'),
        ('c-plus-plus', 2, 'C plus plus'),
        ('c-plus-plus', 3, 'modern C++'),
        ('c-plus-plus', 4, 'CXX'),
        ('java', 1, 'Java programming'),
        ('java', 2, 'JVM'),
        ('java', 3, 'Java SE'),
        ('java', 4, 'OpenJDK'),
        ('matlab', 1, 'MATLAB programming'),
        ('matlab', 2, 'MathWorks MATLAB'),
        ('data-structures-and-algorithms', 1, 'DSA'),
        ('data-structures-and-algorithms', 2, 'algorithms'),
        ('data-structures-and-algorithms', 3, 'data structures'),
        ('data-structures-and-algorithms', 4, 'algorithmic complexity'),
        ('data-structures-and-algorithms', 5, 'big O'),
        ('version-control', 1, 'source control'),
        ('version-control', 2, 'revision control'),
        ('version-control', 3, 'VCS'),
        ('version-control', 4, 'SCM'),
        ('clean-code', 1, 'clean code'),
        ('clean-code', 2, 'maintainable code'),
        ('clean-code', 3, 'code quality'),
        ('clean-code', 4, 'refactoring'),
        ('clean-code', 5, 'software craftsmanship'),
        ('code-review', 1, 'peer code review'),
        ('code-review', 2, 'pull request review'),
        ('code-review', 3, 'merge request review'),
        ('code-review', 4, 'PR review'),
        ('automated-testing', 1, 'unit testing'),
        ('automated-testing', 2, 'test automation'),
        ('automated-testing', 3, 'continuous integration testing'),
        ('automated-testing', 4, 'regression testing'),
        ('debugging', 1, 'troubleshooting'),
        ('debugging', 2, 'bug fixing'),
        ('high-performance-computing', 1, 'HPC'),
        ('high-performance-computing', 2, 'parallel computing'),
        ('high-performance-computing', 3, 'distributed training'),
        ('high-performance-computing', 4, 'GPU computing'),
        ('open-source-development', 1, 'open source'),
        ('open-source-development', 2, 'OSS'),
        ('open-source-development', 3, 'FOSS'),
        ('open-source-development', 4, 'open-source contribution'),
        ('open-source-development', 5, 'open-source software')
    ) as v (skill, position, alias)
    join untouched_skill k on k.slug = v.skill and k.area = 'programming';

delete from proficiency_example where skill_id in (select id from untouched_skill where area = 'programming');
insert into proficiency_example (skill_id, proficiency, example)
    select k.id, v.proficiency, v.example
    from (values
        ('python', 1, 'Reads a short training script aloud and predicts what each line prints'),
        ('python', 2, 'Loads a messy CSV, fits a baseline and wraps the steps in functions after looking up the odd call'),
        ('python', 3, 'Profiles a slow feature builder, vectorises its inner loop and leaves it typed, packaged and tested'),
        ('python', 4, 'Shapes the team''s Python standards and internal libraries, and settles questions on the interpreter''s behaviour'),
        ('r', 1, 'Recognises a model formula in R and says which variable is the outcome'),
        ('r', 2, 'Fits a logistic model with glm, checks the residuals and charts it in ggplot2 from a template'),
        ('r', 3, 'Rewrites a tangled analysis as a pinned, parameterised report that reruns for each new cohort'),
        ('r', 4, 'Maintains a package that implements a new estimator and answers its users'' statistical questions'),
        ('julia', 1, 'Explains multiple dispatch with two methods of one function and says which of them a call selects'),
        ('julia', 2, 'Ports a gradient-descent routine to Julia and uses broadcasting where the original had loops'),
        ('julia', 3, 'Hunts down a type instability with @code_warntype and restores the speed of a simulation'),
        ('julia', 4, 'Authors a differentiable solver library whose dispatch design other scientific packages extend'),
        ('c-plus-plus', 1, 'Tells a pointer from a reference and describes what happens to an object when its scope ends'),
        ('c-plus-plus', 2, 'Adds an operator to an existing inference engine, with a reviewer checking ownership and lifetimes'),
        ('c-plus-plus', 3, 'Exposes a custom kernel to Python with pybind and clears the data race a sanitiser reports'),
        ('c-plus-plus', 4, 'Conceives the memory and threading model of a runtime that serves models with strict latency limits'),
        ('java', 1, 'Follows a small Java service from request to reply and names the interface a model would sit behind'),
        ('java', 2, 'Writes a stream pipeline that prepares training records, helped by the examples in the code base'),
        ('java', 3, 'Tunes heap and threads of a scoring service until its slowest requests meet the agreed limit'),
        ('java', 4, 'Establishes how feature code is shared between Java serving and Python training across the company'),
        ('matlab', 1, 'Reads a short .m file and explains the difference between * and .* in it'),
        ('matlab', 2, 'Filters a noisy sensor signal with a toolbox function and plots its spectrum before and after'),
        ('matlab', 3, 'Translates a laboratory''s MATLAB prototype to Python and proves both give equal results to tolerance'),
        ('matlab', 4, 'Directs a model-based design flow from Simulink to embedded code that several projects inherit'),
        ('data-structures-and-algorithms', 1, 'States the cost of looking a key up in a list and in a hash table, and picks one for deduplication'),
        ('data-structures-and-algorithms', 2, 'Uses a heap to keep the best candidates in beam search after sketching it on paper'),
        ('data-structures-and-algorithms', 3, 'Replaces an all-pairs similarity step with locality-sensitive hashing and bounds the error it adds'),
        ('data-structures-and-algorithms', 4, 'Publishes an index structure for vector search and explains its limits to teams that adopt it'),
        ('version-control', 1, 'Describes what a commit, a branch and a merge conflict are, using a drawing of the history'),
        ('version-control', 2, 'Works on a feature branch, writes a useful message and resolves a simple conflict with a teammate'),
        ('version-control', 3, 'Bisects the history to the commit that lowered accuracy and reverts it without disturbing later work'),
        ('version-control', 4, 'Chooses the branching, tagging and data-versioning policy for a research group and migrates it there'),
        ('clean-code', 1, 'Picks out the misleading names and the duplicated block in a colleague''s training script'),
        ('clean-code', 2, 'Splits a long notebook into functions and a configuration file, with a linter as guide'),
        ('clean-code', 3, 'Refactors a tangled data loader in small safe steps while its experiments keep their results'),
        ('clean-code', 4, 'Moulds a research code base so that newcomers add a model without touching the training loop'),
        ('code-review', 1, 'Tells a blocking remark from a matter of taste in a real thread of review comments'),
        ('code-review', 2, 'Opens a small pull request with a description of its purpose and acts on the remarks it receives'),
        ('code-review', 3, 'Notices in a diff that the scaler was fitted before the split, and explains the leak kindly'),
        ('code-review', 4, 'Writes the review checklist for ML changes and coaches reviewers whose comments are ignored'),
        ('automated-testing', 1, 'Explains what a unit test and an integration test would each catch in a preprocessing step'),
        ('automated-testing', 2, 'Adds pytest cases for a tokeniser, edge cases included, by imitating those already in the suite'),
        ('automated-testing', 3, 'Stabilises a flaky training test with fixed seeds, a tolerance and a one-batch overfit check'),
        ('automated-testing', 4, 'Plans the test pyramid for a data-to-model platform and makes a red build something people act on'),
        ('debugging', 1, 'Reads a stack trace from the bottom up and names the line and value that caused it'),
        ('debugging', 2, 'Steps through a data loader with a debugger until the mismatched tensor shape appears'),
        ('debugging', 3, 'Isolates a loss that turns to NaN: bisects the run, inspects gradients, finds a division by zero variance'),
        ('debugging', 4, 'Resolves the faults that defeat everyone else and turns each into a diagnostic tool the team keeps'),
        ('high-performance-computing', 1, 'Estimates with Amdahl''s law why doubling the cores does not halve the running time'),
        ('high-performance-computing', 2, 'Submits a multi-GPU training job to Slurm from a template and reads its utilisation report'),
        ('high-performance-computing', 3, 'Finds from a profile that gradient exchange dominates, overlaps it with compute and regains the speed'),
        ('high-performance-computing', 4, 'Engineers the parallel training scheme for the largest models and advises on what cluster to buy'),
        ('open-source-development', 1, 'Compares a permissive with a copyleft licence and says what each asks of someone who reuses code'),
        ('open-source-development', 2, 'Fixes a documentation error and then a small bug in an ML library, following its contributing guide'),
        ('open-source-development', 3, 'Releases a tool with tests, versioned packages and docs, and triages the issues strangers open'),
        ('open-source-development', 4, 'Stewards a widely used library: its roadmap, its maintainers, and the breaking changes it declines')
    ) as v (skill, proficiency, example)
    join untouched_skill k on k.slug = v.skill and k.area = 'programming';

delete from skill_source where skill_id in (select id from untouched_skill where area = 'programming');
insert into skill_source (skill_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('python', 'junior-ml-researcher-skills', '2. Programming Skills'),
        ('python', 'applied-ml-researcher-skills', 'Core Technical Skills: 2. Programming Proficiency'),
        ('python', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('python', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('r', 'applied-ml-researcher-skills', 'Core Technical Skills: 2. Programming Proficiency'),
        ('r', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('julia', 'applied-ml-researcher-skills', 'Core Technical Skills: 2. Programming Proficiency'),
        ('julia', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('c-plus-plus', 'applied-ml-researcher-skills', 'Core Technical Skills: 2. Programming Proficiency'),
        ('c-plus-plus', 'ml-researcher-career', 'Best Practices: Hone Technical Skills'),
        ('java', 'applied-ml-researcher-skills', 'Core Technical Skills: 2. Programming Proficiency'),
        ('matlab', 'ml-researcher-career', 'Best Practices: Hone Technical Skills'),
        ('data-structures-and-algorithms', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('version-control', 'junior-ml-researcher-skills', '2. Programming Skills'),
        ('version-control', 'applied-ml-researcher-skills', 'Tools and Technologies: 4. Version Control'),
        ('version-control', 'ml-researcher-career', 'Requirements: Tools and Software'),
        ('clean-code', 'junior-ml-researcher-skills', '2. Programming Skills'),
        ('code-review', 'junior-ml-researcher-skills', '2. Programming Skills'),
        ('automated-testing', 'ml-researcher-career', 'Core Responsibilities: Deployment and Production'),
        ('debugging', 'ml-researcher-career', 'Essential Soft Skills: Problem-Solving'),
        ('high-performance-computing', 'applied-ml-researcher-skills', 'Core Technical Skills: 2. Programming Proficiency'),
        ('high-performance-computing', 'ml-researcher-career', 'Best Practices: Gain Industry Experience'),
        ('open-source-development', 'applied-ml-researcher-skills', '2. Contribute to Open Source'),
        ('open-source-development', 'ml-researcher-career', 'Requirements: Additional Assets'),
        ('open-source-development', 'career-in-machine-learning', 'Steps to Building a Career in Machine Learning')
    ) as v (owner, source, locator)
    join untouched_skill o on o.slug = v.owner and o.area = 'programming' join source d on d.seed_slug = v.source;
