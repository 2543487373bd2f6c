import path from 'node:path';
import { loadContent } from '../content/load.ts';
import { loadQuestions } from '../content/questions.ts';
import { expected } from '../dialogs/expected.ts';
import { GuideAnswers } from '../guide/answerQuestion.ts';
import { screen } from '../safety/screen.ts';
import type { Bench } from './row.ts';
import { median } from './sample.ts';

const sample = [
  'can i drive today', 'why do i feel worse again?', 'can I stop seeing friends and just do ketamine', '¿puedo manejar hoy?', 'how much is the next one',
  'wat is an intergration sesion', 'is it ok to take ibuprofen tonight', 'por que lloro tanto', 'what is the weather like in a town that nobody has heard of',
  'my home is as loud and as full of quarrels as it was, and I thought that after three infusions it would at last be better, so what do I do about it now?'
];

/** Milliseconds a call, in batches, since one call alone is near the clock's step. */
function perCallMs(run: (text: string) => unknown): number {
  const batch = 20;
  const times: number[] = [];
  for (let round = 0; round < 40; round += 1) {
    for (const text of sample) {
      const from = performance.now();
      for (let count = 0; count < batch; count += 1) run(text);
      if (round >= 10) times.push((performance.now() - from) / batch);
    }
  }
  return median(times);
}

/** The floor is the safety screen alone, without which nothing may be answered. */
export const askBench: Bench = {
  name: 'ask',
  run: async () => {
    const folder = path.resolve('content');
    const guide = new GuideAnswers(loadQuestions(folder, loadContent(folder, expected)));
    const floor = perCallMs(screen);
    return [{ name: 'ask, a question with its screening', unit: 'ms', value: perCallMs(text => guide.ask(text, screen(text))), floor, bound: { of: 'value', atMost: 1 } }];
  }
};
