import type { Words } from '../../content/schema.ts';
import { isCommand } from '../recognizers/command.ts';
import { cardOf, isCrisisFlow } from '../crisis.ts';
import { askAgain, waiting, type Interrupt } from './interrupt.ts';

/** "En español, por favor", "in English please": from here on, and at the next visit too. The question is asked again. */
export const language: Interrupt = {
  id: 'language',
  async handle(moment) {
    const { stage } = moment;
    const wanted = askedFor(stage.text, [...stage.content.languages.values()]);
    if (!wanted) return false;
    stage.record.language = wanted.language;
    stage.words = wanted;
    stage.tell('language-changed');
    // Somebody who could not read the card needs it first of all.
    const card = isCrisisFlow(waiting(moment)?.flow.id ?? '') ? cardOf(stage.record.safety.lastLevel) : undefined;
    if (card) stage.tell(card);
    await askAgain(moment);
    return true;
  }
};

const askedFor = (text: string, offered: readonly Words[]): Words | undefined =>
  offered.find(words => isCommand(text, 'language', words.commands));
