// Completes what is typed into the search box. Without this the box sends a form, and so it does when the server has no time.

const PAUSE = 150;
const MOST_KEPT = 100;

const field = document.getElementById('q');
const list = Object.assign(document.createElement('ul'), { id: 'completions', role: 'listbox', hidden: true });
list.setAttribute('aria-label', field.form.dataset.completions);
field.form.append(list);
Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' })
  .forEach(([name, value]) => field.setAttribute(name, value));

const kept = new Map();
let timer;
let asking = new AbortController();

const chosen = () => list.querySelector('[aria-selected="true"]');

const choose = (option) => {
  chosen()?.setAttribute('aria-selected', 'false');
  if (option) {
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
  } else {
    field.removeAttribute('aria-activedescendant');
  }
};

const close = () => {
  clearTimeout(timer);
  asking.abort();
  choose(null);
  list.hidden = true;
  field.setAttribute('aria-expanded', 'false');
};

const show = (completions) => {
  choose(null);
  list.replaceChildren(...completions.map(({ name, kind, path }, number) => {
    const option = Object.assign(document.createElement('li'), { id: `completion-${number}`, role: 'option' });
    option.setAttribute('aria-selected', 'false');
    option.dataset.path = path;
    const words = Object.assign(document.createElement('span'), { dir: 'auto', textContent: name });
    option.append(words, ' ', Object.assign(document.createElement('small'), { textContent: kind }));
    return option;
  }));
  list.hidden = completions.length === 0;
  field.setAttribute('aria-expanded', !list.hidden);
};

// The site may live below a path of its own, which the address of the completions tells.
const go = (option) => {
  close();
  location.assign(field.form.dataset.from.replace(/\/search\/completions$/, '') + option.dataset.path);
};

const ask = async (words) => {
  asking = new AbortController();
  if (!kept.has(words)) {
    const answer = await fetch(`${field.form.dataset.from}?q=${encodeURIComponent(words)}`, { signal: asking.signal });
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    if (kept.size >= MOST_KEPT) {
      kept.clear();
    }
    kept.set(words, await answer.json());
  }
  if (document.activeElement === field && field.value.trim() === words) {
    show(kept.get(words));
  }
};

const type = () => {
  const words = field.value.trim();
  clearTimeout(timer);
  asking.abort();
  // One letter says little, unless it is a word.
  if (words.length < 2 && /^[\x00-\x7f]*$/.test(words)) {
    close();
    return;
  }
  // An answer that nobody waits for any more closes nothing.
  timer = setTimeout(() => ask(words).catch((error) => error.name === 'AbortError' || close()), kept.has(words) ? 0 : PAUSE);
};

field.addEventListener('input', (event) => event.isComposing || type());
field.addEventListener('compositionend', type);
field.addEventListener('blur', close);
field.form.addEventListener('submit', close);
field.addEventListener('keydown', (event) => {
  const open = !list.hidden && !event.isComposing;
  const options = [...list.children];
  const at = options.indexOf(chosen());
  if (open && event.key === 'ArrowDown') {
    choose(options[at + 1] ?? null);
  } else if (open && event.key === 'ArrowUp') {
    choose(at < 0 ? options.at(-1) : options[at - 1] ?? null);
  } else if (open && event.key === 'Enter' && at >= 0) {
    go(options[at]);
  } else if (open && event.key === 'Escape') {
    close();
  } else {
    return;
  }
  event.preventDefault();
});

// A press that began on an option does not take the focus from the box, which would close the list.
list.addEventListener('mousedown', (event) => event.preventDefault());
list.addEventListener('click', (event) => event.target !== list && go(event.target.closest('li')));

// Whoever was quicker than this script is not forgotten.
if (field.value !== field.defaultValue) {
  type();
}
