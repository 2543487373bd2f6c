import path from 'node:path';
import { nobody, uncounted } from '../alerts/port.ts';
import { Turn } from '../bots/turn.ts';
import { talk } from '../channels/console/console.ts';
import { silentLog } from '../channels/log.ts';
import { readConfig } from '../config.ts';
import { loadContent } from '../content/load.ts';
import { loadQuestions } from '../content/questions.ts';
import { openGuideDesk } from '../dialogs/guideDesk.ts';
import { expected } from '../dialogs/expected.ts';
import { CodedError } from '../errors.ts';
import { screen } from '../safety/screen.ts';
import { openLowdbStore } from '../storage/lowdb/lowdbStore.ts';
import { openMemoryStore } from '../storage/memory/memoryStore.ts';

// At a keyboard the conversation goes on where it was; a pipe is somebody new each time.
const interactive = process.stdin.isTTY;
const write = (line: string): void => { process.stdout.write(`${line}\n`); };

try {
  const config = readConfig(process.env, process.cwd());
  const store = interactive
    ? await openLowdbStore(path.join(config.dataFolder, 'console'), { report: ({ message }) => { write(message); }, keys: config.keys })
    : openMemoryStore();
  const content = loadContent(config.contentFolder, expected);
  const bot = new Turn({ content, guide: openGuideDesk(() => loadQuestions(config.contentFolder, content), ({ message }) => { write(message); }), store, screen, log: silentLog, now: () => new Date(), careTeam: nobody, referrals: uncounted });
  await talk({ logic: bot.run, input: process.stdin, write, interactive });
  await store.close();
} catch (error) {
  if (!(error instanceof CodedError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
