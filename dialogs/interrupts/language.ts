import type { Words } from '../../content/schema.ts';
import { isCommand } from '../recognizers/command.ts';
import { cardOf, isCrisisFlow } from '../crisis.ts';
import { plain } from '../recognizers/phrase.ts';
import { phraseList } from '../recognizers/phraseList.ts';
import type { Stage } from '../stage.ts';
import { askAgain, waiting, type Interrupt } from './interrupt.ts';

/** "En español, por favor", "in English please": from here on, and at the next visit too. The question is asked again. */
export const language: Interrupt = {
  id: 'language',
  async handle(moment) {
    const { stage } = moment;
    const languages = [...stage.content.languages.values()];
    const wanted = askedFor(stage.text, languages) ?? (waiting(moment)?.kind.keep === undefined ? endsOn(stage, languages) : undefined);
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

const longestWish = 6;

/** "Ok reflect pero en español": said at the end of a short message, of a language that is not spoken already. */
function endsOn({ text, words }: Stage, offered: readonly Words[]): Words | undefined {
  const typed = plain(text);
  if (typed.split(' ').length > longestWish) return undefined;
  return offered.find(each => each !== words && phraseList(each.commands.language).plain.some(phrase => phrase.includes(' ') && typed.endsWith(` ${phrase}`)));
}

const askedFor = (text: string, offered: readonly Words[]): Words | undefined =>
  offered.find(words => isCommand(text, 'language', words.commands));
