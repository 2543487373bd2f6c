import type { Gauges, Meter } from './port.ts';
import type { PromMeter } from './promMeter.ts';

export interface MetricsText {
  readonly contentType: string;
  readonly text: string;
}

// Until somebody reads them, figures wait as they came; a busy server does not keep more than these.
const mostWaiting = 1_000;

/**
 * The figures of this process. What writes them for Prometheus costs a tenth of a second and ten megabytes to
 * load, so it is loaded when they are first read, or when more than a few wait for it.
 */
export class Metrics {
  readonly meter: Meter;
  #gauges: Gauges = { openSockets: () => 0, alertsWaiting: () => 0 };
  #waiting: ((meter: Meter) => void)[] = [];
  #ready: PromMeter | undefined;
  #opening: Promise<PromMeter> | undefined;

  constructor() {
    this.meter = {
      turn: (...told) => { this.#tell(meter => { meter.turn(...told); }); },
      verdict: (...told) => { this.#tell(meter => { meter.verdict(...told); }); },
      error: (...told) => { this.#tell(meter => { meter.error(...told); }); },
      stored: (...told) => { this.#tell(meter => { meter.stored(...told); }); }
    };
  }

  /** Where to look for what is not counted. */
  lookAt(gauges: Gauges): void {
    this.#gauges = gauges;
  }

  async read(): Promise<MetricsText> {
    return (await this.#open()).read();
  }

  #tell(what: (meter: Meter) => void): void {
    if (this.#ready) {
      what(this.#ready);
      return;
    }
    this.#waiting.push(what);
    if (this.#waiting.length >= mostWaiting) void this.#open();
  }

  #open(): Promise<PromMeter> {
    this.#opening ??= import('./promMeter.ts').then(({ PromMeter }) => {
      const meter = new PromMeter({ openSockets: () => this.#gauges.openSockets(), alertsWaiting: () => this.#gauges.alertsWaiting() });
      for (const what of this.#waiting.splice(0)) what(meter);
      this.#ready = meter;
      return meter;
    });
    return this.#opening;
  }
}
