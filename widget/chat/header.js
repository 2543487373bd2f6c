// The buttons above the chat. Help and About are <details>: they open without a script and without a server.
import { isShared, share } from './access.js';
import { framed, onHost, tellHost } from './host.js';
import { parts } from './page.js';

const panels = [...document.querySelectorAll('details.menu')];

export function watchHeader() {
  for (const panel of panels) {
    panel.addEventListener('toggle', () => {
      if (panel.open) for (const other of panels) if (other !== panel) other.open = false;
    });
  }
  parts.sharedBox.checked = isShared();
  parts.sharedBox.addEventListener('change', () => share(parts.sharedBox.checked));
  parts.close.hidden = !framed;
  parts.close.addEventListener('click', () => tellHost('close'));
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const open = panels.find(panel => panel.open);
    if (open === undefined) tellHost('close');
    else {
      open.open = false;
      open.querySelector('summary').focus();
    }
  });
  document.addEventListener('pointerdown', event => {
    for (const panel of panels) if (!panel.contains(event.target)) panel.open = false;
  });
}

/** Where the patient finds themselves when the chat opens: at the top, or in the box when they have a keyboard. */
export function watchOpening() {
  const heading = document.querySelector('h1');
  const write = () => parts.transcript.querySelector('[data-id="webchat-sendbox-input"]');
  onHost('opened', () => {
    const box = window.matchMedia('(pointer: fine)').matches ? write() : null;
    (box ?? heading).focus();
    if (box !== null || !window.matchMedia('(pointer: fine)').matches) return;
    const waiting = new MutationObserver(() => {
      if (write() === null) return;
      waiting.disconnect();
      if (document.activeElement === heading) write().focus();
    });
    waiting.observe(parts.transcript, { childList: true, subtree: true });
  });
}
