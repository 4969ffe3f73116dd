// Makes editing quick. Every form here works without it.

const words = (element, attribute) => element.dataset[attribute];

// Whoever leaves a form with something typed is asked first; what is typed outlives an expired session and a closed tab.
// Where people share a browser, what one has typed is offered to nobody else.
const keyOf = (name) => `typed:${document.querySelector('.menu')?.dataset.who}:${name}`;
const entries = (form) => [...new FormData(form)].filter(([name, value]) => name !== '_csrf' && typeof value === 'string');
const said = (form) => JSON.stringify(entries(form).filter(([name]) => !['seen', 'from'].includes(name)));

const bringBack = (form, kept) => {
  const plain = document.createElement('form');
  plain.method = 'post';
  plain.action = form.action;
  const token = form.elements._csrf;
  const fields = [...JSON.parse(kept), ['do', 'restore'], ...(token ? [['_csrf', token.value]] : [])];
  fields.forEach(([name, value]) => {
    const field = Object.assign(document.createElement('textarea'), { name, value });
    field.hidden = true;
    plain.append(field);
  });
  document.body.append(plain);
  plain.submit();
};

const offer = (form, key, kept) => {
  const note = document.createElement('div');
  note.className = 'note warn kept';
  note.setAttribute('role', 'status');
  const text = Object.assign(document.createElement('p'), { textContent: words(form, 'kept') });
  const back = Object.assign(document.createElement('button'), { type: 'button', textContent: words(form, 'back') });
  const forget = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', textContent: words(form, 'forget') });
  back.addEventListener('click', () => {
    localStorage.removeItem(key);
    form.dataset.leaving = 'true';
    bringBack(form, kept);
  });
  forget.addEventListener('click', () => {
    localStorage.removeItem(key);
    note.remove();
  });
  note.append(text, back, forget);
  form.before(note);
};

document.querySelectorAll('form.edit').forEach((form) => {
  const key = form.dataset.keep && keyOf(form.dataset.keep);
  const before = said(form);
  const isChanged = () => form.dataset.unsaved === 'true' || said(form) !== before;
  if (key) {
    const kept = localStorage.getItem(key);
    if (kept && (form.dataset.saved === 'true' || form.dataset.unsaved === 'true' || kept === JSON.stringify(entries(form)))) {
      localStorage.removeItem(key);
    } else if (kept) {
      offer(form, key, kept);
    }
    const keep = () => localStorage.setItem(key, JSON.stringify(entries(form)));
    let waiting;
    form.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(keep, 300);
    });
    form.addEventListener('submit', () => {
      clearTimeout(waiting);
      if (isChanged()) {
        keep();
      }
    });
  }
  form.addEventListener('submit', () => {
    form.dataset.leaving = 'true';
  });
  addEventListener('beforeunload', (event) => {
    if (form.dataset.leaving !== 'true' && isChanged()) {
      event.preventDefault();
    }
  });
  addEventListener('pageshow', () => {
    form.dataset.leaving = 'false';
  });
});

// What has come as far as publishing is saved.
document.querySelectorAll('#drafts input[name="draft"]').forEach((draft) => {
  localStorage.removeItem(keyOf(draft.value));
  localStorage.removeItem(keyOf(`grid-${draft.value}`));
});

// A long list to choose from is narrowed by typing; of several, each has a box to tick.
const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter]);
const bare = (text) => text.replace(/[^\p{L}\p{N}+#]+/gu, '');

// As the search does: in any order, without accents, and whether words are joined, apart or with a sign between.
const holds = (text, wanted) => {
  const all = fold(text);
  return fold(wanted).split(/\s+/)
    .every((word) => all.includes(word) || (bare(word) !== '' && bare(all).includes(bare(word))));
};

// What people wrote runs in the direction of its letters.
const ownDirection = (element, textContent) => Object.assign(document.createElement(element), { textContent, dir: 'auto' });

const searchBox = (select, label) => {
  const box = document.createElement('input');
  box.type = 'search';
  box.className = 'narrow-by';
  box.autocomplete = 'off';
  box.dir = 'auto';
  box.setAttribute('aria-label', label);
  box.placeholder = label;
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
    }
  });
  box.addEventListener('input', (event) => event.stopPropagation());
  return box;
};

