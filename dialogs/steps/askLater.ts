import * as z from 'zod';
import { dayOfWay, laterItem, putAside, putOff, takeOff } from '../laterList.ts';
import { sayDay, today, whenContext } from '../patientTime.ts';
import { exactChoice } from '../recognizers/choice.ts';
import { isCommand } from '../recognizers/command.ts';
import { recognizeDay } from '../recognizers/when.ts';
import { defineStep, messageId, target } from '../stepKind.ts';

const ways = ['later-week', 'later-month', 'later-off'];
const mostTries = 2;

/**
 * Asks until when a decision is put aside. What it is about was written before the flow began, or is an item that has
 * come back. Nothing is kept without consent; then it leads on at once.
 */
export const askLater = defineStep(z.strictObject({ kind: z.literal('ask-later'), message: messageId, kept: target, off: target }), {
  refers: step => ({ messages: [step.message], choices: ways, targets: [step.kept, step.off] }),
  enter: (step, stage, memory) => {
    const subject = laterItem(stage, memory['subject'])?.text ?? memory['about'];
    if (stage.record.consent?.answer !== 'yes' || typeof subject !== 'string') return { to: step.off };
    stage.say(step.message, {}, ways);
    return 'wait';
  },
  ask: (step, stage) => { stage.say(step.message, {}, ways); },
  accept: (step, stage, memory) => {
    const item = laterItem(stage, memory['subject']);
    const choice = exactChoice(stage.text, ways, stage.words);
    if (choice === 'later-off' || isCommand(stage.text, 'no', stage.words.commands)) {
      if (item) takeOff(stage, item.id);
      return { to: step.off };
    }
    const day = dayOfWay(stage, choice) ?? recognizeDay(stage.text, whenContext(stage));
    if (day === undefined || day <= today(stage)) {
      const tries = Number(memory['tries'] ?? 0) + 1;
      memory['tries'] = tries;
      if (tries >= mostTries) return { to: step.off };
      stage.tell('later-unclear', {}, ways);
      return 'wait';
    }
    if (item) putOff(stage, item.id, day);
    else putAside(stage, String(memory['about']), day);
    stage.tell('later-kept', { day: sayDay(stage, day) });
    return { to: step.kept };
  },
  skip: step => ({ to: step.off }),
  choices: () => ways
});
