// The clinic's page around this one, when there is one. What is said to it is one word, and who may be around us is
// decided by the frame-ancestors of our policy, so the words are addressed to whoever it is.
export const framed = window.parent !== window;

export function tellHost(word) {
  if (framed) window.parent.postMessage({ unfold: word }, '*');
}

export function onHost(word, callback) {
  window.addEventListener('message', event => {
    if (framed && event.source === window.parent && event.data?.unfold === word) callback();
  });
}

const identityMs = 10_000;
const unsaid = () => Object.assign(new Error('the site did not say who the patient is'), { code: 'BadIdentity' });

/**
 * Who the clinic's site says the patient is: a signed token, or undefined when it names nobody. Asked for anew each
 * time, since such tokens live for minutes. Rejects when the site fails to say: that is not to name nobody.
 */
export function identity() {
  if (!framed || !new URLSearchParams(window.location.search).has('identity')) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const answered = function (event) {
      if (event.source !== window.parent || event.data?.unfold !== 'identity') return;
      window.removeEventListener('message', answered);
      clearTimeout(late);
      const { identity: named } = event.data;
      if (named === false) reject(unsaid());
      else resolve(named || undefined);
    };
    const late = setTimeout(() => {
      window.removeEventListener('message', answered);
      reject(unsaid());
    }, identityMs);
    window.addEventListener('message', answered);
    tellHost('identity');
  });
}
