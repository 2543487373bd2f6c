import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder-core';
import { withoutMarkup } from './markup.ts';

// What no keyboard types, and what no log, card or terminal should be handed.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0080-\u009f\u2028\u2029]/g;

// Half a character in the middle of a word must not hide the word.
const clean = (text: string): string => text.toWellFormed().replaceAll('\ufffd', '').replace(controls, ' ').trim();

const mostDepth = 64;

function* strings(value: unknown, depth = 0): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null && depth < mostDepth) {
    for (const each of Object.values(value)) yield* strings(each, depth + 1);
  }
}

// What clients add by themselves is nobody's words, and would stand behind every message.
const withoutClientMarks = (data: unknown): unknown =>
  typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data).filter(([key]) => !key.startsWith('client'))) : data;

/** Who this is: one record for each person on each channel. */
export function patientIdOf(activity: Partial<Activity>): string {
  return `${activity.channelId ?? 'unknown'}:${activity.from?.id ?? 'unknown'}`;
}

/** The IANA time zone that the client says it is in, where it says one. */
export function deviceZoneOf({ localTimezone }: Partial<Activity>): string | undefined {
  return typeof localTimezone === 'string' && localTimezone !== '' ? localTimezone : undefined;
}

/** Stands for a patient in alerts: not a name, and not to be turned back without the clinic's own records. */
export const patientReference = (patientId: string): string => createHash('sha256').update(patientId).digest('hex').slice(0, 16);

/** What the patient said: the text, or the value of a button or card when there is no text. */
export function textOf(activity: Partial<Activity>): string {
  const typed = clean(typeof activity.text === 'string' ? activity.text : '');
  return typed === '' ? clean([...strings(activity.value)].join(' ')) : typed;
}

/** A text as the screen reads it: as it came and, where it holds markup, as it would be shown too. */
export function screenable(text: string): string {
  const shown = withoutMarkup(text);
  return clean(shown === undefined ? text : `${text}\n${shown}`);
}

/** Everything in the activity that could be a person's words: every one of them is screened. */
export function screenedTextOf(activity: Partial<Activity>): string {
  const { text, value, attachments, channelData, name } = activity;
  const parts = [...strings(text), ...strings(name), ...strings(value), ...strings(attachments), ...strings(withoutClientMarks(channelData))];
  return screenable(parts.filter(Boolean).join('\n'));
}
