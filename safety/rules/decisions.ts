import type { Rule } from './rule.ts';

/** Decisions that have an answer of their own: medicine stopped by oneself goes to whoever prescribed it, a wedding of tonight waits. */
export const decisions: readonly Rule[] = [
  {
    id: 'decide-medication', code: 'DECIDE', level: 'none', means: 'stops or stopped medication by themselves', who: 'me', past: 'keep', negated: 'drop',
    match: ['stop|stopped|stopping|quit|quitting|ditched|dropped|come_off|came_off|coming_off|get_off|getting_off|got_off|go_off|went_off|going_off|wean_off|skipped|skipping ..3 taking? ..1 my? {meds}', 'cold turkey', 'off my {meds} ..2 for|since|now|by|on'],
    unless: '{smallchoice}|{prescribedso}', fires: 'I stopped my lexapro on saturday', silent: 'I take my lexapro every morning'
  },
  {
    id: 'es-decide-medication', code: 'DECIDE', level: 'none', means: 'stops or stopped medication by themselves, in Spanish', who: 'any', past: 'keep', negated: 'drop',
    match: ['dejar|dejo|deje|suspender|suspendo|suspendi|abandone|quitarme|quite ..2 de? tomar? ..2 {meds}', 'ya_no|no tomo|me_tomo|estoy_tomando ..2 {meds}', 'no voy_a|quiero|pienso ..1 tomar|seguir_tomando|tomarme ..2 {meds}'],
    unless: '{smallchoice}|{prescribedso}', fires: 'dejé la sertralina hace una semana', silent: 'el doctor me dijo que dejara la sertralina'
  },
  {
    id: 'decide-wedding', code: 'DECIDE', level: 'none', means: 'marries in these days', who: 'any', past: 'drop', negated: 'drop',
    match: ['im|were|we_are|i_am|gonna|going_to|wanna|want_to|will|ill ..2 marry|marrying|elope|eloping ..4', 'getting|get married tonight|today|tomorrow|this_week|this_weekend|right_now|in_vegas', 'me_caso|nos_casamos ..1 hoy|manana|esta_noche|ya|este_fin'],
    unless: '{smallchoice}|{weddingtalk}', fires: 'I am going to marry him tonight', silent: 'I am going to marry her someday'
  }
];
