import type { Activity } from 'botbuilder-core';

/**
 * Holds a reply's id a second time. botbuilder's TurnContext takes the id off everything that is sent, and what is
 * shown now must have the same one when it is shown again, after a restart or by another node.
 */
export const keptAs = Symbol('the id under which a reply is kept');

/** Holds the JSON under which a reply is kept: whoever shows it need not make it again. */
export const keptText = Symbol('the JSON under which a reply is kept');

/** The id that the reply has, or had before it was sent. */
export function keptId(activity: Partial<Activity> & { readonly [keptAs]?: string }): string | undefined {
  return activity.id ?? activity[keptAs];
}
