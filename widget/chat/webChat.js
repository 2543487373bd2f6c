import { look } from './look.js';
import { noteNumbers, unpin } from './numbers.js';
import { nonce, parts, settings } from './page.js';
import { draft } from './unsent.js';

let loading;

/** Web Chat's own script, once. Rejects when this server has none or it cannot be fetched. */
export function loadWebChat() {
  loading ??= new Promise((resolve, reject) => {
    if (!settings.webChat) {
      reject(new Error('This server has no Web Chat'));
      return;
    }
    const script = document.createElement('script');
    script.src = settings.webChat;
    script.nonce = nonce;
    script.onload = () => resolve(window.WebChat);
    script.onerror = reject;
    document.head.append(script);
  });
  return loading;
}

// A telephone link opens in place: in a new window a phone shows an empty tab behind the dialler.
const cardActions = () => next => request => {
  const action = request.cardAction;
  if (action.type !== 'imBack' && /^(tel|sms):/.test(action.value)) window.location.href = action.value;
  // Web Chat opens whole addresses alone, and the bot does not know under which name this server is reached.
  else if (action.type === 'openUrl' && /^\/my-page\?/.test(action.value)) window.open(action.value, '_blank', 'noopener noreferrer');
  else return next(request);
};

let shownStore;

/** Shows activities that came by another way than the line; one that comes by the line too is the same by its id. */
export function showActivities(activities) {
  for (const activity of activities) shownStore?.dispatch({ type: 'DIRECT_LINE/INCOMING_ACTIVITY', payload: { activity } });
}

// Told when lines were deleted: what is left is asked for anew.
const listening = takenBack => () => next => action => {
  if (action.type !== 'DIRECT_LINE/INCOMING_ACTIVITY') return next(action);
  const { activity } = action.payload;
  if (activity.type === 'event' && activity.name === 'unfold/taken-back') takenBack();
  noteNumbers(activity);
  return next(action);
};

/**
 * Shows a conversation, with what the patient had begun to write.
 * @param takenBack is called when some of what is shown was deleted
 */
export function show(WebChat, line, takenBack) {
  unpin();
  const store = WebChat.createStore({}, listening(takenBack));
  shownStore = store;
  if (draft.get() !== '') store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft.get() } });
  let shown = draft.get();
  store.subscribe(() => {
    const { sendBoxValue } = store.getState();
    if (sendBoxValue !== shown) draft.set(sendBoxValue);
    shown = sendBoxValue;
  });
  const render = () => WebChat.renderWebChat({
    directLine: line,
    store,
    locale: settings.locale,
    nonce,
    styleOptions: look(),
    sendTypingIndicator: false,
    cardActionMiddleware: cardActions,
    overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: settings.words['chat-placeholder'] }
  }, parts.transcript);
  render();
  window.matchMedia('(prefers-color-scheme: dark)').onchange = render;
}
