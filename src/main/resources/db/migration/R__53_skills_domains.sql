-- Skills: Domains and industry.

merge into skill t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, a.id as skill_area_id, v.position as position, v.name as name, v.kind as kind, v.statement as statement, v.description as description, v.hours as hours, cast(v.refresh_months as integer) as refresh_months
    from (values
        ('22f0cd26-2ee3-5d26-8168-14fe0aa4098b', 'domain-knowledge', 'domains', 1, 'Domain knowledge', 'domain', 'Learn enough of the field a model serves to ask good questions and distrust odd answers.', 'Knowing a domain means its vocabulary, processes, units, rules, data sources and costs of error. You learn by shadowing practitioners, reading their handbooks, and following one record from the moment it is created.

Applied ML joins research and programming skill with knowledge of the field, and a niche known well opens opportunities. Be humble: a few weeks'' reading makes nobody a doctor or a trader, so keep an expert within reach.', 80, 24),
        ('70eb779a-570d-56e1-a84f-736e1e3d31ec', 'healthcare-ai', 'domains', 2, 'Healthcare', 'domain', 'Apply machine learning to diagnosis, treatment and care within clinical and legal limits.', 'Typical work covers disease detection in medical images, risk prediction from patient records, and treatment tailored to the person. Terms to learn: sensitivity and specificity, DICOM, electronic health records, clinical trials, medical-device approval.

Labels are costly, hospitals differ, and an error may hurt somebody. Split data by patient, validate on sites never seen in training, and design for a clinician who stays responsible.', 120, 12),
        ('35fd1223-c244-54b7-8937-21ed3f9c72ff', 'finance-ai', 'domains', 3, 'Finance and banking', 'domain', 'Apply machine learning to fraud, risk, trading and banking operations under financial rules.', 'Common tasks are fraud detection, credit and market risk, forecasting, and automation of middle-office work. You meet extreme class imbalance, time-ordered validation, look-ahead bias, concept drift, model risk management and reason codes.

Money attracts adversaries who adapt, and markets absorb any pattern that becomes known. Backtests flatter: include costs, respect what was known at the time, and expect an auditor to ask for every assumption.', 120, 12),
        ('570cc46e-73b3-5ffe-8176-4a3e0c0b9120', 'legal-ai', 'domains', 4, 'Legal', 'domain', 'Apply machine learning to legal text, risk assessment and case strategy with due care.', 'Uses include document review, contract clause extraction, search over case law, risk assessment and support for legal strategy. A learner needs the basics of jurisdiction, precedent, privilege and citation, as well as retrieval and long-document language models.

A confident but invented citation does real damage here. Ground every answer in a checked source, keep client matters apart, and leave judgement with a lawyer.', 90, 12),
        ('2d56b019-a0c0-5f03-8269-868c258462c3', 'retail-and-e-commerce', 'domains', 5, 'Retail and e-commerce', 'domain', 'Apply machine learning to recommendation, search, pricing and demand in shops on and offline.', 'Work centres on recommender systems, product search, demand forecasts, churn, basket analysis and pricing. Measures matter as much as models: conversion, engagement, margin, and A/B tests that last long enough to see returns.

Data is plentiful but one-sided, since customers react only to what they were shown. Look for seasonality, stock-outs that masquerade as low demand, and short-term clicks that cost loyalty.', 80, 12),
        ('af650dde-d87a-5046-86df-ada742abee5f', 'autonomous-systems', 'domains', 6, 'Autonomous vehicles and drones', 'domain', 'Apply machine learning to vehicles and drones that perceive, decide and move by themselves.', 'The classical chain runs from perception through localisation and prediction to planning and control, fed by cameras, lidar and radar. Learners meet driver assistance levels, Kalman filters, simulation, operational design domains and safety cases.

Rare events decide everything here, and they are barely present in the data. Test in simulation and on closed tracks first, measure behaviour in the long tail, and plan how the machine stops safely.', 150, 12),
        ('3f9724b3-8fbc-57cc-b85d-97829c435ca8', 'entertainment-and-gaming', 'domains', 7, 'Entertainment and gaming', 'domain', 'Apply machine learning to games and media: realistic graphics, player behaviour and content.', 'Typical topics are learned rendering and upscaling, animation, prediction of player behaviour and churn, matchmaking, difficulty that adapts, and agents trained by reinforcement learning. Frame budgets are tight, so inference is counted in milliseconds.

Fun is the target and no metric captures it. Playtest, guard against rewards that nudge players to overspend, and expect them to find every exploit in your agent.', 80, 12),
        ('49bc0221-db74-57a9-acb1-897dc4b23304', 'manufacturing-and-supply-chain', 'domains', 8, 'Manufacturing and supply chain', 'domain', 'Apply machine learning to production, maintenance, logistics and inventory.', 'Usual projects: visual inspection, predictive maintenance from sensor streams, demand and lead-time forecasts, routing, scheduling. They join forecasting with operations research, so linear programming, safety stock and digital twins turn up next to neural networks.

Faults are rare, machines differ, and a wrong stop of the line costs dearly. Spend time on the shop floor; the operator often knows the cause before the sensor does.', 90, 18),
        ('1853a8ca-667f-5ee4-b961-9c20a32b1c04', 'technology-industry', 'domains', 9, 'Technology industry', 'domain', 'Understand how technology companies build, ship and pay for ML, and work well within one.', 'Tech firms organise ML around products, platforms and research labs. Know the vocabulary: roadmaps, launch reviews, A/B testing, service-level objectives, on-call rotas, stock-based pay, and the difference between a start-up''s pace and a large company''s process.

Demand for ML people is strong here, and the size of a company is one of the things that shape pay. Read which problems a firm truly funds; a job title alone tells you little.', 40, 12),
        ('6ca4c70b-282d-5379-a0fa-a2e0e00b3f18', 'business-acumen', 'domains', 10, 'Business understanding', 'domain', 'Connect an ML project to the value, cost and risk it brings to the organisation.', 'Business understanding covers how the organisation earns and spends, who its customers are, and which figures its leaders watch. Learn unit economics, opportunity cost, return on investment, and how to turn a metric such as precision into money or hours.

Companies want models fitted to their particular needs, and data-led decisions belong to strategy. The better model loses if it solves the wrong problem; ask what changes once the prediction arrives.', 40, 24)
    ) as v (uuid, slug, area, position, name, kind, statement, description, hours, refresh_months)
    join skill_area a on a.seed_slug = v.area
    where not exists (select 1 from skill o where (o.slug = v.slug or o.name = v.name) and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'skill' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set skill_area_id = s.skill_area_id, position = s.position, name = s.name, kind = s.kind, statement = s.statement, description = s.description, hours = s.hours, refresh_months = s.refresh_months
when not matched then insert (uuid, slug, seed_slug, skill_area_id, position, name, kind, statement, description, hours, refresh_months) values (s.uuid, s.slug, s.slug, s.skill_area_id, s.position, s.name, s.kind, s.statement, s.description, s.hours, s.refresh_months);

delete from skill_alias where skill_id in (select id from untouched_skill where area = 'domains');
insert into skill_alias (skill_id, alias, position)
    select k.id, v.alias, v.position
    from (values
        ('domain-knowledge', 1, 'subject-matter knowledge'),
        ('domain-knowledge', 2, 'domain expertise'),
        ('domain-knowledge', 3, 'subject matter expertise'),
        ('healthcare-ai', 1, 'medical AI'),
        ('healthcare-ai', 2, 'health informatics'),
        ('healthcare-ai', 3, 'clinical machine learning'),
        ('healthcare-ai', 4, 'medical imaging AI'),
        ('finance-ai', 1, 'fintech'),
        ('finance-ai', 2, 'quantitative finance'),
        ('finance-ai', 3, 'banking AI'),
        ('finance-ai', 4, 'financial machine learning'),
        ('legal-ai', 1, 'legal tech'),
        ('legal-ai', 2, 'legal NLP'),
        ('legal-ai', 3, 'e-discovery'),
        ('legal-ai', 4, 'law and AI'),
        ('retail-and-e-commerce', 1, 'e-commerce'),
        ('retail-and-e-commerce', 2, 'ecommerce'),
        ('retail-and-e-commerce', 3, 'online retail AI'),
        ('autonomous-systems', 1, 'self-driving cars'),
        ('autonomous-systems', 2, 'autonomous driving'),
        ('autonomous-systems', 3, 'ADAS'),
        ('autonomous-systems', 4, 'UAVs'),
        ('autonomous-systems', 5, 'unmanned aerial vehicles'),
        ('entertainment-and-gaming', 1, 'game AI'),
        ('entertainment-and-gaming', 2, 'gaming'),
        ('entertainment-and-gaming', 3, 'media and entertainment AI'),
        ('manufacturing-and-supply-chain', 1, 'Industry 4.0'),
        ('manufacturing-and-supply-chain', 2, 'industrial AI'),
        ('manufacturing-and-supply-chain', 3, 'logistics AI'),
        ('manufacturing-and-supply-chain', 4, 'predictive maintenance'),
        ('technology-industry', 1, 'tech sector'),
        ('technology-industry', 2, 'big tech'),
        ('technology-industry', 3, 'software industry'),
        ('technology-industry', 4, 'tech start-ups'),
        ('business-acumen', 1, 'commercial awareness'),
        ('business-acumen', 2, 'business understanding for ML'),
        ('business-acumen', 3, 'business sense')
    ) as v (skill, position, alias)
    join untouched_skill k on k.slug = v.skill and k.area = 'domains';

delete from proficiency_example where skill_id in (select id from untouched_skill where area = 'domains');
insert into proficiency_example (skill_id, proficiency, example)
    select k.id, v.proficiency, v.example
    from (values
        ('domain-knowledge', 1, 'Uses the correct names for the main processes and records in the customer''s field'),
        ('domain-knowledge', 2, 'Spots a negative delivery time in the data and asks the warehouse how it arises'),
        ('domain-knowledge', 3, 'Builds features from expert rules of thumb that beat those found automatically'),
        ('domain-knowledge', 4, 'Is consulted by practitioners and modellers alike on what is worth predicting in the field'),
        ('healthcare-ai', 1, 'Explains why sensitivity and specificity matter more than accuracy in screening'),
        ('healthcare-ai', 2, 'Trains a chest X-ray classifier on public images, with the split made by patient'),
        ('healthcare-ai', 3, 'Discovers that a model reads the scanner type instead of the disease, and corrects it'),
        ('healthcare-ai', 4, 'Leads prospective trials and helps write guidance for the approval of clinical models'),
        ('finance-ai', 1, 'Describes why shuffling the rows ruins the validation of a market forecast'),
        ('finance-ai', 2, 'Builds a card-fraud detector and reports precision at the alert volume analysts handle'),
        ('finance-ai', 3, 'Exposes look-ahead bias in a backtest and rebuilds it with dated data snapshots'),
        ('finance-ai', 4, 'Sets model-risk policy for a bank and defends its methods before the supervisor'),
        ('legal-ai', 1, 'Distinguishes statute, precedent and contract, and says why each needs its own search'),
        ('legal-ai', 2, 'Fine-tunes a clause classifier on annotated leases and lets a lawyer judge its misses'),
        ('legal-ai', 3, 'Builds a case-law assistant that quotes verified passages and declines when none exist'),
        ('legal-ai', 4, 'Advises courts and firms on evaluating predictive tools and their effect on justice'),
        ('retail-and-e-commerce', 1, 'Lists where recommendations appear in a shop and what each is meant to achieve'),
        ('retail-and-e-commerce', 2, 'Trains a purchase model on session logs and compares it with a best-seller baseline'),
        ('retail-and-e-commerce', 3, 'Corrects a demand forecast for the weeks when empty shelves hid real demand'),
        ('retail-and-e-commerce', 4, 'Directs personalisation strategy across a large retailer, balancing margin and trust'),
        ('autonomous-systems', 1, 'Sketches the path from camera image to steering command and names each stage'),
        ('autonomous-systems', 2, 'Trains a lane detector and measures how it degrades at night and in rain'),
        ('autonomous-systems', 3, 'Mines fleet logs for near misses and turns them into regression scenarios for simulation'),
        ('autonomous-systems', 4, 'Owns the safety argument for a driverless system and shapes the standards it is judged by'),
        ('entertainment-and-gaming', 1, 'Separates scripted opponents from learned ones and states what each offers a designer'),
        ('entertainment-and-gaming', 2, 'Predicts from early sessions which players will leave, and compares against a simple rule'),
        ('entertainment-and-gaming', 3, 'Ships a neural upscaler that fits the frame budget on the weakest supported hardware'),
        ('entertainment-and-gaming', 4, 'Guides a studio''s use of learned agents from design to live play and speaks for it publicly'),
        ('manufacturing-and-supply-chain', 1, 'Explains how a forecast error travels up a supply chain and grows on the way'),
        ('manufacturing-and-supply-chain', 2, 'Trains an anomaly detector on vibration data and checks its alarms with a technician'),
        ('manufacturing-and-supply-chain', 3, 'Joins demand forecasts to a scheduling optimiser and proves the saving in a live trial'),
        ('manufacturing-and-supply-chain', 4, 'Sets the analytics strategy for a network of plants and suppliers, with standards others adopt'),
        ('technology-industry', 1, 'Contrasts a research lab, a platform team and a product team in what each delivers'),
        ('technology-industry', 2, 'Takes a model through a launch review, with metrics, fallback and on-call notes ready'),
        ('technology-industry', 3, 'Moves a research prototype onto a shared platform without breaking its service levels'),
        ('technology-industry', 4, 'Shapes the ML organisation of a company from its hiring plan to its platform strategy'),
        ('business-acumen', 1, 'States how the organisation makes money and which decision a model is meant to improve'),
        ('business-acumen', 2, 'Estimates the yearly saving from fewer false alarms and lists the assumptions behind it'),
        ('business-acumen', 3, 'Halts a technically elegant project after showing that no decision depends on its output'),
        ('business-acumen', 4, 'Argues the ML investment plan before the board and is trusted to say what not to fund')
    ) as v (skill, proficiency, example)
    join untouched_skill k on k.slug = v.skill and k.area = 'domains';

delete from skill_source where skill_id in (select id from untouched_skill where area = 'domains');
insert into skill_source (skill_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('domain-knowledge', 'junior-ml-researcher-skills', '8. Domain-Specific Knowledge'),
        ('domain-knowledge', 'applied-ml-researcher-skills', 'What Does an Applied Machine Learning Researcher Do?'),
        ('domain-knowledge', 'ml-researcher-career', 'Best Practices: Adopt an Interdisciplinary Approach'),
        ('domain-knowledge', 'career-in-machine-learning', 'Job Roles in Machine Learning'),
        ('healthcare-ai', 'junior-ml-researcher-skills', '8. Domain-Specific Knowledge'),
        ('healthcare-ai', 'ml-researcher-career', 'Industry Trends: Industry Applications'),
        ('healthcare-ai', 'career-in-machine-learning', 'Industries and Applications'),
        ('healthcare-ai', 'applied-ml-researcher-skills', 'Real-World Examples of Success'),
        ('finance-ai', 'junior-ml-researcher-skills', '8. Domain-Specific Knowledge'),
        ('finance-ai', 'ml-researcher-career', 'Industry Trends: Industry Applications; Market Demand: Industry Adoption'),
        ('finance-ai', 'career-in-machine-learning', 'Industries and Applications'),
        ('legal-ai', 'ml-researcher-career', 'Industry Trends: Industry Applications'),
        ('retail-and-e-commerce', 'career-in-machine-learning', 'Industries and Applications'),
        ('retail-and-e-commerce', 'ml-researcher-career', 'Market Demand: Industry Adoption'),
        ('retail-and-e-commerce', 'applied-ml-researcher-skills', 'Real-World Examples of Success'),
        ('autonomous-systems', 'career-in-machine-learning', 'Industries and Applications; Job Roles in Machine Learning'),
        ('autonomous-systems', 'ml-researcher-career', 'Best Practices: Adopt an Interdisciplinary Approach'),
        ('entertainment-and-gaming', 'career-in-machine-learning', 'Industries and Applications'),
        ('manufacturing-and-supply-chain', 'career-in-machine-learning', 'Industries and Applications'),
        ('technology-industry', 'ml-researcher-career', 'Career Development: Industry Opportunities; Market Demand: Industry Adoption; Salary Ranges (US Market, 2024): Factors Influencing Salaries'),
        ('technology-industry', 'career-in-machine-learning', 'Growth and demand for careers in Machine Learning'),
        ('business-acumen', 'ml-researcher-career', 'Essential Soft Skills: Leadership; Industry Trends: Emerging Trends'),
        ('business-acumen', 'career-in-machine-learning', 'Job Roles in Machine Learning')
    ) as v (owner, source, locator)
    join untouched_skill o on o.slug = v.owner and o.area = 'domains' join source d on d.seed_slug = v.source;
