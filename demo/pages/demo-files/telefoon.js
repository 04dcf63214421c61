// The telephone of the demo: it calls the organisation over the exchange on this machine.
import { ring, Sound } from './telefoon-sound.js';

const phone = /** @type {HTMLElement} */ (document.querySelector('[data-phone]'));
const words = JSON.parse(phone.dataset.words ?? '{}');
const numbers = JSON.parse(phone.dataset.numbers ?? '{}');
const part = (name) => /** @type {HTMLElement} */ (phone.querySelector(`[data-${name}]`));
const [status, log, said, empty, say] = ['status', 'log', 'said', 'empty', 'say'].map(part);
const microphone = /** @type {HTMLInputElement} */ (part('microphone'));
const sound = new Sound();
const remembered = 'houvast-demo-telephone';
let stopRinging = () => undefined;
let talkingWith = '';
const socket = connect();

function connect() {
  const opened = new WebSocket(`${location.origin.replace('http', 'ws')}/telefoon/socket`);
  opened.addEventListener('open', () => {
    const number = sessionStorage.getItem(remembered);
    send({ type: 'hello', ...(number && { number }) });
  });
  opened.addEventListener('message', ({ data }) => receive(JSON.parse(data)));
  opened.addEventListener('close', () => {
    become('idle');
    status.textContent = words.lost;
  });
  return opened;
}

function send(frame) {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
}

function receive(answer) {
  if (answer.type === 'sound') sound.accept(answer.answer);
  if (answer.type === 'event') happen(answer.event);
  if (answer.type !== 'welcome') return;
  sessionStorage.setItem(remembered, answer.number);
  part('number').textContent = answer.number.replace(/^\+316(\d{4})/, '06 $1 ');
  phone.dataset.ready = '';
}

function happen(event) {
  switch (event.kind) {
    case 'state':
      become(event.state, event.with);
      break;
    case 'said':
      add(words.line, event.text, event.language);
      break;
    case 'played':
      add(words.line, words.plays);
      break;
    case 'listening':
      status.textContent = words.listening;
      break;
    case 'company':
      status.textContent = event.people > 0 ? words.company : talkingWith;
      break;
    case 'heard':
      if (phone.dataset.state === 'open') status.textContent = talkingWith;
      break;
  }
}

function become(state, other) {
  const before = phone.dataset.state;
  phone.dataset.state = state;
  stopRinging();
  stopRinging = () => undefined;
  if (state === 'idle') {
    status.textContent = before === 'idle' ? words.idle : words.over;
    sound.end();
    if (before !== 'idle' && phone.contains(document.activeElement)) part('call').focus();
    return;
  }
  if (state === 'calling' || state === 'ringing') clear();
  if (state === 'ringing') stopRinging = ring();
  talkingWith = `${words[state]} ${nameOf(other)}.`;
  status.textContent = state === 'calling' ? words.calling : talkingWith;
  if (state === 'ringing') part('answer').focus();
}

function nameOf(number) {
  return words.organisations[numbers[number]]?.name ?? number;
}

function clear() {
  said.replaceChildren();
  log.hidden = true;
  empty.hidden = false;
}

function add(who, text, language) {
  const item = document.createElement('li');
  const name = document.createElement('strong');
  const spoken = document.createElement('span');
  name.textContent = who;
  spoken.textContent = text;
  if (language) spoken.lang = language;
  if (who === words.you) item.className = 'me';
  item.append(name, spoken);
  said.append(item);
  log.hidden = false;
  empty.hidden = true;
  log.scrollTop = log.scrollHeight;
}

let pressed;
function press(key) {
  if (phone.dataset.state !== 'open') return;
  send({ type: 'press', keys: key });
  // Keys that follow each other stand together.
  if (pressed && pressed === said.lastElementChild) pressed.lastElementChild.append(key);
  else add(words.you, `${words.pressed} ${key}`);
  pressed = said.lastElementChild;
}

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button) return;
  const { call, answer, hangUp, key } = button.dataset;
  if (call !== undefined) send({ type: 'dial', to: call, offer: await sound.offer() });
  if (answer !== undefined) send({ type: 'answer', offer: await sound.offer() });
  if (hangUp !== undefined) send({ type: 'hangUp' });
  if (key !== undefined) press(key);
});

document.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey }) => {
  const isTyping = target instanceof HTMLInputElement && target.type !== 'checkbox';
  if (!isTyping && !ctrlKey && !metaKey && !altKey && /^[\d*#]$/.test(key)) press(key);
});

say.addEventListener('submit', (event) => {
  event.preventDefault();
  const field = /** @type {HTMLInputElement} */ (say.querySelector('input'));
  const text = field.value.trim();
  if (!text || phone.dataset.state !== 'open') return;
  send({ type: 'speak', text });
  add(words.you, text);
  field.value = '';
});

microphone.addEventListener('change', async () => {
  const asked = microphone.checked;
  microphone.checked = await sound.microphone(asked);
  if (asked && !microphone.checked) part('microphone-hint').textContent = words.microphoneRefused;
});
