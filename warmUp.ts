import { setTimeout as sleep } from 'node:timers/promises';
import v8 from 'node:v8';
import vm from 'node:vm';
import type { Content } from './content/load.ts';
import type { OpenGuideDesk } from './dialogs/guideDesk.ts';
import { warmRecognizers } from './dialogs/recognizers/suite.ts';
import { rehearse } from './rehearse.ts';
import { screen } from './safety/screen.ts';

/**
 * Makes what patients would have to wait for later. Never rejects.
 * @param pauseMs between two steps, for whoever came meanwhile
 */
export async function warmUp(content: Content, guide: OpenGuideDesk, pauseMs = 0): Promise<void> {
  for (const steps of [warmScreen(), warmGuide(guide), warmRecognizers([...content.languages.keys()])]) {
    try {
      for (const step = steps[Symbol.iterator](); step.next().done !== true;) await sleep(pauseMs, undefined, { ref: false });
    } catch {
      // Whoever needs it later meets the fault again, and it is reported there.
    }
  }
  await rehearse(content, guide, pauseMs).catch(() => undefined);
  // Starting leaves tens of megabytes behind that nobody needs again, and an idle server would not look.
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  collect();
  // Once tells how little is left on each page; with that known the next draws it together and gives the empty pages back.
  await sleep(pauseMs, undefined, { ref: false });
  collect();
}

// What no rule knows is weighed by tables that are made when the first such message comes.
function* warmScreen(): Iterable<void> {
  for (const calm of ['The soup is warm and it rains.', 'La sopa está caliente y llueve.']) {
    screen(calm);
    yield;
  }
}

function* warmGuide(guide: OpenGuideDesk): Iterable<void> {
  const desk = guide();
  yield;
  if (desk) yield* desk.warm();
}
