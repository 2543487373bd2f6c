import { askAgain, type Interrupt } from './interrupt.ts';

/** "Are you a real person": the notice that this is a program, whenever asked. */
export const human: Interrupt = {
  id: 'human',
  async handle(moment) {
    if (moment.stage.verdict.codes[0] !== 'HUMAN') return false;
    moment.stage.tell('disclosure');
    moment.stage.record.disclosedAt = moment.stage.at;
    await askAgain(moment);
    return true;
  }
};
