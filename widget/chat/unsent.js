// What the patient wrote and the server has not taken yet. It survives a reload, in this tab alone, and nothing else does.
import { tab } from './storage.js';

const draftKey = 'unfold-draft';
const unsentKey = 'unfold-unsent';
const ownerKey = 'unfold-unsent-of';

export const draft = {
  get: () => tab.get(draftKey) ?? '',
  set: text => (text === '' ? tab.remove(draftKey) : tab.set(draftKey, text))
};

const idOf = activity => activity.channelData?.clientActivityID;

export const unsent = {
  all: () => JSON.parse(tab.get(unsentKey) ?? '[]'),
  add({ type, text, value, locale, textFormat, channelData }) {
    const activity = { type, text, value, locale, textFormat, channelData: { clientActivityID: channelData?.clientActivityID } };
    if (type !== 'message' || idOf(activity) === undefined) return;
    unsent.keep([...unsent.all().filter(each => idOf(each) !== idOf(activity)), activity]);
  },
  done: activity => unsent.keep(unsent.all().filter(each => idOf(each) !== idOf(activity))),
  keep: all => (all.length === 0 ? tab.remove(unsentKey) : tab.set(unsentKey, JSON.stringify(all)))
};

/** A new conversation has not asked the patient anything yet, so old words wait in the box instead of being sent. */
export function unsentToDraft() {
  const texts = [...unsent.all().map(({ text }) => text), draft.get()].filter(Boolean);
  unsent.keep([]);
  draft.set(texts.join('\n'));
}

/** The conversation that the unsent words belong to; nobody else may find them in their box. */
export const unsentOwner = () => tab.get(ownerKey) ?? undefined;
export const ownUnsent = conversationId => tab.set(ownerKey, conversationId);

export function forgetUnsent() {
  tab.remove(ownerKey);
  tab.remove(draftKey);
  tab.remove(unsentKey);
}
