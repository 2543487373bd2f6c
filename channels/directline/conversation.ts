import type { Activity } from 'botbuilder-core';
import type { TranscriptLine } from '../../storage/record.ts';
import { isMark, Notice, noticeAt } from './notice.ts';
import { Posts } from './posts.ts';
import { Published } from './published.ts';

export type Listener = (line: Published) => void;

const maxLines = 1000;
// What one conversation may hold in memory; older lines are the bot's to keep.
const maxLetters = 1024 * 1024;

/** A conversation as its open clients see it. It lives in memory; what must last is the bot's to keep. */
export class Conversation {
  readonly id: string;
  readonly user: string;
  /** Who watches, and the watermark that each came with: what its client has seen already. */
  readonly listeners = new Map<Listener, number>();
  /** Whether the bot was told that somebody is here. */
  greeted = false;
  /** False while the store has not answered what was said before. */
  recalled = false;
  /** How often lines were taken back: what the store said before that may hold them still. */
  timesTakenBack = 0;
  /** Whether another node kept something since the store was last asked. */
  behind = false;
  /** Not before this is a greeting that failed tried again. Milliseconds since 1970. */
  greetAgainAtMs = 0;
  usedAtMs = 0;
  readonly posts = new Posts();
  /** Ids of what each turn that is not over has shown so far, the patient's own activity first. In order of arrival. */
  readonly #turns = new Map<string, Set<string>>();
  #lines: Published[] = [];
  /** Ids of what was shown and let go of, to be read again. */
  readonly #seen = new Set<string>();
  #highest = 0;
  /** Whether what the store kept was ever added. */
  #knowsPast = false;
  readonly #notice = new Notice();
  /** Whether the store had anything when it was last asked. */
  #hadPast = false;
  /** Lines up to this place were let go of because there were too many. */
  #trimmedTo = 0;
  readonly #now: () => number;

  constructor(id: string, user: string, now: () => number) {
    this.id = id;
    this.user = user;
    this.#now = now;
    this.touch();
  }

  /** The highest that was given to a line; it never goes back, even where the line is withdrawn. */
  get watermark(): number {
    return this.#highest;
  }

  touch(): void {
    this.usedAtMs = this.#now();
  }

  has(activityId: string): boolean {
    return this.#lines.some(({ activity }) => activity.id === activityId);
  }

  /** Whether whoever watches was shown it, even where it was let go of since. */
  showed(activityId: string): boolean {
    return this.has(activityId) || this.#seen.has(activityId);
  }

  endsWith(text: string | undefined): boolean {
    return text !== undefined && this.#lines.at(-1)?.activity.text === text;
  }

  /** @param watermark what the client has seen; 0 when it has seen nothing */
  since(watermark: number): readonly Published[] {
    this.#notice.look(watermark);
    return this.#notice.among(this.#lines.filter(line => line.watermark > watermark), watermark);
  }

