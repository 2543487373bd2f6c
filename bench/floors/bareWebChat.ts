import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const bareGreeting = 'Hello.';

/** A page with Web Chat as it comes, and a line that answers at once and never leaves the page. */
const html = `<!doctype html><html lang="en"><title>Bare Web Chat</title><style>html,body,#webchat{height:100%;margin:0}</style><div id="webchat"></div>
<script src="/webchat.js"></script><script>
const observers = new Set();
let count = 0;
const emit = activity => { for (const observer of observers) observer.next({ id: String(count += 1), timestamp: new Date().toISOString(), ...activity }); };
const say = text => emit({ type: 'message', text, from: { id: 'bot', role: 'bot' } });
const line = {
  activity$: { subscribe(observer) { observers.add(observer); queueMicrotask(() => say('${bareGreeting}')); return { unsubscribe() { observers.delete(observer); } }; } },
  connectionStatus$: { subscribe(observer) { for (const status of [0, 1, 2]) observer.next(status); return { unsubscribe() {} }; } },
  postActivity: activity => ({ subscribe(observer) {
    queueMicrotask(() => {
      const id = String(count += 1);
      emit({ ...activity, id, from: { ...activity.from, role: 'user' } });
      observer.next(id);
      observer.complete();
      say('You wrote: ' + activity.text);
    });
    return { unsubscribe() {} };
  } }),
  end() {}
};
WebChat.renderWebChat({ directLine: line }, document.getElementById('webchat'));
</script></html>`;

/**
 * Serves the page on loopback.
 * @param webChatFolder holds webchat.js.br
 */
export async function serveBareWebChat(webChatFolder: string): Promise<{ origin: string; close(): Promise<void> }> {
  const script = readFileSync(`${webChatFolder}/webchat.js.br`);
  const server = createServer((req, res) => {
    const isScript = req.url === '/webchat.js';
    res.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    if (isScript) res.setHeader('content-encoding', 'br');
    res.end(isScript ? script : html);
  });
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve); });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise(resolve => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    })
  };
}
