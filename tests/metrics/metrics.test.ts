import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { nobody, uncounted } from '../../alerts/port.ts';
import { composeApp } from '../../app.ts';
import { mountMetrics } from '../../channels/metrics.ts';
import { close, createServer, listen } from '../../channels/server.ts';
import { silentLog } from '../../channels/log.ts';
import { CodedError } from '../../errors.ts';
import { meteredLog } from '../../metrics/meteredLog.ts';
import { meteredStore } from '../../metrics/meteredStore.ts';
import { Metrics } from '../../metrics/metrics.ts';
import { openMemoryStore } from '../../storage/memory/memoryStore.ts';
import { patient } from '../contracts/recordStore.ts';
import { pageAssets } from '../support/assets.ts';
import { shippedContent } from '../support/content.ts';
import { DirectLinePatient } from '../support/directLinePatient.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => { for (const end of ends.splice(0)) await end(); });

/** The value of each line, by its name and labels. */
async function figures(metrics: Metrics): Promise<ReadonlyMap<string, number>> {
  const { text } = await metrics.read();
  return new Map(text.split('\n').filter(line => line !== '' && !line.startsWith('#')).map(line => {
    const at = line.lastIndexOf(' ');
    return [line.slice(0, at), Number(line.slice(at + 1))];
  }));
}

describe('the figures', () => {
  test('hold what was told before they were first read, and after', async () => {
    const metrics = new Metrics();
    metrics.meter.verdict('B', ['SELF-HARM', 'SUD']);
    metrics.meter.turn('kept', 0.004);
    expect((await figures(metrics)).get('unfold_signals_total{code="SELF-HARM"}')).toBe(1);
    metrics.meter.verdict('none', []);
    metrics.meter.verdict('none', []);
    metrics.meter.turn('failed', 6);
    const read = await figures(metrics);
    expect(read.get('unfold_verdicts_total{level="B"}')).toBe(1);
    expect(read.get('unfold_verdicts_total{level="none"}')).toBe(2);
    expect(read.get('unfold_turn_seconds_bucket{le="0.005",outcome="kept"}')).toBe(1);
    expect(read.get('unfold_turn_seconds_sum{outcome="failed"}')).toBe(6);
  });

  test('lose nothing when more is told than waits', async () => {
    const metrics = new Metrics();
    for (let count = 0; count < 5_000; count += 1) metrics.meter.turn('kept', 0.001);
    expect((await figures(metrics)).get('unfold_turn_seconds_count{outcome="kept"}')).toBe(5_000);
  });

  test('look at sockets and waiting alerts when they are read, and at the process', async () => {
    const metrics = new Metrics();
    let sockets = 3;
    metrics.lookAt({ openSockets: () => sockets, alertsWaiting: () => 2 });
    expect((await figures(metrics)).get('unfold_open_sockets')).toBe(3);
    sockets = 1;
    const read = await figures(metrics);
    expect([read.get('unfold_open_sockets'), read.get('unfold_alerts_waiting')]).toEqual([1, 2]);
    expect(read.get('process_resident_memory_bytes')).toBeGreaterThan(1e6);
    expect([...read.keys()].some(name => name.startsWith('nodejs_eventloop_lag_p99'))).toBe(true);
  });

  test('count errors by our own codes, and those of others together', async () => {
    const metrics = new Metrics();
    const written: string[] = [];
    const log = meteredLog({ ...silentLog, error: (_fields, message) => { written.push(message); } }, metrics.meter);
    log.error({ code: 'UNFOLD_TURN_FAILED' }, 'one');
    log.error({ error: 'UNFOLD_STORE_UNAVAILABLE' }, 'two');
    log.error({ error: 'ECONNRESET' }, 'three');
    log.error({ code: 'i want to paint the kitchen' }, 'four');
    log.error({}, 'five');
    const read = await figures(metrics);
    const errors = [...read].filter(([name]) => name.startsWith('unfold_errors_total'));
    expect(errors).toEqual([['unfold_errors_total{code="UNFOLD_TURN_FAILED"}', 1], ['unfold_errors_total{code="UNFOLD_STORE_UNAVAILABLE"}', 1], ['unfold_errors_total{code="other"}', 3]]);
    expect(written).toEqual(['one', 'two', 'three', 'four', 'five']);
  });

  test('time the store, what fails apart, and change nothing of its answers', async () => {
    const metrics = new Metrics();
    const store = meteredStore(openMemoryStore(), metrics.meter);
    const tag = await store.commit(patient('a', ['x']), undefined);
    await expect(store.commit(patient('a', ['y']), 'another tag')).rejects.toBeInstanceOf(CodedError);
    expect((await store.load('a'))?.tag).toBe(tag);
    const read = await figures(metrics);
    expect(read.get('unfold_store_seconds_count{work="commit",outcome="done"}')).toBe(1);
    expect(read.get('unfold_store_seconds_count{work="commit",outcome="failed"}')).toBe(1);
    expect(read.get('unfold_store_seconds_count{work="load",outcome="done"}')).toBe(1);
  });
});

