import * as z from 'zod';
import type { Words } from '../../content/schema.ts';
import { asideAnswer } from '../aside.ts';
import { heardIn } from '../heard.ts';
import type { Stage } from '../stage.ts';
import { plain } from '../recognizers/phrase.ts';
import { exactChoice, phrasesOf, recognizeChoice, recognizeNamed, recognizeWish } from '../recognizers/choice.ts';
import { opensWith } from '../recognizers/answer.ts';
import { isCommand } from '../recognizers/command.ts';
import { namesPerson } from '../recognizers/person.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

const way = z.strictObject({ choice: z.string(), to: target });

const schema = z.strictObject({
  kind: z.literal('ask-choice'),
  message: messageId,
  /** Said instead of `message` on coming back to the question. */
  again: messageId.optional(),
  choices: z.array(way).min(1).max(7, 'at most seven choices fit a phone'),
  /** Ways that can be typed here and have no button. */
  also: z.array(way).default([]),
  /** The same, read before the buttons' other words: "I called my sister" is done, although "my sister" could be somebody to call. */
  ahead: z.array(way).default([]),
  /** Where naming somebody leads: "my husband". */
  person: target.optional(),
  /** What led here may name the choice already: whoever types "breathing" is not asked which exercise. */
  told: z.boolean().default(false),
  /** An exercise that waits for its "next", whatever is said meanwhile. */
  exercise: z.boolean().default(false),
  /** An exercise that is done by saying what one sees or hears: that is its "next". */
  spoken: z.boolean().default(false),
  /** Where "skip" leads; without it there is nothing to skip. */
  skip: target.optional()
});

/** The button that "yes" or "no" stands for, however it was said: "y", "nope". In a crisis the buttons' own words alone count. */
function yesOrNo(text: string, choices: readonly string[], words: Words): string | undefined {
  const said = (['yes', 'no'] as const).find(name => isCommand(text, name, words.commands));
  return said === undefined ? undefined : exactChoice(words.commands[said][0] ?? '', choices, words);
}

/** The same where more follows: "yeah its pretty quiet, he took the kids out". */
function opened(text: string, choices: readonly string[], words: Words): string | undefined {
  const said = opensWith(text, words);
  return said === undefined ? undefined : exactChoice(words.commands[said][0] ?? '', choices, words);
}

const mostAfterLabel = 5;

/** The one choice whose words a short message opens with, before it says why: "not quiet lol theres a baby". */
function openedBy(text: string, choices: readonly string[], words: Words): string | undefined {
  const typed = plain(text).split(' ');
  const opening = choices.filter(id => phrasesOf(id, words).words.some(phrase => phrase.length > 1 && typed.length <= phrase.length + mostAfterLabel && phrase.every((word, at) => typed[at] === word)));
  return opening.length === 1 ? opening[0] : undefined;
}

const mostBefore = 2;

/** "Fine. journal": the button's name as a sentence of its own, after a word or two. */
function namedLast(text: string, choices: readonly string[], words: Words): string | undefined {
  const [before = '', last, ...more] = text.split(/[.,;!]+/).map(each => each.trim()).filter(each => each !== '');
  return last === undefined || more.length > 0 || plain(before).split(' ').length > mostBefore ? undefined : exactChoice(last, choices, words);
}

const fewestSeen = 2;
const ofOneself = /\b(?:i|im|i['’]m|ive|yo|estoy|tengo|soy|quiero)\b/i;

/** "My shoe, a lamp, rain": what somebody sees, and neither a question nor how they are. */
const tellsWhatIs = (stage: Stage): boolean =>
  stage.verdict.codes.length === 0 && !stage.text.includes('?') && !ofOneself.test(stage.text) && stage.text.trim().split(/\s+/).length >= fewestSeen && heardIn(stage) === undefined && asideAnswer(stage) === undefined;

const idsOf = (step: z.output<typeof schema>): string[] => step.choices.map(each => each.choice);
const waysOf = (step: z.output<typeof schema>): z.output<typeof way>[] => [...step.choices, ...step.ahead, ...step.also];

/** Offers a few ways to go: tapped, typed, counted or described. */
export const askChoice = defineStep(schema, {
  refers: step => ({
    messages: [step.message, ...(step.again === undefined ? [] : [step.again])],
    choices: waysOf(step).map(each => each.choice),
    targets: [...waysOf(step).map(each => each.to), ...[step.person, step.skip].filter(each => each !== undefined)]
  }),
  enter: (step, stage) => {
    const named = step.told ? recognizeNamed(stage.text, idsOf(step), stage.words) : undefined;
    const to = step.choices.find(each => each.choice === named)?.to;
    if (to !== undefined) return { to };
    stage.say(step.message, {}, idsOf(step));
    return 'wait';
  },
  ask: (step, stage) => { stage.say(step.again ?? step.message, {}, idsOf(step)); },
  accept: (step, stage) => {
    const { text, words } = stage;
    const [ahead, also] = [step.ahead, step.also].map(ways => ways.map(each => each.choice));
    const reach = words.messages.get(step.message)?.safety === true ? 'wide' : 'narrow';
    const id = exactChoice(text, idsOf(step), words) ?? ahead?.find(each => recognizeNamed(text, [each], words, reach) !== undefined) ?? recognizeChoice(text, idsOf(step), words, reach) ?? recognizeNamed(text, also ?? [], words, reach)
      ?? (reach === 'narrow' ? (yesOrNo(text, idsOf(step), words) ?? opened(text, idsOf(step), words) ?? openedBy(text, idsOf(step), words) ?? recognizeWish(text, idsOf(step), words) ?? namedLast(text, idsOf(step), words)) : undefined);
    const to = waysOf(step).find(each => each.choice === id)?.to ?? (namesPerson(text, words) ? step.person : undefined);
    if (to !== undefined) return { to, back: true };
    return step.spoken && tellsWhatIs(stage) ? { to: step.choices[0]?.to ?? 'end', back: true } : 'unclear';
  },
  skip: (step, stage) => (step.skip === undefined ? undefined : { to: step.skip, quietly: stage.words.messages.get(step.message)?.safety === true }),
  waits: step => step.exercise || step.spoken,
  choices: idsOf
});
