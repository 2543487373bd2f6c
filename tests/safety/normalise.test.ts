import { expect, test } from '@jest/globals';
import { screen } from '../../safety/screen.ts';

const disguised = [
  'KILL MYSELF', 'k1ll mys3lf', 'k!ll myself', 'k*ll myself', 'k.i.l.l myself', 'k i l l m y s e l f', 'killmyself', 'kiiiill myself',
  'ｋｉｌｌ ｍｙｓｅｌｆ', '𝐤𝐢𝐥𝐥 𝐦𝐲𝐬𝐞𝐥𝐟', 'kіll mуself', 'ki\u200bll my\u200bself', 'kïll mysélf', 'killin myslef', 'su1c1dal', 's*icidal', 'suicidle', 'sewerslide is on my mind',
  'wannadie', 'i wanna d!e', 'wanna diiiie', 'w4nt to d1e', 'unaliv3 myself', 'kms tn', 'wanna 🔫 myself', 'quiero m0r1r', 'kiero morirme', 'me quiero m4t4r', 'd3sv1v1rm3'
];

test.each(disguised)('reads %s', (text) => {
  expect(screen(text).level).toMatch(/^[AB]$/);
});

const friends = ['I am on a diet', 'a new suit', 'he has skills', 'I love live music', 'it was a killer workout', 'sh, the baby sleeps', 'that is so k', 'an ice skill', 'we use the app called Kilt'];

test.each(friends)('leaves %s alone', (text) => {
  expect(screen(text).level).toBe('none');
});

test.each([
  ['so, I want to kill myself.', 'kill myself'],
  ['\u{1D573} I want to 𝐤𝐢𝐥𝐥 𝐦𝐲𝐬𝐞𝐥𝐟 ok', '𝐤𝐢𝐥𝐥 𝐦𝐲𝐬𝐞𝐥𝐟'],
  ['no sé, ¡ya no quiero vivir!', 'no quiero vivir']
])('the span of %s points into the original text', (text, words) => {
  const hit = screen(text).hits.find(({ span }) => text.slice(span[0], span[1]).endsWith(words));
  expect(hit).toBeDefined();
});

test.each([
  'i wnt to end my lfe', 'idontwanttobehere anymore', 'i want2die', 'im going 2 hng myself', 'i dnt want to be alve', 'i w_nt to end my l*fe', 'i wunt to hert myself', 'i wish i was ded', 'ihatebeingalive',
  'i_want_to_end_my_life', 'iwnttokillmyslf', 'i want todie', 'i.want.to.hurt.myself', 'i dont want to be aliv e', 'quiero acabar con mi bida', 'ya no qiero vivr'
])('reads %s by its neighbours and its sound', (text) => {
  expect(screen(text).level).toMatch(/^[ABC]$/);
});

test.each(['i want to die🙂', '😔kms😭😭', 'i🙂want🙂to🙂die', 'i want to kill myself🫠tonight'])('reads %s, whatever picture clings to it', (text) => {
  expect(screen(text).level).toMatch(/^[AB]$/);
});

test.each([
  'i went to end the lease', 'we knitted and she is cheating at cards again', 'thinking about quiting ketamine, too expensive', 'i want to succeed', 'a subsidy for the course', 'my wart is gone', 'the lane is closed',
  'i want a hat', 'she wants to lie down', 'somehow it all came together', 'an overdue bill', 'mi vecina es viuda', 'me gusta vivir aqui'
])('leaves %s alone', (text) => {
  expect(screen(text).level).toBe('none');
});
