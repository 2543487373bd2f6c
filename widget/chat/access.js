// The way back to the conversation: a token and when it was last of use. Never a message.
import { settings } from './page.js';
import { device, tab } from './storage.js';

const key = 'unfold-chat';
const noteUseEveryMs = 5_000;

// On a shared device the way back lives and dies with the tab.
const read = place => JSON.parse(place.get(key) ?? 'null') ?? undefined;
const placeOf = access => (access.shared ? tab : device);

function isStale({ usedAt, shared }) {
  const minutes = shared ? settings.sharedIdleMinutes : settings.idleMinutes;
  return Date.now() - usedAt > minutes * 60_000;
}

/** The way back, or undefined when there is none or nobody used it for too long. */
export function recall() {
  const access = read(tab) ?? read(device);
  return access === undefined || isStale(access) ? undefined : access;
}

/** Whether there is a way back that nobody used for too long. */
export function isIdle() {
  const access = read(tab) ?? read(device);
  return access !== undefined && isStale(access);
}

/** A token that is renewed by itself is no sign of a person. */
export function remember({ token, conversationId, known }) {
  const { shared = false, usedAt = Date.now() } = recall() ?? {};
  const access = { token, conversationId, known, shared, usedAt };
  placeOf(access).set(key, JSON.stringify(access));
}

/** Writes down that somebody is here; seldom enough not to burden a telephone. */
export function noteUse() {
  const access = recall();
  if (access === undefined || Date.now() - access.usedAt < noteUseEveryMs) return;
  placeOf(access).set(key, JSON.stringify({ ...access, usedAt: Date.now() }));
}

export const isShared = () => recall()?.shared ?? false;

/** Moves the way back to where the patient wants it. */
export function share(shared) {
  const access = recall();
  if (access === undefined) return;
  forget();
  const moved = { ...access, shared, usedAt: Date.now() };
  placeOf(moved).set(key, JSON.stringify(moved));
}

export function forget() {
  tab.remove(key);
  device.remove(key);
}

/** Calls back when another tab forgot the way, because the patient left there. */
export function onForgotten(callback) {
  window.addEventListener('storage', event => {
    if ((event.key === key && event.newValue === null || event.key === null) && read(tab) === undefined) callback();
  });
}
