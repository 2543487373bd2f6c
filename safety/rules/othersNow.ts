import type { Rule } from './rule.ts';

/** Somebody else's body in danger: what was swallowed, and who cannot be woken. Both are calls to make for them. */
export const othersNow: readonly Rule[] = [
  {
    id: 'other-took-pills', code: 'OD', level: 'none', means: 'somebody else took pills', who: 'any', past: 'drop',
    match: [
      '{kin}|{friend}|he|she|they ..2 took|swallowed|taken|downed some? pills|tablets $|and|now|hes|shes|wont|help|what|just|tonight|on_purpose|to_die',
      '{kin}|{friend}|he|she|they ..2 took|swallowed|taken|downed all|a_bunch_of|a_lot_of|the_whole|a_whole of? his|her|their|the? pills|tablets|bottle_of_pills',
      '{kin}|{friend}|el|ella se ..1 tomo|trago mi|mis ..1 {esmed}',
      '{kin}|{friend}|el|ella ..1 se? tomo|trago unas|muchas|todas? las? pastillas|pildoras $|y|ya|ahora|no|que'
    ],
    fires: 'my brother took pills', silent: 'my brother took pills for his headache'
  },
  {
    id: 'other-not-breathing', code: 'MED-1', level: 'none', means: 'somebody else does not breathe or wake up', who: 'any', negated: 'keep', past: 'drop',
    match: [
      '{kin}|{friend}|he|she|they|someone|somebody ..2 not|isnt|stopped|barely breathing $|and|help|hes|shes|what|anymore|right|well',
      '{kin}|{friend}|he|she|they|someone|somebody wont|cant|doesnt|not wake|waking up $|and|help|hes|shes|what',
      '{kin}|{friend}|ella no respira|despierta|reacciona $|y|ayuda|que'
    ],
    fires: 'my sister is not breathing', silent: 'my sister is not breathing a word of it'
  },
  {
    id: 'other-at-risk-said', code: 'SELF-HARM', level: 'E', about: 'other', means: 'somebody else says that they want to die, in Spanish', who: 'any', negated: 'keep', past: 'keep', trivial: 'drop',
    match: ['{kin}|{friend} ..3 se quiere|queria|quiso|va_a|iba_a|quisiera matar|morir|suicidar'],
    fires: 'mi hermano dice que se quiere matar', silent: 'mi hermano dice que se quiere mudar'
  }
];
