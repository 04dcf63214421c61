// The back office: choose a case, do something, see what the citizen reads before and after.
import { post } from './post.js';

const office = document.querySelector('[data-office]');
const desk = office?.querySelector('[data-desk]');
const status = office?.querySelector('[data-status]');
const language = document.documentElement.lang;
let number = '';

office?.addEventListener('click', async (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (!button || !status) return;
  status.textContent = '';
  try {
    if (button.dataset.number) {
      await choose(button);
      desk.focus({ preventScroll: isWide() });
      if (!isWide()) desk.scrollIntoView();
    }
    if (button.dataset.action) await act(button);
    if (button.matches('[data-reset]')) await reset();
  } catch {
    status.textContent = office.dataset.failed;
  }
});

// A wide screen has room for a case beside the list: start with the first one.
if (isWide()) await choose(office?.querySelector('[data-number]'));

function isWide() {
  return matchMedia('(min-width: 901px)').matches;
}

async function choose(button) {
  number = button.dataset.number;
  for (const other of office.querySelectorAll('[data-number]'))
    other.setAttribute('aria-pressed', String(other === button));
  desk.querySelector('[data-title]').textContent = button.querySelector('strong').textContent;
  showNow(await post('/demo/case', { number, language }));
  desk.hidden = false;
}

async function act(button) {
  if (button.getAttribute('aria-disabled') === 'true') {
    status.textContent = office.dataset.cannot;
    return;
  }
  const report = await post('/demo/push', { number, language, action: button.dataset.action });
  showNow(report.after, report.before);
  desk.querySelector('[data-raw]').hidden = false;
  const { method, path, body } = report.request;
  desk.querySelector('[data-sent]').textContent = `${method} ${path}\n\n${JSON.stringify(body, null, 2)}`;
  desk.querySelector('[data-answer]').textContent =
    `${report.response.status}\n\n${JSON.stringify(report.response.body, null, 2)}`;
  status.textContent = office.dataset.changed;
}

async function reset() {
  showNow(await post('/demo/reset', { number, language }));
  status.textContent = office.dataset.changed;
}

/** Shows what the citizen reads now, and what it was before when there was a change. */
function showNow(now, before) {
  const title = desk.querySelector('[data-now-title]');
  title.textContent = before ? title.dataset.later : title.dataset.first;
  desk.querySelector('[data-before]').hidden = !before;
  if (!before) desk.querySelector('[data-raw]').hidden = true;
  if (before) fill(desk.querySelector('[data-before] [data-view]'), before);
  fill(desk.querySelector('[data-now] [data-view]'), now);
  for (const button of desk.querySelectorAll('[data-action]'))
    button.setAttribute('aria-disabled', String(!now.possible.includes(button.dataset.action)));
}

function fill(place, { answer, when }) {
  place.dataset.state = answer.state;
  place.replaceChildren(
    line('turn', answer.turn),
    line('headline', answer.headline.text),
    ...answer.lines.map(({ text }) => line('', text)),
    ...(when ? [line('when', when)] : []),
  );
}

function line(name, text) {
  const paragraph = document.createElement('p');
  paragraph.className = name;
  paragraph.textContent = text;
  return paragraph;
}
