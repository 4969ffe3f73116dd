// Makes quick what every page can do without it. Nothing here is needed to read, to mark or to search.

// The page as the server has sent it, before anything here changes it.
let sentPage = document.documentElement.outerHTML;

const keysOn = () => document.documentElement.dataset.keys === 'on';
const isTyping = (element) => element.closest('input, textarea, select, [contenteditable]') !== null;

// What is printed on a key, whether Caps Lock is on or the layout is not Latin; there it is what a Latin layout would have.
const keyOf = (event) => (/^[ -~]$/.test(event.key) ? event.key : event.code.replace(/^Key/, '').replace(/^Slash$/, '/'))
  .toLowerCase();

// "/" goes to the search box; d, l, s and r mark the skill that has the focus. Who switched the keys off has none of them.
document.addEventListener('keydown', (event) => {
  if (!keysOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
    return;
  }
  if (keyOf(event) === '/') {
    event.preventDefault();
    document.getElementById('q').focus();
    return;
  }
  const skill = event.target.closest('[data-skill]');
  const button = skill && skill.querySelector(`button[data-key="${CSS.escape(keyOf(event))}"]`);
  if (button) {
    event.preventDefault();
    button.click();
  }
});

// A menu closes when one leaves it: with Escape, by a click elsewhere, or by tabbing on.
const MENU = 'details.mark, details.menu';
const closeMenus = (except) => document.querySelectorAll(MENU).forEach((menu) => {
  if (menu !== except) {
    menu.open = false;
  }
});
document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && event.target.closest(MENU);
  if (menu && menu.open) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
document.addEventListener('click', (event) => closeMenus(event.target.closest(MENU)));
document.addEventListener('focusin', (event) => closeMenus(event.target.closest(MENU)));

// While a form is under way the focus rests on its menu, which is there again, by its id, in the new page.
document.addEventListener('htmx:beforeRequest', (event) => {
  const menu = event.target.closest('details.mark');
  if (menu) {
    menu.querySelector('summary').focus({ preventScroll: true });
  }
});

// A form that was refused, or could not be sent the quick way, is sent the plain way: the browser then shows what is wrong.
const sendPlainly = (event) => {
  const form = event.target.closest('form');
  const button = event.detail.requestConfig?.triggeringEvent?.submitter;
  if (!form) {
    return;
  }
  if (button?.name) {
    const pressed = Object.assign(document.createElement('input'), { type: 'hidden', name: button.name, value: button.value });
    form.append(pressed);
  }
  form.submit();
};
document.addEventListener('htmx:sendError', sendPlainly);
document.addEventListener('htmx:responseError', sendPlainly);

// A double click sends a form once. What it did the first time is done, and a link in it may be used up.
let sent = {};
document.addEventListener('submit', (event) => {
  const { target: form, submitter, timeStamp } = event;
  if (sent.form === form && sent.submitter === submitter && timeStamp - sent.timeStamp < 1000) {
    event.preventDefault();
  } else {
    sent = { form, submitter, timeStamp };
  }
});

// What Back shows out of the browser's memory may be over. The main part is put right in its place, so that one stays where one
// was; where more is different, all is loaded anew. What somebody has typed or chosen is left alone, unless somebody else is signed in
// now, or nobody; and so is the answer to a form, which is nowhere else.
document.addEventListener('htmx:beforeSwap', (event) => {
  sentPage = event.detail.serverResponse;
});
const parts = (page, css) => [...page.querySelectorAll(css)].map((part) => part.outerHTML).join('');
const isChosen = (list) => [...list.options].some((option, i) => option.selected
  !== (option.defaultSelected || (i === 0 && !list.multiple && ![...list.options].some((other) => other.defaultSelected))));
const isTypedIn = (field) => (field.options ? isChosen(field)
  : field.value !== field.defaultValue || field.checked !== field.defaultChecked);
const typedIn = () => [...document.querySelectorAll('#main :is(input, textarea, select)')].filter(isTypedIn);
// The mark that a form of somebody who is signed in carries is another one each time.
const unsigned = (text) => {
  const page = new DOMParser().parseFromString(text, 'text/html');
  page.querySelectorAll('input[name=_csrf], meta[name=_csrf]').forEach((mark) => mark.remove());
  return page;
};
const who = (page) => page.querySelector('[data-who]')?.dataset.who;
const putRight = async () => {
  if (document.documentElement.dataset.answer) {
    return;
  }
  const answer = await fetch(location.href, { cache: 'no-cache' }).catch(() => null);
  if (!answer?.ok) {
    return;
  }
  const page = await answer.text();
  const [before, now] = [sentPage, page].map(unsigned);
  const differs = (css) => parts(before, css) !== parts(now, css);
  const typed = typedIn();
  if (answer.redirected || who(before) !== who(now) || (differs('.bar, .news, .foot') && !typed.length)) {
    location.reload();
    return;
  }
  document.getElementById('clock').textContent = now.getElementById('clock')?.textContent ?? '';
  if (differs('#main') && !document.querySelector('form.edit') && typed.every((field) => field.closest('[data-hx-preserve]'))) {
    htmx.swap('#main', page, { swapStyle: 'outerHTML', settleDelay: 0 }, { select: '#main', selectOOB: '#notice:innerHTML' });
    sentPage = page;
  }
};
window.addEventListener('pageshow', (event) => {
  const [visit] = performance.getEntriesByType('navigation');
  if (event.persisted || (visit.type === 'back_forward' && visit.transferSize === 0)) {
    putRight();
  }
});

// The server tells dates and times by the clock here as soon as it knows of it: before somebody is anybody by sending a form,
// and where a page has told them by the server's.
const keepZone = () => {
  const zone = `waymark-zone=${Intl.DateTimeFormat().resolvedOptions().timeZone}`;
  if (document.cookie.split('; ').includes(zone)) {
    return false;
  }
  document.cookie = `${zone}; path=/; max-age=31536000; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
  return document.cookie.includes(zone);
};
document.addEventListener('submit', keepZone, true);
if (document.getElementById('clock')?.textContent && keepZone()) {
  putRight();
}

// A form that came back with errors begins at their summary.
document.querySelector('.errors')?.focus();

// A password can be looked at while it is typed, and is hidden again when it is sent.
document.querySelectorAll('button[data-shows]').forEach((button) => {
  const field = document.getElementById(button.dataset.shows);
  const show = (shown) => {
    field.type = shown ? 'text' : 'password';
    button.setAttribute('aria-pressed', shown);
  };
  button.hidden = false;
  button.addEventListener('click', () => show(field.type === 'password'));
  field.form.addEventListener('submit', () => show(false));
});

// Who goes to the search box gets what is typed there completed.
const find = document.getElementById('q');
const completing = () => import(document.querySelector('script[data-search]').dataset.search);
find?.addEventListener('focus', completing, { once: true });
if (find && document.activeElement === find) {
  completing();
}

// The pages of editors have more that can be quick.
if (document.querySelector('form.edit, #drafts')) {
  import(document.querySelector('script[data-editing]').dataset.editing);
}
