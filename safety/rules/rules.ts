import { act } from './act.ts';
import { armed } from './armed.ts';
import { asked } from './asked.ts';
import { attempt } from './attempt.ts';
import { atTheBrink } from './atTheBrink.ts';
import { carePlain } from './carePlain.ts';
import { codewords } from './codeword.ts';
import { course } from './course.ts';
import { danger } from './danger.ts';
import { deathWelcome } from './deathWelcome.ts';
import { decisions } from './decisions.ts';
import { denied } from './denied.ts';
import { esAhead } from './esAhead.ts';
import { esArmed } from './esArmed.ts';
import { esCare } from './esCare.ts';
import { esCarePlain } from './esCarePlain.ts';
import { esDenial } from './esDenial.ts';
import { esIndirect } from './esIndirect.ts';
import { esInjury } from './esInjury.ts';
import { esMeans } from './esMeans.ts';
import { esOther } from './esOther.ts';
import { esSaid } from './esSaid.ts';
import { esVeiled } from './esVeiled.ts';
import { farewell } from './farewell.ts';
import { harm } from './harm.ts';
import { injuryDone } from './injuryDone.ts';
import { injurySpanish } from './injurySpanish.ts';
import { injuryTold } from './injuryTold.ts';
import { lifeOver } from './lifeOver.ts';
import { means } from './means.ts';
import { meansNow } from './meansNow.ts';
import { medical } from './medical.ts';
import { mention } from './mention.ts';
import { mentionSpanish } from './mentionSpanish.ts';
import { noFuture } from './noFuture.ts';
import { notBeing } from './notBeing.ts';
import { others } from './others.ts';
import { passive } from './passive.ts';
import { plan } from './plan.ts';
import { selfInjury } from './selfInjury.ts';
import { session } from './session.ts';
import { stillHere } from './stillHere.ts';
import { suicide } from './suicide.ts';
import { suicideSpanish } from './suicideSpanish.ts';
import { together } from './together.ts';
import { ways } from './ways.ts';
import { wide } from './wide.ts';
import { withoutMe } from './withoutMe.ts';
import type { Rule } from './rule.ts';

/** Every rule of the screen. The order does not matter: all of them are tried. */
export const rules: readonly Rule[] = [...suicide, ...attempt, ...passive, ...selfInjury, ...means, ...farewell, ...plan, ...act, ...harm, ...codewords, ...together, ...mention, ...mentionSpanish, ...suicideSpanish, ...esInjury, ...esVeiled, ...esDenial, ...esMeans, ...esSaid, ...esCare, ...esCarePlain, ...esOther, ...esIndirect, ...injurySpanish, ...session, ...others, ...medical, ...danger, ...decisions, ...course, ...carePlain, ...meansNow, ...esAhead, ...asked, ...armed, ...esArmed, ...injuryTold, ...wide, ...notBeing, ...ways, ...deathWelcome, ...denied, ...noFuture, ...stillHere, ...withoutMe, ...lifeOver, ...atTheBrink, ...injuryDone];

const ofSelfHarm = (...files: readonly (readonly Rule[])[]): ReadonlySet<string> =>
  new Set(files.flat().filter(({ code, level }) => code === 'SELF-HARM' && 'ABC'.includes(level)).map(({ id }) => id));

/** Rules of indirect talk, vague by themselves: what one of them finds in a long message counts where its words do not read harmless. */
export const vague = ofSelfHarm(passive, farewell, withoutMe, means, meansNow, plan, armed, ways, wide, asked, noFuture, lifeOver, notBeing, deathWelcome, stillHere, esVeiled, esIndirect, esSaid, esAhead, esDenial, esMeans, esArmed, esCare);

/** Rules that put two things together, or hear a mention or half a denial: what one of them finds in a long message counts where its words read like danger. */
export const slight = ofSelfHarm(together, denied, mention, mentionSpanish);

/** Rules of acts and wounds, whose words serve harmless things as well: what one of them finds is asked about, and alarms only where it does not read harmless. */
export const ordinary = ofSelfHarm(selfInjury.filter(({ id }) => id !== 'self-harm-word'), harm, act, attempt, codewords, injuryTold, injuryDone, atTheBrink);
