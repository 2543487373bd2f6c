// What Direct Line's client leaves undone: it gives up on a message after one try, and waits long before it comes back.
import { unsent } from './unsent.js';

const tryAgainMs = 3_000;
const requestLimitMs = 8_000;

// Everybody who waits goes on at the same moment, in the order in which they came, so that messages keep their order.
let pause;
function patience() {
  pause ??= new Promise(resolve => {
    const go = function () {
      window.removeEventListener('online', go);
      pause = undefined;
      resolve();
    };
    window.addEventListener('online', go);
    setTimeout(go, tryAgainMs);
  });
  return pause;
}

// Requests that leave together may arrive in any order, so those who waited go one after another.
let turn = Promise.resolve();
function inTurn(job) {
  const done = turn.then(job);
  turn = done.catch(() => undefined);
  return done;
}

const first = observable => new Promise((resolve, reject) => { observable.subscribe(resolve, reject); });

// Refused for what it is. 401 and 403 are about the token, which is renewed; 429 and 5xx pass.
const isFinal = error => [400, 404, 413, 415].includes(error?.status);

/**
 * Makes a line that sends a message until the server has taken it, always in the same envelope, so that the server
 * knows it as the same message.
 * @param trouble is told true when a message did not get through, and false when one did
 * @param answered is told what a refusal says to the patient, as activities: guidance may stand nowhere else
 */
export function steady(line, trouble, answered) {
  const post = line.postActivity.bind(line);
  let ended = false;

  // The one place that sees the answer to a failed post; the client itself keeps nothing of it but the status.
  const caught = line.catchPostError.bind(line);
  line.catchPostError = error => {
    const { activities } = error?.xhr?.response ?? {};
    if (Array.isArray(activities) && activities.length > 0) answered(activities);
    return caught(error);
  };

  async function send(activity) {
    unsent.add(activity);
    for (let waited = false; ; waited = true) {
      try {
        const id = await (waited ? inTurn(() => (ended ? 'retry' : first(post(activity)))) : first(post(activity)));
        if (id !== 'retry') {
          unsent.done(activity);
          trouble(false);
          return id;
        }
      } catch (error) {
        if (isFinal(error)) {
          unsent.done(activity);
          throw error;
        }
      }
      // The line that came after this one sends what is left.
      if (ended) throw new Error('this line was replaced');
      trouble(true);
      await patience();
    }
  }

  line.postActivity = activity => ({
    subscribe(next, failed) {
      const observer = typeof next === 'function' ? { next, error: failed } : next;
      send(activity).then(id => {
        observer.next?.(id);
        observer.complete?.();
      }, error => observer.error?.(error));
      return { unsubscribe() {} };
    }
  });
  const end = line.end.bind(line);
  line.end = function () {
    ended = true;
    end();
  };
  line.timeout = requestLimitMs;
  line.retries = Math.floor(60_000 / requestLimitMs);
  line.getRetryDelay = () => 1_000 + Math.random() * 1_000;
  return line;
}

/** Sends what an earlier page could not, in order. */
export async function sendUnsent(line) {
  for (const activity of unsent.all()) await first(line.postActivity(activity)).catch(() => undefined);
}
