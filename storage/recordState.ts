import type { StatePropertyAccessor, TurnContext } from 'botbuilder-core';
import type { DialogState } from 'botbuilder-dialogs';
import type { PatientRecord } from './record.ts';

const held = Symbol('the record of this turn');

/** Makes the turn's record the place where botbuilder's dialog stack is read and written. */
export function holdRecord(context: TurnContext, record: PatientRecord): void {
  context.turnState.set(held, record);
}

export function heldRecord(context: TurnContext): PatientRecord {
  const record = context.turnState.get<PatientRecord | undefined>(held);
  if (!record) throw new Error('no record is held in this turn: call holdRecord before the dialogs run');
  return record;
}

/**
 * The dialog stack as a property of the patient's record. botbuilder's own state classes write
 * with eTag "*", so that of two overlapping turns the last one wins; here the stack is
 * committed together with everything else of the turn, under the record's tag.
 */
export const dialogStack: StatePropertyAccessor<DialogState> = {
  get: (context: TurnContext, initial?: DialogState) => {
    const record = heldRecord(context);
    if (!('dialogStack' in record.dialog) && initial !== undefined) record.dialog = { ...initial };
    return Promise.resolve(record.dialog as unknown as DialogState);
  },
  set: (context: TurnContext, value: DialogState) => {
    heldRecord(context).dialog = { ...value };
    return Promise.resolve();
  },
  delete: (context: TurnContext) => {
    heldRecord(context).dialog = {};
    return Promise.resolve();
  }
};
