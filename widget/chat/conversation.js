// The patient's conversation, and the way back to it after whatever happened in between.
import { sendUnsent, steady } from './line.js';
import { parts, say, settings } from './page.js';
import { call, directLinePath, token } from './token.js';
import { finding, useSockets } from './transport.js';
import { forgetUnsent, ownUnsent, unsentToDraft } from './unsent.js';
import { loadWebChat, show, showActivities } from './webChat.js';

const status = { connecting: 1, online: 2, expired: 3, failed: 4, ended: 5 };
// A blink of the network is not worth a word.
const worthAWordMs = 2_000;

const deletedMs = 250;

// Browsers let the timers of a hidden page run once a minute; what is longer was sleep.
const asleepMs = 150_000;

let line;
let failures = 0;
let over = false;
let waiting;

/** Ends the conversation on this page. Nothing comes back by itself. */
export function endConversation() {
  over = true;
  clearTimeout(waiting);
  line?.end();
}

/** A token that ran out while the laptop slept is renewed and the same conversation goes on. */
async function renew(current) {
  const issued = await token();
  if (!issued.resumed) throw new Error('the conversation is over');
  current.reconnect(await call('/conversations/' + issued.conversationId + '?watermark=' + (current.watermark || ''), 'GET', issued.token));
}

// Of no use to wait for unless the site has a function that says it anew: patient and developer have to do something.
const unnamed = ['BadIdentity', 'IdentityNotConfigured'];

function again(error) {
  if (over) return;
  failures += 1;
  const isUnnamed = unnamed.includes(error?.code);
  if (isUnnamed) console.error('Unfold: ' + error.message);
  say(isUnnamed ? 'chat-unnamed' : 'chat-unreachable');
  clearTimeout(waiting);
  waiting = setTimeout(() => { void start(); }, Math.min(15_000, 500 * 2 ** failures));
}

// The client ends a line whose token ran out while its socket was dead: nothing is broken, so the first try is made at once.
function takeUp() {
  if (over || failures > 0) {
    again();
    return;
  }
  failures += 1;
  clearTimeout(waiting);
  void start();
}

// After the answer to the message that deleted, which comes in the same breath.
function showWhatIsLeft(current) {
  clearTimeout(waiting);
  waiting = setTimeout(() => { if (current === line && !over) void start(); }, deletedMs);
}

function follow(current) {
  let soon;
  let renewal;
  current.connectionStatus$.subscribe(now => {
    if (current !== line || over) return;
    clearTimeout(soon);
    if (now === status.online) {
      failures = 0;
      say(undefined);
    } else if (now === status.connecting) {
      soon = setTimeout(() => { if (current === line && !over) say('chat-unreachable'); }, failures === 0 ? worthAWordMs * 5 : worthAWordMs);
    } else if (now === status.expired) {
      // Said several times, and before the end where there is one.
      renewal ??= setTimeout(() => {
        renewal = undefined;
        if (current !== line || over) return;
        // A client that looks would go on from its old place and the new one at once.
        if (useSockets()) renew(current).catch(again);
        else void start();
      });
    } else if (now === status.failed || now === status.ended) {
      const ranOut = renewal !== undefined;
      clearTimeout(renewal);
      if (ranOut) takeUp();
      else again();
    }
  });
}

async function connect(WebChat, { token: good, conversationId, resumed, stranger }) {
  if (!resumed && stranger) forgetUnsent();
  else if (!resumed) unsentToDraft();
  ownUnsent(conversationId);
  const current = WebChat.createDirectLine({
    domain: window.location.origin + directLinePath,
    token: good,
    webSocket: useSockets(),
    conversationStartProperties: { locale: settings.locale },
    ...(resumed ? { conversationId } : {})
  });
  const before = line;
  const isOver = () => current !== line || over;
  const trouble = isTrouble => { if (!isOver()) say(isTrouble ? 'chat-unreachable' : undefined); };
  finding(current, { isOver, trouble, blocked: () => { void start(); } });
  line = steady(current, trouble, activities => {
    if (current === line && !over) showActivities(activities);
  });
  // Only now: the end of the line that is in use means that it broke, and another would be begun.
  before?.end();
  show(WebChat, line, () => { showWhatIsLeft(current); });
  parts.shared.hidden = false;
  follow(line);
  void sendUnsent(line);
}

/** Begins, or begins again where the patient was. */
export async function start() {
  if (over) return;
  // Asked for at the same time: on a slow telephone both take a second.
  const issuing = token().then(issued => ({ issued }), error => ({ error }));
  let WebChat;
  try {
    WebChat = await loadWebChat();
  } catch {
    say('chat-failed');
    return;
  }
  const { issued, error } = await issuing;
  if (over) return;
  if (issued === undefined) again(error);
  else await connect(WebChat, issued).catch(again);
}

// A laptop that wakes up, a network that comes back: the socket may be dead without anybody having noticed, so the
// conversation is taken up anew, now, not at the next try.
function hurry() {
  if (over || document.hidden) return;
  clearTimeout(waiting);
  void start();
}
window.addEventListener('offline', () => {
  failures += 1;
  if (!over) say('chat-unreachable');
});
window.addEventListener('online', hurry);
document.addEventListener('visibilitychange', () => { if (failures > 0) hurry(); });
let lookedAt = Date.now();
setInterval(() => {
  const sleptMs = Date.now() - lookedAt;
  lookedAt = Date.now();
  if (sleptMs > asleepMs) hurry();
}, 10_000);
