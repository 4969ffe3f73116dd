-- Skills: Mathematics and statistics.

merge into skill t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, a.id as skill_area_id, v.position as position, v.name as name, v.kind as kind, v.statement as statement, v.description as description, v.hours as hours, cast(v.refresh_months as integer) as refresh_months
    from (values
        ('7e86f49a-249c-57f9-8c84-9ca387f77cdf', 'linear-algebra', 'mathematics-and-statistics', 1, 'Linear algebra', 'concept', 'Express data and models as vectors and matrices, and compute and reason with them.', 'Almost every model stores its inputs and weights as **vectors, matrices and tensors**. Learn matrix products, rank, projections, norms, eigenvalues and the singular value decomposition (SVD); all four of our sources put this subject under the foundations.

The payoff is reading a layer, a covariance matrix or a least-squares fit as geometry. Pay attention to shapes and to ill-conditioned matrices: many baffling bugs turn out to be one or the other.', 80, null),
        ('f3b3bbd4-817b-5436-ae2d-a6569f628d11', 'calculus', 'mathematics-and-statistics', 2, 'Calculus', 'concept', 'Differentiate the functions inside a model and use gradients to see how it learns.', 'Training follows slopes. *Derivatives, partial derivatives, gradients, the chain rule*, integrals and Taylor expansions are the working set, and backpropagation is the chain rule applied again and again through a network.

You will rarely differentiate by hand at work, because frameworks do it for you. You still need to see when a gradient vanishes, explodes or does not exist.', 80, null),
        ('9e0c79df-5e80-54c9-be04-b72110f6275e', 'probability', 'mathematics-and-statistics', 3, 'Probability', 'concept', 'Describe uncertainty with random variables and distributions, and update it on evidence.', 'Data are noisy and predictions uncertain, so models speak in chances. Expect random variables, common distributions, expectation and variance, conditional probability, independence, **Bayes'' rule** and likelihood.

Maximum likelihood links these ideas to the loss functions you minimise later. The usual traps are assuming independence that is not there and forgetting the base rate of a rare event.', 60, null),
        ('0f9c1acb-d81f-5149-a9c8-aa0f53496344', 'statistics', 'mathematics-and-statistics', 4, 'Statistics', 'concept', 'Summarise data, estimate unknown quantities and say how sure the estimate is.', 'Statistics turns a sample into a statement about the world: means and spread, sampling, estimators, **bias and variance**, confidence intervals, hypothesis tests, correlation, the bootstrap.

You lean on it when you inspect a data set, compare models or report a result. Ask how the sample was drawn before you trust any summary, and keep correlation and cause apart.', 80, null),
        ('a637af44-b0ca-58cc-9f7a-eff557f2e187', 'mathematical-optimisation', 'mathematics-and-statistics', 5, 'Mathematical optimisation', 'concept', 'State learning as minimising an objective, and pick and steer a method that minimises it.', 'Fitting a model means searching for parameters that make a loss small. Meet convex and non-convex problems, constraints and Lagrange multipliers, **gradient descent** and its stochastic form, momentum, Adam, learning-rate schedules and second-order methods.

A falling loss is no proof that the objective is the right one: check what is being minimised first, then how quickly.', 60, null),
        ('f7d17d1d-5785-5646-ae19-6800532abcd7', 'statistical-significance', 'mathematics-and-statistics', 6, 'Statistical significance', 'method', 'Test whether a measured difference is more than chance, and report it without overclaiming.', 'One model scores higher than another: luck, or something real? Significance testing answers with null hypotheses, **p-values**, confidence intervals, power, effect sizes and corrections for multiple comparisons.

Research findings stand or fall on this step. Small test sets, a handful of random seeds and many quiet retries produce “improvements” that vanish later; and a significant effect may still be too small to matter.', 20, null),
        ('1445f874-e82b-5ce6-be36-ada3067f7b31', 'statistical-modelling', 'mathematics-and-statistics', 7, 'Statistical modelling', 'method', 'Build a model of how data arise, fit it, check its assumptions and interpret its parameters.', 'Here the aim is to *explain* as well as to predict. Generalised linear models, mixed effects, time-series models and Bayesian models each write down how observations come about, with an explicit noise term.

Data scientists use them to turn data into decisions. Look at residuals before coefficients: a neat summary table is worthless once its assumptions fail.', 60, null)
    ) as v (uuid, slug, area, position, name, kind, statement, description, hours, refresh_months)
    join skill_area a on a.seed_slug = v.area
    where not exists (select 1 from skill o where (o.slug = v.slug or o.name = v.name) and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'skill' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set skill_area_id = s.skill_area_id, position = s.position, name = s.name, kind = s.kind, statement = s.statement, description = s.description, hours = s.hours, refresh_months = s.refresh_months
when not matched then insert (uuid, slug, seed_slug, skill_area_id, position, name, kind, statement, description, hours, refresh_months) values (s.uuid, s.slug, s.slug, s.skill_area_id, s.position, s.name, s.kind, s.statement, s.description, s.hours, s.refresh_months);

delete from skill_alias where skill_id in (select id from untouched_skill where area = 'mathematics-and-statistics');
insert into skill_alias (skill_id, alias, position)
    select k.id, v.alias, v.position
    from (values
        ('linear-algebra', 1, 'matrix algebra'),
        ('linear-algebra', 2, 'vectors and matrices'),
        ('linear-algebra', 3, 'LinAlg'),
        ('calculus', 1, 'differential calculus'),
        ('calculus', 2, 'multivariable calculus'),
        ('calculus', 3, 'derivatives'),
        ('calculus', 4, 'gradients'),
        ('probability', 1, 'probability theory'),
        ('probability', 2, 'Bayes'' theorem'),
        ('probability', 3, 'Bayesian probability'),
        ('statistics', 1, 'stats'),
        ('statistics', 2, 'statistical inference'),
        ('statistics', 3, 'inferential statistics'),
        ('statistics', 4, 'descriptive statistics'),
        ('mathematical-optimisation', 1, 'optimization'),
        ('mathematical-optimisation', 2, 'mathematical optimization'),
        ('mathematical-optimisation', 3, 'numerical optimisation'),
        ('mathematical-optimisation', 4, 'convex optimisation'),
        ('mathematical-optimisation', 5, 'gradient descent'),
        ('statistical-significance', 1, 'hypothesis testing'),
        ('statistical-significance', 2, 'p-value'),
        ('statistical-significance', 3, 'significance testing'),
        ('statistical-significance', 4, 'A/B test analysis'),
        ('statistical-modelling', 1, 'statistical modeling'),
        ('statistical-modelling', 2, 'generalised linear models'),
        ('statistical-modelling', 3, 'GLM'),
        ('statistical-modelling', 4, 'Bayesian modelling')
    ) as v (skill, position, alias)
    join untouched_skill k on k.slug = v.skill and k.area = 'mathematics-and-statistics';

delete from proficiency_example where skill_id in (select id from untouched_skill where area = 'mathematics-and-statistics');
insert into proficiency_example (skill_id, proficiency, example)
    select k.id, v.proficiency, v.example
    from (values
        ('linear-algebra', 1, 'Explains what a matrix product does to a batch of feature vectors and why the shapes must agree.'),
        ('linear-algebra', 2, 'Writes a least-squares solution in matrix form and checks it against a library''s answer.'),
        ('linear-algebra', 3, 'Traces an unstable fit to nearly collinear columns by looking at the singular values.'),
        ('linear-algebra', 4, 'Derives a low-rank approximation that shrinks a large layer and states the error it brings.'),
        ('calculus', 1, 'Describes a gradient as the direction in which the loss rises fastest.'),
        ('calculus', 2, 'Works out the gradient of a squared-error loss on paper and confirms it numerically.'),
        ('calculus', 3, 'Finds the saturated activation that stops gradients from reaching the early layers.'),
        ('calculus', 4, 'Derives a custom backward pass for a new operation and proves where it is well behaved.'),
        ('probability', 1, 'Tells the probability of a disease given a positive test apart from its reverse.'),
        ('probability', 2, 'Picks a sensible distribution for count data and computes its expected value and variance.'),
        ('probability', 3, 'Shows that minimising cross-entropy equals maximising likelihood for the model at hand.'),
        ('probability', 4, 'Builds a hierarchical Bayesian model for sparse groups and defends its priors to colleagues.'),
        ('statistics', 1, 'Reads a box plot and says why the median differs from the mean in skewed data.'),
        ('statistics', 2, 'Reports a model''s accuracy with a bootstrap interval in place of a bare number.'),
        ('statistics', 3, 'Notices that a survey sample leaves out a user group and corrects the estimate by weighting.'),
        ('statistics', 4, 'Designs the team''s estimators for correlated measurements and reviews others'' inference.'),
        ('mathematical-optimisation', 1, 'Sketches gradient descent on a curve and says what a step that is too large does.'),
        ('mathematical-optimisation', 2, 'Adjusts the learning rate and batch size until a training loss falls steadily.'),
        ('mathematical-optimisation', 3, 'Rewrites a constrained problem with Lagrange multipliers and picks a solver that suits it.'),
        ('mathematical-optimisation', 4, 'Develops an optimiser for a hard loss surface and analyses when it converges.'),
        ('statistical-significance', 1, 'States in plain words what a p-value does and does not tell about a hypothesis.'),
        ('statistical-significance', 2, 'Runs a paired test on the scores of two classifiers over the same folds.'),
        ('statistical-significance', 3, 'Corrects for the many variants tried and withdraws a claim that no longer holds.'),
        ('statistical-significance', 4, 'Sets the lab''s rule for seeds, power and effect sizes before any comparison is run.'),
        ('statistical-modelling', 1, 'Names the systematic part and the noise part in a written model formula.'),
        ('statistical-modelling', 2, 'Fits a Poisson model to daily order counts and reads the effect of a price change from it.'),
        ('statistical-modelling', 3, 'Detects overdispersion in the residuals and moves to a model that allows for it.'),
        ('statistical-modelling', 4, 'Formulates a bespoke multilevel model for messy field data and teaches others to criticise it.')
    ) as v (skill, proficiency, example)
    join untouched_skill k on k.slug = v.skill and k.area = 'mathematics-and-statistics';

delete from skill_source where skill_id in (select id from untouched_skill where area = 'mathematics-and-statistics');
insert into skill_source (skill_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('linear-algebra', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning: Mathematical Foundations'),
        ('linear-algebra', 'applied-ml-researcher-skills', 'Core Technical Skills: Mathematics and Statistics'),
        ('linear-algebra', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('linear-algebra', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('calculus', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning: Mathematical Foundations'),
        ('calculus', 'applied-ml-researcher-skills', 'Core Technical Skills: Mathematics and Statistics'),
        ('calculus', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('calculus', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('probability', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning: Mathematical Foundations'),
        ('probability', 'applied-ml-researcher-skills', 'Core Technical Skills: Mathematics and Statistics'),
        ('probability', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('probability', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('statistics', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning: Mathematical Foundations'),
        ('statistics', 'applied-ml-researcher-skills', 'Core Technical Skills: Mathematics and Statistics'),
        ('statistics', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('statistics', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('mathematical-optimisation', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning: Mathematical Foundations'),
        ('mathematical-optimisation', 'applied-ml-researcher-skills', 'Core Technical Skills: Mathematics and Statistics'),
        ('statistical-significance', 'junior-ml-researcher-skills', 'Research Methodology'),
        ('statistical-modelling', 'career-in-machine-learning', 'Career in Machine Learning; Job Roles in Machine Learning'),
        ('statistical-modelling', 'ml-researcher-career', 'Market Demand: Key Skills in Demand')
    ) as v (owner, source, locator)
    join untouched_skill o on o.slug = v.owner and o.area = 'mathematics-and-statistics' join source d on d.seed_slug = v.source;
