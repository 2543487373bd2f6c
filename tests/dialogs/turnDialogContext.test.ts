import { expect, test } from '@jest/globals';
import { TestAdapter, TurnContext } from 'botbuilder-core';
import { DialogContext } from 'botbuilder-dialogs/lib/dialogContext.js';
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js';
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js';
import type { DialogInstance, DialogState, DialogTurnResult } from 'botbuilder-dialogs';
import { TurnDialogContext } from '../../dialogs/turnDialogContext.ts';

class Asking extends Dialog {
  override beginDialog(): Promise<DialogTurnResult> { return Promise.resolve(Dialog.EndOfTurn); }
  override continueDialog(dc: DialogContext): Promise<DialogTurnResult> { return dc.endDialog('answered'); }
}

const context = (): TurnContext => new TurnContext(new TestAdapter(() => Promise.resolve()), { type: 'message', text: 'yes', channelId: 'test', conversation: { id: 'c', isGroup: false, conversationType: '', name: '' } });
const dialogs = (): DialogSet => new DialogSet().add(new Asking('asking')).add(new Asking('above'));

test('is a dialog context of the SDK, with every field that its own has', () => {
  const ours = new TurnDialogContext(dialogs(), context(), { dialogStack: [] });
  const theirs = new DialogContext(dialogs(), context(), { dialogStack: [] });
  expect(ours).toBeInstanceOf(DialogContext);
  for (const field of Object.keys(theirs) as (keyof DialogContext)[]) expect(typeof ours[field]).toBe(typeof theirs[field]);
});

test('begins, continues and ends dialogs on the stack it was given', async () => {
  const state: DialogState = { dialogStack: [] };
  await new TurnDialogContext(dialogs(), context(), state).beginDialog('asking');
  expect(state.dialogStack.map(({ id }) => id)).toEqual(['asking']);
  const result = await new TurnDialogContext(dialogs(), context(), state).continueDialog();
  expect(result).toMatchObject({ status: 'complete', result: 'answered' });
  expect(state.dialogStack).toEqual([]);
});

test('a stack that is none becomes an empty one', async () => {
  const state = { dialogStack: 'lost' as unknown as DialogInstance[] };
  expect(await new TurnDialogContext(dialogs(), context(), state).continueDialog()).toEqual({ status: 'empty' });
  expect(state.dialogStack).toEqual([]);
});

test('memory by path is there for whoever asks', () => {
  expect(new TurnDialogContext(dialogs(), context(), { dialogStack: [] }).state.getValue('turn.activity.text')).toBe('yes');
});
