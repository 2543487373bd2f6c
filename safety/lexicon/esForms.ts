/** Forms of the verbs people use about themselves, so that no tense and no place of "me" is forgotten. */

const before = [
  'quiero', 'quisiera', 'queria', 'quise', 'voy a', 'iba a', 'vaya a', 'puedo', 'podria', 'tengo que', 'debo', 'deberia', 'necesito', 'intente', 'intento', 'trate de', 'vuelvo a', 'volvi a',
  'acabo de', 'pienso', 'pensaba', 'provoca', 'toca', 'da por', 'dio por', 'dan ganas de', 'dieron ganas de', 'da ganas de', 'pongo a', 'puse a', 'llegue a', 'decidi', 'propuse', 'gustaria', 'nace', 'apetece', 'antoja'
];
const during = ['estoy', 'estaba', 'estuve', 'sigo', 'segui', 'ando', 'andaba', 'vivo', 'paso', 'pase', 'toy', 'he estado'];

/** All first-person forms of one regular verb: "mat.ar", or "rasc.ar/rasqu" where the past is spelt otherwise, then what follows it. */
function forms(entry: string): string[] {
  const [verb = '', ...rest] = entry.split(' ');
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  const [main = '', other] = verb.split('/');
  const [stem = '', ending = 'ar'] = main.split('.');
  const soft = other ?? stem;
  const isAr = ending === 'ar';
  const infinitive = stem + ending;
  const gerund = stem + (isAr ? 'ando' : 'iendo');
  const finite = isAr
    ? [`${stem}o`, `${soft}e`, `${stem}aba`, `${stem}aria`, `${stem}are`, `${stem}ara`, `he ${stem}ado`, `habia ${stem}ado`, `hubiera ${stem}ado`]
    : [`${stem}o`, `${stem}i`, `${stem}ia`, `${infinitive}ia`, `${infinitive}e`, `${stem}iera`, `he ${stem}ido`, `habia ${stem}ido`, `hubiera ${stem}ido`];
  return [
    `${infinitive}me${tail}`, `${infinitive} me${tail}`, `${gerund}me${tail}`,
    ...finite.map((form) => `me ${form}${tail}`),
    ...before.map((words) => `me ${words} ${infinitive}${tail}`),
    ...during.map((words) => `me ${words} ${gerund}${tail}`)
  ];
}

export function allForms(verbs: string): string {
  return verbs.split(',').flatMap((verb) => forms(verb.trim())).join(', ');
}