const pickOne = (select, label) => {
  const options = [...select.options];
  const box = searchBox(select, label);
  box.addEventListener('input', () => {
    const chosen = select.value;
    const found = options.filter((option) => option.value === '' || option.value === chosen || holds(option.text, box.value.trim()));
    select.replaceChildren(...found);
    select.value = chosen;
  });
  box.addEventListener('keydown', (event) => {
    const first = [...select.options].find((option) => option.value !== '' && holds(option.text, box.value.trim()));
    if (event.key === 'Enter' && box.value.trim() && first) {
      select.value = first.value;
      select.dispatchEvent(new Event('input', { bubbles: true }));
      select.focus();
    }
  });
  select.before(box);
};

const pickSeveral = (select, label) => {
  const list = document.createElement('div');
  list.className = 'picks';
  list.id = select.id;
  list.tabIndex = -1;
  list.setAttribute('role', 'group');
  list.setAttribute('aria-label', select.labels[0]?.firstChild?.textContent ?? label);
  if (select.hasAttribute('aria-describedby')) {
    list.setAttribute('aria-describedby', select.getAttribute('aria-describedby'));
  }
  [...select.options].sort((one, other) => other.selected - one.selected).forEach((option) => {
    const line = document.createElement('label');
    const tick = Object.assign(document.createElement('input'), { type: 'checkbox', name: select.name, value: option.value, checked: option.selected });
    line.append(tick, ' ', ownDirection('bdi', option.text));
    if (option.dataset.group) {
      line.append(' ', ownDirection('small', option.dataset.group));
    }
    list.append(line);
  });
  const box = searchBox(select, label);
  box.addEventListener('input', () => {
    [...list.children].forEach((line) => {
      line.hidden = !holds(line.textContent, box.value.trim()) && !line.querySelector('input').checked;
    });
  });
  select.labels.forEach((line) => line.removeAttribute('for'));
  select.replaceWith(box, list);
};

const search = document.querySelector('form[data-search]')?.dataset.search ?? '…';
document.querySelectorAll('select[data-picks="one"]').forEach((select) => pickOne(select, search));
document.querySelectorAll('select[data-picks="several"]').forEach((select) => pickSeveral(select, search));

// A preview of Markdown beside its text, rendered by the server as readers get it.
document.querySelectorAll('textarea[data-markdown]').forEach((text) => {
  const shown = document.getElementById(text.dataset.markdown);
  let waiting;
  let asked = 0;
  const show = async () => {
    const form = new FormData();
    form.append('text', text.value);
    if (text.form.elements._csrf) {
      form.append('_csrf', text.form.elements._csrf.value);
    }
    asked += 1;
    const mine = asked;
    const answer = await fetch(text.dataset.shownBy, { method: 'POST', body: new URLSearchParams(form), redirect: 'error' }).catch(() => null);
    if (answer?.ok && mine === asked) {
      shown.innerHTML = await answer.text();
      shown.hidden = text.value.trim() === '';
    }
  };
  text.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 400);
  });
  if (text.value.trim()) {
    show();
  }
});

// A list is put in order by dragging, or with its arrows; nothing is sent until it is kept.
document.querySelectorAll('.sortable').forEach((list) => {
  const told = list.parentElement.querySelector('[data-said]');
  const refresh = () => [...list.children].forEach((item, index) => {
    item.querySelector('[data-moves="up"]').setAttribute('aria-disabled', index === 0);
    item.querySelector('[data-moves="down"]').setAttribute('aria-disabled', index === list.children.length - 1);
  });
  const tell = (item) => {
    const place = [...list.children].indexOf(item) + 1;
    told.textContent = told.dataset.words.replace('{0}', `\u2068${item.querySelector('.name').textContent}\u2069`).replace('{1}', place).replace('{2}', list.children.length);
    refresh();
  };
  list.addEventListener('click', (event) => {
    const button = event.target.closest('[data-moves]');
    if (!button) {
      return;
    }
    event.preventDefault();
    const item = button.closest('li');
    if (button.dataset.moves === 'up') {
      item.previousElementSibling?.before(item);
    } else {
      item.nextElementSibling?.after(item);
    }
    tell(item);
    button.focus();
  });
  let dragged = null;
  list.addEventListener('dragstart', (event) => {
    dragged = event.target.closest('li');
    event.dataTransfer.effectAllowed = 'move';
    dragged.classList.add('dragged');
  });
  list.addEventListener('dragover', (event) => {
    const over = event.target.closest('li');
    if (!dragged || !over || over === dragged) {
      return;
    }
    event.preventDefault();
    const box = over.getBoundingClientRect();
    if (event.clientY < box.top + box.height / 2) {
      over.before(dragged);
    } else {
      over.after(dragged);
    }
  });
  list.addEventListener('drop', (event) => event.preventDefault());
  list.addEventListener('dragend', () => {
    dragged.classList.remove('dragged');
    tell(dragged);
    dragged = null;
  });
});