  /** Shows an activity; one with a known id replaces the version shown before. */
  publish(activity: Partial<Activity>): void {
    const watermark = Math.max(this.watermark + 1, this.#notice.asked + 1, this.#placeOf(activity));
    this.#add(new Published(watermark, watermark, activity));
  }

  /** Shows what another node shows. News can be late: a client that comes from there may have seen it already. */
  publishPassed(activity: Partial<Activity>): void {
    const at = this.#saidAt(activity);
    // What the store told of is known here, so a reply that is not is a new one.
    const isNew = this.#knowsPast && (activity.from?.role !== 'user' || at > this.#notice.asked);
    if (isNew || at === Infinity) this.publish(activity);
    else this.#add(new Published(at, at, activity), at);
  }

  /** @param at only clients that came with a lower watermark have not seen it */
  #add(line: Published, at = Infinity): void {
    if (line.watermark < this.#highest) this.#notice.late();
    this.#highest = Math.max(this.#highest, line.watermark);
    this.withdraw(line.activity.id);
    this.#lines.push(line);
    if (line.watermark < this.#highest) this.#sort();
    this.#trim();
    this.touch();
    for (const [listener, from] of this.listeners) if (from < at) listener(line);
  }

  /** Runs a turn. `showed` is told the id of everything that the turn shows. */
  async during(turnId: string, turn: (showed: (id: string) => void) => Promise<void>): Promise<void> {
    const shown = new Set([turnId]);
    this.#turns.set(turnId, shown);
    try {
      await turn(id => { shown.add(id); });
      this.#settle(turnId, shown);
    } finally {
      this.#turns.delete(turnId);
    }
  }

  /**
   * The patient had everything deleted: what was shown is shown to nobody again. Turns are taken in order, so the
   * first of those that run is the one that deletes; what was written behind it is still to be answered and stays.
   */
  forget(at = 0): void {
    const [, ...queued] = this.#turns.values();
    this.#hadPast = false;
    this.#takeBack(({ activity }) => queued.some(shown => shown.has(activity.id ?? '')), at);
  }

  /**
   * As `forget`, and what the store still keeps is read again, for those who look later. Whoever watches has seen it.
   * @param mark the id under which the store keeps that lines were taken back
   */
  reread(mark?: string): void {
    for (const { activity } of this.#lines) if (activity.id !== undefined) this.#seen.add(activity.id);
    this.forget(mark === undefined ? 0 : this.#keptPlace({ id: mark }));
    this.recalled = false;
  }

  #takeBack(stays: (line: Published) => boolean, at = 0): void {
    this.timesTakenBack += 1;
    const before = this.#lines.length;
    this.#lines = this.#lines.filter(stays);
    if (this.#lines.length === before) return;
    this.#highest = Math.max(this.#highest, this.#notice.asked, at - 1) + 1;
    this.#notice.at = this.#highest;
    for (const listener of this.listeners.keys()) listener(noticeAt(this.#notice.at));
  }

  /** Nobody may have said here that lines were taken back: it was on another node, or before a restart. */
  #honourMarks(history: readonly TranscriptLine[]): void {
    const erased = history.length === 0 && this.#hadPast;
    const mark = history.findLast(({ activity }) => isMark(activity))?.seq ?? 0;
    this.#hadPast = history.length > 0;
    if (!erased && mark <= this.#notice.at) return;
    if (erased) this.greeted = false;
    const kept = new Set(history.map(({ activity }) => activity['id']));
    const running = [...this.#turns.values()];
    if (this.#knowsPast) this.#takeBack(({ place, activity: { id = '' } }) => (!erased && place > mark) || kept.has(id) || running.some(shown => shown.has(id)), mark);
    this.#highest = Math.max(this.#highest, mark);
    this.#notice.at = Math.max(this.#notice.at, mark);
  }

  /** Adds what the store kept and is not known here, and shows it to whoever watches and has not seen it. */
  recall(history: readonly TranscriptLine[]): void {
    this.#honourMarks(history);
    const places = new Map(history.map(({ seq, activity }) => [activity['id'], seq]));
    const known = new Set(this.#lines.map(({ activity }) => activity.id));
    const kept = history
      .filter(({ activity }) => !known.has(activity['id'] as string) && !isMark(activity))
      .map(({ seq, activity }) => new Published(seq, seq, activity));
    if (!this.#knowsPast && this.#lines.length > 0 && kept.length > 0) this.#notice.late();
    const trimmedTo = this.#trimmedTo;
    this.#lines = [...kept, ...this.#lines.map(line => line.at(places.get(line.activity.id) ?? line.place))];
    this.#highest = kept.reduce((highest, { watermark }) => Math.max(highest, watermark), this.#highest);
    // Whoever was shown something before the store answered looks behind its past already, and is told to look again.
    if (this.#notice.takeLate()) this.#notice.at = this.#highest += 1;
    this.#sort();
    this.#trim();
    this.greeted ||= this.#lines.length > 0;
    for (const [listener, from] of this.listeners) {
      // What came before this node knew of the conversation, its client has seen on another or before a restart.
      const seenTo = Math.max(trimmedTo, this.#knowsPast ? 0 : from);
      // The watermark that a client is given never goes back, even where another node was quicker with a later line.
      for (const { place, activity } of kept) if (place > seenTo && !this.#seen.has(String(activity.id))) listener(new Published(this.watermark, place, activity));
    }
    this.#knowsPast = true;
    this.recalled = true;
    this.#seen.clear();
  }

  /** Puts a patient's message before its answer: the answer to the one before may have come later, from another node. */
  #settle(id: string, shown: ReadonlySet<string>): void {
    const answer = this.#lines.find(({ activity }) => activity.id !== id && shown.has(activity.id ?? ''));
    if (answer === undefined) return;
    this.#lines = this.#lines.map(line => (line.activity.id === id ? line.at(answer.place - 1) : line));
    this.#sort();
  }

  #sort(): void {
    this.#lines.sort((one, other) => one.place - other.place);
  }

  /**
   * Microseconds since 1970, so that watermarks go on growing over a restart without asking the store. What the bot
   * keeps has its place in its id, the same on every node. What the patient said has none until it is kept: it comes
   * right after the line before it, so that no reply still to come from another node lies behind a client's watermark.
   * For all else it is the end of this millisecond, so that nobody is shown after a restart what they have seen.
   */
  #placeOf(activity: Partial<Activity>): number {
    const kept = this.#keptPlace(activity);
    if (kept !== undefined) return kept;
    return activity.from?.role === 'user' && this.#lines.length > 0 ? 0 : this.#now() * 1000 + 999;
  }

  #keptPlace({ id }: Partial<Activity>): number | undefined {
    const kept = id?.startsWith(`${this.id}|`) === true ? Number(id.slice(this.id.length + 1)) : Number.NaN;
    return Number.isSafeInteger(kept) ? kept : undefined;
  }

  /** When another node showed it, in the unit of watermarks; never, for what does not say. */
  #saidAt(activity: Partial<Activity>): number {
    const ms = new Date(activity.timestamp ?? Number.NaN).getTime();
    return this.#keptPlace(activity) ?? (Number.isNaN(ms) ? Infinity : ms * 1000);
  }

  /** Takes back what was shown, for those who look later. */
  withdraw(activityId: string | undefined): void {
    if (activityId !== undefined && this.has(activityId)) this.#lines = this.#lines.filter(({ activity }) => activity.id !== activityId);
  }

  #trim(): void {
    let first = Math.max(0, this.#lines.length - maxLines);
    let sum = this.#lines.reduce((all, { letters }) => all + letters, 0);
    while (sum > maxLetters && first < this.#lines.length - 1) sum -= this.#lines[first++]?.letters ?? 0;
    if (first === 0) return;
    this.#trimmedTo = this.#lines[first - 1]?.place ?? 0;
    this.#lines = this.#lines.slice(first);
  }
}
