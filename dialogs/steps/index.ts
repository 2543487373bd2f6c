import type { StepKind } from '../stepKind.ts';
import { askCheckIns } from './askCheckIns.ts';
import { askChoice } from './askChoice.ts';
import { askConsent } from './askConsent.ts';
import { askErase } from './askErase.ts';
import { askMood } from './askMood.ts';
import { askPlan } from './askPlan.ts';
import { askPlanDay } from './askPlanDay.ts';
import { askRisk } from './askRisk.ts';
import { askLater } from './askLater.ts';
import { askText } from './askText.ts';
import { askWhen } from './askWhen.ts';
import { askZone } from './askZone.ts';
import { byTime } from './byTime.ts';
import { checkInLine } from './checkInLine.ts';
import { endCheckIns } from './endCheckIns.ts';
import { journal } from './journal.ts';
import { markPlan } from './markPlan.ts';
import { ownWords } from './ownWords.ts';
import { say } from './say.ts';
import { showLater } from './showLater.ts';
import { showMood } from './showMood.ts';
import { showPlan } from './showPlan.ts';

/** Every kind of step there is. A test walks this list and fails for a kind without a transcript. */
export const stepKinds: readonly StepKind[] = [say, askText, journal, askChoice, askConsent, askErase, askRisk, ownWords, askWhen, askZone, byTime, askLater, showLater, askPlan, askPlanDay, showPlan, markPlan, askMood, askCheckIns, checkInLine, endCheckIns, showMood];
