// On a shared device nothing may stay.
import { forget, isIdle, noteUse, onForgotten } from './access.js';
import { endConversation } from './conversation.js';
import { framed, tellHost } from './host.js';
import { unpin } from './numbers.js';
import { parts, say, settings } from './page.js';
import { forgetUnsent } from './unsent.js';

const lookEveryMs = 15_000;
const goneAfterMs = 2_000;
let gone = false;

function clear() {
  gone = true;
  forget();
  forgetUnsent();
  endConversation();
  unpin();
}

/** Empties the page and goes somewhere that nobody asks about. Nothing of it waits for a network. */
function leaveQuickly() {
  clear();
  document.title = '';
  document.body.replaceChildren();
  if (!framed) {
    window.location.replace(settings.leaveTo ?? 'about:blank');
    return;
  }
  tellHost('leave');
  // The launcher takes the whole page away. A frame that is gone too soon is not heard by it; a site without our
  // launcher keeps an empty frame.
  setTimeout(() => window.location.replace('about:blank'), goneAfterMs);
}

/** Empties the page and says why. */
function leaveBecause(word) {
  if (gone) return;
  clear();
  say(undefined);
  const text = document.createElement('p');
  text.textContent = settings.words[word];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'plain';
  button.textContent = settings.words['left-again'];
  button.addEventListener('click', () => window.location.reload());
  const box = document.createElement('div');
  box.className = 'left';
  box.append(text, button);
  parts.chat.replaceChildren(box);
  parts.shared.hidden = true;
}

function look() {
  if (!gone && isIdle()) leaveBecause('left-idle');
}

export function watchLeaving() {
  parts.leave.addEventListener('click', leaveQuickly);
  onForgotten(() => leaveBecause('left'));
  for (const use of ['pointerdown', 'keydown']) {
    document.addEventListener(use, () => {
      look();
      if (!gone) noteUse();
    }, { capture: true });
  }
  setInterval(look, lookEveryMs);
  for (const wake of ['visibilitychange', 'pageshow']) window.addEventListener(wake, look);
}
