import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PatientLine, type Grant } from '../../storage/postgres/patientLine.ts';

class Turn implements Grant {
  lost = false;
  released = 0;

  release(): void {
    this.released += 1;
  }
}

/** A database that grants one turn at a time, to whoever asked first; it can refuse, and lose a connection. */
class Database {
  readonly turns: Turn[] = [];
  readonly #waiting: { grant(turn: Turn): void; refuse(error: Error): void }[] = [];
  most = 0;

  readonly ask = (): Promise<Turn> => new Promise((grant, refuse) => {
    this.#waiting.push({ grant, refuse });
    this.most = Math.max(this.most, this.#waiting.length);
  });

  get free(): boolean {
    return this.turns.every(({ released }) => released > 0);
  }

  grant(): void {
    const first = this.free ? this.#waiting.shift() : undefined;
    if (!first) return;
    const turn = new Turn();
    this.turns.push(turn);
    first.grant(turn);
  }

  refuse(): void {
    this.#waiting.shift()?.refuse(new Error('not now'));
  }

  lose(): void {
    const last = this.turns.at(-1);
    if (last?.released === 0) last.lost = true;
  }
}

const settle = async (): Promise<void> => { for (let step = 0; step < 10; step += 1) await Promise.resolve(); };

const deeds = fc.array(fc.constantFrom('join', 'take', 'leave', 'grant', 'grant', 'done', 'refuse', 'lose'), { maxLength: 60 });

test('whatever happens, turns go to those who run in their order, one at a time, and none stays behind', async () => {
  await fc.assert(fc.asyncProperty(deeds, async course => {
    const database = new Database();
    const line = new PatientLine<Turn>(database.ask);
    const served: number[] = [];
    const refused: number[] = [];
    const held: Turn[] = [];
    let joined = 0;
    let runners = 0;
    const run = (): void => {
      joined -= 1;
      const runner = runners++;
      line.take().then(turn => {
        expect(turn.lost && turn.released > 0).toBe(false);
        served.push(runner);
        held.push(turn);
      }, () => { refused.push(runner); });
    };
    for (const deed of course) {
      if (deed === 'join') { line.join(); joined += 1; }
      if (deed === 'take' && joined > 0) run();
      if (deed === 'leave' && joined > 0) { line.leave(); joined -= 1; }
      if (deed === 'grant') database.grant();
      if (deed === 'done') held.shift()?.release();
      if (deed === 'refuse') database.refuse();
      if (deed === 'lose') database.lose();
      await settle();
      expect(held.length).toBeLessThanOrEqual(1);
    }
    for (; joined > 0; joined -= 1) line.leave();
    for (let step = 0; step < 200; step += 1) {
      await settle();
      held.shift()?.release();
      database.grant();
    }
    await settle();
    expect(served).toEqual([...served].sort((one, other) => one - other));
    expect(served.length + refused.length).toBe(runners);
    expect(database.turns.every(({ released }) => released === 1)).toBe(true);
    expect(line.empty).toBe(true);
    expect(database.most).toBeLessThanOrEqual(3);
  }), { numRuns: 300 });
});
