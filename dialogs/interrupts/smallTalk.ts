import { command, waiting, type Interrupt } from './interrupt.ts';

/** A thank-you or a hello where a choice was asked for. In front of an open question it is part of the answer. */
export const smallTalk: Interrupt = {
  id: 'small-talk',
  handle(moment) {
    const at = waiting(moment);
    if (!at || at.kind.keep || at.step.kind === 'ask-risk') return Promise.resolve(false);
    for (const name of ['thanks', 'greeting', 'bye'] as const) {
      if (!command(moment, name)) continue;
      moment.stage.tell(name);
      moment.stage.offer(at.kind.choices(at.step));
      return Promise.resolve(true);
    }
    return Promise.resolve(false);
  }
};
