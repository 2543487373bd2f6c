import type { Rule } from './rule.ts';

/** Relapse and big decisions, where the Spanish wording differs. */
export const esOther: readonly Rule[] = [
  {
    id: 'es-using', code: 'SUD', level: 'none', means: 'uses again, or craves it, in Spanish', who: 'any', past: 'drop',
    match: ['volvi|vuelvo a consumir|drogarme|beber|inhalar|fumar_piedra', 'recai en|con ..2 alcohol|cocaina|coca|cristal|heroina|drogas|trago|keta|piedra', 'ganas|ansias de consumir|drogarme|emborracharme', 'ando|estoy consumiendo cocaina|coca|cristal|heroina|drogas|keta|otra_vez'],
    unless: '{esbroma}', fires: 'ayer volví a consumir', silent: 'dejé de consumir azúcar'
  },
  {
    id: 'es-leaving', code: 'DECIDE', level: 'none', means: 'leaves a partner, in Spanish', who: 'any', past: 'drop',
    match: ['voy_a|quiero|decidi|pienso divorciarme|separarme ..2', 'pedir|pedirle|pido el divorcio', 'hoy|manana dejo a mi esposo|esposa|marido|mujer|pareja|novio|novia'],
    unless: '{esbroma}', fires: 'decidí divorciarme', silent: 'separé la basura del reciclaje'
  },
  {
    id: 'es-other-not-living', code: 'SELF-HARM', level: 'E', about: 'other', means: 'someone else does not want to live on, in Spanish', who: 'any', negated: 'keep', past: 'keep', trivial: 'drop',
    match: ['{kin}|{friend} ..5 no quiere|queria|quisiera ..1 vivir|seguir_viviendo|existir|despertar !en|con|aqui|solo|sola|cerca|lejos', '{kin}|{friend} ..5 sin ganas de vivir', '{kin}|{friend} ..4 se quiere|queria|quisiera|va_a ..1 matar|morir|suicidar'],
    fires: 'mi amigo dice que ya no quiere vivir', silent: 'mi amigo ya no quiere vivir en Monterrey'
  }
];
