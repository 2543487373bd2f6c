import type { Rule } from './rule.ts';

/** Danger that is told in a few plain words: a threat, voices that give orders, the signs of a stroke. */
export const told: readonly Rule[] = [
  {
    id: 'abuse-now-threat', code: 'ABUSE', level: 'none', means: 'somebody says or means to kill the writer', who: 'any', negated: 'keep', past: 'drop',
    match: ['he|she|husband|wife|boyfriend|girlfriend|partner|ex|dad|father|stepdad|brother|son|roommate|they ..1 wants_to|threatens_to|threatened_to|said_hell|says_hell|said_hed|says_shell kill|shoot|strangle|stab me', 'he|she|husband|wife|boyfriend|girlfriend|partner|ex|dad|father|stepdad ..2 will|gonna|going_to kill|shoot|strangle|stab me $', 'he|she|husband|wife|boyfriend|girlfriend|partner|ex ..2 will|gonna|going_to kill me if i leave|tell|go|call|talk', 'el|ella|esposo|marido|novio|pareja|ex ..3 va_a|quiere|amenazo_con|amenaza_con|amenaza matarme', 'me va a matar'],
    unless: '{harmlesshit}|{trivial}',
    fires: 'he says he will kill me if I tell', silent: 'he will love me if I leave the light on'
  },
  {
    id: 'psychosis-orders', code: 'PSY', level: 'none', means: 'something unseen tells them what to do', who: 'any', negated: 'keep', past: 'drop',
    match: ['they|it|he|she|something ..1 {saysto} me to hurt|harm|kill|attack|stab people|someone|somebody|him|her|others|everyone|them', '{voices} ..3 {saysto} ..1 me ..4', 'voices ..2 tell|telling|told ..1 me'],
    unless: '{calmmind}',
    fires: 'they tell me to hurt people', silent: 'they tell me to drink more water'
  },
  {
    id: 'med-stroke', code: 'MED-1', level: 'none', means: 'the signs of a stroke', who: 'any', negated: 'keep', past: 'drop',
    match: ['cant|cannot|unable_to|trouble talk|speak|talking|speaking ..1 right|properly|clearly|straight !now', 'speech ..2 slurred|slurring|weird|funny|garbled', 'face|mouth|smile ..2 droopy|drooping|drooped', 'half my face ..3 numb', 'one side ..4 numb|weak|paralyzed|drooping', 'cara|brazo|lado ..3 dormida|dormido|caida|caido ..6 hablar|hablo'],
    unless: '{calmbody}',
    fires: 'my face is numb and I cannot talk right', silent: 'my foot fell asleep on the couch'
  }
];
