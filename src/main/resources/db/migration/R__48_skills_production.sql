-- Skills: Production.

merge into skill t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, a.id as skill_area_id, v.position as position, v.name as name, v.kind as kind, v.statement as statement, v.description as description, v.hours as hours, cast(v.refresh_months as integer) as refresh_months
    from (values
        ('8158384e-616a-5ae7-ac7f-37f60daf871b', 'model-deployment', 'production', 1, 'Model deployment', 'practice', 'Put a trained model where people or programs can use it, with a safe way back.', 'Deployment turns a file of weights into something that answers: a nightly batch job, a web service behind an API, or a library inside an app. Expect to meet packaging, containers, latency budgets, staged releases and rollback.

Researchers and engineers are both asked to bring models into production, so plan for it before training ends. The usual trap is a feature computed one way in the notebook and another way in the live service.', 60, 18),
        ('c635498c-887b-5185-b856-f32bd23aeb75', 'model-monitoring', 'production', 2, 'Model monitoring', 'practice', 'Watch a live model with measures and alerts that show when its answers stop being good.', 'A model in use fails quietly: it keeps answering while the answers get worse. Monitoring records inputs, predictions, latency and, once they arrive, true outcomes, and compares them with what was normal at launch.

Choose few signals and give each an owner and a threshold, because an alarm that rings every day is soon ignored. When labels come late, proxy measures such as the spread of predicted scores have to carry the first warning.', 40, 18),
        ('f27da5ca-e726-595c-97df-aa4adff0106e', 'model-drift', 'production', 3, 'Model drift', 'concept', 'Recognise when the world a model sees has moved away from its training data, and respond.', 'Drift is the slow or sudden gap between training data and today. In data drift the inputs change; in concept drift the relation between input and answer changes, so the old rule is wrong even for familiar inputs.

Learn to compare distributions, for instance with the population stability index or a Kolmogorov-Smirnov test, and to tell drift from a season or a broken sensor. Retraining is one remedy among several; fixing the data or narrowing the model''s use may be the better one.', 20, 24),
        ('1945810a-3740-5792-835b-c9848a2aba35', 'mlops', 'production', 4, 'MLOps', 'practice', 'Run models as a repeatable service, from versioned data and training to release and retirement.', 'MLOps carries the habits of software operations over to systems whose behaviour depends on data as well as code. Its parts include data and model versioning, a model registry, training pipelines, continuous integration, automatic checks before release and feedback from live use.

It is named beside Python and data analysis among the abilities most in demand. Start with the smallest automation that removes a manual step: a large platform built before the second model exists tends to be abandoned.', 100, 12),
        ('525b921c-c347-5687-b921-8a6f9ed5e5d3', 'model-optimisation', 'production', 5, 'Model optimisation', 'method', 'Make a model more accurate, smaller or faster, and prove what each gain costs.', 'Once a model works, someone asks for it to be better or cheaper. The toolbox covers pruning, quantisation, knowledge distillation, low-rank factorisation, mixed precision and compiled inference, as well as better losses, schedules and data for accuracy.

Measure before you change anything: profile where the time and memory go, fix a target, and check quality on each important group of users, since a compressed model can lose rare cases while its average stays put.', 60, 12),
        ('ef86b9ac-1bd5-5181-92cc-1fea7cd45655', 'scalable-systems', 'production', 6, 'Scalable ML systems', 'practice', 'Design ML systems that keep working as data, users and models multiply.', 'Scaling has two faces: training on more data than one machine holds, and answering more requests than one machine serves. Ideas to learn are data and model parallelism, sharding, queues, caching, batching of requests, stateless services and back-pressure.

Large datasets and high throughput are a recognised difficulty of the profession. Estimate the load first, because a system built for traffic that never comes costs as much to maintain as one that is truly needed.', 80, 24),
        ('24d29fad-15d9-5444-ad3b-5f735666df84', 'testing-ml-systems', 'production', 7, 'Testing ML systems', 'practice', 'Test the data, the training code, the model and the service before users meet them.', 'Ordinary unit tests catch a wrong function but not a wrong dataset. ML systems add schema checks on inputs, tests that a model learns a tiny batch by heart, invariance tests (a changed name should not change the score), slices for vulnerable groups, and comparison of training features with serving features.

Outputs vary from run to run, so write tolerances with care: too tight and tests fail at random, too loose and they pass anything.', 40, 24),
        ('3f8a0b70-97ed-5bf2-b5da-15761fb931e5', 'computational-infrastructure', 'production', 8, 'Computational infrastructure', 'practice', 'Choose and use the processors, storage and schedulers that training and serving need.', 'Behind each model stand GPUs or other accelerators, fast storage, a network and a scheduler that shares them out. Learn how memory limits batch size, why an accelerator sits idle while data loads, and how containers, cluster queues and checkpoints keep long jobs safe.

Growing computing power is one reason the field advanced, and more and more of the work runs on cloud platforms. Save a checkpoint often: a job that cannot resume turns each interruption into a fresh start.', 50, 18),
        ('8e777424-0036-55ac-9ae4-4bc2a26f5dcb', 'compute-cost-management', 'production', 9, 'Compute cost management', 'practice', 'Estimate, track and reduce what training and running models costs.', 'Each experiment spends money, energy and waiting time, and complex models spend a great deal of all three. Good practice includes an estimate before the run, trial runs on a subset, early stopping, spot instances, right-sized machines, budgets with alerts, and cost per prediction as a reported figure.

Count the whole bill: storage, data transfer, idle notebooks and failed runs often hide beside the headline training cost. Cheap is no virtue when a saved hour of compute takes a week of a colleague''s time.', 20, 18),
        ('ef94084f-07c8-54b1-92c2-12541574f190', 'edge-ai', 'production', 10, 'Edge AI', 'concept', 'Run models on phones, cameras and other devices, close to where data arises.', 'Edge AI moves inference, and sometimes training, from the data centre to the device. That shortens the round trip, keeps working without a connection and lets personal data stay where it was collected; in return memory, battery and heat become your constraints.

Counted among the emerging research areas, it brings you to quantised networks, small architectures such as MobileNet, runtimes such as ONNX Runtime, and over-the-air updates. Test on the real device, as a laptop hides thermal slowdown.', 50, 12),
        ('740ed8b0-6193-5ed1-ba79-0b0dee0389bd', 'iot-integration', 'production', 11, 'Internet of Things integration', 'practice', 'Connect models to networks of devices so that decisions follow sensor data in time.', 'Connected devices send streams of small, late, duplicated and sometimes missing readings, and a model has to decide while they still matter. Topics are message protocols such as MQTT, time series, clock differences, windowing, gateways, device identity and secure updates.

The union of ML with such devices is expected to bring quicker, smarter decisions inside connected equipment. Decide early what each device does when the link or the model is gone, since a valve or a door needs a safe default.', 50, 18),
        ('3555e05f-62ae-5dec-aa88-032aa6cc41c2', 'enterprise-model-customisation', 'production', 12, 'Customising models for an enterprise', 'practice', 'Adapt a general model to the data, vocabulary and rules of one organisation.', 'Organisations increasingly want models shaped to their own needs instead of a general product. The routes differ in effort: careful prompts, retrieval over internal documents, adapters such as LoRA, further training, or a small model built for one task.

Start with an evaluation set made from real work of that organisation, or you cannot tell whether any route helped. Respect access rights throughout: a model that has seen a confidential file may repeat it to someone who should not read it.', 60, 9)
    ) as v (uuid, slug, area, position, name, kind, statement, description, hours, refresh_months)
    join skill_area a on a.seed_slug = v.area
    where not exists (select 1 from skill o where (o.slug = v.slug or o.name = v.name) and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'skill' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set skill_area_id = s.skill_area_id, position = s.position, name = s.name, kind = s.kind, statement = s.statement, description = s.description, hours = s.hours, refresh_months = s.refresh_months
when not matched then insert (uuid, slug, seed_slug, skill_area_id, position, name, kind, statement, description, hours, refresh_months) values (s.uuid, s.slug, s.slug, s.skill_area_id, s.position, s.name, s.kind, s.statement, s.description, s.hours, s.refresh_months);

delete from skill_alias where skill_id in (select id from untouched_skill where area = 'production');
insert into skill_alias (skill_id, alias, position)
    select k.id, v.alias, v.position
    from (values
        ('model-deployment', 1, 'model serving'),
        ('model-deployment', 2, 'deploying models'),
        ('model-deployment', 3, 'productionisation'),
        ('model-deployment', 4, 'model inference service'),
        ('model-monitoring', 1, 'ML monitoring'),
        ('model-monitoring', 2, 'model observability'),
        ('model-monitoring', 3, 'production monitoring'),
        ('model-monitoring', 4, 'model performance tracking'),
        ('model-drift', 1, 'data drift'),
        ('model-drift', 2, 'concept drift'),
        ('model-drift', 3, 'dataset shift'),
        ('model-drift', 4, 'covariate shift'),
        ('model-drift', 5, 'model decay'),
        ('mlops', 1, 'machine learning operations'),
        ('mlops', 2, 'ML Ops'),
        ('mlops', 3, 'CI/CD for machine learning'),
        ('mlops', 4, 'continuous delivery of models'),
        ('model-optimisation', 1, 'model optimization'),
        ('model-optimisation', 2, 'model compression'),
        ('model-optimisation', 3, 'quantisation'),
        ('model-optimisation', 4, 'pruning'),
        ('model-optimisation', 5, 'knowledge distillation'),
        ('scalable-systems', 1, 'scalability'),
        ('scalable-systems', 2, 'scaling machine learning'),
        ('scalable-systems', 3, 'high-throughput inference'),
        ('testing-ml-systems', 1, 'ML testing'),
        ('testing-ml-systems', 2, 'model testing'),
        ('testing-ml-systems', 3, 'data validation tests'),
        ('testing-ml-systems', 4, 'behavioural testing of models'),
        ('computational-infrastructure', 1, 'compute infrastructure'),
        ('computational-infrastructure', 2, 'GPU clusters'),
        ('computational-infrastructure', 3, 'ML infrastructure'),
        ('computational-infrastructure', 4, 'training infrastructure'),
        ('compute-cost-management', 1, 'cloud cost management'),
        ('compute-cost-management', 2, 'FinOps for machine learning'),
        ('compute-cost-management', 3, 'training cost'),
        ('compute-cost-management', 4, 'inference cost'),
        ('compute-cost-management', 5, 'compute budgeting'),
        ('edge-ai', 1, 'edge computing'),
        ('edge-ai', 2, 'on-device AI'),
        ('edge-ai', 3, 'on-device machine learning'),
        ('edge-ai', 4, 'TinyML'),
        ('edge-ai', 5, 'embedded machine learning'),
        ('iot-integration', 1, 'IoT'),
        ('iot-integration', 2, 'Internet of Things'),
        ('iot-integration', 3, 'connected devices'),
        ('iot-integration', 4, 'sensor data streams'),
        ('enterprise-model-customisation', 1, 'enterprise AI customisation'),
        ('enterprise-model-customisation', 2, 'enterprise AI customization'),
        ('enterprise-model-customisation', 3, 'domain adaptation for business'),
        ('enterprise-model-customisation', 4, 'custom enterprise models'),
        ('enterprise-model-customisation', 5, 'bespoke models')
    ) as v (skill, position, alias)
    join untouched_skill k on k.slug = v.skill and k.area = 'production';

delete from proficiency_example where skill_id in (select id from untouched_skill where area = 'production');
insert into proficiency_example (skill_id, proficiency, example)
    select k.id, v.proficiency, v.example
    from (values
        ('model-deployment', 1, 'Tells batch scoring from an online service and names which one a given product needs'),
        ('model-deployment', 2, 'Packages a trained classifier in a container and serves predictions through a small API, following a team template'),
        ('model-deployment', 3, 'Rolls a new model out to a small share of traffic, watches error rates and reverts without losing requests'),
        ('model-deployment', 4, 'Lays down the release path that every team follows, from signed model artefact to staged launch and retirement'),
        ('model-monitoring', 1, 'Explains why server uptime says nothing about whether the predictions are still right'),
        ('model-monitoring', 2, 'Adds input and prediction counts to an existing dashboard and raises an alert when a field goes missing'),
        ('model-monitoring', 3, 'Designs the full set of checks for a service whose true labels arrive weeks late, using proxies until then'),
        ('model-monitoring', 4, 'Defines which signals all production models report, and trims the alerts until each one leads to an action'),
        ('model-drift', 1, 'Describes how a change in customers or prices makes a once accurate model wrong'),
        ('model-drift', 2, 'Compares last month of inputs with the training set and points out the features that have shifted'),
        ('model-drift', 3, 'Separates a real change in behaviour from a logging fault, then picks between retraining and rollback with reasons'),
        ('model-drift', 4, 'Devises retraining triggers for a family of models and shows that they react to lasting change, not to noise'),
        ('mlops', 1, 'Sketches the life cycle of a model and says which steps ordinary software delivery does not have'),
        ('mlops', 2, 'Registers each trained model with its data version and metrics in the tracking tool the team already runs'),
        ('mlops', 3, 'Builds a pipeline that retrains, validates and promotes a model with no manual step, and blocks a worse candidate'),
        ('mlops', 4, 'Shapes a platform that many teams adopt by choice, and decides which steps stay deliberately manual'),
        ('model-optimisation', 1, 'Names pruning, quantisation and distillation and says what each gives up in return'),
        ('model-optimisation', 2, 'Converts a network to lower precision with a library recipe and reports size, speed and accuracy before and after'),
        ('model-optimisation', 3, 'Profiles a slow model, finds that data loading is the bottleneck, and leaves the network itself alone'),
        ('model-optimisation', 4, 'Invents a compression scheme for a new architecture and shows where on the accuracy and latency curve it wins'),
        ('scalable-systems', 1, 'Says whether a slow training job is short of memory, processors or network, given its charts'),
        ('scalable-systems', 2, 'Splits a scoring job over several workers and checks that the combined result equals the single-machine one'),
        ('scalable-systems', 3, 'Redesigns a service with caching and request batching so that it holds its latency target at peak load'),
        ('scalable-systems', 4, 'Reviews architectures across the organisation and foresees which part will break first when demand grows'),
        ('testing-ml-systems', 1, 'Lists what may go wrong in an ML system that a test of the code alone would never notice'),
        ('testing-ml-systems', 2, 'Writes schema and range checks for incoming records and runs them before each training job'),
        ('testing-ml-systems', 3, 'Builds behavioural tests for a text model, and finds that negation flips too few of its predictions'),
        ('testing-ml-systems', 4, 'Decides what a model must pass before any launch, and revises the list after each incident'),
        ('computational-infrastructure', 1, 'Explains why a GPU suits matrix arithmetic and why its memory sets the limit on batch size'),
        ('computational-infrastructure', 2, 'Submits a training job to the shared cluster with sensible requests for memory, time and accelerators'),
        ('computational-infrastructure', 3, 'Restarts an interrupted run from its checkpoint, and raises poor GPU use by repairing the input pipeline'),
        ('computational-infrastructure', 4, 'Plans the mix of owned and rented hardware for a research group and settles how its capacity is shared'),
        ('compute-cost-management', 1, 'Points to the parts of a cloud bill that come from training, from serving and from forgotten storage'),
        ('compute-cost-management', 2, 'Estimates the cost of a sweep from one short trial run and asks before exceeding the project budget'),
        ('compute-cost-management', 3, 'Halts weak configurations early and moves tolerant jobs to spot machines, with the savings written down'),
        ('compute-cost-management', 4, 'Weighs the price of a larger model against its worth to users, and gets finance and research to agree on a limit'),
        ('edge-ai', 1, 'Gives reasons for running a wake-word detector on the phone instead of on a server'),
        ('edge-ai', 2, 'Exports a small vision model to a mobile runtime and compares its outputs with those of the original'),
        ('edge-ai', 3, 'Fits a detector into the memory and battery budget of a camera and plans how updates reach devices in the field'),
        ('edge-ai', 4, 'Guides the joint choice of chip, architecture and update scheme for a whole range of devices'),
        ('iot-integration', 1, 'Follows one reading from sensor through gateway to model and says where it might be lost'),
        ('iot-integration', 2, 'Reads a stream of device messages, removes duplicates and feeds fixed time windows to an anomaly model'),
        ('iot-integration', 3, 'Handles late readings and lost connections so that a fleet of machines falls back to safe behaviour'),
        ('iot-integration', 4, 'Divides the work between device, gateway and cloud for a new product line, with security and upkeep agreed'),
        ('enterprise-model-customisation', 1, 'Compares prompting, retrieval and further training by effort, by risk and by the data each one needs'),
        ('enterprise-model-customisation', 2, 'Sets up retrieval over a folder of policy documents and checks the answers against a list of known questions'),
        ('enterprise-model-customisation', 3, 'Picks the cheapest route that meets the target, and proves that access rights hold in what the model returns'),
        ('enterprise-model-customisation', 4, 'Advises several business units on which processes merit a model of their own, and turns down those that do not')
    ) as v (skill, proficiency, example)
    join untouched_skill k on k.slug = v.skill and k.area = 'production';

delete from skill_source where skill_id in (select id from untouched_skill where area = 'production');
insert into skill_source (skill_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('model-deployment', 'ml-researcher-career', 'Core Responsibilities: Deployment and Production; Common Challenges: Model Optimization'),
        ('model-deployment', 'applied-ml-researcher-skills', 'What Does an Applied Machine Learning Researcher Do?'),
        ('model-deployment', 'career-in-machine-learning', 'Job Roles in Machine Learning: Machine Learning Engineer'),
        ('model-monitoring', 'ml-researcher-career', 'Core Responsibilities: Deployment and Production; Common Challenges: Model Optimization'),
        ('model-drift', 'ml-researcher-career', 'Common Challenges: Model Optimization'),
        ('mlops', 'ml-researcher-career', 'Industry Trends: Skills and Employment; Core Responsibilities: Deployment and Production'),
        ('model-optimisation', 'ml-researcher-career', 'Core Responsibilities: Model Development and Improvement; Market Demand: Key Skills in Demand'),
        ('model-optimisation', 'applied-ml-researcher-skills', 'How to Stand Out: Tailor Your CV'),
        ('model-optimisation', 'career-in-machine-learning', 'Job Roles in Machine Learning: Machine Learning Engineer'),
        ('scalable-systems', 'ml-researcher-career', 'Common Challenges: Resource Constraints; Core Responsibilities: Model Development and Improvement; Best Practices: Gain Practical Experience'),
        ('scalable-systems', 'career-in-machine-learning', 'Job Roles in Machine Learning: Machine Learning Engineer'),
        ('testing-ml-systems', 'ml-researcher-career', 'Core Responsibilities: Deployment and Production'),
        ('testing-ml-systems', 'applied-ml-researcher-skills', 'What Does an Applied Machine Learning Researcher Do?'),
        ('computational-infrastructure', 'ml-researcher-career', 'Core Responsibilities: Deployment and Production; Industry Trends: Cloud and Infrastructure; Market Demand: Technological Advancements; Best Practices: Gain Industry Experience'),
        ('compute-cost-management', 'ml-researcher-career', 'Common Challenges: Resource Constraints'),
        ('edge-ai', 'ml-researcher-career', 'Market Demand: Future Outlook'),
        ('edge-ai', 'career-in-machine-learning', 'Future Trends in Machine Learning'),
        ('iot-integration', 'career-in-machine-learning', 'Future Trends in Machine Learning'),
        ('enterprise-model-customisation', 'ml-researcher-career', 'Industry Trends: Emerging Trends')
    ) as v (owner, source, locator)
    join untouched_skill o on o.slug = v.owner and o.area = 'production' join source d on d.seed_slug = v.source;
