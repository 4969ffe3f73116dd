-- Skills: Data.

merge into skill t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, a.id as skill_area_id, v.position as position, v.name as name, v.kind as kind, v.statement as statement, v.description as description, v.hours as hours, cast(v.refresh_months as integer) as refresh_months
    from (values
        ('beb9201c-d129-5cf5-b0e0-5e589dde506e', 'data-sourcing', 'data', 1, 'Data sourcing and scarcity', 'practice', 'Find, collect or label enough relevant data for a problem, and plan for what to do when there is too little.', 'A model learns only from what it is shown, so somebody has to find that material: public datasets, logs, sensors, surveys, paid annotation or synthetic examples. Scarcity stands among the challenges researchers commonly face, and it bites twice, once in training and again in validation.

You will meet sampling, licences and consent, labelling guidelines, agreement between annotators, active learning and weak supervision. Convenient data is the usual trap: it answers a slightly different question from yours.', 40, 24),
        ('74bad466-941a-57e7-a63a-82e7afba8cce', 'data-quality', 'data', 2, 'Data quality', 'practice', 'Judge whether a dataset is accurate, complete and representative enough for its purpose, and say where it is not.', 'Noisy or skewed records drag a model down however clever its architecture. Quality has several sides that are checked separately: completeness, validity, consistency, timeliness, duplicated rows, wrong labels, and how well the sample stands for the people or things it describes.

Profiling reports, schema checks, label audits and datasheets make the judgement repeatable. Keep in mind that a tidy table may still be biased: look at who is missing, not merely at which cells are.', 35, null),
        ('ba1e848c-e8d1-5e07-805a-4210e5ed190f', 'data-cleaning', 'data', 3, 'Data cleaning', 'method', 'Find and repair errors, gaps, duplicates and noise in raw data without distorting what it says.', 'Real records arrive with typing errors, mixed date formats, repeated rows, empty fields and the odd impossible age. Cleaning means deciding, case by case, to correct, impute, flag or drop them, and writing each decision down as code so that it runs again on tomorrow''s delivery.

All four sources behind these roadmaps ask for it. Beware of tidying away the signal: an outlier may be a fault in the meter or the very fraud you are looking for.', 40, null),
        ('78c38dcc-4d10-5270-ac55-ed61b525ec7b', 'data-preprocessing', 'data', 4, 'Data preprocessing', 'method', 'Turn raw data into model-ready inputs with steps that are fitted on training data and repeated exactly in use.', 'Between the raw file and the first training run lies a chain of steps: splitting into training, validation and test sets, encoding categories, scaling numbers, tokenising text, resizing images, batching. Every source document lists it among the expected skills, and much of a project''s time goes here.

The chain has to be one object, fitted on the training part alone and applied unchanged later. Leakage, where a scaler or encoder has already seen the test rows, yields results that vanish in production.', 50, null),
        ('cd9d4271-3226-5d52-8747-e46b4bab66de', 'data-normalisation', 'data', 5, 'Data normalisation', 'method', 'Bring values of different scales to a common range or distribution, with a method that suits model and data.', 'A column of incomes and a column of ages live on very different scales, and methods built on distances or gradients let the larger one dominate. Normalising puts this right: min-max scaling, standardisation to z-scores, robust scaling by quantiles, log transforms for long tails, unit-length vectors.

Trees hardly care about scale, nearest neighbours and neural networks care a great deal. Database normalisation and batch normalisation share the word and mean something else, so check which one a colleague has in mind.', 12, null),
        ('bba0fce7-81f8-554c-9133-68be3a57db61', 'data-augmentation', 'data', 6, 'Data augmentation', 'method', 'Create plausible new training examples from existing ones so that a model generalises better from little data.', 'When more data is out of reach, you vary what you have: flip, crop and recolour images, add noise or shift pitch in audio, replace words or back-translate text, oversample rare classes, mix pairs of examples, or generate synthetic ones. It is a cheap remedy for overfitting and part of the data handling expected of junior researchers.

Each variation must leave the label true. A mirrored cat is still a cat; a mirrored letter, or a scan with left and right swapped, may not be what the label claims.', 20, 24),
        ('26460df9-39b9-5c8c-8902-011cb277ddd5', 'data-transformation', 'data', 7, 'Data transformation', 'method', 'Reshape, join, aggregate and convert data into the form that an analysis or a model needs.', 'Few datasets come in the shape you want. You pivot long tables to wide, join orders to customers, group events by week, parse nested JSON, convert units and time zones, and store the outcome in a suitable format such as CSV or Parquet. SQL and data frames are the usual instruments.

The mistakes here are silent ones: a join that multiplies rows, a key that matches nothing, a time stamp moved by an hour. Count rows and totals before and after every step.', 35, null),
        ('0bce1527-d2bf-54c8-bbb6-5b07a89b6912', 'feature-engineering', 'data', 8, 'Feature engineering', 'method', 'Derive inputs from raw data that make the pattern easier for a model to learn, and prove that they help.', 'Models see numbers, not meaning, and a well-chosen input often beats a bigger model. Typical moves are ratios and differences, counts over a time window, lags, interactions, target encoding, text embeddings, and picking the few features that matter. One source sets it next to preprocessing among the skills employers want.

Domain understanding supplies the best ideas; ablation and cross-validation tell which of them work. Ask of every feature whether its value would really be known at the moment of prediction.', 60, null),
        ('d5b4bfb5-cba8-56fd-beea-d8529fabba46', 'data-analysis', 'data', 9, 'Data analysis', 'method', 'Explore a dataset, test what seems to be there and report findings that answer the question asked.', 'Before modelling you need to know the data: distributions, correlations, groups, trends over time, odd corners. Exploratory analysis raises hypotheses, confirmatory analysis tests them, and both lean on summary statistics, cross-tabulations, confidence intervals and plain plots. One source names it, with Python and MLOps, as decisive for specialists in demand.

Start from a written question. Slice a table in enough ways and something will look interesting by accident; Simpson''s paradox and confounding catch even careful people.', 60, null),
        ('caffdcfa-323a-5c55-a9f1-b74145e1163a', 'data-visualisation', 'data', 10, 'Data visualisation', 'method', 'Draw charts that show the structure of data truthfully and let the reader see the point at a glance.', 'A picture shows clusters, outliers and drift that a table of averages hides. You learn which chart suits which comparison (histogram, box plot, scatter, line, heat map, small multiples), how scale and colour steer the eye, and how to show uncertainty rather than leave it out.

Charts serve two readers: yourself during exploration, and others when a result is presented. Truncated axes, rainbow palettes and overplotted points mislead both; label directly and pick colours that colour-blind readers tell apart.', 35, 36),
        ('e76dad95-8ebf-52de-bd8a-a139bcd494bf', 'data-interpretation', 'data', 11, 'Data interpretation', 'method', 'Draw conclusions from charts, figures and model outputs that the data support, and state their limits.', 'Numbers do not explain themselves. Interpretation asks what a pattern means, how sure one is, what else would produce it, and what ought to be done. Effect size against significance, correlation against cause, base rates, selection effects and uncertainty are the ideas you will use daily.

Sources count it among the responsibilities of researchers and the analytical skills they should have, because choices during model development rest on it. Say plainly what the data cannot tell; an honest “unclear” saves others from building on sand.', 30, null),
        ('9a470684-9ea9-554b-8ed1-c6b5dc9a4538', 'big-data-processing', 'data', 12, 'Big data processing', 'concept', 'Process datasets too large or too fast for one machine by spreading storage and work over many.', 'Once data outgrows one computer''s memory or patience, the work has to be divided. The core ideas are partitioning, map and reduce, shuffles, lazy evaluation, columnar files, data locality, fault tolerance, and the difference between batch and streaming. Hadoop, Spark and Dask are three ways of putting them into practice.

Researchers are expected to be familiar with it, particularly for computation on large datasets. First ask whether a sample or a larger machine would do: a cluster adds cost and new ways to fail.', 50, 24),
        ('7b400b42-e678-5012-a3e3-078e9961cc15', 'apache-hadoop', 'data', 13, 'Apache Hadoop', 'tool', 'Store and process large files on a Hadoop cluster with HDFS, YARN and MapReduce or the tools built on them.', 'Hadoop made it ordinary to keep huge files on a group of cheap machines. HDFS splits and replicates the files, YARN hands out processor and memory, MapReduce runs the computation near the data, and Hive adds SQL on top. Three of the sources list it beside Spark.

Many organisations keep historic data there while computing with newer engines, so reading from it matters more than writing MapReduce by hand. Lots of tiny files are its classic weakness, since every one burdens the name node.', 35, 24),
        ('dbe833d4-e7c0-5994-903e-9cc732cf2fc7', 'apache-spark', 'data', 14, 'Apache Spark', 'tool', 'Write and tune distributed data jobs with Spark data frames, SQL and its machine-learning library.', 'Spark runs data-frame and SQL programs over a cluster and keeps intermediate results in memory where possible. From Python you reach it through PySpark; transformations are lazy, an action starts the work, and the optimiser decides on the plan. MLlib and structured streaming come with it.

Three of the four sources name it for large datasets. Learn to read the query plan and the web interface early: most slowness stems from wide shuffles, skewed keys, Python functions called row by row, or collecting everything on the driver.', 50, 18),
        ('5916950c-0654-524f-9d6c-7ac91d0929fc', 'dask', 'data', 15, 'Dask', 'library', 'Scale NumPy and pandas style Python code to larger data or more cores with Dask collections and schedulers.', 'Dask cuts arrays and data frames into chunks, builds a graph of small tasks and runs it on a laptop''s cores or a cluster. Because its interfaces resemble NumPy and pandas, a researcher who works in Python grows out of memory limits without learning another ecosystem.

The applied researcher''s guide offers it as an alternative to Spark. Chunk size decides most of your luck: too small and the scheduler drowns in tasks, too large and workers run out of memory. The dashboard shows which of the two is happening.', 20, 18),
        ('8db11c9d-256f-508e-aef9-60291b5c1d0b', 'nosql-databases', 'data', 16, 'NoSQL databases', 'tool', 'Choose, model and query document, key-value, column-family or graph stores for data that does not fit tables.', 'User profiles with changing fields, event streams, caches and social graphs sit awkwardly in fixed tables. NoSQL stores give up part of the relational model for flexible schemas or easy scaling: documents (MongoDB), key-value pairs (Redis), wide columns (Cassandra), graphs (Neo4j). Researchers meet them as the place their raw data comes from.

You design around the queries rather than the entities, and consistency becomes a choice. Without a schema to enforce, check types and missing fields yourself before training on an export.', 35, 24),
        ('00a5c6e5-c181-57d3-afa4-53d17c092d42', 'data-pipelines', 'data', 17, 'Data pipelines', 'practice', 'Build automated, tested flows that bring data from its origin to training and serving, and recover from failure.', 'A pipeline fetches, checks, transforms and delivers data on a schedule or as events arrive, with nobody pressing a button. Expect dependency graphs and orchestrators such as Airflow, idempotent steps, backfills, schema contracts, lineage and alerts. Researchers work on them with engineers, and ML engineers are asked to keep them efficient.

Aim for steps that may run again without harm. The worst failure is the quiet one, where yesterday''s half-empty file trains today''s model and no alarm goes off.', 60, 18)
    ) as v (uuid, slug, area, position, name, kind, statement, description, hours, refresh_months)
    join skill_area a on a.seed_slug = v.area
    where not exists (select 1 from skill o where (o.slug = v.slug or o.name = v.name) and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'skill' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set skill_area_id = s.skill_area_id, position = s.position, name = s.name, kind = s.kind, statement = s.statement, description = s.description, hours = s.hours, refresh_months = s.refresh_months
when not matched then insert (uuid, slug, seed_slug, skill_area_id, position, name, kind, statement, description, hours, refresh_months) values (s.uuid, s.slug, s.slug, s.skill_area_id, s.position, s.name, s.kind, s.statement, s.description, s.hours, s.refresh_months);

delete from skill_alias where skill_id in (select id from untouched_skill where area = 'data');
insert into skill_alias (skill_id, alias, position)
    select k.id, v.alias, v.position
    from (values
        ('data-sourcing', 1, 'data acquisition'),
        ('data-sourcing', 2, 'data collection'),
        ('data-sourcing', 3, 'data labelling'),
        ('data-sourcing', 4, 'data scarcity'),
        ('data-quality', 1, 'data profiling'),
        ('data-quality', 2, 'data validation'),
        ('data-quality', 3, 'data integrity'),
        ('data-cleaning', 1, 'data cleansing'),
        ('data-cleaning', 2, 'data scrubbing'),
        ('data-cleaning', 3, 'missing value handling'),
        ('data-cleaning', 4, 'outlier handling'),
        ('data-preprocessing', 1, 'data prep'),
        ('data-preprocessing', 2, 'data preparation'),
        ('data-preprocessing', 3, 'preprocessing'),
        ('data-preprocessing', 4, 'pre-processing'),
        ('data-normalisation', 1, 'feature scaling'),
        ('data-normalisation', 2, 'data normalization'),
        ('data-normalisation', 3, 'standardisation'),
        ('data-normalisation', 4, 'standardization'),
        ('data-augmentation', 1, 'augmentation'),
        ('data-augmentation', 2, 'synthetic data'),
        ('data-augmentation', 3, 'image augmentation'),
        ('data-augmentation', 4, 'oversampling'),
        ('data-transformation', 1, 'data wrangling'),
        ('data-transformation', 2, 'data munging'),
        ('data-transformation', 3, 'data manipulation'),
        ('data-transformation', 4, 'reshaping data'),
        ('feature-engineering', 1, 'feature extraction'),
        ('feature-engineering', 2, 'feature selection'),
        ('feature-engineering', 3, 'feature construction'),
        ('data-analysis', 1, 'exploratory data analysis'),
        ('data-analysis', 2, 'EDA'),
        ('data-analysis', 3, 'data analytics'),
        ('data-analysis', 4, 'data exploration'),
        ('data-visualisation', 1, 'data visualization'),
        ('data-visualisation', 2, 'dataviz'),
        ('data-visualisation', 3, 'charting'),
        ('data-visualisation', 4, 'plotting'),
        ('data-interpretation', 1, 'drawing insights'),
        ('data-interpretation', 2, 'interpreting data'),
        ('data-interpretation', 3, 'interpreting results'),
        ('big-data-processing', 1, 'big data'),
        ('big-data-processing', 2, 'distributed data processing'),
        ('big-data-processing', 3, 'large-scale data processing'),
        ('apache-hadoop', 1, 'Hadoop'),
        ('apache-hadoop', 2, 'HDFS'),
        ('apache-hadoop', 3, 'MapReduce'),
        ('apache-hadoop', 4, 'YARN'),
        ('apache-spark', 1, 'Spark'),
        ('apache-spark', 2, 'PySpark'),
        ('apache-spark', 3, 'Spark SQL'),
        ('apache-spark', 4, 'MLlib'),
        ('dask', 1, 'Dask DataFrame'),
        ('dask', 2, 'Dask Distributed'),
        ('nosql-databases', 1, 'NoSQL'),
        ('nosql-databases', 2, 'document database'),
        ('nosql-databases', 3, 'MongoDB'),
        ('nosql-databases', 4, 'key-value store'),
        ('nosql-databases', 5, 'graph database'),
        ('data-pipelines', 1, 'ETL'),
        ('data-pipelines', 2, 'ELT'),
        ('data-pipelines', 3, 'data engineering'),
        ('data-pipelines', 4, 'workflow orchestration')
    ) as v (skill, position, alias)
    join untouched_skill k on k.slug = v.skill and k.area = 'data';

delete from proficiency_example where skill_id in (select id from untouched_skill where area = 'data');
insert into proficiency_example (skill_id, proficiency, example)
    select k.id, v.proficiency, v.example
    from (values
        ('data-sourcing', 1, 'Names public datasets, own logs and paid annotation as possible origins for training data and compares their limits.'),
        ('data-sourcing', 2, 'Writes a labelling guide, has a small batch annotated twice and measures how often the annotators agree.'),
        ('data-sourcing', 3, 'Refuses a tempting scraped dataset after finding that its licence rules out the product it was meant for.'),
        ('data-sourcing', 4, 'Sets up an active-learning loop that sends only the most informative records of a rare disease to the doctors for labels.'),
        ('data-quality', 1, 'Explains how wrong labels and missing groups in a dataset end up as errors and bias in a trained model.'),
        ('data-quality', 2, 'Profiles a new table for gaps, impossible values and duplicates, and sums up the findings on one page.'),
        ('data-quality', 3, 'Traces a sudden fall in recall to a sensor that started reporting in another unit, and adds a check against it.'),
        ('data-quality', 4, 'Sets the acceptance thresholds that every incoming dataset must pass before any team trains on it.'),
        ('data-cleaning', 1, 'Lists the missing values, duplicates and inconsistent spellings visible in a sample of raw customer records.'),
        ('data-cleaning', 2, 'Unifies date formats, removes exact duplicates and fills gaps with a stated rule, all in a script that others rerun.'),
        ('data-cleaning', 3, 'Keeps a missing-value flag as a feature after showing that patients without a blood test differ from the rest.'),
        ('data-cleaning', 4, 'Designs the record-linkage and repair rules by which several hospitals merge their files without losing patients.'),
        ('data-preprocessing', 1, 'Describes why a dataset is split before scaling and what each of the three parts is used for.'),
        ('data-preprocessing', 2, 'Encodes categories and scales numeric columns in a single pipeline that fits on the training part only.'),
        ('data-preprocessing', 3, 'Spots that the test set leaked into training when an imputer was fitted on the full table, and re-runs the study.'),
        ('data-preprocessing', 4, 'Defines one preprocessing package shared by research and production, so that training and serving inputs never diverge.'),
        ('data-normalisation', 1, 'Tells min-max scaling from standardisation and knows which kinds of model are sensitive to feature scale.'),
        ('data-normalisation', 2, 'Standardises the numeric inputs of a nearest-neighbour model using the mean and deviation of the training set.'),
        ('data-normalisation', 3, 'Switches to quantile-based scaling once a few extreme payments squash all other values into a tiny range.'),
        ('data-normalisation', 4, 'Works out a normalisation scheme per scanner so that images from different hospitals train one shared model.'),
        ('data-augmentation', 1, 'Gives examples of label-preserving changes for images, audio and text, and one change that breaks the label.'),
        ('data-augmentation', 2, 'Adds random crops and flips to the training loader and leaves validation images untouched.'),
        ('data-augmentation', 3, 'Drops vertical flips from a road-sign model after seeing that they turn one sign into another.'),
        ('data-augmentation', 4, 'Devises a synthetic-defect generator for a factory line where real faults are too rare to photograph.'),
        ('data-transformation', 1, 'Recognises when a table is in long or wide form and which of the two a given chart or model expects.'),
        ('data-transformation', 2, 'Joins transactions to customer records and totals them per month, checking row counts on both sides.'),
        ('data-transformation', 3, 'Finds the many-to-many join that doubled the reported revenue and rewrites it with an explicit key check.'),
        ('data-transformation', 4, 'Lays down the shared table layout and conversion rules that let a dozen source systems feed one training set.'),
        ('feature-engineering', 1, 'Explains why days since the last purchase may tell a model more than the raw purchase date.'),
        ('feature-engineering', 2, 'Builds rolling averages and ratios for a churn model and compares scores with and without each group of them.'),
        ('feature-engineering', 3, 'Throws out a top-ranked feature because it is filled in only after the event that the model should predict.'),
        ('feature-engineering', 4, 'Runs a feature store in which teams share tested, point-in-time-correct definitions instead of rebuilding them.'),
        ('data-analysis', 1, 'Reads a summary table and says what the mean, the median and the spread reveal about a variable.'),
        ('data-analysis', 2, 'Explores a new sales dataset in a notebook and lists the main trends, gaps and open questions for the team.'),
        ('data-analysis', 3, 'Shows that an apparent effect of a campaign disappears once customers are compared within the same region.'),
        ('data-analysis', 4, 'Turns a vague board question into an analysis plan, and is called in to settle conflicting readings of the data.'),
        ('data-visualisation', 1, 'Names a fitting chart for a distribution, a trend and a relationship, and notices an axis that does not start at zero.'),
        ('data-visualisation', 2, 'Plots training and validation loss on one labelled chart so that the start of overfitting is plain to see.'),
        ('data-visualisation', 3, 'Replaces a crowded scatter of every record with a density plot that reveals two separate customer groups.'),
        ('data-visualisation', 4, 'Publishes the chart conventions of a research group, from error bars to palettes, and redraws its hardest figures.'),
        ('data-interpretation', 1, 'Distinguishes a correlation from a cause when reading a chart of ice-cream sales and accidents.'),
        ('data-interpretation', 2, 'Writes a short reading of an experiment that gives effect, uncertainty and one rival explanation.'),
        ('data-interpretation', 3, 'Questions a striking accuracy figure by comparing it with the base rate of the majority class.'),
        ('data-interpretation', 4, 'Reconciles contradictory results from several studies and tells decision makers which conclusion holds and why.'),
        ('big-data-processing', 1, 'Explains how a word count is split into map and reduce steps that run on many machines at once.'),
        ('big-data-processing', 2, 'Converts a slow pile of CSV files to partitioned Parquet so that a query reads only the days it needs.'),
        ('big-data-processing', 3, 'Cures a job that always stalls on its last task by finding the skewed key and redistributing it.'),
        ('big-data-processing', 4, 'Chooses between batch, streaming and a single large server for a new product and defends the running costs.'),
        ('apache-hadoop', 1, 'Describes what HDFS, YARN and MapReduce each do when a job runs on a Hadoop cluster.'),
        ('apache-hadoop', 2, 'Copies a dataset into HDFS, queries it through Hive and exports a training sample for a notebook.'),
        ('apache-hadoop', 3, 'Merges thousands of small log files into a few large ones after the name node starts to run short of memory.'),
        ('apache-hadoop', 4, 'Plans the move of an ageing Hadoop estate to cloud object storage without stopping nightly training jobs.'),
        ('apache-spark', 1, 'Tells a lazy transformation from an action and says why nothing runs until the action is called.'),
        ('apache-spark', 2, 'Writes a PySpark job that filters and groups a month of click logs and saves the result as Parquet.'),
        ('apache-spark', 3, 'Reads the query plan, broadcasts the small table and removes the shuffle that made a join take hours.'),
        ('apache-spark', 4, 'Sets the cluster sizing and job standards for a company''s Spark platform and reviews its heaviest jobs.'),
        ('dask', 1, 'Explains how Dask splits one large table into many pandas pieces and delays the computation.'),
        ('dask', 2, 'Replaces a pandas script that ran out of memory with a Dask version that computes the same monthly totals.'),
        ('dask', 3, 'Rechunks an image stack along the axis being averaged after the dashboard shows workers waiting on transfers.'),
        ('dask', 4, 'Builds custom task graphs for a simulation study and advises when Dask, Spark or plain pandas fits best.'),
        ('nosql-databases', 1, 'Sorts the main families of NoSQL stores and gives one kind of data that suits each.'),
        ('nosql-databases', 2, 'Pulls nested product documents from a store and flattens them into a training table with defaults for absent fields.'),
        ('nosql-databases', 3, 'Redesigns document keys and indexes so that online features arrive within the time a recommendation allows.'),
        ('nosql-databases', 4, 'Decides which data of a platform belong in relational, document and graph stores, and owns the consistency rules.'),
        ('data-pipelines', 1, 'Sketches the steps from source system to training set and marks where a check belongs.'),
        ('data-pipelines', 2, 'Schedules a daily load with retries and a row-count check, and documents how to rerun a missed day.'),
        ('data-pipelines', 3, 'Makes a fragile pipeline idempotent, backfills a month of corrected data and proves that no row is counted twice.'),
        ('data-pipelines', 4, 'Establishes data contracts and lineage across teams so that every model version points to the exact data behind it.')
    ) as v (skill, proficiency, example)
    join untouched_skill k on k.slug = v.skill and k.area = 'data';

delete from skill_source where skill_id in (select id from untouched_skill where area = 'data');
insert into skill_source (skill_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('data-sourcing', 'ml-researcher-career', 'Common Challenges: Data-Related Issues; Market Demand: Technological Advancements'),
        ('data-quality', 'ml-researcher-career', 'Common Challenges: Data-Related Issues'),
        ('data-quality', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('data-cleaning', 'junior-ml-researcher-skills', '3. Data Handling Skills'),
        ('data-cleaning', 'applied-ml-researcher-skills', 'Core Technical Skills: 4. Data Engineering'),
        ('data-cleaning', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('data-cleaning', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('data-preprocessing', 'junior-ml-researcher-skills', '3. Data Handling Skills'),
        ('data-preprocessing', 'applied-ml-researcher-skills', 'Core Technical Skills: 4. Data Engineering'),
        ('data-preprocessing', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('data-preprocessing', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('data-normalisation', 'junior-ml-researcher-skills', '3. Data Handling Skills'),
        ('data-augmentation', 'junior-ml-researcher-skills', '3. Data Handling Skills'),
        ('data-transformation', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('data-transformation', 'junior-ml-researcher-skills', '3. Data Handling Skills'),
        ('data-transformation', 'applied-ml-researcher-skills', 'Tools and Technologies: 2. Data Tools'),
        ('feature-engineering', 'applied-ml-researcher-skills', 'Core Technical Skills: 4. Data Engineering'),
        ('feature-engineering', 'ml-researcher-career', 'Requirements: Technical Skills; Market Demand: Key Skills in Demand'),
        ('feature-engineering', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('data-analysis', 'ml-researcher-career', 'Core Responsibilities: Data Analysis and Interpretation; Requirements: Technical Skills; Industry Trends: Skills and Employment'),
        ('data-analysis', 'career-in-machine-learning', 'Job Roles in Machine Learning'),
        ('data-visualisation', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('data-visualisation', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('data-interpretation', 'ml-researcher-career', 'Core Responsibilities: Data Analysis and Interpretation; Essential Soft Skills: Analytical Skills'),
        ('data-interpretation', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('big-data-processing', 'junior-ml-researcher-skills', '3. Data Handling Skills'),
        ('big-data-processing', 'applied-ml-researcher-skills', 'Core Technical Skills: 4. Data Engineering'),
        ('big-data-processing', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('apache-hadoop', 'junior-ml-researcher-skills', '3. Data Handling Skills'),
        ('apache-hadoop', 'applied-ml-researcher-skills', 'Core Technical Skills: 4. Data Engineering'),
        ('apache-hadoop', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('apache-spark', 'junior-ml-researcher-skills', '3. Data Handling Skills'),
        ('apache-spark', 'applied-ml-researcher-skills', 'Tools and Technologies: 2. Data Tools'),
        ('apache-spark', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('dask', 'applied-ml-researcher-skills', 'Tools and Technologies: 2. Data Tools'),
        ('nosql-databases', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('data-pipelines', 'ml-researcher-career', 'Core Responsibilities: Deployment and Production'),
        ('data-pipelines', 'career-in-machine-learning', 'Job Roles in Machine Learning')
    ) as v (owner, source, locator)
    join untouched_skill o on o.slug = v.owner and o.area = 'data' join source d on d.seed_slug = v.source;
