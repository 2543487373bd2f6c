import type { Activity } from 'botbuilder-core';
import { keptText } from '../../bots/keptId.ts';
import { channelId } from './neighbours.ts';

/** A line of a conversation as its clients see it. */
export class Published {
  readonly watermark: number;
  /** Where it stands in the conversation; for a patient's message that is known only when its turn is over. */
  readonly place: number;
  readonly activity: Partial<Activity>;
  #json: string | undefined;
  #letters: number | undefined;

  constructor(watermark: number, place: number, activity: Partial<Activity>) {
    this.watermark = watermark;
    this.place = place;
    this.activity = activity;
  }

  /** The activity as it goes over the wire, made once for all who watch. */
  get json(): string {
    return this.#json ??= wireOf(this.activity, this.place);
  }

  /** About how many letters it has on the wire. */
  get letters(): number {
    return this.#letters ??= this.json.length;
  }

  /** The same line elsewhere; what it is on the wire is made again when somebody looks. */
  at(place: number): Published {
    if (place === this.place) return this;
    const moved = new Published(this.watermark, place, this.activity);
    moved.#letters = this.letters;
    return moved;
  }
}

/**
 * Web Chat sorts by the milliseconds of timestamps and shuffles what was said within one, so it is told each line's
 * place, in the unit that it counts in.
 */
function wireOf(activity: Partial<Activity> & { readonly [keptText]?: string }, place: number): string {
  const channelData = activity.channelData as object | undefined;
  const placed = { 'webchat:sequence-id': place / 1000 };
  // Not a spread: fields after one make V8 fall back to a hash map.
  if (channelData !== undefined) return JSON.stringify(Object.assign({}, activity, { channelData: Object.assign({}, channelData, placed) }));
  // What the bot says has none, and is kept as JSON already: making it twice was a tenth of the way to the first reply.
  const { [keptText]: kept, inputHint } = activity;
  if (kept !== undefined) return `${kept.slice(0, -1)},"channelId":"${channelId}",${inputHint === undefined ? '' : `"inputHint":"${inputHint}",`}"channelData":${JSON.stringify(placed)}}`;
  return `${JSON.stringify(activity).slice(0, -1)},"channelData":${JSON.stringify(placed)}}`;
}
