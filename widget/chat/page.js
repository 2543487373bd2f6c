// What the server wrote into the page: settings, words, the nonce for what is added later, and the page's parts.
export const settings = JSON.parse(document.getElementById('settings').textContent);
export const nonce = document.querySelector('script[nonce]').nonce;

export const parts = {
  chat: document.getElementById('chat'),
  transcript: document.getElementById('webchat'),
  numbers: document.getElementById('numbers'),
  notice: document.getElementById('chat-status'),
  leave: document.getElementById('leave'),
  close: document.getElementById('close'),
  shared: document.getElementById('shared'),
  sharedBox: document.getElementById('shared-device')
};

/** Shows a word in the notice, or nothing. */
export function say(word) {
  const text = word === undefined ? '' : settings.words[word];
  // Said again at every try, it would be read out again at every try.
  if (parts.notice.textContent !== text) parts.notice.textContent = text;
  parts.notice.hidden = word === undefined;
  parts.notice.classList.toggle('over', parts.transcript.childElementCount > 0);
}
