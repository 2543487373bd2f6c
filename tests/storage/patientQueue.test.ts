import { describe, expect, test } from '@jest/globals';
import { PatientQueue } from '../../storage/patientQueue.ts';

describe('the patient queue', () => {
  test('works one piece at a time for one patient, in order, and goes on after a failure', async () => {
    const queue = new PatientQueue();
    const told: string[] = [];
    const piece = (name: string, key: string, fail = false): Promise<void> =>
      queue.run(key, async () => {
        told.push(`${name} begins`);
        await new Promise(setImmediate);
        told.push(`${name} ends`);
        if (fail) throw new Error(name);
      });
    const outcomes = await Promise.allSettled([piece('1', 'a', true), piece('2', 'a'), piece('3', 'a')]);
    expect(outcomes.map(each => each.status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(told).toEqual(['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends']);
  });

  test('lets patients pass each other', async () => {
    const queue = new PatientQueue();
    let release = (): void => undefined;
    const held = queue.run('a', () => new Promise<void>(resolve => (release = resolve)));
    await queue.run('b', async () => undefined);
    release();
    await held;
  });

  test('is idle when everything asked for is done', async () => {
    const queue = new PatientQueue();
    let done = false;
    void queue.run('a', async () => {
      await new Promise(setImmediate);
      done = true;
    });
    await queue.idle();
    expect(done).toBe(true);
  });
});
