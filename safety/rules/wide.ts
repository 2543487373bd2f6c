import type { Rule } from './rule.ts';

/**
 * Nets of the second width, and therefore level C: two things said near each other, in any order and wording, where no
 * construction is known. Living and tired of it, one's own death and how it would be, a means and what leads to it.
 */
export const wide: readonly Rule[] = [
  {
    id: 'living-and-weary', code: 'SELF-HARM', level: 'C', means: 'being alive, and unwilling or weary of it', negated: 'keep', trivial: 'drop', sentence: 25, image: true,
    match: ['{livingWord} !{notLiveIn} & {livingLean}'],
    unless: '{livingSafe}|{vnotveiled}|{dwelling}|{trivial}', fires: 'being alive is such a chore', silent: 'being alive to see my garden bloom is a joy'
  },
  {
    id: 'own-death-weighed', code: 'SELF-HARM', feared: '{deathfear}', level: 'C', means: 'their own death, and how it would be', negated: 'keep', trivial: 'drop', sentence: 28, image: true, past: 'other',
    match: ['{ownDeath} & {ownDeathLean}'],
    unless: '{deathsaying}|{session}|{bereaved}|{fearful}|{thoughtsgone}', fires: 'I wonder whether I was dead they would be quiet about it', silent: 'I wonder when the play about a salesman is on'
  },
  {
    id: 'gone-and-why', code: 'SELF-HARM', level: 'C', means: 'being gone, and whom or what it would ease', negated: 'keep', trivial: 'drop', sentence: 24, image: true, past: 'other',
    match: ['{goneWord} & {goneLean}'],
    unless: '{overmoon}|{goneSafe}|{vnotveiled}|{goneplan}|{travel}|{sports}|{vimagery}|{bereaved}|{quitting}', fires: 'it would be a mercy for everybody, me being gone', silent: 'we will be gone for the weekend'
  },
  {
    id: 'means-and-lean', code: 'SELF-HARM', elsewhere: '{othersharm}', level: 'C', means: 'a means or a height, and what leads to it', negated: 'keep', who: 'stated', sentence: 30, past: 'other',
    match: ['{wayThing} & {wayLean}'],
    unless: '{putaway}|{pillsSafe}|{pillsafe}|{harmlesspills}|{gunhobby}|{gunplay}|{ropeplay}|{cookware}|{placeSafe}|{leisure}|{meanssafe}|{dosing}|{accident}|{sewing}|{nightout}|{heights}|{routes}', fires: 'each time I pass the overpass I am tempted', silent: 'the overpass is closed, take the other road'
  },
  {
    id: 'last-things', code: 'SELF-HARM', level: 'C', means: 'something given, written or settled, because they will be gone', negated: 'keep', who: 'stated', past: 'other', trivial: 'keep', sentence: 26,
    match: ['{lastDoing} & {lastWhy}'],
    unless: '{lastSafe}|{settlesafe}|{estate}|{partings}', fires: 'I paid my bills so no one has to deal with it', silent: 'I paid my bills on Friday and then cooked'
  },
  {
    id: 'held-and-slipping', code: 'SELF-HARM', level: 'C', means: 'what holds them here, and how little', negated: 'keep', trivial: 'drop', sentence: 24,
    match: ['{heldBy} & {heldLean}'],
    unless: '{heldSafe}|{vnotveiled}|{chores}', fires: 'I promised my sister and that is the only reason', silent: 'I promised my sister to water her plants'
  }
];
