import type { Rule } from './rule.ts';
import { act } from './act.ts';
import { attempt } from './attempt.ts';
import { course } from './course.ts';
import { danger } from './danger.ts';
import { farewell } from './farewell.ts';
import { esInjury } from './esInjury.ts';
import { harm } from './harm.ts';
import { injurySpanish } from './injurySpanish.ts';
import { means } from './means.ts';
import { medical } from './medical.ts';
import { mention } from './mention.ts';
import { mentionSpanish } from './mentionSpanish.ts';
import { others } from './others.ts';
import { passive } from './passive.ts';
import { plan } from './plan.ts';
import { selfInjury } from './selfInjury.ts';
import { session } from './session.ts';
import { suicide } from './suicide.ts';
import { suicideSpanish } from './suicideSpanish.ts';
import { together } from './together.ts';
import { veiledBeing } from './veiledBeing.ts';
import { veiledOthers } from './veiledOthers.ts';
import { veiledEnd } from './veiledEnd.ts';
import { veiledDenial } from './veiledDenial.ts';
import { veiledDays } from './veiledDays.ts';

/** Every rule of the screen. The order does not matter: all of them are tried. */
export const rules: readonly Rule[] = [...suicide, ...attempt, ...passive, ...selfInjury, ...means, ...farewell, ...plan, ...act, ...harm, ...together, ...mention, ...mentionSpanish, ...suicideSpanish, ...esInjury, ...injurySpanish, ...session, ...others, ...medical, ...danger, ...course, ...veiledBeing, ...veiledOthers, ...veiledEnd, ...veiledDenial, ...veiledDays];
