// Whom to call by a crisis card, the first line and the emergency number, in sight for as long as the card itself is not: a question that comes after it, or
// a telephone on its side, must not push away whom to call.
import { parts, settings } from './page.js';

// Afterwards Help now is enough: who has gone on talking is not to be reminded for ever.
const pinnedMs = 60 * 60_000;
const mostMessages = 6;
// While a conversation is drawn, everything passes by.
const restMs = 400;

let pinned;
let resting;

function callsOf({ attachments = [] }) {
  const [first, ...others] = attachments.flatMap(({ content }) => content?.buttons ?? []).filter(({ title, value }) => typeof title === 'string' && /^tel:/.test(value));
  const second = others.find(({ value }) => value === settings.emergency) ?? others[0];
  return [first, second].filter(Boolean);
}

const cardOf = first => [...parts.transcript.querySelectorAll('.ac-actionSet')].reverse().find(set => set.textContent.includes(first));

const sight = new IntersectionObserver(entries => { showNumbers(entries.at(-1).intersectionRatio > .95); }, { root: parts.transcript, threshold: [0, .95, 1] });

// Web Chat draws a card some time after it was told of it, and again when it likes.
const drawn = new MutationObserver(() => {
  const card = cardOf(pinned.title);
  if (card === pinned.card) return;
  sight.disconnect();
  pinned.card = card;
  if (card !== undefined) sight.observe(card);
});

function showNumbers(isCardInSight) {
  clearTimeout(resting);
  // Not from under somebody who is about to call.
  resting = setTimeout(() => { parts.numbers.hidden = isCardInSight && !parts.numbers.contains(document.activeElement); }, restMs);
}

/** Lets go of the numbers: another conversation is shown, or the crisis is a while ago. */
export function unpin() {
  pinned = undefined;
  drawn.disconnect();
  sight.disconnect();
  clearTimeout(resting);
  parts.numbers.hidden = true;
}

function pin(calls, untilMs) {
  unpin();
  pinned = { title: calls[0].title, untilMs, messages: 0 };
  parts.numbers.replaceChildren(...calls.map(({ title, value }) => Object.assign(document.createElement('a'), { href: value, textContent: title })));
  drawn.observe(parts.transcript, { childList: true, subtree: true });
}

/** Takes note of an activity, one that is shown again after a reload too. */
export function noteNumbers(activity) {
  const calls = callsOf(activity);
  const untilMs = (Date.parse(activity.timestamp) || Date.now()) + pinnedMs;
  if (calls.length > 0 && untilMs > Date.now()) pin(calls, untilMs);
  else if (pinned !== undefined && activity.type === 'message' && activity.from?.role === 'user') pinned.messages += 1;
  if (pinned !== undefined && (pinned.messages > mostMessages || pinned.untilMs < Date.now())) unpin();
}
