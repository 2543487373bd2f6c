import { armed } from './armed.ts';
import { asked } from './asked.ts';
import { atTheBrink } from './atTheBrink.ts';
import { carePlain } from './carePlain.ts';
import { codeword } from './codeword.ts';
import { death } from './death.ts';
import { deathWelcome } from './deathWelcome.ts';
import { denied } from './denied.ts';
import { esActs } from './esActs.ts';
import { esAhead } from './esAhead.ts';
import { esArmed } from './esArmed.ts';
import { esCare } from './esCare.ts';
import { esDenial } from './esDenial.ts';
import { esEnd } from './esEnd.ts';
import { esGuards } from './esGuards.ts';
import { esIndirect } from './esIndirect.ts';
import { esMeans } from './esMeans.ts';
import { esSaid } from './esSaid.ts';
import { esVeiled } from './esVeiled.ts';
import { farewell } from './farewell.ts';
import { harm } from './harm.ts';
import { injury } from './injury.ts';
import { injuryDone } from './injuryDone.ts';
import { injuryTold } from './injuryTold.ts';
import { interrupts } from './interrupts.ts';
import { lifeOver } from './lifeOver.ts';
import { meansNow } from './meansNow.ts';
import { medical } from './medical.ts';
import { modifiers } from './modifiers.ts';
import { noFuture } from './noFuture.ts';
import { notBeing } from './notBeing.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { planLast } from './planLast.ts';
import { resolved } from './resolved.ts';
import { roots } from './roots.ts';
import { signs } from './signs.ts';
import { spanish } from './spanish.ts';
import { stance } from './stance.ts';
import { stillHere } from './stillHere.ts';
import { times } from './times.ts';
import { topics } from './topics.ts';
import { veiled } from './veiled.ts';
import { veiledGuards } from './veiledGuards.ts';
import { ways } from './ways.ts';
import { wide } from './wide.ts';
import { withoutMe } from './withoutMe.ts';

/** Class name to its words and phrases, separated by commas. A phrase may be several words; {name} takes in another class. */
export type Lexicon = Readonly<Record<string, string>>;

/** For people to find their way; no class is named twice. */
export const chapters: readonly Lexicon[] = [people, modifiers, times, topics, stance, death, esActs, esGuards, esEnd, esVeiled, esDenial, esMeans, esSaid, esCare, esIndirect, injury, plan, planLast, harm, codeword, signs, resolved, roots, spanish, interrupts, veiled, veiledGuards, asked, carePlain, armed, esArmed, injuryTold, notBeing, wide, ways, noFuture, meansNow, deathWelcome, medical, esAhead, stillHere, withoutMe, farewell, denied, lifeOver, atTheBrink, injuryDone];

export const lexicon: Lexicon = Object.assign({}, ...chapters) as Lexicon;
