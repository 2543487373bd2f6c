// What the official client sends while it has none.
const none = new Set(['', 'undefined', 'null', '-']);

/**
 * A watermark as a client gives it, over REST and WebSocket alike: microseconds since 1970. One from the future is
 * the present: after a clock was set back a client would otherwise wait for ever.
 * @returns undefined for what is no watermark
 */
export function readWatermark(given: string | null, nowMs: number): number | undefined {
  const text = given ?? '';
  if (none.has(text)) return 0;
  return /^\d{1,16}$/.test(text) ? Math.min(Number(text), nowMs * 1000 + 999) : undefined;
}
