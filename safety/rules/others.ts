import type { Rule } from './rule.ts';

/** Someone else in danger, what they swallowed, that they cannot be woken; a loss to suicide, and a past that is over. */
export const others: readonly Rule[] = [
  {
    id: 'other-at-risk', code: 'SELF-HARM', level: 'E', about: 'other', means: 'someone else wants to die or hurts themselves', who: 'any', negated: 'keep', past: 'keep', trivial: 'drop',
    match: ['{other} ..4 kill|hurt|harm|hang|cut|shoot|killing|hurting|cutting|harming|killed|hung|shot|hanged {theirself}', '{other} ..3 wants|wanted|trying|tried|threatened|threatening|going ..1 to ..1 die|end_it|kill_himself|kill_herself|overdose|commit_suicide', '{other} ..3 {suicidal}', '{other} ..4 end|ending|ended|take|took|taking ..1 his|her|their ..1 own? life', '{other} ..3 cutting|cuts|self_harms|self_harming $', '{other} ..2 overdosed|attempted', 'lost ..4 to suicide', '{other} ..4 suicide', 'suicide of ..3', 'suicidal friend|brother|sister|son|daughter|mother|father|wife|husband|partner|teen', '{kin}|{friend} ..4 quiere|quiso|intento|intenta|dice ..3 {morir}|{matarme}|matarse', '{kin}|{friend} se ..2 mato|suicido|corta|quiere_matar|quiere_morir|quito_la_vida|ahorco|lastima', '{kin}|{friend} ..4 suicida|suicidio|matarse|suicidarse', 'suicidio de ..3'],
    fires: 'my brother wants to die', silent: 'my brother wants to drive'
  },
  {
    id: 'past-and-over', code: 'SELF-HARM', level: 'E', about: 'past', means: 'self-harm or suicidality long past', who: 'me', negated: 'keep', past: 'keep', trivial: 'keep',
    match: ['used to ..2 cut !{notcut}', 'used to ..2 self_harm|cutting|hurt_myself|be_suicidal|burn_myself|harm|want_to_die|think_about_suicide|feel_suicidal', 'solia cortarme|lastimarme', 'was|were|been ..2 suicidal', 'me cortaba ..4', 'history of ..3 self_harm|suicide|attempts|cutting|suicidality|suicidal', 'past attempt|attempts|suicide', 'suicidal|suicide {thoughtsgone}'],
    fires: 'I used to cut as a teenager', silent: 'I used to cut hair for a living'
  },
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
