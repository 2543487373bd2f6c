import { recall, remember } from './access.js';
import { identity } from './host.js';

export const directLinePath = '/v3/directline';

export async function call(path, method, token, body) {
  const headers = token === undefined ? {} : { authorization: 'Bearer ' + token };
  if (body !== undefined) headers['content-type'] = 'application/json';
  const answer = await fetch(directLinePath + path, { method, headers, cache: 'no-store', body: body && JSON.stringify(body) });
  if (!answer.ok) {
    const { error = {} } = await answer.json().catch(() => ({}));
    throw Object.assign(new Error(error.message ?? 'Direct Line answered ' + answer.status), { status: answer.status, code: error.code });
  }
  return answer.json();
}

/** For the patient whom the site names; else for the conversation this device had; else for somebody new. */
async function issueFor(named, before) {
  if (named !== undefined) return call('/tokens/generate', 'POST', undefined, { identity: named });
  try {
    return await call('/tokens/generate', 'POST', before?.token);
  } catch (error) {
    // 401 and 403: the conversation is over, or not to be opened without a name, or the server does not know it.
    if (before === undefined || (error.status !== 401 && error.status !== 403)) throw error;
    return call('/tokens/generate', 'POST');
  }
}

async function issue() {
  const named = await identity();
  const before = recall();
  const issued = await issueFor(named, before);
  remember({ ...issued, known: named !== undefined });
  return {
    token: issued.token,
    conversationId: issued.conversationId,
    resumed: before?.conversationId === issued.conversationId,
    // Where somebody is named, or was, another conversation is another person's.
    stranger: named !== undefined || before?.known === true
  };
}

/**
 * A fresh token for the conversation this device had; for a new one when it had none or it is over.
 * One tab at a time, where the browser can: two tabs that open together must not begin two conversations.
 */
export const token = () => (navigator.locks === undefined ? issue() : navigator.locks.request('unfold-token', issue));
