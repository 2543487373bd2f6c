import { ahead } from './ahead.ts';
import { asked } from './asked.ts';
import { codeword } from './codeword.ts';
import { death } from './death.ts';
import { esActs } from './esActs.ts';
import { esGuards } from './esGuards.ts';
import { harm } from './harm.ts';
import { esEnd } from './esEnd.ts';
import { esVeiled } from './esVeiled.ts';
import { esDenial } from './esDenial.ts';
import { esMeans } from './esMeans.ts';
import { injury } from './injury.ts';
import { interrupts } from './interrupts.ts';
import { modifiers } from './modifiers.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { planLast } from './planLast.ts';
import { resolved } from './resolved.ts';
import { roots } from './roots.ts';
import { signs } from './signs.ts';
import { spanish } from './spanish.ts';
import { stance } from './stance.ts';
import { times } from './times.ts';
import { topics } from './topics.ts';
import { veiled } from './veiled.ts';
import { veiledDays } from './veiledDays.ts';
import { veiledDenial } from './veiledDenial.ts';
import { veiledEnd } from './veiledEnd.ts';
import { veiledGuards } from './veiledGuards.ts';
import { veiledOthers } from './veiledOthers.ts';
import { veiledProse } from './veiledProse.ts';
import { veiledTalk } from './veiledTalk.ts';

/** Class name to its words and phrases, separated by commas. A phrase may be several words; {name} takes in another class. */
export type Lexicon = Readonly<Record<string, string>>;

export const lexicon: Lexicon = { ...people, ...modifiers, ...times, ...topics, ...stance, ...death, ...esActs, ...esGuards, ...esEnd, ...esVeiled, ...esDenial, ...esMeans, ...injury, ...plan, ...planLast, ...harm, ...codeword, ...signs, ...resolved, ...roots, ...spanish, ...interrupts, ...veiled, ...veiledDays, ...veiledDenial, ...veiledEnd, ...veiledGuards, ...veiledOthers, ...veiledProse, ...veiledTalk, ...ahead, ...asked };
