import type { Rule } from './rule.ts';

/** Denied, disguised or asked "for a friend", in Spanish. */
export const esDenial: readonly Rule[] = [
  {
    id: 'es-denied-mention', code: 'SELF-HARM', level: 'C', means: 'denies it and names it, in Spanish', negated: 'keep', denies: true, trivial: 'drop', past: 'other', who: 'any',
    match: ['{esdeny} ..3 {esmention} !el|la|las|los|de|por', '{esmention} no|tampoco|jamas ..2', '{esadmit} & {esmention}', 'no lo haria|hare ..3', 'jamas|nunca|no me haria|hare|animaria|atreveria nada|dano|algo|pero ..4'],
    unless: '{esbroma}|{eswork}|{essession}|{esgrief}|{esdenyguard}|{esaccident}|{esfear}|{thoughtsgone}', fires: 'tranquilos que no pienso atentar contra mí', silent: 'tranquila, no me olvido de la cita'
  },
  {
    id: 'es-coded', code: 'SELF-HARM', level: 'B', means: 'code words, pictures and asking for a friend, in Spanish', trivial: 'keep', past: 'other', who: 'any',
    match: ['{escode} & {escodehint}', '{esfriend} & {esmention}', '{esfriend} & {eslethal}', 'palabra con s'],
    unless: '{eskidding}|{esfear}|{suicidesaying}', needs: '{spanish}', fires: 'otra vez las ideas S', silent: 'pregunto para un amigo qué horario tienen'
  }
];
