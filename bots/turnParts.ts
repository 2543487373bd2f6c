import type { CareTeam, ReferralCounts } from '../alerts/port.ts';
import type { Content } from '../content/load.ts';
import type { Words } from '../content/schema.ts';
import type { OpenGuideDesk } from '../dialogs/guideDesk.ts';
import type { Meter } from '../metrics/port.ts';
import type { Screen, Verdict } from '../safety/verdict.ts';
import type { RecordStore } from '../storage/port.ts';
import type { Guided } from './guidance.ts';

/** Where faults are written down. Never gets a patient's words. */
export interface FaultLog {
  error(fault: { code: string; at: string }, message: string): void;
}

export interface TurnParts {
  readonly content: Content;
  readonly screen: Screen;
  readonly store: RecordStore;
  readonly log: FaultLog;
  readonly now: () => Date;
  /** Opens the desk for questions to the guide. */
  readonly guide?: OpenGuideDesk;
  /** The address of a page with things of this patient's, where their channel can open one. */
  readonly pageLink?: (patientId: string, items: readonly string[]) => string | undefined;
  readonly careTeam: CareTeam;
  readonly referrals: ReferralCounts;
  readonly meter?: Meter;
}

/** What an activity is, before anybody has looked at its words. */
export interface Heard {
  readonly patientId: string;
  /** Everything in the activity that could be a person's words. */
  readonly text: string;
  readonly arriving: boolean;
  readonly speaking: boolean;
  /** Something said earlier was changed or taken back. */
  readonly amending: boolean;
}

export interface TurnFacts extends Omit<Heard, 'text'> {
  readonly screened: string;
  readonly verdict: Verdict;
  /** What has been answered already, before storage. */
  readonly guided: Guided;
  readonly words: Words;
  /** What is spoken otherwise: a signal is answered in the language it was written in. */
  readonly usual: Words;
  /** Nothing of this patient is in memory: the process is young, or they were away. */
  readonly forgetful: boolean;
  /** Whether the guidance of this turn is in the counts of referrals. */
  counted: boolean;
}

/** Under which a channel that has taken a place in line already hands it to the turn. */
export const heldPlace = Symbol('place in line');
