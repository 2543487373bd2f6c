import type { Attachment, CardAction } from 'botbuilder-core';

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

// Teams shows so many of one set and hides the rest behind three dots.
const actionsInASet = 6;

/**
 * Buttons as an Adaptive Card 1.5: links open what they name, the others say their words as if they had been typed.
 * The words above them are the message's own text, which screen readers and notifications read.
 */
export function buttonCard(links: readonly CardAction[], choices: readonly CardAction[]): Attachment {
  const actions = [
    ...links.map(({ title, value }) => ({ type: 'Action.OpenUrl', title, url: String(value) })),
    ...choices.map(({ title, value }) => ({ type: 'Action.Submit', title, data: { msteams: { type: 'imBack', value: String(value) } } }))
  ];
  const sets = Array.from({ length: Math.ceil(actions.length / actionsInASet) }, (_, index) => ({
    type: 'ActionSet',
    actions: actions.slice(index * actionsInASet, (index + 1) * actionsInASet)
  }));
  return {
    contentType: adaptiveCardType,
    content: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      // For whoever shows no cards: everything that can be done here, in words.
      fallbackText: actions.map(({ title }) => title).join(', '),
      body: sets
    }
  };
}
