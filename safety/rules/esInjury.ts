import type { Rule } from './rule.ts';

/** Self-injury in Spanish, over whole families of verbs. */
export const esInjury: readonly Rule[] = [
  {
    id: 'es-injury-act', code: 'SELF-HARM', level: 'B', means: 'cuts, injures or punishes themselves, any tense, in Spanish', trivial: 'keep', past: 'other', who: 'any',
    match: ['{eshurtself} !el_pelo|el_cabello|las_unas|la_una|el_flequillo|el_fleco|la_barba|las_puntas|las_canas|un_poco_el|el_dedo'],
    unless: '{esaccident}|{eskidding}|{esdaily}', fires: 'me ando rajando desde abril', silent: 'me corté picando cebolla'
  },
  {
    id: 'es-injury-purpose', code: 'SELF-HARM', level: 'B', means: 'burns, hits, scratches, pricks or bites themselves on purpose, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', who: 'any',
    match: ['{eshurtverb} & {espurpose}', '{escutmark} & {espurpose}'],
    unless: '{esaccident}|{eskidding}|{esbodytalk}|{esdaily}', fires: 'me pincho los muslos para sentir algo', silent: 'me pinché con la espina del rosal'
  },
  {
    id: 'es-injury-part', code: 'SELF-HARM', level: 'C', means: 'hits or burns a part of the body, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', who: 'any',
    match: ['{eshurtverb} ..4 {esbody}', 'puse|pongo|paso|pase|apague|apago|apagaba|presione|clave|hundi|entierro|ponerme|pasarme|apagarme ..1 {eshot}|{esblade}|un|una|el|la|los ..4 en|contra|por|sobre el|la|los|las|mi|mis {esbody}', 'meti|puse|pongo|meto ..1 la|el|mi|mis {esbody} ..2 en|contra|sobre|bajo ..1 {eshot}', 'me pego|golpeo|muerdo|aprieto|rasguno|pellizco|pegue|mordi ..1 tan|muy|bien|mas duro|fuerte', 'me jalo|jale|jalaba|jaloneo|arranco|arranque|arrancaba ..2 pelo|cabello', 'me cacheteo|cachetee|abofeteo|golpeo_sola|golpeo_solo', 'gusta|calma|calmo|relaja|alivia|necesito|quiero ..4 sangre', 'volvi a hacer|hacerlo|hacermelo ~5 {esbody}|vea|escondidas|corte|cortes', 'robe|saque|desarme|quite ..2 cuchilla|navaja|gillette|hoja ..3 afeitadora|sacapuntas|rastrillo|maquina', 'recai|volvi|vuelto|volver con|a las? cuchillas|cuchilla|navajas|navaja|gillette|cortes|cortadas'],
    unless: '{esaccident}|{esbroma}|{esbodytalk}|{eschores}|{esdaily}|{esdicho}', fires: 'anoche me golpeé las piernas con el cepillo', silent: 'me pinché la mano con la espina del rosal'
  },
  {
    id: 'es-injury-blade', code: 'SELF-HARM', level: 'C', means: 'something sharp or hot, together with hiding it, the skin or relief, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', who: 'any',
    match: ['{esblade} & {esbladehint}'],
    unless: '{esaccident}|{esbroma}|{esbodytalk}|{eschores}|{esdaily}', fires: 'tengo las hojillas escondidas en la funda', silent: 'agarré el cuchillo otra vez y piqué la cebolla'
  },
  {
    id: 'es-injury-mark', code: 'SELF-HARM', level: 'C', means: 'cuts, scars and bruises that are hidden, fresh or their own doing, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', who: 'any',
    match: ['{escutmark} & {escuthint}', 'ando|uso|llevo en|con manga_larga|mangas_largas ..4 cortes|marcas|calor', 'manga_larga|mangas_largas|sudadera|pulseras & vean|tapar|brazos|munecas|verano', 'no quiero que ..3 vean|vea los|mis brazos|piernas|munecas|muslos'],
    unless: '{esaccident}|{esbroma}|{esbodytalk}|{eschores}|{esdaily}', fires: 'llevo pulseras para tapar las marcas', silent: 'qué corte de pelo me hago'
  },
  {
    id: 'es-injury-urge', code: 'SELF-HARM', level: 'B', means: 'the urge to hurt oneself, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', who: 'any',
    match: ['{eshurtnoun} & {esurge}', '{eshurtnoun} ..3 me calma|alivia|tranquiliza|relaja', 'sangre ..4 me calma|calmo|tranquiliza|tranquilizo|alivia', 'dias|semanas|meses|anos sin {eshurtnoun}', 'dias|semanas|meses limpia|limpio ..4 recai|navaja|cuchilla|corte|gillette', 'emoblade ..3 {esbody}', 'quiero|me|yo emoblade'],
    unless: '{esaccident}|{eskidding}|{eschores}', fires: 'siento el impulso de lastimarme otra vez', silent: 'tengo ganas de cortarme el pelo'
  },
  {
    id: 'es-injury-indirect', code: 'SELF-HARM', level: 'C', means: 'harms the body by starving, laxatives or doses, or has gone back to it, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', who: 'any',
    match: ['no como|comer|comi ~6 castigo|castigarme|me_lo_merezco|no_merezco', 'dejo|deje|dejar de comer para|por castigarme|castigo|culpa', 'laxantes|pastillas ..3 de mas ..4 dano|castigo|castigarme|duela', 'merezco ..2 sufrir|dolor|dano|castigo|que_me_duela', 'volvi|vuelvo a las andadas', 'recai|volvi|cai ..3 lo_mismo|lo_de_antes|lo_de_lastimarme|hacerlo ..1 anoche|otra_vez|$', 'saborear|sabor|verme ..1 la? sangre', 'toy|estoy|ando sangrando me|y', 'sangrando ..1 mucho me_pase|y_no|esta_vez', 'no para de sangrar'],
    unless: '{esaccident}|{esbroma}|{esbodytalk}|{esgrief}', fires: 'dejé de comer para castigarme', silent: 'dejé de comer pan por la dieta'
  }
];
