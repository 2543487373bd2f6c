/** A piece of a text with one thing in it, and how it speaks. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Asks instead of answering. */
  readonly asks: boolean;
  /** Speaks of how they feel or of what they do each week, not of one session. */
  readonly aside: boolean;
  /** Speaks of what is still to come. */
  readonly ahead: boolean;
  /** Denies: "not today". */
  readonly denies: boolean;
  /** Speaks of something that came after the session, such as getting home. */
  readonly after: boolean;
  /** Speaks of the session's end. */
  readonly ended: boolean;
  /** Speaks of what had been planned: it counts when nothing else is said. */
  readonly replaced: boolean;
  /** Takes back what stood before it. */
  readonly corrects: boolean;
  /** Says that they do not know. */
  readonly unknown: boolean;
}

const breaks = /[,;!?]+(?= |$)|\.(?= |$)| (?:and|but|y|pero|then|because|cause|cuz|although|so|luego|porque)(?= )| (?=(?:no|not) (?:today|yesterday|[a-z]+day)\b)| (?=(?:i |we )?(?:got home|got back|home by|woke up|ended at|llegue a casa)\b)/g;

const asks = /^\s*(?:and |but |so |ok |okay |um |wait |hey |y )*(?:when|what|whats|why|where|who|how|which|do|does|did|is|are|am i|can|could|should|would|will|wdym|u mean|you mean|cuando|que|q|por que|porque|para que|cual|cuanto|como es|donde|quien|puedo|se puede|debo|es necesario|quieres|quiere)\b(?! (?:it|la|era) was)/;
const ahead = /\b(?:scheduled|booked|upcoming|coming up|will be|will have|ill have|going to|gonna|supposed to be|set for|planned|next (?:one|session|infusion|treatment|appointment)|my next|not (?:until|till|til)|isnt (?:until|till|til)|i have (?:it|one|my|an?)|im having|i go in|have to go|proxim[ao]|la tengo|lo tengo|tengo (?:cita|la|mi|una|sesion)|me toca|sera|va a ser|voy a|tendre|programad[ao]|agendad[ao]|falta|no es hasta|hasta el|estoy citad[ao])\b|\b(?:session|infusion|treatment|appointment|appt|it|(?:my|first|second|third|next) one|sesion|infusion|cita|tratamiento|siguiente|la primera|la segunda|la tercera) (?:is|isnt|es)\b|^\s*(?:its|it is|is|es)(?= (?:on |at |in |this |next |the |el |la |tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|[a-z]+ \d))/;
const past = /\b(?:was|were|had|did|got|went|came|finished|started|ended|last|ago|fue|tuve|hice|era|estuve|termine|empezo|acabo|sali)\b/;
const denies = /\b(?:not|wasnt|isnt|no(?= (?:fue|era|es|today|yesterday))|nor|instead of|en vez de|before that|(?:today|yesterday) no(?=\s*[,.;!]*$))\b(?! (?:sure|long|really sure|until|till|til|even|too|that|exactly|so|yet|feeling|great|good|well|ok))/;
const after = /\b(?:got (?:home|back)|get home|home (?:at|by)|im home|been home|came home|back home|woke|wake|picked me up|drove|ate|eaten|fell asleep|asleep|slept|nap|bed|now its|its now|it is now|right now|therapist|started feeling|llegue|desperte|dormi|comi|me recogio|born|birthday|dinner|check ?in|arrived|took my (?!ket|troche|lozenge|dose|spray|treatment|session|infusion)|tome (?:mi|mis|la|las) (?:pastillas?|medicinas?|medicamentos?)|desayune|cene)\b/;
const aside = /^\s*(?:and |but |y |so |pero )*(?:(?:i|im|ive|we) (?:still |just )?(?:feel|felt|feeling|been feeling)|feel |feeling|me siento|me he sentido|ando|sigo)\b/;
// "Every monday" is when they go, and tells nothing of one session.
const habit = /\b(?:every|each|cada|todos los|todas las)\b.{0,12}day\b/;
const ended = /\b(?:ended|finished|done|over (?:at|by)|until|till|released|discharged|out (?:at|by|of)|got out|let me (?:go|out)|left|termino|termine|acabo|acabe|sali|salia)\b/;
const replaced = /\b(?:was|were|had it|originally) (?:supposed|scheduled|booked|meant|planned|originally)|\boriginally\b|\bmoved (?:it )?from\b|\biba a ser\b|\bestaba (?:programad|agendad)[ao]\b/;
const corrects = /\b(?:no wait|wait no|wait|actually|i mean|i meant|sorry|scratch that|correction|nope|oops|my bad|perdon|digo|quise decir|mejor dicho|no no|miento|me equivoque|rather|well|bueno)\b/;
const unknown = /\b(?:dunno|idk|no clue|no idea|(?:dont|do not|cant|cannot|can not|couldnt|didnt) (?:\w+ )?(?:remember|recall|know|say|tell)|not sure|unsure|forgot|forget|hard to say|who knows|lost track|no (?:me )?acuerdo|no recuerdo|no (?:lo )?se\b|ni idea|no estoy segur[ao]|quien sabe|se me olvido|olvide|no sabria)\b/;
const notYet = /\b(?:not yet|havent (?:had|done|been|started|gone)|have not had|hasnt happened|didnt have|never had|no session|what session|todavia no|aun no|no (?:la )?he tenido|nunca|no he ido|no la he|no tuve|cancel\w*|canceled|no show|got moved|rescheduled|postponed|didnt go|did not go|l[ao] (?:pasaron|movieron|cambiaron|corrieron) (?:al|a el|para|a)|reprogramaron)\b/;
const aboutTheHour = /\b(?:time|hour|exact|exactly|hora|exacta|exactamente|when exactly|precise|minute)\b/;

/** Whether the text says that there was no session, as "not yet" does. */
export const saysNotYet = (text: string): boolean => notYet.test(text);

/** The pieces of a text, in their order. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  const add = (end: number, sign: string): void => {
    const piece = text.slice(start, end);
    // "yesterday?" is an unsure answer, not a question.
    const question = asks.test(piece) && (sign.includes('?') || !past.test(piece) || /^\s*(?:what|why|which|do|para|por|cual|q|que|how)/.test(piece));
    clauses.push({
      start, end,
      asks: question,
      ahead: ahead.test(piece) && !/\b(?:was|were) (?:scheduled|booked|supposed|set|planned)\b/.test(piece) && !/\b(?:i have|had|got) (?:had|it done|mine)\b/.test(piece),
      denies: denies.test(piece),
      after: after.test(piece),
      aside: aside.test(piece) || habit.test(piece),
      ended: ended.test(piece),
      replaced: replaced.test(piece),
      corrects: corrects.test(piece),
      unknown: unknown.test(piece) && !aboutTheHour.test(piece)
    });
    start = end;
  };
  for (const found of text.matchAll(breaks)) add(found.index + found[0].length, found[0]);
  add(text.length, '');
  return clauses;
}