test('of the whole server tell what happened, and not a word, name or id', async () => {
  const metrics = new Metrics();
  const app = composeApp({
    config: { origins: [], metricsReaders: ['loopback'] },
    content: shippedContent(), store: openMemoryStore(), log: silentLog, metrics,
    careTeam: nobody, referrals: uncounted, assets: pageAssets(), tokenSecret: randomBytes(32)
  });
  const { port } = await listen(app.server, 0, '127.0.0.1');
  ends.push(app.stop);
  const address = `http://127.0.0.1:${port}`;
  const marta = await new DirectLinePatient(address).begin();
  for (const text of ['I agree', 'Reflect', 'It is quiet', 'marta will paint the kitchen', 'i want to kill myself']) await marta.say(text);
  const answer = await fetch(`${address}/metrics`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/plain');
  const text = await answer.text();
  expect(text).toContain('unfold_verdicts_total{level="B"} 1');
  expect(text).toContain('unfold_signals_total{code="SELF-HARM"} 1');
  // Five messages and the arrival.
  expect(text).toContain('unfold_turn_seconds_count{outcome="kept"} 6');
  expect(text).toMatch(/unfold_store_seconds_count\{work="commit",outcome="done"\} [1-9]/);
  const ids = (await marta.heard()).flatMap(({ id, from }) => [id, from.id]).filter(id => id !== 'unfold');
  for (const never of ['marta', 'kitchen', 'kill', 'dl_', ...ids]) expect(text).not.toContain(never);
});

describe('may be read', () => {
  async function serving(readers: readonly string[], proxies?: readonly string[]): Promise<(headers?: Record<string, string>) => Promise<number>> {
    const server = createServer({ ready: () => true });
    mountMetrics(server, { read: () => Promise.resolve({ contentType: 'text/plain', text: 'figures' }), readers, proxies });
    const { port } = await listen(server, 0, '127.0.0.1');
    ends.push(() => close(server, 100));
    return async (headers = {}) => (await fetch(`http://127.0.0.1:${port}/metrics`, { headers })).status;
  }

  test('from this machine, and not by whoever comes through a proxy on it', async () => {
    const ask = await serving(['loopback']);
    expect(await ask()).toBe(200);
    expect(await ask({ 'x-forwarded-for': '203.0.113.9' })).toBe(404);
    expect(await ask({ 'x-forwarded-for': '127.0.0.1, 203.0.113.9' })).toBe(404);
    expect(await ask({ 'x-forwarded-for': 'somebody' })).toBe(404);
  });

  test('from the networks that are named, as a proxy that is believed saw them', async () => {
    const ask = await serving(['10.1.0.0/16', 'fd00::/8']);
    expect(await ask()).toBe(404);
    expect(await ask({ 'x-forwarded-for': '10.1.7.7' })).toBe(200);
    expect(await ask({ 'x-forwarded-for': 'fd00::7' })).toBe(200);
    expect(await ask({ 'x-forwarded-for': '10.2.0.1' })).toBe(404);
  });

  test('by nobody who only says who they are', async () => {
    const ask = await serving(['10.1.0.0/16'], ['192.0.2.1']);
    expect(await ask({ 'x-forwarded-for': '10.1.7.7' })).toBe(404);
  });
});
