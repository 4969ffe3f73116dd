-- Skills: Ethics and responsible AI.

merge into skill t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, a.id as skill_area_id, v.position as position, v.name as name, v.kind as kind, v.statement as statement, v.description as description, v.hours as hours, cast(v.refresh_months as integer) as refresh_months
    from (values
        ('5ea0d9d7-6910-5671-869a-5af86449037b', 'ai-ethics', 'ethics', 1, 'AI ethics', 'concept', 'Recognise the ethical questions an AI project raises and deal with them from the start.', 'AI ethics asks who benefits, who is harmed and who was asked. Learners meet principles such as beneficence, autonomy and justice, the notions of consent and dual use, and the practical forms these take: impact assessments, review boards, red lines on use.

Models decide about people at a scale no single clerk could reach, so research is expected to weigh consequences along with accuracy. Ethics added the week before launch tends to be a signature, not a safeguard.', 30, 12),
        ('a9e32c64-f9d8-5ffa-b2d0-e9ecd5a025ce', 'bias-mitigation', 'ethics', 2, 'Bias mitigation', 'method', 'Measure unwanted bias in data and models, and reduce it without hiding its cost.', 'Bias enters through sampling, labels, proxies and feedback loops. Remedies act before training (reweighting, better collection), during it (constraints, adversarial debiasing) or after it (group thresholds), and each is checked against chosen fairness measures.

A model trained on a skewed past repeats it, politely and at speed. Removing the sensitive column is seldom enough, because postcode or vocabulary carries the same signal.', 45, 12),
        ('f3f7539c-6ecf-51bb-b223-b94de2edcff1', 'fairness', 'ethics', 3, 'Fairness', 'concept', 'Choose and apply a fitting definition of fairness, and judge whether a model meets it.', 'Fairness has several formal meanings: demographic parity, equalised odds, calibration within groups, individual and counterfactual fairness. Some of them conflict whenever base rates differ, so choosing one is a judgement about the use, and not a setting.

Algorithms used in lending, hiring or care may carry forward existing inequality. Include those affected in the choice, look at combinations of groups, and be wary of small subgroups whose figures are mostly noise.', 40, 12),
        ('51f17eb6-0ed7-5444-a5f7-f0151a82c29b', 'data-privacy', 'ethics', 4, 'Data privacy', 'concept', 'Collect and use personal data only as far as needed, and protect the people it describes.', 'Core ideas are consent, purpose limitation, data minimisation, pseudonymisation and true anonymisation, with techniques such as k-anonymity and differential privacy, and attacks such as re-identification and membership inference.

Models feed on large amounts of personal data, and a trained network sometimes memorises what it saw. Joining two harmless tables is the classic way to expose a person, so think in combinations.', 35, 12),
        ('de1cf044-5e81-575d-9063-db0af9d97501', 'data-security', 'ethics', 5, 'Data security', 'practice', 'Keep training data, models and credentials safe from theft, tampering and accidental exposure.', 'The basics are least privilege, encryption at rest and in transit, secret management, audit logs and tested backups. ML adds targets of its own: poisoned training sets, stolen weights, unsafe serialised models, prompts that leak private text.

Large stores of personal data make an inviting target, and notebooks often sit outside the usual controls. A copy on a laptop or a key pasted into a cell undoes a great deal of careful work.', 40, 12),
        ('d12c0498-4147-52df-b55c-3859a66fe2af', 'data-protection-compliance', 'ethics', 6, 'Data protection compliance', 'practice', 'Meet data protection law and policy throughout the life of a dataset and a model.', 'Laws such as the GDPR ask for a lawful basis, records of processing, impact assessments, retention limits and ways for people to see, correct or erase their data. For ML that raises knotty points: may old data train a new model, and what does erasure mean for weights?

Meeting these standards is one of the field''s recurring data challenges. Involve the privacy officer at the design stage and keep evidence as you go.', 30, 12),
        ('461af748-8846-5b81-807d-87cbb4d2ad82', 'accountability', 'ethics', 7, 'Accountability', 'concept', 'Make clear who answers for a model''s decisions, and give people a way to challenge them.', 'Accountability joins named owners, decision logs, audit trails, sign-off at each stage, and a route for complaint and redress. “The algorithm decided” is never the end of the matter; a person chose its data, its objective and its threshold.

Responsible research builds this in from the outset. Look out for ownership that fades once the project team dissolves while the model goes on scoring.', 20, 24),
        ('fe88eba7-1fbd-5118-bcad-227dcf1e1d07', 'transparency', 'ethics', 8, 'Transparency', 'concept', 'Be open about what a system does, what it was built from and where it should not be used.', 'Openness works at several levels: telling people that a machine is involved, publishing model cards and datasheets, disclosing training data and evaluation, releasing code or weights. Each audience needs a different depth.

Trust depends on knowing how decisions come about. A hundred pages nobody reads is not openness, and some disclosures endanger privacy or security; say what is withheld, and why.', 20, 24),
        ('2d3fc461-df8e-5fed-8f50-d2a3c343eb6b', 'interpretability', 'ethics', 9, 'Interpretability', 'method', 'Understand how a model reaches its outputs, by its design or by probing it afterwards.', 'Some models are readable as they stand: sparse linear models, shallow trees, additive models. Others need probes, such as permutation importance, partial dependence, saliency maps, attention analysis, concept vectors or the study of single circuits.

Complex models earn trust, and get repaired, only when their inner workings are understood to some degree. An importance score describes the model, not the world, and correlated features share credit unpredictably.', 50, 12),
        ('d730443d-e985-52ff-8fb8-a8f5cf57e90b', 'explainable-ai', 'ethics', 10, 'Explainable AI', 'method', 'Give the people affected by a prediction a clear, faithful account of why it was made.', 'Methods include SHAP and LIME attributions, counterfactuals (“with two more years'' history the loan would have passed”), surrogate trees and worked examples. A clinician, an auditor and an applicant want different ones.

Explanation is both a standing difficulty with complex models and a growing research area. A plausible story that does not match the computation is worse than silence, so test faithfulness as well as clarity.', 40, 12),
        ('23a531e5-25c2-5bcc-99a2-ddc9e13ff2e7', 'societal-impact', 'ethics', 11, 'Societal impact', 'concept', 'Foresee and assess how an ML system affects groups, work and public life beyond its users.', 'Impact reaches past the interface: jobs reshaped, information distorted, energy used, power shifted towards those who own the data. Impact assessments, scenario workshops, talks with communities and follow-up studies after release are the usual means.

Researchers are asked to consider what their work does to society, not merely to a benchmark. Second-order effects come late and seldom show in your metrics, so decide early who will go and look.', 25, 24),
        ('058ecf11-98f1-5a5c-a302-467c6720ea0d', 'ai-governance', 'ethics', 12, 'AI governance and regulation', 'practice', 'Put policies, roles and controls in place so that AI is built and used responsibly and lawfully.', 'Governance turns principles into procedure: a register of models, risk tiers, approval gates, monitoring duties, incident reports, retirement. Frameworks to know include the EU AI Act, the NIST AI Risk Management Framework and ISO/IEC 42001.

Governance frameworks and regulation draw growing attention as AI spreads. Scale control to risk; a process that treats a spam filter like a diagnosis tool teaches people to go round it.', 40, 6),
        ('0dc0fdf0-a94a-5d58-a2f0-cc3722fcf0db', 'inclusive-research', 'ethics', 13, 'Inclusive research', 'practice', 'Make the research group and its work open to people of different backgrounds and views.', 'Inclusion shows in who is hired, who speaks, whose language or skin tone the dataset covers, and who takes part in studies. Practices include turn-taking in meetings, accessible events, clear codes of conduct, fair credit for authorship and recruitment of varied participants.

Mutual respect makes a group pleasanter and sharper: blind spots are found sooner. Good intentions do not show whether it works; ask, measure, and act on the answer.', 20, null)
    ) as v (uuid, slug, area, position, name, kind, statement, description, hours, refresh_months)
    join skill_area a on a.seed_slug = v.area
    where not exists (select 1 from skill o where (o.slug = v.slug or o.name = v.name) and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'skill' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set skill_area_id = s.skill_area_id, position = s.position, name = s.name, kind = s.kind, statement = s.statement, description = s.description, hours = s.hours, refresh_months = s.refresh_months
when not matched then insert (uuid, slug, seed_slug, skill_area_id, position, name, kind, statement, description, hours, refresh_months) values (s.uuid, s.slug, s.slug, s.skill_area_id, s.position, s.name, s.kind, s.statement, s.description, s.hours, s.refresh_months);

delete from skill_alias where skill_id in (select id from untouched_skill where area = 'ethics');
insert into skill_alias (skill_id, alias, position)
    select k.id, v.alias, v.position
    from (values
        ('ai-ethics', 1, 'responsible AI'),
        ('ai-ethics', 2, 'ethical AI'),
        ('ai-ethics', 3, 'machine ethics'),
        ('ai-ethics', 4, 'trustworthy AI'),
        ('bias-mitigation', 1, 'debiasing'),
        ('bias-mitigation', 2, 'algorithmic bias'),
        ('bias-mitigation', 3, 'reducing model bias'),
        ('fairness', 1, 'algorithmic fairness'),
        ('fairness', 2, 'fair machine learning'),
        ('fairness', 3, 'ML fairness'),
        ('data-privacy', 1, 'privacy'),
        ('data-privacy', 2, 'privacy-preserving machine learning'),
        ('data-privacy', 3, 'information privacy'),
        ('data-privacy', 4, 'anonymisation'),
        ('data-security', 1, 'information security'),
        ('data-security', 2, 'ML security'),
        ('data-security', 3, 'data protection controls'),
        ('data-protection-compliance', 1, 'GDPR'),
        ('data-protection-compliance', 2, 'privacy compliance'),
        ('data-protection-compliance', 3, 'data protection law'),
        ('data-protection-compliance', 4, 'DPIA'),
        ('accountability', 1, 'algorithmic accountability'),
        ('accountability', 2, 'responsibility for AI'),
        ('accountability', 3, 'auditability'),
        ('transparency', 1, 'AI transparency'),
        ('transparency', 2, 'disclosure'),
        ('transparency', 3, 'openness about AI'),
        ('interpretability', 1, 'model interpretability'),
        ('interpretability', 2, 'interpretable ML'),
        ('interpretability', 3, 'mechanistic interpretability'),
        ('explainable-ai', 1, 'XAI'),
        ('explainable-ai', 2, 'explainability'),
        ('explainable-ai', 3, 'explainable artificial intelligence'),
        ('societal-impact', 1, 'social impact of AI'),
        ('societal-impact', 2, 'impact assessment'),
        ('societal-impact', 3, 'AI and society'),
        ('ai-governance', 1, 'AI regulation'),
        ('ai-governance', 2, 'AI policy'),
        ('ai-governance', 3, 'model governance'),
        ('ai-governance', 4, 'AI risk management'),
        ('inclusive-research', 1, 'diversity and inclusion'),
        ('inclusive-research', 2, 'inclusive research culture'),
        ('inclusive-research', 3, 'DEI')
    ) as v (skill, position, alias)
    join untouched_skill k on k.slug = v.skill and k.area = 'ethics';

delete from proficiency_example where skill_id in (select id from untouched_skill where area = 'ethics');
insert into proficiency_example (skill_id, proficiency, example)
    select k.id, v.proficiency, v.example
    from (values
        ('ai-ethics', 1, 'Names the people an emotion-detection product might harm and how'),
        ('ai-ethics', 2, 'Fills in an ethics checklist for a new dataset and raises two open questions with the lead'),
        ('ai-ethics', 3, 'Persuades a team to drop a profitable feature because users never agreed to the inference'),
        ('ai-ethics', 4, 'Chairs the review board and writes the principles by which projects are accepted or refused'),
        ('bias-mitigation', 1, 'Gives an example of a proxy variable that lets bias back in after a column is dropped'),
        ('bias-mitigation', 2, 'Reweights an unbalanced training set and compares error rates by group before and after'),
        ('bias-mitigation', 3, 'Uncovers a feedback loop in a policing dataset and redesigns the labels to break it'),
        ('bias-mitigation', 4, 'Publishes new mitigation methods and advises other companies on contested cases'),
        ('fairness', 1, 'States in plain words how equal opportunity differs from demographic parity'),
        ('fairness', 2, 'Computes false-negative rates for each age band and charts the gaps with their uncertainty'),
        ('fairness', 3, 'Justifies to a lending team why calibration was preferred to parity, and what that costs'),
        ('fairness', 4, 'Works with regulators and affected groups to define fairness standards for a whole sector'),
        ('data-privacy', 1, 'Tells direct identifiers from fields that identify somebody only in combination'),
        ('data-privacy', 2, 'Pseudonymises a customer extract and drops the columns the model does not need'),
        ('data-privacy', 3, 'Demonstrates a membership-inference attack on a trained model and retrains it with noise'),
        ('data-privacy', 4, 'Develops the privacy architecture that lets hospitals train together without sharing records'),
        ('data-security', 1, 'Explains why a password in a shared notebook is a leak even when the repository is private'),
        ('data-security', 2, 'Moves a project''s credentials into a secret store and limits who reads the raw data'),
        ('data-security', 3, 'Threat-models a training pipeline and closes a path by which outsiders might poison labels'),
        ('data-security', 4, 'Defines the security baseline for all ML platforms and leads the response to incidents'),
        ('data-protection-compliance', 1, 'Recognises which projects need a data protection impact assessment before they start'),
        ('data-protection-compliance', 2, 'Documents the lawful basis, retention period and recipients of a new training set'),
        ('data-protection-compliance', 3, 'Guides a model through audit, tracing every personal field from source to prediction'),
        ('data-protection-compliance', 4, 'Negotiates with authorities over novel uses and sets policy for data across several countries'),
        ('accountability', 1, 'Identifies who approved a model''s threshold and where that decision is recorded'),
        ('accountability', 2, 'Keeps a decision log that links each released version to its evaluation and its owner'),
        ('accountability', 3, 'Sets up an appeal process in which caseworkers overturn wrong scores and report back'),
        ('accountability', 4, 'Answers publicly for the organisation''s AI systems and has independent auditors test them'),
        ('transparency', 1, 'Points out what a product notice fails to say about the model behind it'),
        ('transparency', 2, 'Publishes a datasheet that states how examples were collected and who is missing from them'),
        ('transparency', 3, 'Drafts a public notice about an automated decision that users in a test understood'),
        ('transparency', 4, 'Leads the industry in open reporting by releasing evaluations that show weaknesses as well'),
        ('interpretability', 1, 'Reads the coefficients of a linear model and says which inputs push a score up'),
        ('interpretability', 2, 'Plots partial dependence for the main features and questions a curve that makes no sense'),
        ('interpretability', 3, 'Replaces an opaque ensemble with an additive model that loses little and reveals a data fault'),
        ('interpretability', 4, 'Invents probing techniques for deep networks that other laboratories build upon'),
        ('explainable-ai', 1, 'Describes what a SHAP plot claims about one prediction and what it leaves unsaid'),
        ('explainable-ai', 2, 'Adds counterfactual reasons to a rejection letter with guidance from a colleague'),
        ('explainable-ai', 3, 'Tests with real users whether explanations improve their decisions, and discards those that do not'),
        ('explainable-ai', 4, 'Sets the method by which a regulated firm explains every automated decision'),
        ('societal-impact', 1, 'Names effects of a delivery-routing model on people who never open the app'),
        ('societal-impact', 2, 'Contributes a section on likely harms and beneficiaries to a project proposal'),
        ('societal-impact', 3, 'Carries out an impact study with community groups and has the rollout changed because of it'),
        ('societal-impact', 4, 'Advises public bodies on the long-run effects of AI and shapes the research agenda on them'),
        ('ai-governance', 1, 'Sorts a list of systems into higher and lower risk and gives a reason for each'),
        ('ai-governance', 2, 'Registers a model with its purpose, owner, risk tier and review date before release'),
        ('ai-governance', 3, 'Designs approval gates that catch risky launches and barely delay harmless ones'),
        ('ai-governance', 4, 'Shapes national or industry standards and aligns a whole company''s practice with them'),
        ('inclusive-research', 1, 'Notices that a user study recruited only students and says what that leaves out'),
        ('inclusive-research', 2, 'Rotates the chair of the reading group so that quieter members lead discussions'),
        ('inclusive-research', 3, 'Rebuilds a speech dataset with speakers of under-served accents as paid partners'),
        ('inclusive-research', 4, 'Changes hiring, authorship and event practice across a lab and reports the results openly')
    ) as v (skill, proficiency, example)
    join untouched_skill k on k.slug = v.skill and k.area = 'ethics';

delete from skill_source where skill_id in (select id from untouched_skill where area = 'ethics');
insert into skill_source (skill_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('ai-ethics', 'junior-ml-researcher-skills', '6. Ethics and Responsible AI: Understanding Ethical Implications'),
        ('ai-ethics', 'ml-researcher-career', 'Essential Soft Skills: Ethical Awareness; Best Practices: Prioritize Ethics and Inclusivity'),
        ('ai-ethics', 'career-in-machine-learning', 'Challenges and Ethical Considerations'),
        ('bias-mitigation', 'ml-researcher-career', 'Common Challenges: Ethical Considerations; Essential Soft Skills: Analytical Skills'),
        ('bias-mitigation', 'junior-ml-researcher-skills', '6. Ethics and Responsible AI: Understanding Ethical Implications'),
        ('bias-mitigation', 'career-in-machine-learning', 'Challenges and Ethical Considerations'),
        ('fairness', 'junior-ml-researcher-skills', '6. Ethics and Responsible AI: Responsible AI Practices'),
        ('fairness', 'career-in-machine-learning', 'Challenges and Ethical Considerations'),
        ('fairness', 'ml-researcher-career', 'Essential Soft Skills: Ethical Awareness'),
        ('data-privacy', 'junior-ml-researcher-skills', '6. Ethics and Responsible AI: Understanding Ethical Implications'),
        ('data-privacy', 'ml-researcher-career', 'Common Challenges: Data-Related Issues; Essential Soft Skills: Ethical Awareness'),
        ('data-privacy', 'career-in-machine-learning', 'Challenges and Ethical Considerations'),
        ('data-security', 'career-in-machine-learning', 'Challenges and Ethical Considerations; Future Trends in Machine Learning'),
        ('data-protection-compliance', 'ml-researcher-career', 'Common Challenges: Data-Related Issues'),
        ('accountability', 'junior-ml-researcher-skills', '6. Ethics and Responsible AI: Responsible AI Practices'),
        ('accountability', 'ml-researcher-career', 'Essential Soft Skills: Ethical Awareness'),
        ('accountability', 'career-in-machine-learning', 'Challenges and Ethical Considerations; Future Trends in Machine Learning'),
        ('transparency', 'junior-ml-researcher-skills', '6. Ethics and Responsible AI: Responsible AI Practices'),
        ('transparency', 'ml-researcher-career', 'Essential Soft Skills: Ethical Awareness'),
        ('transparency', 'career-in-machine-learning', 'Challenges and Ethical Considerations'),
        ('interpretability', 'ml-researcher-career', 'Common Challenges: Model Complexity'),
        ('interpretability', 'career-in-machine-learning', 'Challenges and Ethical Considerations'),
        ('explainable-ai', 'ml-researcher-career', 'Market Demand: Future Outlook; Common Challenges: Model Complexity'),
        ('explainable-ai', 'career-in-machine-learning', 'Future Trends in Machine Learning'),
        ('societal-impact', 'junior-ml-researcher-skills', '6. Ethics and Responsible AI: Understanding Ethical Implications'),
        ('societal-impact', 'ml-researcher-career', 'Common Challenges: Ethical Considerations'),
        ('societal-impact', 'career-in-machine-learning', 'Challenges and Ethical Considerations'),
        ('ai-governance', 'ml-researcher-career', 'Industry Trends: Emerging Trends'),
        ('ai-governance', 'career-in-machine-learning', 'Future Trends in Machine Learning'),
        ('inclusive-research', 'ml-researcher-career', 'Best Practices: Foster Collaboration; Best Practices: Prioritize Ethics and Inclusivity'),
        ('inclusive-research', 'junior-ml-researcher-skills', '5. Soft Skills: Collaboration and Teamwork')
    ) as v (owner, source, locator)
    join untouched_skill o on o.slug = v.owner and o.area = 'ethics' join source d on d.seed_slug = v.source;
