-- Skills: Machine learning and deep learning.

merge into skill t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, a.id as skill_area_id, v.position as position, v.name as name, v.kind as kind, v.statement as statement, v.description as description, v.hours as hours, cast(v.refresh_months as integer) as refresh_months
    from (values
        ('ab5819ae-9556-5bfb-adf6-9ecadd11db04', 'supervised-learning', 'machine-learning', 1, 'Supervised learning', 'concept', 'Choose, train and check a model that learns from labelled examples.', 'Show an algorithm inputs with known answers and it learns a rule for new inputs. The family covers **classification and regression**, and its shared vocabulary is features, labels, loss functions, training, validation and test splits, and generalisation.

A great deal of everyday ML is of this kind, which makes it the natural place to begin. Label quality sets the ceiling, and a leak between splits will flatter any score.', 60, null),
        ('a2867e3c-e28d-515c-91a4-70876d978d21', 'unsupervised-learning', 'machine-learning', 2, 'Unsupervised learning', 'concept', 'Find structure in data that carry no labels, and judge whether that structure is real.', 'Labels cost money; raw data usually lie around in plenty. Unsupervised methods look for groups, directions, densities and oddities: **clustering, dimensionality reduction**, mixture models, anomaly detection, autoencoders.

Since there is no answer key, evaluation is the hard part. Test how stable a result is, bring in someone who knows the domain, and accept that an algorithm will always return *something*.', 40, null),
        ('b26f2211-e46a-5971-9584-4676c4d2f33e', 'reinforcement-learning', 'machine-learning', 3, 'Reinforcement learning', 'concept', 'Train an agent that learns by trial and reward to act well over a sequence of steps.', 'An agent acts, the environment answers with a reward, and a *policy* improves. Markov decision processes, value functions, **Q-learning, policy gradients**, exploration and off-policy learning form the core.

One of our sources expects breakthroughs here in allocating resources. Rewards deserve suspicion: agents exploit any loophole in them, and runs vary so widely between seeds that a single curve proves little.', 100, 18),
        ('d0f5975e-2f09-5580-afee-fa22d7b28f09', 'classification', 'machine-learning', 4, 'Classification', 'method', 'Train and check a model that assigns each input to one of a set of classes.', 'Spam or not, which species, which fault: the output is a category, often with a probability. Learn decision boundaries, binary and multi-class set-ups, thresholds, **precision, recall**, ROC curves, calibration and class imbalance.

Accuracy misleads when one class is rare. Agree with whoever uses the result what each type of mistake costs, and place the threshold accordingly.', 30, null),
        ('7da2575e-4c05-5770-ab0d-29c467bd9fc2', 'regression', 'machine-learning', 5, 'Regression', 'method', 'Train and check a model that predicts a number from its inputs.', 'Prices, delays, demand, temperature: whenever the target is a quantity, this is the task. Squared, absolute and quantile losses, **RMSE and MAE**, residual plots, regularisation and prediction intervals are its everyday ideas.

A single point estimate hides a lot. Plot errors against the inputs, beware of extrapolating outside the range you trained on, and watch what outliers do to a squared loss.', 25, null),
        ('1832456f-ed20-5adf-8d46-4148d1e7402a', 'linear-regression', 'machine-learning', 6, 'Linear regression', 'method', 'Fit a straight-line model to a numeric target and interpret its coefficients with care.', 'One of the oldest models in the toolbox and still the first baseline to try. *Ordinary least squares* finds the coefficients; ridge and lasso restrain them; residuals show whether the assumptions (linearity, independence, constant variance) hold up.

Because everything in it is visible, it teaches how learning works in general. Correlated features make coefficients swing, so do not read them as causes.', 20, null),
        ('d4bb911c-3aee-5ae2-baca-7bd071e7a7a6', 'logistic-regression', 'machine-learning', 7, 'Logistic regression', 'method', 'Model the probability of a class with a linear score passed through the logistic function.', 'Despite its name this is a classifier. A weighted sum passes through the **sigmoid** (softmax for several classes) and is trained with cross-entropy, which gives log-odds you are able to read and probabilities that are often well calibrated.

It is quick, hard to beat on sparse features, and in effect a neural network of one unit. Scale the inputs and regularise, above all when the classes separate perfectly.', 15, null),
        ('f76970b7-e259-5b3b-9a84-d74e7fcb1ab8', 'decision-trees', 'machine-learning', 8, 'Decision trees', 'method', 'Grow, prune and combine trees of yes-or-no questions to predict classes or numbers.', 'A tree splits data on one feature at a time, using *Gini impurity, entropy* or variance to choose the split. Alone it is easy to read and easy to overfit; combined into **random forests** or gradient boosting it becomes one of the strongest choices for tables.

Limit the depth or prune. Treat impurity-based feature importances with reserve, since they favour features with many values.', 25, null),
        ('7afbfc42-0272-59bc-8fb3-ea9c9fd32374', 'support-vector-machines', 'machine-learning', 9, 'Support vector machines', 'method', 'Separate classes with the widest possible margin, using kernels where a line will not do.', 'Of all boundaries that separate two classes, an SVM picks the one furthest from both. You will meet the **margin**, support vectors, slack and the penalty C, hinge loss, and the kernel trick with polynomial and RBF kernels.

It shines on small and medium data with many features. Training slows down as rows grow, inputs must be scaled, and scores need calibration before anyone calls them probabilities.', 20, null),
        ('f096702f-dd5b-5b43-9117-b0e87444fbfd', 'clustering', 'machine-learning', 10, 'Clustering', 'method', 'Group similar items without labels and check that the groups hold up and mean something.', 'Customer segments, document topics, families of faults: clustering proposes groups from a notion of distance. **k-means**, hierarchical methods, DBSCAN and Gaussian mixtures make different assumptions about shape and density; silhouette scores and stability checks help you judge them.

The distance matters more than the algorithm. Scale first, and never present segments as facts of nature.', 20, null),
        ('5da1ec18-25ba-54e0-8912-c9b70e6275fe', 'dimensionality-reduction', 'machine-learning', 11, 'Dimensionality reduction', 'method', 'Compress many features into a few that keep what matters for viewing or modelling.', 'With hundreds of columns, distances blur and models slow down. **Principal component analysis (PCA)** keeps directions of greatest variance; t-SNE and UMAP draw neighbourhoods; autoencoders learn a compressed code.

Use it to look at data, to remove noise or to speed up training. Distances between islands in a t-SNE picture mean little, and a projection must be fitted on training data alone.', 20, null),
        ('4e459fc1-a002-5911-b03a-1f53cdf238f2', 'pattern-recognition', 'machine-learning', 12, 'Pattern recognition', 'concept', 'Detect regularities in data and turn them into features, rules or models that hold elsewhere.', 'Finding regularities automatically is the purpose of the whole field: a heartbeat that looks wrong, a repeated word order, a seasonal swing. The subject joins *feature extraction, similarity and template matching, density estimation* and the statistical decision rules behind classifiers.

Good practitioners doubt first. People and models both see shapes in noise, so confirm a pattern on fresh data before building on it.', 40, null),
        ('adbf8370-6446-57f7-9fcd-4d27864b6157', 'neural-networks', 'machine-learning', 13, 'Neural networks', 'concept', 'Build and train a network of layered units, and explain how it turns inputs into outputs.', 'Layers of weighted sums and non-linear **activations** approximate almost any function. The fundamentals are the perceptron, multilayer networks, forward pass, loss, *backpropagation*, initialisation, mini-batches and optimisers.

Write a small one from scratch once; it removes the mystery. When training stalls, try to overfit a tiny batch first: if that fails, the fault lies in the code rather than in the data.', 50, null),
        ('c890be31-a8af-59db-a741-66037f9311eb', 'deep-learning', 'machine-learning', 14, 'Deep learning', 'concept', 'Design, train and debug networks of many layers on images, text, sound or tables.', 'Depth lets a network learn its own features, and it drives today''s speech, language and vision systems. Expect **normalisation, residual connections, dropout**, embeddings, attention, learning-rate schedules, mixed precision and training on GPUs.

All four sources ask for it. Costs climb fast, so begin with a known architecture and a small run, change one thing at a time, and keep a simpler model beside it for comparison.', 120, 24),
        ('6e1b2d26-949e-58da-abcd-92ab81f4fb46', 'convolutional-neural-networks', 'machine-learning', 15, 'Convolutional neural networks', 'concept', 'Build and train networks that slide learned filters over images and other gridded data.', 'A convolution looks at a small window and shares its weights everywhere, so a cat is recognised wherever it sits. Kernels, stride, padding, pooling, **receptive fields** and residual blocks are the parts; LeNet, ResNet and U-Net show how they fit together.

Images are the home ground, yet audio spectrograms and time series work too. Track tensor shapes, and check what the filters latch on to: backgrounds are a favourite shortcut.', 40, 24),
        ('6b173c22-ce76-5a80-a474-fa50862822a4', 'recurrent-neural-networks', 'machine-learning', 16, 'Recurrent neural networks', 'concept', 'Model sequences with networks that carry a hidden state from one step to the next.', 'Text, speech and sensor readings arrive in order, and a recurrent network reads them step by step while holding a memory. Learn the plain cell, **LSTM and GRU gates**, backpropagation through time, gradient clipping, bidirectional layers and encoder-decoder set-ups.

Transformers have taken over much of this ground, but recurrence stays useful on small devices and streams. Mind vanishing gradients and padded steps that slip into the loss.', 30, 24),
        ('26f06008-88a1-5cdf-bbef-280570823ca6', 'transformers', 'machine-learning', 17, 'Transformers', 'concept', 'Explain, train and adapt networks that relate all parts of an input through attention.', 'Self-attention lets each token look at all the others at once, which trains well in parallel and scales. Study *queries, keys and values*, multi-head attention, positional encoding, masking, encoder and decoder stacks and **tokenisation**.

Three of the four sources list this architecture beside CNNs and RNNs. Plain attention grows with the square of the length, so memory is the first limit you hit; a wrong mask is the first bug.', 50, 12),
        ('f5be0c75-f6a1-5a28-8c45-cbb6e4f976bf', 'transfer-learning', 'machine-learning', 18, 'Transfer learning and pre-trained models', 'method', 'Adapt a model trained on one task to a new one with far less data and compute.', 'Why start from random weights if somebody has already learned edges, grammar or chemistry? Take a **pre-trained** backbone, freeze or *fine-tune* its layers, add a new head, or train small adapters such as LoRA.

The career guide names it as a way to build faster. Watch for a source domain too far from yours, for forgetting of earlier abilities, for the licence, and for test data that sat in the pre-training set.', 30, 12),
        ('275c9c49-99a3-52c2-8353-b355e836df29', 'generative-ai', 'machine-learning', 19, 'Generative AI', 'concept', 'Train, adapt and assess models that produce new text, images, sound or code.', 'Rather than sort inputs, these models learn a distribution and sample from it. **Variational autoencoders, GANs, diffusion models** and autoregressive models take different routes; temperature and guidance steer the sampling.

The researcher source describes the topic as moving fast. Fluent output is not correct output: plan for invented facts, memorised training data, rights in the material and misuse, and combine automatic scores with human judgement.', 60, 6),
        ('5e837972-4300-5e65-ab6d-b1ebec27b009', 'large-language-models', 'machine-learning', 20, 'Large language models', 'concept', 'Select, prompt, adapt and evaluate language models trained on very large bodies of text.', 'One model, many language tasks. The path runs through pre-training, **instruction tuning**, learning from human preferences, prompting, retrieval-augmented generation (RAG), tool use, context windows and quantised inference.

Sources report windows growing and inputs beyond text. Build a test set for your own task before you choose a model, count the cost per request, and treat private data and injected instructions as risks from day one.', 80, 6),
        ('4545b0cc-f46c-568e-a22b-64dc6a35a590', 'multimodal-models', 'machine-learning', 21, 'Multimodal models', 'concept', 'Build and assess models that combine text, images, sound or other kinds of input.', 'A chart with its caption, a scan with the doctor''s note: meaning often sits across channels. Core ideas are separate **encoders**, a joint embedding space, contrastive training as in CLIP, cross-attention and early or late fusion.

Research on language models is heading this way. Test each channel alone, since a model may ignore the picture and answer from the words, and decide what happens if one input is missing.', 50, 6),
        ('875a4ddd-f575-5fb2-a9ff-d26f0e2bbc4a', 'federated-learning', 'machine-learning', 22, 'Federated learning', 'method', 'Train a shared model across devices or organisations while raw data stay where they are.', 'Phones and hospitals hold data that must not travel. In federated learning the model goes to the data: clients train locally, a server combines updates by **federated averaging**, and only those updates move.

The promise is privacy, though updates still leak, so secure aggregation and differential privacy join in. Expect uneven data across clients, devices that drop out and communication as the bottleneck.', 40, 12),
        ('f17c5d31-6553-508e-a5f9-f1012d08315c', 'model-evaluation', 'machine-learning', 23, 'Model evaluation', 'method', 'Measure how well a model does what it is for, on data it has not seen.', 'An honest score guides every later decision. Meet hold-out sets, **cross-validation**, precision and recall, ROC and calibration curves, RMSE, baselines, results per subgroup and tests against real situations.

It stands on the list of skills employers seek in researchers. Pick the metric before the model, split by time or by person where rows are related, and open the test set once.', 40, null),
        ('f440fcc6-838f-56fe-ae60-34fffbe490a0', 'model-selection', 'machine-learning', 24, 'Model selection', 'method', 'Choose among candidate models by evidence, weighing accuracy against cost and clarity.', 'No algorithm wins everywhere, so you compare. Know what each family assumes and where it fails, then judge candidates through *nested cross-validation*, information criteria such as **AIC and BIC**, learning curves and practical limits on latency, memory and explanation.

Start from the simplest model that might do. Picking the best of many on one validation set biases its score upwards; keep fresh data for the final word.', 25, null),
        ('8ab3c579-79ea-5f8a-a85e-676135b5e10d', 'overfitting-and-underfitting', 'machine-learning', 25, 'Overfitting and underfitting', 'concept', 'Recognise when a model memorises or misses the pattern, and bring it back into balance.', 'Too flexible and a model learns noise by heart; too stiff and it misses the signal. The **bias-variance trade-off**, learning curves, regularisation (L1, L2, dropout), early stopping, augmentation and more data are your instruments.

Matching complexity to the data you have is listed among the standing challenges of research. Compare training with validation error before reaching for a bigger network.', 15, null),
        ('62d9e26a-55c0-51f0-ae3f-c600c406e942', 'hyperparameter-tuning', 'machine-learning', 26, 'Hyperparameter tuning', 'method', 'Search for the settings that training does not learn, within a fixed budget of compute.', 'Learning rate, tree depth, number of layers: somebody has to set them. Grid and **random search**, Bayesian optimisation, successive halving (Hyperband) and population-based training spend the budget in different ways; log scales and early stopping save much of it.

Tune on validation data only, give every compared method the same effort, and record the search space so that others see how a result was reached.', 20, 24),
        ('29d7ab01-3893-59a5-99c4-000e9c18bb23', 'predictive-modelling', 'machine-learning', 27, 'Predictive modelling', 'method', 'Turn past data into forecasts that people act on, from question to checked model.', 'Which patient will return, how much stock will sell? Predictive modelling runs the whole way: **target definition**, features known at prediction time, a model, backtests, uncertainty, and a forecast delivered in time to be used.

The career guide counts it among a data scientist''s tasks. Leakage from the future is the classic mistake: ask of each column whether it existed when the prediction would have been made.', 60, null),
        ('33734c4a-87cb-51ef-b08c-9e5a5160416d', 'prescriptive-modelling', 'machine-learning', 28, 'Prescriptive modelling', 'method', 'Recommend the best action by joining predictions with costs, limits and goals.', 'Forecasting demand is half the job; someone still decides how much to order. Prescriptive models add an **objective, constraints and decisions**: linear and integer programming, simulation, uplift models, contextual bandits, what-if analysis.

Causality matters now, because an action changes the outcome. Have the people who will carry out the advice check the constraints, and test its value against what they do today.', 50, null)
    ) as v (uuid, slug, area, position, name, kind, statement, description, hours, refresh_months)
    join skill_area a on a.seed_slug = v.area
    where not exists (select 1 from skill o where (o.slug = v.slug or o.name = v.name) and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'skill' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set skill_area_id = s.skill_area_id, position = s.position, name = s.name, kind = s.kind, statement = s.statement, description = s.description, hours = s.hours, refresh_months = s.refresh_months
when not matched then insert (uuid, slug, seed_slug, skill_area_id, position, name, kind, statement, description, hours, refresh_months) values (s.uuid, s.slug, s.slug, s.skill_area_id, s.position, s.name, s.kind, s.statement, s.description, s.hours, s.refresh_months);

delete from skill_alias where skill_id in (select id from untouched_skill where area = 'machine-learning');
insert into skill_alias (skill_id, alias, position)
    select k.id, v.alias, v.position
    from (values
        ('supervised-learning', 1, 'learning from labelled data'),
        ('supervised-learning', 2, 'supervised ML'),
        ('supervised-learning', 3, 'supervised machine learning'),
        ('unsupervised-learning', 1, 'learning without labels'),
        ('unsupervised-learning', 2, 'unsupervised ML'),
        ('unsupervised-learning', 3, 'anomaly detection'),
        ('unsupervised-learning', 4, 'unsupervised machine learning'),
        ('reinforcement-learning', 1, 'RL'),
        ('reinforcement-learning', 2, 'deep reinforcement learning'),
        ('reinforcement-learning', 3, 'Q-learning'),
        ('reinforcement-learning', 4, 'policy gradient'),
        ('classification', 1, 'classifier'),
        ('classification', 2, 'binary classification'),
        ('classification', 3, 'multi-class classification'),
        ('classification', 4, 'class prediction'),
        ('regression', 1, 'regression analysis'),
        ('regression', 2, 'numeric prediction'),
        ('regression', 3, 'continuous target prediction'),
        ('linear-regression', 1, 'ordinary least squares'),
        ('linear-regression', 2, 'OLS'),
        ('linear-regression', 3, 'ridge regression'),
        ('linear-regression', 4, 'lasso'),
        ('linear-regression', 5, 'least squares regression'),
        ('logistic-regression', 1, 'logit model'),
        ('logistic-regression', 2, 'softmax regression'),
        ('logistic-regression', 3, 'maximum entropy classifier'),
        ('logistic-regression', 4, 'logit'),
        ('decision-trees', 1, 'CART'),
        ('decision-trees', 2, 'random forest'),
        ('decision-trees', 3, 'gradient boosting'),
        ('decision-trees', 4, 'tree-based models'),
        ('decision-trees', 5, 'ensemble trees'),
        ('support-vector-machines', 1, 'SVM'),
        ('support-vector-machines', 2, 'support vector classifier'),
        ('support-vector-machines', 3, 'kernel methods'),
        ('support-vector-machines', 4, 'large-margin classifier'),
        ('clustering', 1, 'cluster analysis'),
        ('clustering', 2, 'k-means'),
        ('clustering', 3, 'DBSCAN'),
        ('clustering', 4, 'hierarchical clustering'),
        ('clustering', 5, 'segmentation of data'),
        ('dimensionality-reduction', 1, 'dimension reduction'),
        ('dimensionality-reduction', 2, 'PCA'),
        ('dimensionality-reduction', 3, 'principal component analysis'),
        ('dimensionality-reduction', 4, 't-SNE'),
        ('dimensionality-reduction', 5, 'UMAP'),
        ('pattern-recognition', 1, 'automated pattern detection'),
        ('pattern-recognition', 2, 'pattern detection'),
        ('pattern-recognition', 3, 'pattern analysis'),
        ('neural-networks', 1, 'neural nets'),
        ('neural-networks', 2, 'artificial neural networks'),
        ('neural-networks', 3, 'ANN'),
        ('neural-networks', 4, 'multilayer perceptron'),
        ('neural-networks', 5, 'MLP'),
        ('deep-learning', 1, 'DL'),
        ('deep-learning', 2, 'deep neural networks'),
        ('deep-learning', 3, 'DNN'),
        ('deep-learning', 4, 'deep nets'),
        ('convolutional-neural-networks', 1, 'CNN'),
        ('convolutional-neural-networks', 2, 'CNNs'),
        ('convolutional-neural-networks', 3, 'ConvNet'),
        ('convolutional-neural-networks', 4, 'convolutional networks'),
        ('recurrent-neural-networks', 1, 'RNN'),
        ('recurrent-neural-networks', 2, 'RNNs'),
        ('recurrent-neural-networks', 3, 'LSTM'),
        ('recurrent-neural-networks', 4, 'GRU'),
        ('recurrent-neural-networks', 5, 'recurrent networks'),
        ('transformers', 1, 'transformer architecture'),
        ('transformers', 2, 'self-attention'),
        ('transformers', 3, 'attention mechanism'),
        ('transformers', 4, 'encoder-decoder transformer'),
        ('transfer-learning', 1, 'transfer learning'),
        ('transfer-learning', 2, 'pre-trained models'),
        ('transfer-learning', 3, 'pretrained models'),
        ('transfer-learning', 4, 'fine-tuning'),
        ('transfer-learning', 5, 'domain adaptation'),
        ('generative-ai', 1, 'GenAI'),
        ('generative-ai', 2, 'gen AI'),
        ('generative-ai', 3, 'generative models'),
        ('generative-ai', 4, 'diffusion models'),
        ('generative-ai', 5, 'GAN'),
        ('large-language-models', 1, 'LLM'),
        ('large-language-models', 2, 'LLMs'),
        ('large-language-models', 3, 'foundation models'),
        ('large-language-models', 4, 'prompt engineering'),
        ('large-language-models', 5, 'retrieval-augmented generation'),
        ('multimodal-models', 1, 'multi-modal models'),
        ('multimodal-models', 2, 'multimodal learning'),
        ('multimodal-models', 3, 'vision-language models'),
        ('multimodal-models', 4, 'VLM'),
        ('multimodal-models', 5, 'multimodal AI'),
        ('federated-learning', 1, 'FL'),
        ('federated-learning', 2, 'federated averaging'),
        ('federated-learning', 3, 'FedAvg'),
        ('federated-learning', 4, 'decentralised training'),
        ('model-evaluation', 1, 'evaluation metrics'),
        ('model-evaluation', 2, 'cross-validation'),
        ('model-evaluation', 3, 'performance metrics'),
        ('model-evaluation', 4, 'model validation'),
        ('model-evaluation', 5, 'model assessment'),
        ('model-selection', 1, 'algorithm selection'),
        ('model-selection', 2, 'choosing a model'),
        ('model-selection', 3, 'model comparison'),
        ('overfitting-and-underfitting', 1, 'bias-variance trade-off'),
        ('overfitting-and-underfitting', 2, 'generalisation'),
        ('overfitting-and-underfitting', 3, 'regularisation'),
        ('overfitting-and-underfitting', 4, 'overfit'),
        ('overfitting-and-underfitting', 5, 'underfit'),
        ('hyperparameter-tuning', 1, 'hyperparameter optimization'),
        ('hyperparameter-tuning', 2, 'hyperparameter optimisation'),
        ('hyperparameter-tuning', 3, 'HPO'),
        ('hyperparameter-tuning', 4, 'grid search'),
        ('hyperparameter-tuning', 5, 'hyper-parameter tuning'),
        ('predictive-modelling', 1, 'predictive modeling'),
        ('predictive-modelling', 2, 'predictive analytics'),
        ('predictive-modelling', 3, 'forecasting'),
        ('predictive-modelling', 4, 'predictive models'),
        ('prescriptive-modelling', 1, 'prescriptive modeling'),
        ('prescriptive-modelling', 2, 'prescriptive analytics'),
        ('prescriptive-modelling', 3, 'decision optimisation'),
        ('prescriptive-modelling', 4, 'decision modelling')
    ) as v (skill, position, alias)
    join untouched_skill k on k.slug = v.skill and k.area = 'machine-learning';

delete from proficiency_example where skill_id in (select id from untouched_skill where area = 'machine-learning');
insert into proficiency_example (skill_id, proficiency, example)
    select k.id, v.proficiency, v.example
    from (values
        ('supervised-learning', 1, 'Sorts a list of business questions into those with labels to learn from and those without.'),
        ('supervised-learning', 2, 'Trains a baseline on a tidy labelled table and scores it on a held-out split.'),
        ('supervised-learning', 3, 'Spots that the test set leaked into training from a suspicious jump in accuracy.'),
        ('supervised-learning', 4, 'Devises a training scheme for scarce, noisy labels that the whole group then adopts.'),
        ('unsupervised-learning', 1, 'Tells customer grouping and anomaly detection apart from tasks that need labelled answers.'),
        ('unsupervised-learning', 2, 'Scales the features, runs a mixture model and describes the groups it returns.'),
        ('unsupervised-learning', 3, 'Rejects attractive clusters that change with every resample of the data.'),
        ('unsupervised-learning', 4, 'Creates a representation-learning method for unlabelled sensor logs that several teams reuse.'),
        ('reinforcement-learning', 1, 'Identifies state, action and reward in a warehouse routing problem.'),
        ('reinforcement-learning', 2, 'Trains a tabular Q-learning agent on a small grid world and plots its returns.'),
        ('reinforcement-learning', 3, 'Redesigns a reward after watching the agent collect points without finishing its task.'),
        ('reinforcement-learning', 4, 'Introduces an off-policy method that lets a costly real system learn from logged decisions.'),
        ('classification', 1, 'Reads a confusion matrix and points to the false alarms and the misses.'),
        ('classification', 2, 'Fits a multi-class model to labelled tickets and reports recall for each class.'),
        ('classification', 3, 'Moves the fraud threshold to match review capacity and recalibrates the scores.'),
        ('classification', 4, 'Shapes a cost-sensitive scheme for thousands of rare classes and documents its limits.'),
        ('regression', 1, 'Tells a target that is a quantity from one that is a category, and names a fitting loss.'),
        ('regression', 2, 'Compares a house-price model with the mean baseline using absolute error.'),
        ('regression', 3, 'Switches to quantile loss when planners ask for the range rather than the average.'),
        ('regression', 4, 'Advises other teams on heavy-tailed targets and sets how prediction intervals get validated.'),
        ('linear-regression', 1, 'Points to slope and intercept on a scatter plot and says what each one means.'),
        ('linear-regression', 2, 'Fits a model on several features and explains one coefficient with the others held fixed.'),
        ('linear-regression', 3, 'Meets correlated predictors with ridge regularisation after inspecting the residuals.'),
        ('linear-regression', 4, 'Settles disputes over coefficient claims by showing what the design does and does not identify.'),
        ('logistic-regression', 1, 'Says why a sigmoid turns a score into a probability and a straight line does not.'),
        ('logistic-regression', 2, 'Trains a churn baseline and converts its coefficients into odds ratios.'),
        ('logistic-regression', 3, 'Diagnoses exploding weights as perfect separation and adds a penalty to tame them.'),
        ('logistic-regression', 4, 'Extends the model with structured penalties for very sparse inputs and publishes the recipe.'),
        ('decision-trees', 1, 'Follows one customer down a drawn tree and reads the prediction at the leaf.'),
        ('decision-trees', 2, 'Limits depth and leaf size until validation error stops rising.'),
        ('decision-trees', 3, 'Prefers permutation importance after showing that impurity scores favour ID-like columns.'),
        ('decision-trees', 4, 'Tailors a boosting objective to the company''s cost structure and maintains it for all teams.'),
        ('support-vector-machines', 1, 'Marks the support vectors on a plot and says why the other points do not matter.'),
        ('support-vector-machines', 2, 'Scales features and searches C and kernel width by cross-validation on a small data set.'),
        ('support-vector-machines', 3, 'Chooses a linear kernel for long text vectors and justifies it by speed and accuracy.'),
        ('support-vector-machines', 4, 'Designs a valid kernel for graph-shaped data and proves that it is positive semi-definite.'),
        ('clustering', 1, 'Recognises that k-means will not separate two interlocking rings of points.'),
        ('clustering', 2, 'Segments shoppers with k-means and compares several values of k by silhouette.'),
        ('clustering', 3, 'Replaces Euclidean distance with one fit for mixed data and verifies stability by resampling.'),
        ('clustering', 4, 'Invents a streaming clustering scheme for event data and sets its acceptance tests.'),
        ('dimensionality-reduction', 1, 'Describes why a handful of components may carry most of the variance in many columns.'),
        ('dimensionality-reduction', 2, 'Standardises the data, applies PCA and picks the number of components from a scree plot.'),
        ('dimensionality-reduction', 3, 'Warns a colleague against reading cluster sizes and gaps off a t-SNE picture.'),
        ('dimensionality-reduction', 4, 'Proposes an embedding method that preserves the distances a downstream search relies on.'),
        ('pattern-recognition', 1, 'Tells a seasonal cycle from random wobble in a chart of weekly sales.'),
        ('pattern-recognition', 2, 'Extracts frequency features from vibration signals and separates healthy from worn bearings.'),
        ('pattern-recognition', 3, 'Confirms a suspected pattern on a later period and drops it when it fails there.'),
        ('pattern-recognition', 4, 'Unifies learned and hand-made descriptors in a detector that sets the standard for a product line.'),
        ('neural-networks', 1, 'Labels layers, weights and activations in a diagram and says what training changes.'),
        ('neural-networks', 2, 'Codes a small multilayer network with backpropagation and trains it on digit images.'),
        ('neural-networks', 3, 'Isolates a dead-activation fault by overfitting a single batch and logging gradient norms.'),
        ('neural-networks', 4, 'Creates an initialisation scheme for an unusual architecture and explains why it trains.'),
        ('deep-learning', 1, 'Says why learned features replaced hand-made ones for images and speech.'),
        ('deep-learning', 2, 'Trains a published architecture on a new data set and reads its learning curves.'),
        ('deep-learning', 3, 'Recovers a diverging run by tracing it to normalisation under very small batches.'),
        ('deep-learning', 4, 'Leads the design of an architecture that others in the field take up and build on.'),
        ('convolutional-neural-networks', 1, 'Explains why sharing filter weights suits photographs better than a fully connected layer.'),
        ('convolutional-neural-networks', 2, 'Computes the output shape of each layer and trains a small image classifier.'),
        ('convolutional-neural-networks', 3, 'Discovers from saliency maps that a model keys on hospital markings instead of the lesion.'),
        ('convolutional-neural-networks', 4, 'Devises an efficient convolutional block that meets a strict latency limit on a phone.'),
        ('recurrent-neural-networks', 1, 'Unrolls a recurrent cell over a short sentence and shows where the memory sits.'),
        ('recurrent-neural-networks', 2, 'Trains an LSTM on sensor sequences with padding masked out of the loss.'),
        ('recurrent-neural-networks', 3, 'Stops exploding gradients with clipping and truncated backpropagation, and states how far back memory then reaches.'),
        ('recurrent-neural-networks', 4, 'Argues from measurements when a recurrent model should replace attention on streaming devices.'),
        ('transformers', 1, 'Describes attention as a weighted look-up across all tokens of a sentence.'),
        ('transformers', 2, 'Implements a small decoder with a causal mask and trains it on plain text.'),
        ('transformers', 3, 'Uncovers a faulty causal mask because the validation loss is implausibly low.'),
        ('transformers', 4, 'Proposes an attention variant for very long inputs and backs it with careful ablations.'),
        ('transfer-learning', 1, 'Recognises a small image project as a case for starting from pre-trained weights.'),
        ('transfer-learning', 2, 'Replaces the last layer of a pre-trained network and fine-tunes it on a few hundred photos.'),
        ('transfer-learning', 3, 'Weighs freezing, adapters and full fine-tuning by experiment and catches negative transfer.'),
        ('transfer-learning', 4, 'Defines which pre-trained models the organisation builds on, and how they are vetted and updated.'),
        ('generative-ai', 1, 'Contrasts a model that draws new images with one that labels existing ones.'),
        ('generative-ai', 2, 'Samples from a ready-made diffusion model and adjusts guidance to suit a design brief.'),
        ('generative-ai', 3, 'Runs a blind human rating beside automatic scores and finds copied training images.'),
        ('generative-ai', 4, 'Establishes the release criteria for generated content across products, misuse tests included.'),
        ('large-language-models', 1, 'Says why a language model states a false reference with confidence.'),
        ('large-language-models', 2, 'Writes a prompt with examples and measures it on a small labelled set of support tickets.'),
        ('large-language-models', 3, 'Adds retrieval, traces wrong answers to the index and proves the fix on held-out questions.'),
        ('large-language-models', 4, 'Sets the evaluation and safety bar for every language model the company ships.'),
        ('multimodal-models', 1, 'Gives a case where a photo and its caption together answer what neither does alone.'),
        ('multimodal-models', 2, 'Searches an image collection by text using ready-made joint embeddings.'),
        ('multimodal-models', 3, 'Blanks out the image to show that a question-answering model relies on text alone.'),
        ('multimodal-models', 4, 'Designs a fusion architecture that degrades gracefully when a sensor or channel drops out.'),
        ('federated-learning', 1, 'Explains what leaves a phone and what stays on it in a federated round.'),
        ('federated-learning', 2, 'Simulates a few clients with a framework and plots accuracy against rounds.'),
        ('federated-learning', 3, 'Handles clients with very different data by changing the aggregation, and measures the gain.'),
        ('federated-learning', 4, 'Architects cross-hospital training with secure aggregation and a stated privacy budget.'),
        ('model-evaluation', 1, 'Names a case where high accuracy hides a model that is useless on the rare class.'),
        ('model-evaluation', 2, 'Sets up cross-validation with a simple baseline and reports the spread of scores.'),
        ('model-evaluation', 3, 'Splits by patient instead of by scan and shows how much the old score was inflated.'),
        ('model-evaluation', 4, 'Writes the evaluation protocol, subgroup checks included, that all model releases must pass.'),
        ('model-selection', 1, 'Lists two candidate algorithms for a task with one strength and one weakness each.'),
        ('model-selection', 2, 'Compares three models on the same folds and picks the simplest within the noise.'),
        ('model-selection', 3, 'Uses nested cross-validation to show that a reported winner gained only by being picked.'),
        ('model-selection', 4, 'Resolves hard choices for other teams by balancing accuracy, latency, upkeep and explanation.'),
        ('overfitting-and-underfitting', 1, 'Reads from two loss curves whether a model has memorised its training data.'),
        ('overfitting-and-underfitting', 2, 'Adds early stopping and weight decay after seeing validation loss turn upwards.'),
        ('overfitting-and-underfitting', 3, 'Separates too little data from too little capacity by plotting error against sample size.'),
        ('overfitting-and-underfitting', 4, 'Teaches why a very large network generalises and tests that account on the team''s own models.'),
        ('hyperparameter-tuning', 1, 'Tells a learned weight from a setting such as learning rate or tree depth.'),
        ('hyperparameter-tuning', 2, 'Runs a random search on a log scale and keeps the test set out of it.'),
        ('hyperparameter-tuning', 3, 'Cuts the search bill with successive halving and shows that the outcome is no worse.'),
        ('hyperparameter-tuning', 4, 'Builds the tuning service and search-space defaults that the whole department relies on.'),
        ('predictive-modelling', 1, 'Rewords a manager''s question as a target, a moment of prediction and a horizon.'),
        ('predictive-modelling', 2, 'Builds a demand forecast with lagged features and backtests it against last year''s value.'),
        ('predictive-modelling', 3, 'Removes a column that was filled in after the event and explains why the score dropped.'),
        ('predictive-modelling', 4, 'Directs a portfolio of forecasts, retires those nobody acts on and sets how error is costed.'),
        ('prescriptive-modelling', 1, 'Distinguishes a forecast of demand from advice on how much to order.'),
        ('prescriptive-modelling', 2, 'Formulates a small staffing problem as a linear program and solves it with a library.'),
        ('prescriptive-modelling', 3, 'Estimates uplift by experiment and targets offers only where they change behaviour.'),
        ('prescriptive-modelling', 4, 'Creates a decision system that planners trust, with constraints they edit and overrides it learns from.')
    ) as v (skill, proficiency, example)
    join untouched_skill k on k.slug = v.skill and k.area = 'machine-learning';

delete from skill_source where skill_id in (select id from untouched_skill where area = 'machine-learning');
insert into skill_source (skill_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('supervised-learning', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning'),
        ('supervised-learning', 'applied-ml-researcher-skills', 'Core Technical Skills: Machine Learning and Deep Learning'),
        ('supervised-learning', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('unsupervised-learning', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning'),
        ('unsupervised-learning', 'applied-ml-researcher-skills', 'Core Technical Skills: Machine Learning and Deep Learning'),
        ('unsupervised-learning', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('reinforcement-learning', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning'),
        ('reinforcement-learning', 'applied-ml-researcher-skills', 'Core Technical Skills: Machine Learning and Deep Learning'),
        ('reinforcement-learning', 'ml-researcher-career', 'Industry Trends: Emerging Trends'),
        ('reinforcement-learning', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('classification', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('regression', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('linear-regression', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning'),
        ('logistic-regression', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning'),
        ('decision-trees', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning'),
        ('support-vector-machines', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning'),
        ('clustering', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('dimensionality-reduction', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('pattern-recognition', 'career-in-machine-learning', 'Career in Machine Learning'),
        ('pattern-recognition', 'ml-researcher-career', 'Overview'),
        ('neural-networks', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning'),
        ('neural-networks', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('deep-learning', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning'),
        ('deep-learning', 'applied-ml-researcher-skills', 'Core Technical Skills: Machine Learning and Deep Learning'),
        ('deep-learning', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('deep-learning', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('convolutional-neural-networks', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning'),
        ('convolutional-neural-networks', 'applied-ml-researcher-skills', 'Core Technical Skills: Machine Learning and Deep Learning'),
        ('convolutional-neural-networks', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('convolutional-neural-networks', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('recurrent-neural-networks', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning'),
        ('recurrent-neural-networks', 'applied-ml-researcher-skills', 'Core Technical Skills: Machine Learning and Deep Learning'),
        ('recurrent-neural-networks', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('recurrent-neural-networks', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('transformers', 'junior-ml-researcher-skills', 'Fundamental Understanding of Machine Learning and Deep Learning'),
        ('transformers', 'applied-ml-researcher-skills', 'Core Technical Skills: Machine Learning and Deep Learning'),
        ('transformers', 'ml-researcher-career', 'Requirements: Technical Skills'),
        ('transfer-learning', 'career-in-machine-learning', 'Future Trends in Machine Learning'),
        ('generative-ai', 'ml-researcher-career', 'Industry Trends: Technological Advancements'),
        ('large-language-models', 'ml-researcher-career', 'Industry Trends: Technological Advancements'),
        ('multimodal-models', 'ml-researcher-career', 'Industry Trends: Technological Advancements'),
        ('federated-learning', 'career-in-machine-learning', 'Future Trends in Machine Learning'),
        ('model-evaluation', 'applied-ml-researcher-skills', 'What Does an Applied Machine Learning Researcher Do?'),
        ('model-evaluation', 'ml-researcher-career', 'Market Demand: Key Skills in Demand'),
        ('model-selection', 'applied-ml-researcher-skills', 'Research and Analytical Skills: Critical Thinking'),
        ('model-selection', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('overfitting-and-underfitting', 'ml-researcher-career', 'Common Challenges: Model Complexity'),
        ('hyperparameter-tuning', 'applied-ml-researcher-skills', 'Tailor Your CV'),
        ('hyperparameter-tuning', 'ml-researcher-career', 'Common Challenges: Model Optimization'),
        ('predictive-modelling', 'ml-researcher-career', 'Industry Trends: Industry Applications'),
        ('predictive-modelling', 'career-in-machine-learning', 'Job Roles in Machine Learning'),
        ('prescriptive-modelling', 'career-in-machine-learning', 'Job Roles in Machine Learning')
    ) as v (owner, source, locator)
    join untouched_skill o on o.slug = v.owner and o.area = 'machine-learning' join source d on d.seed_slug = v.source;
