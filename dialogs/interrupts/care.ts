import type { Code, Verdict } from '../../safety/verdict.ts';
import { noteDanger } from '../safetyState.ts';
import { answerDecide, answerDrive, answerStress, answerUnreal, type TimedAnswer } from '../careByTime.ts';
import { emergencyOfAnother, isCrisisFlow } from '../crisis.ts';
import type { EngineMessage } from '../engineWords.ts';
import type { Stage } from '../stage.ts';
import type { FlowOptions } from '../flowDialog.ts';
import { chosen, command, keepWords, waiting, type Interrupt } from './interrupt.ts';

type CareCode = Exclude<Code, 'SELF-HARM'>;

const messages: Readonly<Record<CareCode, readonly [whole: EngineMessage, short: EngineMessage]>> = {
  'MED-1': ['med-1', 'med-1-short'],
  'MED-2': ['med-2', 'med-2-short'],
  'MED-3': ['med-3', 'med-3-short'],
  'MED-4': ['med-4', 'med-4-short'],
  OD: ['od', 'od-short'],
  ABUSE: ['abuse', 'abuse-short'],
  OTHERS: ['others', 'others-short'],
  PSY: ['psy', 'psy-short'],
  MANIA: ['mania', 'mania-short'],
  SUD: ['sud', 'sud-short'],
  DRIVE: ['drive', 'drive-short'],
  DECIDE: ['decide', 'decide-short'],
  STRESS: ['stress', 'stress-short'],
  MINOR: ['minor', 'minor-short'],
  HUMAN: ['human', 'human-short']
};

/** Dangers of which the care team is told as well; MED-2 unless the session ended a short while ago. */
export const alerting: ReadonlySet<Code> = new Set<Code>(['MED-1', 'MED-2', 'OD', 'OTHERS']);

/** Cards that go out before storage is tried. */
const emergencies: ReadonlySet<EngineMessage | undefined> = new Set<EngineMessage>(['med-1', 'od', 'other-emergency']);

/** What is not answered in the middle of a crisis. */
const canWait: ReadonlySet<Code> = new Set<Code>(['STRESS', 'DECIDE', 'MINOR', 'MANIA']);

const longestAside = 60;

const isCare = (code: Code | undefined): code is CareCode => code !== undefined && code in messages;

const ruleOf = (verdict: Verdict, code: Code): string => verdict.hits.find(hit => hit.code === code)?.rule ?? '';

const byTime: Readonly<Partial<Record<CareCode, (stage: Stage) => TimedAnswer>>> = {
  DRIVE: answerDrive,
  DECIDE: answerDecide,
  STRESS: answerStress,
  'MED-2': answerUnreal
};

function answerFor(stage: Stage, code: CareCode): TimedAnswer {
  const rule = ruleOf(stage.verdict, code);
  if (code === 'ABUSE' && rule.includes('now')) return { message: 'abuse-now' };
  // At the wheel nobody should read when their session was.
  if (code === 'DRIVE' && rule.includes('now')) return { message: 'drive-now', flow: 'after-drive' };
  if (code === 'DECIDE' && rule.includes('medication')) return { message: 'decide-medication' };
  return byTime[code]?.(stage) ?? { message: messages[code][0], alert: alerting.has(code), ...(code === 'OD' && { flow: 'after-od' as const }) };
}

// The line about driving or deciding on the day of a session is only said while that day may not be over.
const overLater: ReadonlySet<Code> = new Set<Code>(['DRIVE', 'DECIDE', 'STRESS']);

/** When several fire, the first is answered in full and the second is named in one line. */
export function nameSecond(stage: Stage): void {
  const second = stage.verdict.codes[1];
  // A medicine stopped on one's own is no decision that can wait for a day.
  if (second === 'DECIDE' && ruleOf(stage.verdict, second).includes('medication')) {
    stage.tell('decide-medication');
    return;
  }
  if (!isCare(second) || (overLater.has(second) && byTime[second]?.(stage).flow === undefined)) return;
  stage.tell(messages[second][1]);
}

/** Everything else of the safety rules: body, overdose, violence, reality, substances, driving, decisions. */
export const care: Interrupt = {
  id: 'care',
  async handle(moment) {
    const { stage, dc, guided } = moment;
    const [code] = stage.verdict.codes;
    if (!isCare(code)) return false;
    // "I'm already driving" is a button of the step that asks, and its own answer is the better one.
    if (chosen(moment) !== undefined && overLater.has(code)) return false;
    // Pills or drink in the middle of a crisis are an overdose until somebody has looked.
    const inCrisis = dc.stack.some(instance => isCrisisFlow(instance.id) && instance.id !== 'help-now');
    if (inCrisis && canWait.has(code)) return false;
    // "Who reads this?" asks about people and not whether this is one.
    if (code === 'HUMAN' && command(moment, 'privacy')) return false;
    const first = inCrisis && code === 'SUD' ? 'OD' : code;
    // A short question to the program is no answer to the one that stands.
    if (first === 'HUMAN' && stage.text.length <= longestAside) {
      stage.tell('human');
      stage.record.disclosedAt = stage.at;
      await dc.repromptDialog();
      return true;
    }
    keepWords(moment);
    if (emergencyOfAnother(stage.verdict)) {
      if (!emergencies.has(guided)) stage.tell('other-emergency');
      stage.referred = true;
      // Who was asked about their own life is asked that again; everybody else is asked it after the call that comes first.
      if (inCrisis || waiting(moment)?.step.kind === 'ask-risk') await dc.repromptDialog();
      else await dc.beginDialog('crisis-other', { step: 'question' } satisfies FlowOptions);
      return true;
    }
    const { message, vars = {}, flow, alert = false } = answerFor(stage, first);
    // What went out first was judged by what was in memory; a second card of numbers under it would be a wall.
    if (message !== guided && !(emergencies.has(message) && emergencies.has(guided))) stage.tell(message, vars);
    if (alert) stage.alerts.push(first);
    noteDanger(stage, first);
    if (first === 'HUMAN') stage.record.disclosedAt = stage.at;
    if (['A', 'B', 'C'].includes(stage.verdict.level)) {
      await dc.beginDialog('crisis-check');
      return true;
    }
    nameSecond(stage);
    if (inCrisis && (overLater.has(first) || waiting(moment)?.step.kind === 'ask-risk')) {
      await dc.repromptDialog();
      return true;
    }
    if (flow !== undefined && dc.stack.at(-1)?.id !== flow) {
      await dc.beginDialog(flow, { given: { about: stage.text } } satisfies FlowOptions);
      return true;
    }
    const at = waiting(moment);
    if (at) stage.offer(at.kind.choices(at.step));
    return true;
  }
};
