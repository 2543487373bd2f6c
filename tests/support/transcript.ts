import { ReminderClock } from '../../bots/reminderClock.ts';
import { TurnQueue } from '../../bots/turnQueue.ts';
import { renderLines } from '../../channels/console/console.ts';
import type { Reply } from '../../dialogs/render.ts';
import { openMemoryStore } from '../../storage/memory/memoryStore.ts';
import { shippedContent } from './content.ts';
import { Patient } from './patient.ts';

const hourMs = 3_600_000;
const units: Readonly<Record<string, number>> = { m: 60_000, h: hourMs, d: 24 * hourMs };

/**
 * Plays the patient's lines of a transcript and returns the whole as it went. Lines of a .chat file:
 * `user: ...` says it, `@zone Europe/Madrid` is where their device is, `@locale es-MX` how it is set, `@arrive` opens the conversation, `@later 3h` lets time pass, `@clock` is the moment at which the server looks for what is due, `# ...` is a note;
 * `@write 50000` says so many characters; everything else is what the bot said.
 */
export async function play(transcript: string): Promise<string> {
  const patient = new Patient();
  const lines: string[] = [];
  for (const line of transcript.split('\n')) {
    if (line.startsWith('#')) {
      lines.push(line);
      continue;
    }
    const zone = /^@zone (\S+)$/.exec(line)?.[1];
    const locale = /^@locale (\S+)$/.exec(line)?.[1];
    const letters = /^@write (\d+)$/.exec(line)?.[1];
    const later = /^@later (\d+)([mhd])$/.exec(line);
    if (line === '@clock') lines.push('', line, ...(await look(patient)).flatMap(renderLines));
    else if (line === '@arrive') lines.push('', line, ...(await patient.arrive()).flatMap(renderLines));
    else if (locale !== undefined) {
      patient.locale = locale;
      lines.push('', line);
    } else if (zone !== undefined) {
      patient.zone = zone;
      lines.push('', line);
    } else if (later) {
      patient.now = new Date(patient.now.getTime() + Number(later[1]) * (units[later[2] ?? ''] ?? 0));
      lines.push('', line);
    } else if (letters !== undefined) {
      lines.push('', line, ...(await patient.say('a line about the garden and my day '.repeat(Math.ceil(Number(letters) / 35)).slice(0, Number(letters)))).flatMap(renderLines));
    } else if (line.startsWith('user: ') || line === 'user:') {
      lines.push('', line, ...(await patient.say(line.slice('user:'.length).trimStart())).flatMap(renderLines));
    } else if (line.startsWith('@')) throw new Error(`a transcript has no "${line}"`);
  }
  if (patient.faults.length > 0) throw new Error(`the bot noted faults: ${patient.faults.join(', ')}`);
  return `${lines.join('\n').trim()}\n`;
}

/** What the server sends to a patient who can be written to, when it looks now. */
async function look(patient: Patient): Promise<Reply[]> {
  const sent: Reply[] = [];
  const clock = new ReminderClock({
    content: shippedContent(),
    store: openMemoryStore(patient.place),
    queue: new TurnQueue(),
    notify: { reaches: () => true, send: (_patientId, message) => { sent.push(message); return Promise.resolve(); } },
    log: { error: ({ code }) => { patient.faults.push(code); } },
    now: () => patient.now
  });
  await clock.tick();
  return sent;
}
