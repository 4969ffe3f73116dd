-- Skills: Language, vision and applied AI.

merge into skill t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, a.id as skill_area_id, v.position as position, v.name as name, v.kind as kind, v.statement as statement, v.description as description, v.hours as hours, cast(v.refresh_months as integer) as refresh_months
    from (values
        ('5c534e44-f57c-5984-9a36-aca346934d5c', 'natural-language-processing', 'applied-ai', 1, 'Natural language processing', 'concept', 'Turn raw text into a form a model learns from, and build systems that read, search or write it.', 'Text has to become numbers before a model sees it: tokenisation, n-grams, TF-IDF, word embeddings, then contextual vectors from transformers. On top of those sit the tasks, such as tagging, named-entity recognition, parsing, retrieval and summarisation.

Research posts devoted to language ask for it outright, and one engineering role is named after it. Look at the text itself before any score: **encoding faults, near-duplicates and mixed languages** often cause more trouble than the choice of model.', 120, 12),
        ('b0cca205-5ff5-5180-81f7-154b6607a615', 'sentiment-analysis', 'applied-ai', 2, 'Sentiment analysis', 'method', 'Measure the opinion or feeling in a piece of writing and report it with its margin of doubt.', 'Sentiment analysis labels text as positive, negative or neutral, or rates its strength; the aspect-based kind says *what* the writer liked or disliked. Lexicons, logistic regression over TF-IDF and fine-tuned encoders are the usual ladder of methods. In one source''s case study it reads what customers write so that fewer of them leave.

Sarcasm, negation (“not bad at all”) and a shift of domain all fool it, and annotators disagree with one another, so settle how far people agree before judging a model.', 30, 18),
        ('069c8ff6-1d3a-5023-9dc1-90c8900d29a6', 'machine-translation', 'applied-ai', 3, 'Machine translation', 'method', 'Build, adapt and judge systems that carry text from one language into another.', 'Modern systems are encoder–decoder networks: attention aligns the two languages, subword vocabularies handle rare words, and beam search picks the output. Parallel corpora, back-translation and multilingual pre-training supply the data when a language pair has little of it.

Translation stands among the usual tasks of a language engineer. Scores such as BLEU or COMET help to compare versions, yet a fluent sentence may drop a “not” or invent a name: have speakers of both languages read a sample.', 60, 12),
        ('bd44e6ab-4f6f-54fb-934f-5fb74288705e', 'language-generation', 'applied-ai', 4, 'Language generation', 'method', 'Make a model write text that is fluent, faithful to its source and fit for its reader.', 'A generator predicts one token after another, so the writing depends on decoding as much as on training: greedy and beam search, temperature, nucleus sampling, stop conditions. Summaries, reports from tables and answers grounded in retrieved passages are typical products.

Producing human language is part of an NLP engineer''s remit, beside understanding it. **Fluency hides error**: check claims against the source, measure repetition and length, and let people rate outputs without knowing which system wrote them.', 60, 6),
        ('91c74417-5999-559e-81fe-4e7ae8334ebc', 'conversational-ai', 'applied-ai', 5, 'Conversational AI', 'method', 'Design and build assistants that follow a dialogue, act on requests and know when to hand over.', 'Chatbots and virtual assistants join several parts: recognising intent, filling slots, tracking the state of the talk, calling tools, and wording a reply, nowadays often through one large language model with retrieval. Both AI engineers and NLP engineers are hired to make them.

The hard cases are the ones outside the script. Plan for corrections, silence, changes of subject and prompt injection, log whole conversations rather than single turns, and give people an easy way to reach a human being.', 70, 6),
        ('0b4f6945-c40a-5960-a305-54f4efe8d572', 'computer-vision', 'applied-ai', 6, 'Computer vision', 'concept', 'Get useful meaning out of images: what is in them, where it lies and how it moves.', 'Start with how a picture is made and stored: pixels, colour spaces, lenses, camera calibration. Then come filters, edges and key points, and after them the learned features of convolutional networks and vision transformers, used for classifying, detecting, segmenting and estimating depth.

This is one of the fields researchers are advised to stay fluent in, and a job title of its own. A model learns whatever separates the classes, *including the hospital''s watermark or the weather*, so inspect images and split data by scene or patient.', 120, 12),
        ('a5903ebb-79e9-5dcd-a2a1-b289ca06d01e', 'image-recognition', 'applied-ai', 7, 'Image recognition', 'method', 'Train a classifier that names what a picture shows and stays reliable on pictures it has not met.', 'Given an image, the model returns one label or several. In practice you take a pre-trained backbone (ResNet, EfficientNet or a vision transformer), augment with crops, flips and colour changes, fine-tune, and read the confusion matrix. One source''s case study is a network that finds disease in medical scans.

Class imbalance, mislabelled pictures and look-alike categories set the ceiling; a saliency map such as Grad-CAM shows whether the network attends to the object or to its background.', 50, 12),
        ('fa8377c5-165c-56d0-a8b8-867359faf7d0', 'object-detection', 'applied-ai', 8, 'Object detection', 'method', 'Locate every object of interest in an image with a box and a class, at the speed the task allows.', 'Detection answers *what* and *where* together. You will meet anchors, intersection over union, non-maximum suppression and mean average precision, and three families: two-stage detectors (Faster R-CNN), single-pass ones (YOLO, SSD) and transformers (DETR).

It is staple work for vision engineers, with autonomous driving close by. Small, crowded or half-hidden objects are where boxes fail, so choose the threshold by what a miss costs against a false alarm, and measure latency on the real device.', 50, 12),
        ('6632e178-a4d2-5bd8-a4fc-7ac9d49b3b84', 'facial-recognition', 'applied-ai', 9, 'Facial recognition', 'method', 'Match faces to identities or verify a claimed one, with known error rates and a lawful purpose.', 'The pipeline detects a face, aligns it, embeds it as a vector with a metric-learning loss (triplet, ArcFace), and compares distances. Verification is one-to-one; identification searches a gallery, and mistakes grow with its size.

Vision engineers do build it, and few techniques raise sharper ethical questions. Report false matches and false non-matches **for each demographic group**, add a liveness check against photographs, and treat templates as biometric personal data: consent, storage and deletion come before accuracy.', 40, 12),
        ('f06d5065-5f5b-51a1-98bc-5e7c71497822', 'video-analysis', 'applied-ai', 10, 'Video analysis', 'method', 'Extract events, movements and actions from moving pictures, frame by frame and across time.', 'Video adds time to vision: optical flow, tracking by detection, action recognition with three-dimensional convolutions or video transformers, and the finding of anomalies. It also adds volume, so decoding, frame sampling and storage shape the design.

A computer vision post covers moving images as well as still ones, with driving as the demanding case. Neighbouring frames are nearly identical; a random split puts twins in train and test and flatters every score, so *split by clip, camera or day*.', 60, 12),
        ('c8c399ec-8d4c-5aec-844f-f3edb362fdc8', 'speech-recognition', 'applied-ai', 11, 'Speech recognition', 'method', 'Convert spoken audio into accurate text across voices, accents and noise.', 'Sound arrives as a waveform and is mostly read as a spectrogram or mel features. Older systems paired hidden Markov models with pronunciation dictionaries; current ones map audio straight to characters with CTC, transducers or attention, often after self-supervised pre-training.

It is a field where deep learning goes on moving results forward. **Word error rate** is the yardstick, but read it by accent, microphone and topic, for an average hides the speakers whom the system serves badly.', 80, 12),
        ('f905f355-43f5-5cba-b5af-9d22860a55a9', 'recommender-systems', 'applied-ai', 12, 'Recommender systems', 'method', 'Rank the items each person is likely to value, and prove that the ranking helps them.', 'Collaborative filtering, matrix factorisation, content features and two-tower networks produce candidates; a ranking model orders them. Online shops are the best-known users, and one source makes such a system a case study.

Clicks are biased evidence: people choose from what they were shown. Learn precision at k, NDCG and off-policy estimates, confirm them with an A/B test, and plan early for cold starts, popularity bias and feedback loops: *engagement alone is a poor goal*.', 70, 18),
        ('6cd7ad8e-95ed-5b8e-882e-5a815dfe81fa', 'automated-planning', 'applied-ai', 13, 'Automated planning and reasoning', 'concept', 'Give a machine a goal and a model of its world, and have it work out a sound sequence of actions.', 'Here a system searches instead of predicting: state spaces, A-star and heuristics, constraint satisfaction, logic and knowledge graphs, PDDL planners, and Markov decision processes when outcomes are uncertain. AI engineers are described as makers of systems that reason, plan and decide, with learning as one component among others.

Plans fail where the model of the world is wrong. Keep assumptions explicit, watch how fast the search space grows, and decide how the system replans once reality departs from the script.', 80, 24),
        ('3980c6d9-d3aa-53df-9d6c-47564ebc9299', 'robotics', 'applied-ai', 14, 'Robotics', 'concept', 'Make a physical machine perceive, decide and move safely to do a task in the real world.', 'A robot closes the loop between sensing and acting. Frames and transforms, kinematics, PID and model-predictive control, localisation and mapping (SLAM), motion planning, and middleware such as ROS are the daily vocabulary; learning enters through perception, imitation and reinforcement.

Our sources mention it both as a field where ML is applied and as a speciality worth domain study. Simulation flatters, for friction, delay and worn parts hardly appear in it; test with an emergency stop in reach.', 200, 18),
        ('0e6e4fa8-3be0-50e7-a74b-93a1833ba6d0', 'sensor-fusion', 'applied-ai', 15, 'Sensor fusion', 'method', 'Combine readings from several imperfect sensors into one estimate that beats each of them alone.', 'Camera, lidar, radar, GPS and inertial units each fail in their own way; fusion weighs them by their uncertainty. Bayes filters, the Kalman filter with its extended and unscented forms, particle filters and factor graphs are the classical tools, alongside networks that fuse features early or late.

Researchers meet it in projects with advanced hardware such as drones. Most trouble is humble: clocks out of step, wrong extrinsic calibration, noise covariances copied from a data sheet; **plotting the residuals** shows most of it.', 70, 24)
    ) as v (uuid, slug, area, position, name, kind, statement, description, hours, refresh_months)
    join skill_area a on a.seed_slug = v.area
    where not exists (select 1 from skill o where (o.slug = v.slug or o.name = v.name) and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'skill' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set skill_area_id = s.skill_area_id, position = s.position, name = s.name, kind = s.kind, statement = s.statement, description = s.description, hours = s.hours, refresh_months = s.refresh_months
when not matched then insert (uuid, slug, seed_slug, skill_area_id, position, name, kind, statement, description, hours, refresh_months) values (s.uuid, s.slug, s.slug, s.skill_area_id, s.position, s.name, s.kind, s.statement, s.description, s.hours, s.refresh_months);

delete from skill_alias where skill_id in (select id from untouched_skill where area = 'applied-ai');
insert into skill_alias (skill_id, alias, position)
    select k.id, v.alias, v.position
    from (values
        ('natural-language-processing', 1, 'NLP'),
        ('natural-language-processing', 2, 'text processing'),
        ('natural-language-processing', 3, 'text mining'),
        ('natural-language-processing', 4, 'computational linguistics'),
        ('natural-language-processing', 5, 'natural language understanding'),
        ('sentiment-analysis', 1, 'opinion mining'),
        ('sentiment-analysis', 2, 'polarity detection'),
        ('sentiment-analysis', 3, 'emotion analysis'),
        ('machine-translation', 1, 'language translation'),
        ('machine-translation', 2, 'neural machine translation'),
        ('machine-translation', 3, 'NMT'),
        ('machine-translation', 4, 'automatic translation'),
        ('language-generation', 1, 'natural language generation'),
        ('language-generation', 2, 'NLG'),
        ('language-generation', 3, 'text generation'),
        ('language-generation', 4, 'automatic summarisation'),
        ('conversational-ai', 1, 'chatbots'),
        ('conversational-ai', 2, 'chatbot development'),
        ('conversational-ai', 3, 'virtual assistants'),
        ('conversational-ai', 4, 'dialogue systems'),
        ('computer-vision', 1, 'CV'),
        ('computer-vision', 2, 'machine vision'),
        ('computer-vision', 3, 'image understanding'),
        ('image-recognition', 1, 'image classification'),
        ('image-recognition', 2, 'visual recognition'),
        ('image-recognition', 3, 'photo recognition'),
        ('object-detection', 1, 'object localisation'),
        ('object-detection', 2, 'object localization'),
        ('object-detection', 3, 'bounding-box detection'),
        ('facial-recognition', 1, 'face recognition'),
        ('facial-recognition', 2, 'face verification'),
        ('facial-recognition', 3, 'face identification'),
        ('facial-recognition', 4, 'face matching'),
        ('video-analysis', 1, 'video analytics'),
        ('video-analysis', 2, 'video understanding'),
        ('video-analysis', 3, 'action recognition'),
        ('video-analysis', 4, 'object tracking'),
        ('speech-recognition', 1, 'automatic speech recognition'),
        ('speech-recognition', 2, 'ASR'),
        ('speech-recognition', 3, 'speech to text'),
        ('speech-recognition', 4, 'voice recognition'),
        ('recommender-systems', 1, 'recommendation systems'),
        ('recommender-systems', 2, 'recommendation engines'),
        ('recommender-systems', 3, 'recommenders'),
        ('recommender-systems', 4, 'collaborative filtering'),
        ('recommender-systems', 5, 'personalisation'),
        ('automated-planning', 1, 'AI planning'),
        ('automated-planning', 2, 'planning and scheduling'),
        ('automated-planning', 3, 'automated reasoning'),
        ('automated-planning', 4, 'knowledge representation and reasoning'),
        ('automated-planning', 5, 'heuristic search'),
        ('robotics', 1, 'robot learning'),
        ('robotics', 2, 'robot control'),
        ('sensor-fusion', 1, 'multi-sensor fusion'),
        ('sensor-fusion', 2, 'data fusion'),
        ('sensor-fusion', 3, 'Kalman filtering'),
        ('sensor-fusion', 4, 'state estimation')
    ) as v (skill, position, alias)
    join untouched_skill k on k.slug = v.skill and k.area = 'applied-ai';

delete from proficiency_example where skill_id in (select id from untouched_skill where area = 'applied-ai');
insert into proficiency_example (skill_id, proficiency, example)
    select k.id, v.proficiency, v.example
    from (values
        ('natural-language-processing', 1, 'Explains what a token and an embedding are, and why “bank” needs its neighbours to be understood'),
        ('natural-language-processing', 2, 'Trains a named-entity tagger on a labelled corpus, following a colleague''s preprocessing recipe'),
        ('natural-language-processing', 3, 'Traces a weak retrieval score to a tokeniser that splits the product codes people search for'),
        ('natural-language-processing', 4, 'Decides for the whole team when rules, a fine-tuned encoder or a prompted model is the right tool for text'),
        ('sentiment-analysis', 1, 'Points out why a word list marks “not bad” as negative when the writer meant praise'),
        ('sentiment-analysis', 2, 'Fine-tunes a ready-made encoder on labelled reviews and reports precision and recall for each class'),
        ('sentiment-analysis', 3, 'Separates complaints about delivery from praise of the product by moving the team to aspect-level labels'),
        ('sentiment-analysis', 4, 'Writes the annotation guide and agreement test that every opinion project in the company adopts'),
        ('machine-translation', 1, 'Describes what the encoder and the decoder each do when a sentence is put into another language'),
        ('machine-translation', 2, 'Adapts a pre-trained multilingual model to legal text with a modest parallel corpus and compares BLEU'),
        ('machine-translation', 3, 'Finds that misaligned sentence pairs, rather than the network, are behind the missing negations'),
        ('machine-translation', 4, 'Devises a data strategy that gives usable translation for a language with almost no parallel text'),
        ('language-generation', 1, 'Tells temperature from nucleus sampling and predicts how each changes the next sentence'),
        ('language-generation', 2, 'Produces short summaries with a pre-trained model and tunes decoding until they stop repeating'),
        ('language-generation', 3, 'Sets up a blind rating of two generators and a check of each stated fact against its source'),
        ('language-generation', 4, 'Designs a decoding scheme that keeps figures in generated reports identical to the input table'),
        ('conversational-ai', 1, 'Sketches the path of one user turn from intent and slots to the reply, naming what each step needs'),
        ('conversational-ai', 2, 'Assembles a help-desk bot over existing articles with retrieval, using a framework the team knows'),
        ('conversational-ai', 3, 'Reads failed dialogues, groups them by cause, and fixes the handover rule that trapped users in a loop'),
        ('conversational-ai', 4, 'Creates the evaluation that replays whole conversations, and reviews other teams'' assistants with it'),
        ('computer-vision', 1, 'Names the difference between classifying, detecting and segmenting, with a picture for each'),
        ('computer-vision', 2, 'Calibrates a camera and trains a small segmentation network by adapting a worked example'),
        ('computer-vision', 3, 'Uncovers that a classifier reads the scanner''s label, not the lesion, by masking parts of the image'),
        ('computer-vision', 4, 'Lays down how image data is captured, split and audited, and is called in when a vision project stalls'),
        ('image-recognition', 1, 'Reads a confusion matrix for animal photos and says which two species the network mixes up'),
        ('image-recognition', 2, 'Fine-tunes a pre-trained ResNet on a labelled set of scans with sensible augmentation'),
        ('image-recognition', 3, 'Discovers mislabelled pictures by sorting the highest-loss examples, and repairs the training set'),
        ('image-recognition', 4, 'Invents an augmentation that carries over to new cameras and becomes the group''s default'),
        ('object-detection', 1, 'Works out by hand whether two overlapping boxes pass an intersection-over-union threshold'),
        ('object-detection', 2, 'Trains a YOLO model on a few annotated classes and plots average precision for each of them'),
        ('object-detection', 3, 'Recovers missed pedestrians at dusk by changing tile size and anchors after studying false negatives'),
        ('object-detection', 4, 'Chooses detector, hardware and threshold policy for a product line and defends the balance of speed and recall'),
        ('facial-recognition', 1, 'Distinguishes verification from identification and says why the larger gallery brings more false matches'),
        ('facial-recognition', 2, 'Builds a one-to-one check with a published embedding model on a consented data set'),
        ('facial-recognition', 3, 'Breaks error rates down by age group and skin tone, then holds a release back until the gap closes'),
        ('facial-recognition', 4, 'Advises leadership on which uses to refuse, and sets thresholds and audits for the ones that remain'),
        ('video-analysis', 1, 'Says why a random split by frame makes a video model look far better than it is'),
        ('video-analysis', 2, 'Links detections from frame to frame with a standard tracker and counts vehicles in a junction clip'),
        ('video-analysis', 3, 'Cuts identity switches in a crowded scene by tuning the motion model and appearance features together'),
        ('video-analysis', 4, 'Architects a streaming system that understands many cameras at once within a fixed compute budget'),
        ('speech-recognition', 1, 'Explains what a spectrogram shows and counts substitutions, insertions and deletions in a transcript'),
        ('speech-recognition', 2, 'Transcribes meeting recordings with a pre-trained model and fine-tunes it on in-house vocabulary'),
        ('speech-recognition', 3, 'Attributes a jump in word error rate to resampled telephone audio and rebuilds the front end'),
        ('speech-recognition', 4, 'Proposes a training objective that narrows the accent gap and sees other groups take it up'),
        ('recommender-systems', 1, 'Contrasts collaborative with content-based filtering and names the one that suffers from cold starts'),
        ('recommender-systems', 2, 'Factorises a ratings matrix and reports precision at k on interactions held out by date'),
        ('recommender-systems', 3, 'Shows that an offline gain comes from popularity bias, and redesigns the A/B test accordingly'),
        ('recommender-systems', 4, 'Steers a catalogue-wide ranking platform towards long-term satisfaction rather than clicks'),
        ('automated-planning', 1, 'States the initial state, actions and goal of a delivery task, and why blind search soon becomes too slow'),
        ('automated-planning', 2, 'Encodes a small warehouse problem in PDDL and solves it with an existing planner'),
        ('automated-planning', 3, 'Crafts an admissible heuristic that brings a route planner within its time limit on the hardest maps'),
        ('automated-planning', 4, 'Combines learned policies with symbolic search in a design that other engineers build their agents on'),
        ('robotics', 1, 'Draws the sense–plan–act loop for a mobile robot and marks where a learned model fits in'),
        ('robotics', 2, 'Programs a simulated arm to pick up a block using ROS packages and a tutor''s launch files'),
        ('robotics', 3, 'Closes the gap between simulator and bench by identifying actuator delay and randomising friction'),
        ('robotics', 4, 'Heads the autonomy design of a new platform, safety case included, and is consulted on others'),
        ('sensor-fusion', 1, 'Explains how GPS fixes hold back the drift of an inertial unit, and what each of the two contributes'),
        ('sensor-fusion', 2, 'Implements a Kalman filter for position and speed on logged data, starting from textbook equations'),
        ('sensor-fusion', 3, 'Diagnoses a drone''s swerving as a timestamp offset between camera and inertial readings'),
        ('sensor-fusion', 4, 'Selects the estimation architecture for a vehicle and specifies how it degrades when a sensor dies')
    ) as v (skill, proficiency, example)
    join untouched_skill k on k.slug = v.skill and k.area = 'applied-ai';

delete from skill_source where skill_id in (select id from untouched_skill where area = 'applied-ai');
insert into skill_source (skill_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('natural-language-processing', 'ml-researcher-career', 'Requirements: Technical Skills; Best Practices: Develop Deep Expertise'),
        ('natural-language-processing', 'applied-ml-researcher-skills', 'Educational Background and Certifications: 2. Certifications'),
        ('natural-language-processing', 'career-in-machine-learning', 'Job Roles in Machine Learning'),
        ('sentiment-analysis', 'applied-ml-researcher-skills', 'Real-World Examples of Success'),
        ('sentiment-analysis', 'career-in-machine-learning', 'Job Roles in Machine Learning'),
        ('machine-translation', 'career-in-machine-learning', 'Job Roles in Machine Learning'),
        ('language-generation', 'career-in-machine-learning', 'Job Roles in Machine Learning'),
        ('conversational-ai', 'career-in-machine-learning', 'Job Roles in Machine Learning'),
        ('computer-vision', 'applied-ml-researcher-skills', 'Tools and Technologies: 1. Machine Learning Frameworks; Educational Background and Certifications: 2. Certifications'),
        ('computer-vision', 'ml-researcher-career', 'Best Practices: Develop Deep Expertise'),
        ('computer-vision', 'career-in-machine-learning', 'Job Roles in Machine Learning'),
        ('image-recognition', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning; Job Roles in Machine Learning'),
        ('image-recognition', 'applied-ml-researcher-skills', 'Real-World Examples of Success'),
        ('object-detection', 'career-in-machine-learning', 'Job Roles in Machine Learning'),
        ('facial-recognition', 'career-in-machine-learning', 'Job Roles in Machine Learning'),
        ('video-analysis', 'career-in-machine-learning', 'Job Roles in Machine Learning'),
        ('speech-recognition', 'ml-researcher-career', 'Industry Trends: Technological Advancements'),
        ('recommender-systems', 'applied-ml-researcher-skills', 'Real-World Examples of Success'),
        ('recommender-systems', 'career-in-machine-learning', 'Industries and Applications'),
        ('automated-planning', 'career-in-machine-learning', 'Job Roles in Machine Learning'),
        ('robotics', 'junior-ml-researcher-skills', '8. Domain-Specific Knowledge'),
        ('robotics', 'career-in-machine-learning', 'Job Roles in Machine Learning; Growth and demand for careers in Machine Learning'),
        ('sensor-fusion', 'ml-researcher-career', 'Best Practices: Adopt an Interdisciplinary Approach')
    ) as v (owner, source, locator)
    join untouched_skill o on o.slug = v.owner and o.area = 'applied-ai' join source d on d.seed_slug = v.source;
