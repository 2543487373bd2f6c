import { takenBack } from '../../bots/takenBack.ts';
import { Published } from './published.ts';

/** What the store keeps where lines were taken back, so that a window that was away then hears of it too. */
export const isMark = ({ type, name }: { readonly type?: unknown; readonly name?: unknown }): boolean => type === 'event' && name === takenBack;

/** Tells clients that have seen less than the watermark that some of what they show was deleted, or stands elsewhere. */
export const noticeAt = (watermark: number): Published => new Published(watermark, watermark, { type: 'event', name: takenBack, from: { id: 'unfold', name: 'Unfold', role: 'bot' } });

/** Whether clients have to look again, because of what they may have come to see already. */
export class Notice {
  /** The watermark at which clients last had to; 0 when they never had. */
  at = 0;
  /** The highest watermark that a client has come with: it may have it from before a restart, or from another node. */
  asked = 0;
  #looked = false;
  /** Whether something was shown behind what a client may have come to see already. */
  #late = false;

  /** A client has looked, and come with this watermark. */
  look(watermark: number): void {
    this.asked = Math.max(this.asked, watermark);
    this.#looked = true;
  }

  /** Something is put behind what there is already. */
  late(): void {
    this.#late ||= this.#looked;
  }

  /** Whether something was late since this was last asked. */
  takeLate(): boolean {
    const late = this.#late;
    this.#late = false;
    return late;
  }

  /** The lines that a client has not seen, with the notice at its place: whoever polls, or was away just then, must come to see it too. */
  among(lines: readonly Published[], watermark: number): readonly Published[] {
    if (watermark === 0 || watermark >= this.at) return lines;
    const notice = noticeAt(this.at);
    return (lines.at(-1)?.watermark ?? 0) > this.at ? [notice, ...lines] : [...lines, notice];
  }
}
