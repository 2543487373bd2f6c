import { recall, remember } from './access.js';

export const directLinePath = '/v3/directline';

export async function call(path, method, token) {
  const headers = token === undefined ? {} : { authorization: 'Bearer ' + token };
  const answer = await fetch(directLinePath + path, { method, headers, cache: 'no-store' });
  if (!answer.ok) throw Object.assign(new Error('Direct Line answered ' + answer.status), { status: answer.status });
  return answer.json();
}

async function issue() {
  const before = recall();
  let issued;
  try {
    issued = await call('/tokens/generate', 'POST', before?.token);
  } catch (error) {
    // 401 and 403: the conversation is over, or the server does not know it any more.
    if (before === undefined || (error.status !== 401 && error.status !== 403)) throw error;
    issued = await call('/tokens/generate', 'POST');
  }
  remember(issued);
  return { token: issued.token, conversationId: issued.conversationId, resumed: before?.conversationId === issued.conversationId };
}

/**
 * A fresh token for the conversation this device had; for a new one when it had none or it is over.
 * One tab at a time, where the browser can: two tabs that open together must not begin two conversations.
 */
export const token = () => (navigator.locks === undefined ? issue() : navigator.locks.request('unfold-token', issue));
