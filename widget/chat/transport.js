// Some networks let no WebSocket through. Direct Line's client would try for ever, and its other way, to look for what is
// new every second, ends for good at the first answer that is none.

const openLimitMs = 8_000;
const mostFailures = 2;
const echoLimitMs = 8_000;
const tryAgainMs = 3_000;
const longestWaitMs = 60_000;
// What the server says to a window that is one too many for its conversation.
const tooManyWindows = 1013;

let failures = 0;

/** Whether WebSockets got through, or were not tried yet. */
export const useSockets = () => failures < mostFailures;

// Another network may let them through.
window.addEventListener('online', () => { failures = 0; });

/**
 * Calls back when sockets do not get through although the server answers, or get through and carry nothing.
 * @returns told that the server has something to say
 */
function watchSockets(line, isOver, blocked) {
  let overdue;
  const giveUp = () => {
    if (isOver()) return;
    failures = mostFailures;
    blocked();
  };
  line.services.WebSocket = function (url) {
    const socket = new window.WebSocket(url);
    let isOpen = false;
    // A proxy that answers nothing keeps it waiting for minutes.
    const late = setTimeout(() => socket.close(), openLimitMs);
    socket.addEventListener('open', () => {
      isOpen = true;
      clearTimeout(late);
    });
    socket.addEventListener('message', () => {
      failures = 0;
      clearTimeout(overdue);
      overdue = undefined;
    });
    socket.addEventListener('close', ({ code }) => {
      clearTimeout(late);
      if (isOver() || (isOpen && code !== tooManyWindows)) return;
      failures += 1;
      if (!useSockets()) giveUp();
    });
    return socket;
  };
  return () => { overdue ??= setTimeout(giveUp, echoLimitMs); };
}

const isLook = ({ method, url }) => method === 'GET' && /\/activities\?/.test(url);
// Behind a message comes its echo, behind a beginning what was said so far or the greeting.
const isAnswered = ({ method, url }) => (method === 'POST' ? /\/(activities|conversations)$/ : /\/conversations\/[^/]+\?watermark=$/).test(url);
// An expired token and an ended conversation the client understands.
const isUnderstood = ({ status }) => status === 403 || status === 404;

function patience({ xhr }) {
  const asked = Number(xhr?.getResponseHeader('Retry-After')) * 1_000;
  return new Promise(resolve => {
    const go = function () {
      window.removeEventListener('online', go);
      clearTimeout(waiting);
      resolve();
    };
    const waiting = setTimeout(go, Math.min(longestWaitMs, asked || tryAgainMs));
    window.addEventListener('online', go);
  });
}

/** Looks until there is an answer. */
function keepLooking(line, isOver, trouble, expect) {
  const { ajax } = line.services;
  let troubled = false;
  const tell = isTrouble => {
    if (isTrouble !== troubled) trouble(isTrouble);
    troubled = isTrouble;
  };
  line.services.ajax = request => (isLook(request)
    ? ajax(request).retryWhen(errors => errors.flatMap(async error => {
      if (isOver() || isUnderstood(error)) throw error;
      tell(true);
      await patience(error);
    })).map(answer => {
      tell(false);
      return answer;
    })
    : ajax(request).map(answer => {
      if (line.webSocket && isAnswered(request)) expect();
      return answer;
    }));
}

/**
 * Makes a line that finds its way.
 * @param isOver whether the line was replaced or ended
 * @param trouble is told true when the server does not answer, and false when it does again
 * @param blocked is called when sockets are of no use here: the next line does without
 */
export function finding(line, { isOver, trouble, blocked }) {
  keepLooking(line, isOver, trouble, watchSockets(line, isOver, blocked));
}
