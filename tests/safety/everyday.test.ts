import { expect, test } from '@jest/globals';
import { screen } from '../../safety/screen.ts';

const found = (text: string): boolean => 'ABC'.includes(screen(text).level);

/** An everyday sentence, and one in nearly the same words that is none. */
const pairs: readonly (readonly [quiet: string, heavy: string])[] = [
  ['I should not be here, wrong building', 'I should not be here anymore'],
  ['what am I living for if not for tacos', 'honestly what am I living for'],
  ['I want out of this job', 'I want out of this life'],
  ['I am ready to go home now', 'I am ready to go home to God'],
  ['I left a note on the fridge for the kids', 'I left a note for my kids for when I am gone'],
  ['I do not see a future with her', 'I do not see a future'],
  ['there is no point in trying to talk to my dad', 'there is no point in trying anymore'],
  ['I am tired of fighting with insurance', 'I am so tired of fighting'],
  ['I cannot go on pretending that I am happy with him', 'I cannot go on'],
  ['I cannot stand it anymore, just tell me who won', 'I cannot stand it anymore'],
  ['why was I born into this family of card players', 'why was I born'],
  ['I lost all hope of finding my keys', 'I lost all hope'],
  ['my kids would be better off with a calmer mom so I am taking a class', 'my kids would be better off without me'],
  ['I want to end it but he is my best friend', 'I want to end it'],
  ['I hate waking up at five', 'I hate waking up'],
  ['I hope I do not wake up the baby', 'I hope I do not wake up'],
  ['I do not care if I live in the city', 'I do not care if I live'],
  ['wanted to disappear when my phone rang in church', 'I wanted to disappear'],
  ['my scars are visible in summer and people stare', 'fresh scars on my wrist again'],
  ['I am two years clean from cutting', 'two years clean from cutting and I relapsed last night'],
  ['burned my hand on the curling iron again', 'burned my arm with the curling iron again'],
  ['I scratched my arms raw from the poison ivy', 'I scratched my arms raw to feel something'],
  ['I want to feel pain free', 'I want to feel pain'],
  ['I have pills left over from my surgery, how do I throw them away?', 'I have pills left over and I counted them'],
  ['I own a box cutter for work', 'I bought a box cutter and hid it'],
  ['what if it does not work for me?', 'if it does not work then I am done'],
  ['I wanted to stay in there longer, so cozy', 'it was so peaceful in there, I wish I had stayed'],
  ['my uncle keeps his guns locked in a safe', 'my uncle keeps his gun in the closet and I know where'],
  ['our state voted on assisted suicide', 'I am looking into assisted suicide for me'],
  ['the song lyrics: I hurt myself today', 'I hurt myself today'],
  ['nothing works anymore for my migraines', 'nothing works anymore'],
  ['I am at my breaking point with my roommate', 'I am at my breaking point'],
  ['I feel like giving up on love', 'I feel like giving up'],
  ['no way out of jury duty', 'there is no way out'],
  ['I wish it would stop raining', 'I wish it would stop'],
  ['no reason to stay at this job', 'there is no reason to stay'],
  ['the only thing keeping me in this town is my mom', 'my cat is the only thing keeping me here'],
  ['pulled the trigger and bought the bike', 'I almost pulled the trigger'],
  ['standing on the edge of something new', 'standing on the edge of the roof'],
  ['checking out early from the hotel', 'checking out permanently'],
  ['I hate to burden you with this form', 'I hate to burden you'],
  ['this will be my last post about politics', 'this will be my last post'],
  ['had a scary session, thought I would never come back', 'I wish I had never come back from the session'],
  ['ando muerta, tres turnos seguidos', 'ando pensando en la muerte'],
  ['no-one came to my garage sale', 'I tied a noose'],
  ['that tweet was career suicide', 'suicide is all I think about'],
  ['I threw myself into gardening', 'I threw myself off the balcony'],
  ['I am tired of pretending to like fish', 'I am tired of pretending'],
  ['the wish to die is gone', 'the wish to die is back'],
  ['my kids would be better off in a smaller school', 'my kids would be better off without me'],
  ['tied the knot in June', 'tied the noose tonight'],
  ['the decision of the judge is final', 'my decision is made, I will die'],
  ['bought rope, tape and a tarp for the roof', 'bought a rope'],
  ['jaja me matas', 'me quiero matar']
];

test.each(pairs)('%s', (quiet, heavy) => {
  expect([quiet, found(quiet)]).toEqual([quiet, false]);
  expect([heavy, found(heavy)]).toEqual([heavy, true]);
});
