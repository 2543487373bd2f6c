import { aboutMe } from './aboutMe.ts';
import { askGuide } from './askGuide.ts';
import { back } from './back.ts';
import { care } from './care.ts';
import { crisis } from './crisis.ts';
import { crisisDanger } from './crisisDanger.ts';
import { due } from './due.ts';
import { erase } from './erase.ts';
import { eraseJournal } from './eraseJournal.ts';
import { exportWords } from './exportWords.ts';
import { followUp } from './followUp.ts';
import { goTo } from './goTo.ts';
import { help } from './help.ts';
import { helpNow } from './helpNow.ts';
import type { Interrupt } from './interrupt.ts';
import { keepOffer } from './keepOffer.ts';
import { language } from './language.ts';
import { menu } from './menu.ts';
import { resume } from './resume.ts';
import { sessionTold } from './sessionTold.ts';
import { skip } from './skip.ts';
import { smallTalk } from './smallTalk.ts';
import { stepTold } from './stepTold.ts';
import { stop } from './stop.ts';
import { zoneTold } from './zoneTold.ts';

/** The one visible order. Safety first; then what a patient says to steer. */
export const interrupts: readonly Interrupt[] = [crisis, care, crisisDanger, helpNow, aboutMe, language, followUp, due, keepOffer, stop, help, menu, back, skip, resume, goTo, exportWords, eraseJournal, erase, smallTalk, stepTold, sessionTold, zoneTold, askGuide];
