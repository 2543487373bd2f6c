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
  'i_want_to_end_my_life', 'iwnttokillmyslf', 'i want todie', 'i.want.to.hurt.myself', 'i dont want to be aliv e', 'quiero acabar con mi bida', 'ya no qiero vivr',
  'i wan tto kil lmyself', 'i want t odie', 'going to hurt m yself', 'i*want*to*die', 'i|want|to|die', 'i+want+to+end+my+life', 'im s|u|i|c|i|d|a|l', 'ready 2kill myself', 'i wan2live no more, want2die', 'i want to k*** myself', 'about to kxll mysxlf',
  'i awnt to die', 'thinking of usicide', 'i want to end my ilfe', 'i want to sie', 'i want to emd my life', 'i dont want to over dose but i might', 'i am qanting to kill yself', 'i deserv eto die', 'ideservetodie'
])('reads %s by its neighbours and its sound', (text) => {
  expect(screen(text).level).toMatch(/^[ABC]$/);
});

test.each(['i want to die🙂', '😔kms😭😭', 'i🙂want🙂to🙂die', 'i want to kill myself🫠tonight'])('reads %s, whatever picture clings to it', (text) => {
  expect(screen(text).level).toMatch(/^[AB]$/);
});

test.each([
  'i went to end the lease', 'we knitted and she is cheating at cards again', 'thinking about quiting ketamine, too expensive', 'i want to succeed', 'a subsidy for the course', 'my wart is gone', 'the lane is closed',
  'jill myself and ana are going', 'as ever i sat down', 'we walked along the ridge', 'i will be a live act on friday', 'it hurt my self esteem a little', 'the c++ course', 'it is 2pm', 'a pack of 2x4s', 'no use to shout at it', 'i want a hat', 'she wants to lie down', 'somehow it all came together', 'an overdue bill', 'mi vecina es viuda', 'me gusta vivir aqui'
])('leaves %s alone', (text) => {
  expect(screen(text).level).toBe('none');
});
