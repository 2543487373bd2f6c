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
