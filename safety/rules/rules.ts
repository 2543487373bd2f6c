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

const all = (doubt: Doubt, ...files: readonly (readonly Rule[])[]): [string, Doubt][] =>
  files.flat().flatMap(({ code, level, id }) => (code === 'SELF-HARM' && 'ABC'.includes(level) ? [[id, doubt]] : []));

/**
 * What is doubtful about a rule that is not one of plain words: it hears indirect talk and is `vague` by itself; it is `slight`, since it
 * puts two things together or hears a mention or half a denial; or its words, of acts and wounds, are `ordinary` and serve harmless things too.
 */
export type Doubt = 'vague' | 'slight' | 'ordinary';
export const doubts: ReadonlyMap<string, Doubt> = new Map([
  ...all('vague', passive, farewell, withoutMe, means, meansNow, plan, armed, ways, wide, asked, noFuture, lifeOver, notBeing, deathWelcome, stillHere, esVeiled, esIndirect, esSaid, esAhead, esDenial, esMeans, esArmed, esCare),
  ...all('slight', together, denied, mention, mentionSpanish),
  ...all('ordinary', selfInjury.filter(({ id }) => id !== 'self-harm-word'), harm, act, attempt, codewords, injuryTold, injuryDone, atTheBrink)
]);
