import prom from 'prom-client';
import type { MetricsText } from './metrics.ts';
import type { Gauges, Meter, StoreWork } from './port.ts';

// From what memory takes to the time limit of the store and past it.
const buckets = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

/** Figures as Prometheus reads them, each process for itself. */
export class PromMeter implements Meter {
  readonly #registry = new prom.Registry();
  readonly #turns = new prom.Histogram({ name: 'unfold_turn_seconds', help: 'From the arrival of an activity to its replies, by whether the turn was kept.', labelNames: ['outcome'], buckets, registers: [this.#registry] });
  readonly #verdicts = new prom.Counter({ name: 'unfold_verdicts_total', help: 'Messages that were screened, by level of self-harm.', labelNames: ['level'], registers: [this.#registry] });
  readonly #codes = new prom.Counter({ name: 'unfold_signals_total', help: 'Reason codes of the screen that fired.', labelNames: ['code'], registers: [this.#registry] });
  readonly #errors = new prom.Counter({ name: 'unfold_errors_total', help: 'Errors that were logged, by code; "other" for everything that is not ours.', labelNames: ['code'], registers: [this.#registry] });
  readonly #store = new prom.Histogram({ name: 'unfold_store_seconds', help: 'What the store was asked for.', labelNames: ['work', 'outcome'], buckets, registers: [this.#registry] });

  constructor(gauges: Gauges) {
    const registers = [this.#registry];
    new prom.Gauge({ name: 'unfold_open_sockets', help: 'Open WebSockets of Direct Line.', registers, collect() { this.set(gauges.openSockets()); } });
    new prom.Gauge({ name: 'unfold_alerts_waiting', help: 'Alerts that the care team\'s receiver has not taken yet.', registers, collect() { this.set(gauges.alertsWaiting()); } });
    prom.collectDefaultMetrics({ register: this.#registry });
  }

  turn(outcome: 'kept' | 'failed', seconds: number): void {
    this.#turns.observe({ outcome }, seconds);
  }

  verdict(level: string, codes: readonly string[]): void {
    this.#verdicts.inc({ level });
    for (const code of codes) this.#codes.inc({ code });
  }

  /** Our own codes are a list that ends; those of foreign errors are not, and are counted together. */
  error(code: string): void {
    this.#errors.inc({ code: /^UNFOLD_[A-Z_]{1,40}$/.test(code) ? code : 'other' });
  }

  stored(work: StoreWork, outcome: 'done' | 'failed', seconds: number): void {
    this.#store.observe({ work, outcome }, seconds);
  }

  async read(): Promise<MetricsText> {
    return { contentType: this.#registry.contentType, text: await this.#registry.metrics() };
  }
}
