-- Skills: Tools and platforms.

merge into skill t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, a.id as skill_area_id, v.position as position, v.name as name, v.kind as kind, v.statement as statement, v.description as description, v.hours as hours, cast(v.refresh_months as integer) as refresh_months
    from (values
        ('0a50a63c-ccde-5528-b59d-ebfd4daf65a9', 'numpy', 'tools-and-platforms', 1, 'NumPy', 'library', 'Compute with multi-dimensional arrays in Python using vectorised operations instead of loops.', 'NumPy supplies the n-dimensional array on which most of scientific Python rests. Shapes and data types, slicing, broadcasting, boolean masks, axis-wise reductions, random generators and the linear algebra routines make up the working vocabulary, and tensor libraries have borrowed nearly all of it.

Fluency pays off each time you prepare a batch or write a method from a paper. Two surprises await newcomers: broadcasting that succeeds with the wrong shape, and slices that are views, so that changing one alters the original.', 25, 36),
        ('ef3ed997-abaf-518f-b9f8-18b8d2b2bcfa', 'pandas', 'tools-and-platforms', 2, 'pandas', 'library', 'Load, inspect, reshape and summarise tabular data in Python with data frames.', 'The data frame is where most tabular projects begin: reading files, selecting with `loc` and boolean masks, handling missing values, group-by, merge, pivot, time-series resampling, categorical types. Two of the source documents name it together with NumPy as daily equipment.

Indexes align automatically, a blessing until two misaligned series produce a column of gaps. Prefer vectorised methods to `apply`, watch types after each read, and know roughly how much memory a table takes before loading it.', 35, 24),
        ('8e9556af-8952-5174-a8f2-034bfff6231d', 'scikit-learn', 'tools-and-platforms', 3, 'scikit-learn', 'library', 'Train, tune and compare classical models in Python through estimators, pipelines and cross-validation.', 'One consistent interface (fit, predict, transform) covers linear models, trees, ensembles, support vector machines, clustering and much preprocessing. Pipelines and column transformers bind the steps together, while grid search, cross-validation and a full set of metrics make a fair comparison easy.

All four documents mention it, and it remains the quickest route to a baseline that a deep network then has to beat. Defaults deserve a second look: regularisation, class weights and the scoring function seldom suit every problem.', 40, 18),
        ('ef72350f-34a4-59b1-b65f-0ac0904a3b4f', 'tensorflow', 'tools-and-platforms', 4, 'TensorFlow', 'library', 'Build, train and ship neural networks with TensorFlow''s tensors, automatic gradients and data pipelines.', 'TensorFlow is an open-source framework for deep learning from research to phones and servers. Its parts include tensors and gradient tapes, graphs traced by `tf.function`, `tf.data` input pipelines, TensorBoard, saved models and distribution strategies; Keras is its friendly front.

Every source lists it among the frameworks to know, and existing production systems often rely on it. Pin versions and read release notes, as interfaces have shifted over the years. When a step retraces at every call, suspect Python values passed where tensors belong.', 60, 12),
        ('853eb511-6829-53a4-8f4f-794b73f9d26a', 'pytorch', 'tools-and-platforms', 5, 'PyTorch', 'library', 'Implement, train and debug neural networks in PyTorch with modules, autograd and data loaders.', 'In PyTorch a model is ordinary Python: you subclass a module, write the forward pass, and autograd records what is needed for the gradients. Datasets and loaders, optimisers, mixed precision, checkpoints, compilation and distributed training complete the picture. Each of the four documents asks for it or offers it as a choice.

Its directness makes new ideas quick to try. Typical slips are gradients left over from the previous step, a model still in training mode during evaluation, and tensors stranded on the wrong device.', 60, 12),
        ('29013968-b09d-5783-885a-364c391f182a', 'keras', 'tools-and-platforms', 6, 'Keras', 'library', 'Assemble, train and evaluate deep learning models through the high-level Keras interface.', 'Keras describes a network as layers stacked in sequence or joined in a graph, then trains it with `compile` and `fit`. Callbacks take care of early stopping, checkpoints and learning-rate schedules; pre-trained applications give a head start. It is best known on top of TensorFlow, and recent versions run on other backends too.

For a newcomer it is a gentle first framework, for a practitioner a short way to a prototype. Know what `fit` hides, since a custom loss, metric or training step obliges you to look beneath.', 30, 12),
        ('58a1144d-d4df-5f5b-91fa-06869072d14d', 'opencv', 'tools-and-platforms', 7, 'OpenCV', 'library', 'Read, process and analyse images and video with OpenCV''s filters, geometry and detection tools.', 'OpenCV gathers decades of image processing in a single library for Python and C++: colour spaces, filtering, thresholds, edges, contours, feature matching, camera calibration, optical flow, video capture, and inference with trained networks. Vision work uses it to prepare inputs and to draw outputs even where a deep model does the recognising.

Often a few classical steps solve the task without training anything. Channels come in blue-green-red order and images index rows first, two conventions behind many puzzling pictures.', 35, 24),
        ('5ad9a77f-244b-5bf4-a715-9106d5b888ba', 'matplotlib', 'tools-and-platforms', 8, 'Matplotlib', 'library', 'Make precise, publishable figures in Python by controlling figures, axes and every mark on them.', 'Matplotlib is the base layer of plotting in Python; Seaborn and the plot method of pandas both draw through it. Work with the figure-and-axes interface rather than global calls, and learn subplots, scales, legends, colour maps, annotations, style sheets and saving as vector graphics.

Papers, reports and debugging sessions all want figures that are correct down to the tick labels. Its defaults are plain and its ways many, so keep your own style file and close figures created inside loops before memory runs out.', 18, 36),
        ('27980382-97d3-5267-bf68-885c897b73e8', 'seaborn', 'tools-and-platforms', 9, 'Seaborn', 'library', 'Draw statistical graphics from data frames with Seaborn and read distributions and relationships from them.', 'Seaborn takes a tidy data frame and column names, and returns charts that statisticians like: violin and box plots, kernel densities, regression fits, pair grids, heat maps of correlation, facets by category. A line of code often replaces a page of Matplotlib, which remains underneath for fine adjustment.

It shines in the first hour with unfamiliar data. Remember that it computes as well as draws: bars show an estimate with an interval, densities are smoothed, and both depend on settings worth naming in the caption.', 10, 24),
        ('05419648-3e0e-5ed2-959c-04b7e58cf9a6', 'plotly', 'tools-and-platforms', 10, 'Plotly', 'library', 'Create interactive charts and small dashboards that let readers hover, zoom and filter the data themselves.', 'Plotly renders charts in the browser, so a reader hovers for values, zooms into a week or hides a series. Plotly Express makes the usual charts from a data frame; graph objects give full control; Dash turns them into an application. Three-dimensional scatters of embeddings and maps are favourite uses in machine learning.

Interaction should answer a question, not decorate. Very many points slow the page, and an exported notebook carries all its data along, a matter for privacy as well as for size.', 15, 18),
        ('101899f6-33f2-51f3-ba8e-e3dce8b75a47', 'jupyter-notebook', 'tools-and-platforms', 11, 'Jupyter Notebook', 'tool', 'Explore, prototype and explain work in notebooks that someone else is able to run from top to bottom.', 'A notebook mixes code, output, charts and prose, which suits exploration and teaching. Cells, kernels, Markdown, magics, widgets and export are quickly learnt; JupyterLab and hosted versions use the same files. Two sources list it, one for prototyping and the other as a development environment.

Hidden state is the well-known danger, because cells run out of order yield results nobody gets again. Restart and run all before sharing, clear private output before committing, and move code that lasts into modules.', 10, 24),
        ('ca527a20-eb36-521c-969a-6649d7ccb68e', 'pycharm', 'tools-and-platforms', 12, 'PyCharm', 'tool', 'Write, navigate, refactor, debug and test Python projects in the PyCharm environment.', 'PyCharm understands a Python project as a whole: it completes code, finds usages, renames safely, inspects types, manages interpreters and environments, and puts debugger, test runner and Git within reach. Its value shows when experiments grow into a code base with many modules.

Spend time on the debugger and the refactoring commands, as those repay the weight of a full IDE. Point each project to its own interpreter; many a “module not found” is merely the wrong environment chosen in the settings.', 8, 24),
        ('a544a86d-5568-50ee-b273-4fd841f0f57f', 'vs-code', 'tools-and-platforms', 13, 'Visual Studio Code', 'tool', 'Edit, run and debug code, notebooks and remote machines in Visual Studio Code with well-chosen extensions.', 'Visual Studio Code is a light editor that extensions turn into an environment for Python, C++, notebooks, containers or LaTeX. The Python tools, the debugger, the integrated terminal, Git views, and remote work over SSH or in a container matter most, since training code seldom runs on the machine in front of you.

Keep workspace settings in the repository, so that formatter and linter agree for everyone. Install extensions sparingly: they run with your rights and slow start-up.', 8, 18),
        ('eae6c78a-feca-518b-9cef-76a8ca8fbf39', 'git', 'tools-and-platforms', 14, 'Git', 'tool', 'Record, branch, merge and recover the history of code and experiments with Git from the command line.', 'Git stores snapshots of a project as commits, linked into a history that everyone has in full. Staging, branching, merging, rebasing, remotes, tags, bisect and the reflog form the kit; three of the sources expect it of a researcher. Knowing that commits form a graph makes the commands far less mysterious.

Commit small and say why. Large datasets, model weights and passwords do not belong in history, where removing them later is painful; ignore files and large-file storage exist for that.', 15, 36),
        ('6c29e03e-ee18-5052-bd8f-677b67338859', 'github', 'tools-and-platforms', 15, 'GitHub', 'platform', 'Host, review, automate and present projects on GitHub with pull requests, issues and actions.', 'GitHub adds collaboration around Git: pull requests and reviews, issues, project boards, releases, and workflows that test each change. For machine learning people it is a shop window as well; two sources advise showing projects and case studies there, and a good README often counts for more than one further repository.

Pick a licence, state how to reproduce results, and protect the main branch. Whatever is once pushed in public should be treated as known to all, above all keys and personal data.', 12, 18),
        ('67d3d819-b3b2-5ea9-9843-40e383f7b003', 'aws', 'tools-and-platforms', 16, 'Amazon Web Services', 'platform', 'Store data, train models and serve them on Amazon Web Services while keeping access and cost under control.', 'Amazon Web Services rents storage (S3), machines with or without GPUs (EC2), functions, databases and a managed machine-learning suite, SageMaker. Sources mention it for large datasets, as a platform to have worked with, and through a certification. Learn identity and permissions first, for all else hangs on them.

Regions, roles, networks, spot capacity, containers and logs are the vocabulary. Left-on instances and public buckets cause most regrets: set budgets and alerts on day one, and grant the least access that works.', 60, 12),
        ('31a17341-534f-5af0-b393-1f8564642e65', 'google-cloud', 'tools-and-platforms', 17, 'Google Cloud', 'platform', 'Run data and machine-learning workloads on Google Cloud, from BigQuery tables to trained and served models.', 'Google Cloud offers object storage, the BigQuery warehouse, managed Kubernetes, GPUs and its own TPUs, and a managed platform for training, tuning and serving models. Researchers meet it as one of three clouds to be experienced in, and its professional ML engineer certificate is listed as an asset.

Projects, service accounts and quotas shape everything you do. A query in BigQuery may be billed by the bytes it scans, so select columns, partition tables, and preview the estimate before pressing run.', 60, 12),
        ('9911f555-18db-5483-ba07-1a51a93b5da0', 'microsoft-azure', 'tools-and-platforms', 18, 'Microsoft Azure', 'platform', 'Train, register and serve models on Microsoft Azure within an organisation''s identity and security rules.', 'Azure brings storage accounts, virtual machines, Databricks and Azure Machine Learning, with workspaces, compute clusters, pipelines, a model registry and managed endpoints. It is common where a company already lives in Microsoft''s world, and its ML service is named among the cloud platforms gaining ground.

Subscriptions, resource groups and Entra identities come before any model. Expect to work with administrators on networks and roles, and describe resources as code so that a workspace is rebuilt rather than remembered.', 60, 12),
        ('a015d529-6ecd-59fb-ac32-38723d3f279c', 'automl', 'tools-and-platforms', 19, 'Automated machine learning (AutoML)', 'tool', 'Use automated search over models, features and settings to get a strong baseline, and judge what it returns.', 'AutoML tools try many preprocessing steps, algorithms and hyperparameters under a time budget and hand back a ranked list or an ensemble. Bayesian optimisation, meta-learning and neural architecture search work inside. The trend opens model building to more people, leaving problem framing, data and checking as the human share.

Treat the winner as a candidate. A search over hundreds of options overfits its validation set, a leaking column is exploited at once, and a large ensemble may be too slow or too opaque to use.', 20, 12)
    ) as v (uuid, slug, area, position, name, kind, statement, description, hours, refresh_months)
    join skill_area a on a.seed_slug = v.area
    where not exists (select 1 from skill o where (o.slug = v.slug or o.name = v.name) and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'skill' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set skill_area_id = s.skill_area_id, position = s.position, name = s.name, kind = s.kind, statement = s.statement, description = s.description, hours = s.hours, refresh_months = s.refresh_months
when not matched then insert (uuid, slug, seed_slug, skill_area_id, position, name, kind, statement, description, hours, refresh_months) values (s.uuid, s.slug, s.slug, s.skill_area_id, s.position, s.name, s.kind, s.statement, s.description, s.hours, s.refresh_months);

delete from skill_alias where skill_id in (select id from untouched_skill where area = 'tools-and-platforms');
insert into skill_alias (skill_id, alias, position)
    select k.id, v.alias, v.position
    from (values
        ('numpy', 1, 'numerical Python'),
        ('numpy', 2, 'ndarray'),
        ('pandas', 1, 'DataFrame'),
        ('pandas', 2, 'Python data analysis library'),
        ('scikit-learn', 1, 'sklearn'),
        ('scikit-learn', 2, 'scikit learn'),
        ('tensorflow', 1, 'TF'),
        ('tensorflow', 2, 'tf.data'),
        ('tensorflow', 3, 'TensorFlow 2'),
        ('pytorch', 1, 'torch'),
        ('pytorch', 2, 'autograd'),
        ('keras', 1, 'tf.keras'),
        ('keras', 2, 'Keras API'),
        ('opencv', 1, 'cv2'),
        ('opencv', 2, 'Open Source Computer Vision Library'),
        ('matplotlib', 1, 'pyplot'),
        ('matplotlib', 2, 'mpl'),
        ('seaborn', 1, 'sns'),
        ('seaborn', 2, 'statistical graphics'),
        ('plotly', 1, 'Plotly Express'),
        ('plotly', 2, 'Dash'),
        ('plotly', 3, 'interactive charts'),
        ('jupyter-notebook', 1, 'Jupyter'),
        ('jupyter-notebook', 2, 'JupyterLab'),
        ('jupyter-notebook', 3, 'IPython notebook'),
        ('jupyter-notebook', 4, 'ipynb'),
        ('pycharm', 1, 'JetBrains PyCharm'),
        ('pycharm', 2, 'Python IDE'),
        ('vs-code', 1, 'VS Code'),
        ('vs-code', 2, 'VSCode'),
        ('git', 1, 'git scm'),
        ('git', 2, 'git version control'),
        ('github', 1, 'GitHub Actions'),
        ('github', 2, 'pull requests'),
        ('github', 3, 'code hosting'),
        ('aws', 1, 'AWS'),
        ('aws', 2, 'Amazon SageMaker'),
        ('aws', 3, 'S3'),
        ('aws', 4, 'EC2'),
        ('google-cloud', 1, 'GCP'),
        ('google-cloud', 2, 'Google Cloud Platform'),
        ('google-cloud', 3, 'Vertex AI'),
        ('google-cloud', 4, 'BigQuery'),
        ('microsoft-azure', 1, 'Azure'),
        ('microsoft-azure', 2, 'Azure Machine Learning'),
        ('microsoft-azure', 3, 'Azure ML'),
        ('automl', 1, 'AutoML'),
        ('automl', 2, 'auto-ML'),
        ('automl', 3, 'neural architecture search')
    ) as v (skill, position, alias)
    join untouched_skill k on k.slug = v.skill and k.area = 'tools-and-platforms';

delete from proficiency_example where skill_id in (select id from untouched_skill where area = 'tools-and-platforms');
insert into proficiency_example (skill_id, proficiency, example)
    select k.id, v.proficiency, v.example
    from (values
        ('numpy', 1, 'Reads an array''s shape and data type and predicts the result of simple element-wise arithmetic.'),
        ('numpy', 2, 'Standardises the columns of a matrix with one broadcast expression in place of nested loops.'),
        ('numpy', 3, 'Finds a silent broadcast between a row and a column vector that had turned a loss into a full matrix.'),
        ('numpy', 4, 'Rewrites an inner loop with strides and einsum so that it fits in memory, and teaches the team to read it.'),
        ('pandas', 1, 'Loads a CSV file, shows its first rows and reads off column types and missing counts.'),
        ('pandas', 2, 'Merges two tables, groups by customer and plots monthly totals with a handful of chained calls.'),
        ('pandas', 3, 'Explains a column of unexpected gaps as an index misalignment and fixes the merge with a validation flag.'),
        ('pandas', 4, 'Maintains an in-house library of data-frame extensions and settles how the team writes its table code.'),
        ('scikit-learn', 1, 'Recognises the fit and predict calls in a script and says which data each of them receives.'),
        ('scikit-learn', 2, 'Trains a logistic regression and a random forest on the same split and compares their cross-validated scores.'),
        ('scikit-learn', 3, 'Moves scaling inside the pipeline after noticing that cross-validation had been optimistic with it outside.'),
        ('scikit-learn', 4, 'Writes custom estimators that pass the library''s own checks and become the standard baseline of the department.'),
        ('tensorflow', 1, 'Follows a short TensorFlow script and points out the model, the loss, the optimiser and the training call.'),
        ('tensorflow', 2, 'Feeds images through a tf.data pipeline, trains a small network and views the curves in TensorBoard.'),
        ('tensorflow', 3, 'Profiles a training step, overlaps data loading with computation and stops a function from being retraced.'),
        ('tensorflow', 4, 'Implements a new layer with its own gradient and distributes training over several accelerators for other teams.'),
        ('pytorch', 1, 'Identifies forward pass, loss, backward call and optimiser step in a PyTorch training loop.'),
        ('pytorch', 2, 'Writes a dataset class and a training loop for a small image classifier and saves its best checkpoint.'),
        ('pytorch', 3, 'Notices evaluation scores wobbling between runs and finds dropout active because the model was left in training mode.'),
        ('pytorch', 4, 'Reimplements an unpublished architecture with custom kernels and scales its training across a cluster of GPUs.'),
        ('keras', 1, 'Reads a model summary and tells the layers, their output shapes and the number of weights.'),
        ('keras', 2, 'Fine-tunes a pre-trained image model with frozen layers, early stopping and a validation split.'),
        ('keras', 3, 'Overrides the training step to combine two losses and confirms the gradients on a tiny example.'),
        ('keras', 4, 'Publishes reusable layers and a house template that other teams adopt for all their Keras projects.'),
        ('opencv', 1, 'Loads a picture, converts it to greyscale and explains why the colours look wrong in another library.'),
        ('opencv', 2, 'Counts parts on a conveyor from video frames with background subtraction, thresholds and contours.'),
        ('opencv', 3, 'Calibrates a camera, removes lens distortion and shows that measured lengths now agree with the ruler.'),
        ('opencv', 4, 'Ports a slow vision prototype to optimised C++ that keeps pace with several cameras on a small device.'),
        ('matplotlib', 1, 'Draws a labelled line chart and a histogram from arrays with a few lines of pyplot.'),
        ('matplotlib', 2, 'Arranges loss curves of several runs in subplots with shared axes, a legend and readable units.'),
        ('matplotlib', 3, 'Produces a figure with error bars, inset and vector output that meets a journal''s layout rules at first try.'),
        ('matplotlib', 4, 'Authors the plotting style and helper functions from which a whole lab makes its paper figures.'),
        ('seaborn', 1, 'Recognises a pair plot, a heat map and a violin plot and says what each one displays.'),
        ('seaborn', 2, 'Facets a distribution of house prices by district to check whether a single model is likely to serve all.'),
        ('seaborn', 3, 'Points out that the error bars of a bar chart are bootstrap intervals and changes them to suit the claim.'),
        ('seaborn', 4, 'Combines grids, custom estimators and Matplotlib layers into an exploration report that teams run on new datasets.'),
        ('plotly', 1, 'Opens an interactive chart, filters a series through the legend and reads exact values by hovering.'),
        ('plotly', 2, 'Builds a scatter of model errors whose hover text shows the record behind every point.'),
        ('plotly', 3, 'Delivers a dashboard where doctors move the decision threshold and see missed cases and false alarms change.'),
        ('plotly', 4, 'Sets up a shared dashboard framework with access control and aggregated data for all monitoring pages.'),
        ('jupyter-notebook', 1, 'Opens a notebook, runs its cells in order and tells code, output and Markdown apart.'),
        ('jupyter-notebook', 2, 'Documents a first look at a dataset in a notebook that survives a kernel restart and a full run.'),
        ('jupyter-notebook', 3, 'Refactors a sprawling notebook into tested modules and leaves a short, readable one that calls them.'),
        ('jupyter-notebook', 4, 'Runs parameterised notebooks as scheduled reports and sets the group''s rules for when notebooks end and packages begin.'),
        ('pycharm', 1, 'Opens a project, selects its interpreter and runs a script from the editor.'),
        ('pycharm', 2, 'Sets a breakpoint in a training loop and inspects tensor shapes instead of scattering print calls.'),
        ('pycharm', 3, 'Renames and moves modules across a large project with safe refactoring and keeps all tests green.'),
        ('pycharm', 4, 'Configures shared inspections, run configurations and remote GPU interpreters that a team uses from day one.'),
        ('vs-code', 1, 'Opens a folder, finds a symbol across files and runs a Python script in the built-in terminal.'),
        ('vs-code', 2, 'Debugs a failing test with breakpoints and commits the fix from the source-control view.'),
        ('vs-code', 3, 'Develops on a remote GPU server through an SSH session with the same linting and tests as at home.'),
        ('vs-code', 4, 'Ships a dev-container definition that gives every newcomer a working project within minutes of cloning.'),
        ('git', 1, 'Clones a repository, looks through its log and explains what a commit and a branch are.'),
        ('git', 2, 'Works on a feature branch, writes clear commit messages and resolves an ordinary merge conflict.'),
        ('git', 3, 'Bisects a long history to the commit that lowered model accuracy and recovers a lost branch from the reflog.'),
        ('git', 4, 'Cleans leaked credentials and weights out of a shared history and defines the branching model of the organisation.'),
        ('github', 1, 'Finds the README, licence, issues and releases of a repository and reports a problem clearly.'),
        ('github', 2, 'Opens a focused pull request with description and tests, and answers the review comments.'),
        ('github', 3, 'Builds a workflow that tests the code, checks a small training run and blocks merging when either fails.'),
        ('github', 4, 'Runs a widely used public repository: triages issues, sets contribution rules and plans releases with its community.'),
        ('aws', 1, 'Names the services for storage, computing and managed training and knows who pays while an instance runs.'),
        ('aws', 2, 'Trains a model as a SageMaker job on data in a private bucket and shuts everything down afterwards.'),
        ('aws', 3, 'Serves a model behind an autoscaling endpoint with least-privilege roles, alarms and a spending alert.'),
        ('aws', 4, 'Architects the multi-account platform on which research and product teams train safely within agreed budgets.'),
        ('google-cloud', 1, 'Finds a way round the console and says what a project, a bucket and a service account are for.'),
        ('google-cloud', 2, 'Prepares a training table in BigQuery, trains on the managed platform and stores the model in a registry.'),
        ('google-cloud', 3, 'Halves a team''s query bill with partitioned tables and reruns its training pipeline on spot machines.'),
        ('google-cloud', 4, 'Designs an organisation-wide Google Cloud set-up for ML with quotas, private networking and audited access.'),
        ('microsoft-azure', 1, 'Places subscription, resource group and workspace in order and knows where a dataset would be stored.'),
        ('microsoft-azure', 2, 'Submits a training script to a compute cluster from Python and registers the resulting model.'),
        ('microsoft-azure', 3, 'Deploys two model versions to one managed endpoint and shifts traffic step by step while watching errors.'),
        ('microsoft-azure', 4, 'Defines infrastructure templates through which every business unit gets a compliant ML workspace on request.'),
        ('automl', 1, 'Outlines which parts of model building such a tool automates and which remain a person''s job.'),
        ('automl', 2, 'Runs an AutoML tool with a time budget on a clean table and compares the winner with a simple baseline.'),
        ('automl', 3, 'Rejects the top-ranked ensemble on finding a leaking column, fixes the data and repeats the search on a fresh split.'),
        ('automl', 4, 'Builds an architecture-search set-up with latency and fairness limits that product teams rely on for new models.')
    ) as v (skill, proficiency, example)
    join untouched_skill k on k.slug = v.skill and k.area = 'tools-and-platforms';

delete from skill_source where skill_id in (select id from untouched_skill where area = 'tools-and-platforms');
insert into skill_source (skill_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('numpy', 'junior-ml-researcher-skills', '2. Programming Skills'),
        ('numpy', 'applied-ml-researcher-skills', 'Tools and Technologies: 2. Data Tools'),
        ('pandas', 'junior-ml-researcher-skills', '2. Programming Skills'),
        ('pandas', 'applied-ml-researcher-skills', 'Tools and Technologies: 2. Data Tools'),
        ('scikit-learn', 'junior-ml-researcher-skills', '2. Programming Skills'),
        ('scikit-learn', 'applied-ml-researcher-skills', 'Core Technical Skills: 1. Machine Learning and Deep Learning'),
        ('scikit-learn', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('scikit-learn', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('tensorflow', 'junior-ml-researcher-skills', '2. Programming Skills'),
        ('tensorflow', 'applied-ml-researcher-skills', 'Tools and Technologies: 1. Machine Learning Frameworks'),
        ('tensorflow', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('tensorflow', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('pytorch', 'junior-ml-researcher-skills', '2. Programming Skills'),
        ('pytorch', 'applied-ml-researcher-skills', 'Tools and Technologies: 1. Machine Learning Frameworks'),
        ('pytorch', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('pytorch', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('keras', 'applied-ml-researcher-skills', 'Tools and Technologies: 1. Machine Learning Frameworks'),
        ('opencv', 'applied-ml-researcher-skills', 'Tools and Technologies: 1. Machine Learning Frameworks'),
        ('opencv', 'ml-researcher-career', 'Best Practices: Hone Technical Skills'),
        ('matplotlib', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('seaborn', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('plotly', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('jupyter-notebook', 'applied-ml-researcher-skills', 'Tools and Technologies: 3. Development Environments'),
        ('jupyter-notebook', 'ml-researcher-career', 'Requirements: Tools and Software'),
        ('pycharm', 'applied-ml-researcher-skills', 'Tools and Technologies: 3. Development Environments'),
        ('pycharm', 'ml-researcher-career', 'Requirements: Tools and Software'),
        ('vs-code', 'applied-ml-researcher-skills', 'Tools and Technologies: 3. Development Environments'),
        ('vs-code', 'ml-researcher-career', 'Requirements: Tools and Software'),
        ('git', 'junior-ml-researcher-skills', '2. Programming Skills'),
        ('git', 'applied-ml-researcher-skills', 'Tools and Technologies: 4. Version Control'),
        ('git', 'ml-researcher-career', 'Requirements: Tools and Software'),
        ('github', 'applied-ml-researcher-skills', 'Tools and Technologies: 4. Version Control; How to Stand Out: 1. Build a Strong Research Portfolio'),
        ('github', 'career-in-machine-learning', 'Educational Pathways; Steps to Building a Career in Machine Learning'),
        ('aws', 'applied-ml-researcher-skills', 'Core Technical Skills: 4. Data Engineering; Educational Background and Certifications: 2. Certifications'),
        ('aws', 'ml-researcher-career', 'Requirements: Tools and Software; Industry Trends: Cloud and Infrastructure'),
        ('google-cloud', 'ml-researcher-career', 'Requirements: Tools and Software; Industry Trends: Cloud and Infrastructure; Requirements: Additional Assets'),
        ('microsoft-azure', 'ml-researcher-career', 'Requirements: Tools and Software; Industry Trends: Cloud and Infrastructure'),
        ('automl', 'ml-researcher-career', 'Industry Trends: Technological Advancements')
    ) as v (owner, source, locator)
    join untouched_skill o on o.slug = v.owner and o.area = 'tools-and-platforms' join source d on d.seed_slug = v.source;
