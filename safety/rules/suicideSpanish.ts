import type { Rule } from './rule.ts';

export const suicideSpanish: readonly Rule[] = [
  {
    id: 'es-intend-kill-self', code: 'SELF-HARM', level: 'A', means: 'dice que se va a matar',
    match: ['{voy} ..2 {matarme}', 'me voy a ..1 matar', 'me voy a ..1 suicidar', '{matarme} ..2 {soon}', '{soon} ..3 {matarme}'],
    fires: 'ya decidí, voy a quitarme la vida', silent: 'voy a quitarme los zapatos'
  },
  {
    id: 'es-kill-self', code: 'SELF-HARM', level: 'B', means: 'habla de matarse',
    match: ['{matarme}', 'me quiero ..1 matar', 'me quiero ..1 suicidar', 'me mato $'],
    fires: 'a veces pienso en suicidarme', silent: 'quiero mudarme'
  },
  {
    id: 'es-want-to-die', code: 'SELF-HARM', level: 'B', means: 'quiere morir',
    match: ['{quiero} ..2 {morir} !de|por', 'me quiero ..1 morir !de', 'no quiero ..2 vivir', 'ya no quiero ..1 vivir'],
    fires: 'ya no quiero vivir más', silent: 'me muero de risa'
  }
];
