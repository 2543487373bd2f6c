import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { nobody, uncounted } from './alerts/port.ts';
import { Turn } from './bots/turn.ts';
import { DirectLine } from './channels/directline/directLine.ts';
import { patientOf } from './channels/directline/neighbours.ts';
import { silentLog } from './channels/log.ts';
import type { Content } from './content/load.ts';
import type { OpenGuideDesk } from './dialogs/guideDesk.ts';
import { screen } from './safety/screen.ts';
import { openMemoryStore } from './storage/memory/memoryStore.ts';

/** From a yes to the first kept words; what else a patient may say runs mostly through the same code. */
const lines = ['I agree', 'reflect', 'yes', 'walks in the morning, and more music'];

/**
 * Runs a few turns of nobody's: the first turn of a process finds nothing compiled and takes fifteen times as long as the
 * next, and on PostgreSQL other nodes answer meanwhile. It has a store, a conversation and a clock of its own, tells no care team and
 * counts nothing, so that nothing is left of it.
 * @param pauseMs between two turns, for whoever came meanwhile
 * @returns how many entries nobody wrote: one, where the content still leads there
 */
export async function rehearse(content: Content, guide: OpenGuideDesk, pauseMs = 0): Promise<number> {
  const store = openMemoryStore();
  const turn = new Turn({ content, guide, screen, store, log: silentLog, careTeam: nobody, referrals: uncounted, now: () => new Date() });
  const line = new DirectLine({ logic: turn.run, secret: randomBytes(32), history: () => Promise.resolve([]) });
  try {
    const { conversation } = await line.open(line.tokens.issue().claims);
    for (const [index, text] of lines.entries()) {
      await sleep(pauseMs);
      await line.accept(conversation, { type: 'message', text, textFormat: 'plain' }, `rehearsal-${index}`);
    }
    return (await store.load(patientOf(conversation)))?.record.entries.length ?? 0;
  } finally {
    line.close();
    await store.close();
  }
}
