import type { Rule } from './rule.ts';

/** Spanish: jumping, being at the place, the last hope gone, the thoughts back, and not having come back. */
export const esAhead: readonly Rule[] = [
  {
    id: 'es-at-the-place', code: 'SELF-HARM', level: 'C', means: 'is at a bridge or an edge', negated: 'keep', sentence: 12,
    match: ['^ estoy|sigo|ando ..2 en|sobre|junto_al|al_borde_del el|la|los|las|un|una ..1 puente|azotea|barandal|acantilado|orilla|cornisa|vias|precipicio $|ahora|ahorita|solo|sola|otra_vez|y_no_se|y_ya|y_quiero|y_pienso|mirando|pensando|llorando'],
    unless: '{paseo}', fires: 'estoy en el puente', silent: 'estoy en el puente, hay mucho trafico'
  },
  {
    id: 'es-last-hope', code: 'SELF-HARM', level: 'C', means: 'the last hope, and it is gone', negated: 'keep', who: 'any',
    match: ['{eslasthope} ~8 {eshopegone}', '{eshopegone} ~8 {eslasthope}', 'era mi ultima|unica esperanza|oportunidad|opcion|carta !de|para|con|en'],
    unless: '{estramite}', fires: 'nada me ayuda, esto era mi ultima esperanza', silent: 'la ultima oportunidad para la rifa'
  },
  {
    id: 'es-not-come-back', code: 'SELF-HARM', level: 'C', means: 'wishes they had not come back from the session', negated: 'keep', trivial: 'drop',
    match: ['ojala|quisiera|hubiera|gustado|queria|preferia|prefiero ..2 no ..1 regresar|volver|haber_vuelto|haber_regresado ..2 sesion|infusion|ketamina|viaje|hoyo|ahi|alla', 'ojala|quisiera|preferiria ..2 me? ..1 hubiera|haberme|hubiese quedado ..2 en|alla|ahi|dormido|dormida', 'me_hubiera|hubiera_preferido|preferido|gustaria|hubiera quedado|quedarme ..5 sesion|viaje|alla|ahi|nada|ketamina|lugar ~6 no_volver|no_regresar|para_siempre|nunca|cuerpo', 'no queria|quise|quiero volver|regresar ..1 $|nunca|jamas'],
    unless: '{paseo}|{estramite}', fires: 'ojala no haber vuelto de la sesion', silent: 'quisiera volver a la playa'
  },
  {
    id: 'es-how-much-longer', code: 'SELF-HARM', level: 'C', means: 'does not know how much longer', negated: 'keep', trivial: 'drop',
    match: ['no se cuanto ..2 voy_a|pueda|puedo|vaya_a|aguante ..1 aguantar|durar|resistir|seguir|$ !sin|con|de|en', 'no se si ..1 voy_a|pueda|puedo aguantar|resistir|llegar_a_manana|seguir|lograrlo', 'dios|diosito|senor|virgencita ..3 llevame|recogeme|llevame_ya|llevame_contigo', 'quisiera|quiero estar|irme|reunirme con ..3 cielo|difunto|difunta|que_en_paz', 'hijos|ninos|familia ..1 estarian|estaran|estan|serian|vivirian ..1 mejor|mas_felices con ..1 su|otro|otra papa|mama|abuela|abuelos|padre|madre|tia'],
    unless: '{estramite}', fires: 'no se cuanto voy a aguantar', silent: 'no se cuanto cuesta el estacionamiento'
  },
  {
    id: 'es-says-goodbye', code: 'SELF-HARM', level: 'C', means: 'takes leave of everybody', past: 'other', sentence: 14,
    match: ['^ me despido ..3 gracias_por_todo|perdon|todo|todos|perdonen|para_siempre', 'perdon|perdonen ..3 adios', 'el mejor regalo ..8 es no_estar|irme|desaparecer|morirme'],
    unless: '{estramite}', fires: 'me despido, gracias por todo', silent: 'me despido de mis miedos'
  }
];
