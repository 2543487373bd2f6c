import path from 'node:path';
import type { Activity } from 'botbuilder-core';
import { nobody, uncounted } from '../alerts/port.ts';
import { Turn } from '../bots/turn.ts';
import { LocalAdapter } from '../channels/localAdapter.ts';
import { loadContent } from '../content/load.ts';
import { expected } from '../dialogs/expected.ts';
import { screen } from '../safety/screen.ts';
import { openMemoryStore } from '../storage/memory/memoryStore.ts';
import { waterfallTurns } from './floors/waterfallBot.ts';
import { answers, opening } from './reflection.ts';
import type { Bench, Row } from './row.ts';
import { median, quantile, timeEach } from './sample.ts';

const conversation = { id: 'bench', isGroup: false, conversationType: 'personal', name: '' };
const bot = { id: 'unfold', name: 'Unfold' };


/** One patient's way through a reflection, its turns timed one by one, everything in memory. */
export const turnBench: Bench = {
  name: 'turn',

  async run(): Promise<Row[]> {
    const content = loadContent(path.resolve('content'), expected);
    const failures: string[] = [];
    const newServer = (): Patient => {
      const turn = new Turn({ content, screen, store: openMemoryStore(), careTeam: nobody, referrals: uncounted, now: () => new Date(), log: { error: fault => { failures.push(fault.code); } } });
      const adapter = new LocalAdapter(() => undefined);
      return activity => adapter.receive(activity, turn.run);
    };
    const walks = { ours: [] as number[], floor: [] as number[] };
    const warmUps = 200;
    const ours = newServer();
    const floor = waterfallTurns();
    for (let round = 0; round < 500; round += 1) {
      const first = await walk(ours, round);
      const second = await walk(floor, round);
      if (round < warmUps) continue;
      walks.ours.push(...first);
      walks.floor.push(...second);
    }
    if (failures.length > 0) throw new Error(`turns failed: ${failures.join(', ')}`);
    return [
      { name: 'a turn of a reflection, to EchoBot + state + waterfall', unit: 'us', value: median(walks.ours), floor: median(walks.floor), bound: { of: 'ratio', atMost: 1.5 } },
      { name: 'the same, p99', unit: 'us', value: quantile(walks.ours, 0.99), floor: quantile(walks.floor, 0.99) }
    ];
  }
};

type Patient = (activity: Partial<Activity>) => Promise<void>;

/** Microseconds of each answer; coming in and agreeing are not timed. */
async function walk(patient: Patient, round: number): Promise<number[]> {
  const from = { id: `patient ${round}`, name: '', role: 'user' as const };
  const about = { channelId: 'bench', serviceUrl: 'urn:bench', from, recipient: bot, conversation: { ...conversation, id: `bench ${round}` } };
  let count = 0;
  const say = (text: string): Promise<void> => patient({ ...about, type: 'message', id: `${round}-${count++}`, timestamp: new Date(), text });
  await patient({ ...about, type: 'conversationUpdate', id: `${round}-joins`, timestamp: new Date(), membersAdded: [from, bot] });
  for (const text of opening) await say(text);
  const remaining = [...answers];
  return timeEach(answers.length, () => say(remaining.shift() ?? ''));
}
