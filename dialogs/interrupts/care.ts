import type { Code, Verdict } from '../../safety/verdict.ts';
import { isCrisisFlow } from '../crisis.ts';
import type { EngineFlow, EngineMessage } from '../engineWords.ts';
import type { Stage } from '../stage.ts';
import { keepWords, waiting, type Interrupt } from './interrupt.ts';

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

/** Where one answer is not enough: too much of something may have been meant, a ride has to be found. */
const followedBy: Readonly<Partial<Record<CareCode, EngineFlow>>> = {
  OD: 'after-od',
  DRIVE: 'after-drive',
  DECIDE: 'after-decide',
  STRESS: 'after-stress'
};

/** Dangers of which the care team is told as well. */
export const alerting: ReadonlySet<Code> = new Set<Code>(['MED-1', 'MED-2', 'OD', 'OTHERS']);

/** What is not answered in the middle of a crisis. */
const canWait: ReadonlySet<Code> = new Set<Code>(['HUMAN', 'STRESS', 'DECIDE', 'MINOR', 'MANIA']);

const isCare = (code: Code | undefined): code is CareCode => code !== undefined && code in messages;

const ruleOf = (verdict: Verdict, code: Code): string => verdict.hits.find(hit => hit.code === code)?.rule ?? '';

function wholeFor(verdict: Verdict, code: CareCode): EngineMessage {
  const rule = ruleOf(verdict, code);
  if (code === 'ABUSE' && rule.includes('now')) return 'abuse-now';
  if (code === 'DRIVE' && rule.includes('now')) return 'drive-now';
  if (code === 'DECIDE' && rule.includes('medication')) return 'decide-medication';
  return messages[code][0];
}

/** When several fire, the first is answered in full and the second is named in one line. */
export function nameSecond(stage: Stage): void {
  const second = stage.verdict.codes[1];
  if (isCare(second)) stage.tell(messages[second][1]);
}

/** Everything else of the safety rules: body, overdose, violence, reality, substances, driving, decisions. */
export const care: Interrupt = {
  id: 'care',
  async handle(moment) {
    const { stage, dc, guided } = moment;
    const [code] = stage.verdict.codes;
    if (!isCare(code)) return false;
    // Pills or drink in the middle of a crisis are an overdose until somebody has looked.
    const inCrisis = dc.stack.some(instance => isCrisisFlow(instance.id));
    if (inCrisis && canWait.has(code)) return false;
    const first = inCrisis && code === 'SUD' ? 'OD' : code;
    keepWords(moment);
    const whole = wholeFor(stage.verdict, first);
    if (whole !== guided) stage.tell(whole);
    if (alerting.has(first)) stage.alerts.push(first);
    if (first === 'HUMAN') stage.record.disclosedAt = stage.at;
    if (['A', 'B', 'C'].includes(stage.verdict.level)) {
      await dc.beginDialog('crisis-check');
      return true;
    }
    nameSecond(stage);
    const flow = followedBy[first];
    if (flow !== undefined && dc.stack.at(-1)?.id !== flow) {
      await dc.beginDialog(flow);
      return true;
    }
    const at = waiting(moment);
    if (at) stage.offer(at.kind.choices(at.step));
    return true;
  }
};
