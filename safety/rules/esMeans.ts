import type { Rule } from './rule.ts';

/** Means, places and plans in Spanish: two signs near each other. */
export const esMeans: readonly Rule[] = [
  {
    id: 'es-pills-many', code: 'SELF-HARM', level: 'B', means: 'takes, hoards or holds many pills, in Spanish', trivial: 'keep', past: 'other',
    match: ['{estake} ..4 {eslot} ..4 {espills}', '{estake} ..3 {espills} ..3 {eslot}', '{estake} ..2 {eslot} y_listo|y_ya|y_adios|y_se_acabo', '{espills} ..6 tomarmelas|tomarmelos|tragarmelas todas|todos', '{estake} ..1 frasco|caja entero|entera|completo|completa', 'acabo de ..2 {estake} ..4 {eslot}', 'got|tengo ..3 {espills} ..4 mano|lado|enfrente|conmigo|guardadas|escondidas', '{espills} & {eshoard}'],
    unless: '{espillguard}|{eskidding}|{esdaily}', needs: '{spanish}', fires: 'me zampé un montón de tabletas', silent: 'me tomo dos paracetamol para el dolor de cabeza'
  },
  {
    id: 'es-how-many', code: 'SELF-HARM', level: 'B', means: 'asks how much is lethal or which way is quick, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', who: 'any',
    match: ['{eshowmany} & {eslethal}', 'si me|mezclo|inyecto ..2 {eslot} ..3 {espills}', '{esmethod} & {esmethodhint}'],
    unless: '{eskidding}|{espillguard}|{esgrief}|{eshowguard}', fires: 'qué dosis hace falta para dormirme para siempre', silent: 'cuántas pastillas al día me tocan'
  },
  {
    id: 'es-poison', code: 'SELF-HARM', level: 'B', means: 'poison or bleach, kept or swallowed, in Spanish', negated: 'keep', trivial: 'keep', past: 'other',
    match: ['{espoison} & {espoisonhint}', 'no es para limpiar|las_ratas|ratas|tender|defenderme|la_mudanza|coser|cazar'],
    unless: '{eskidding}|{eschores}|{espoisonguard}', fires: 'me compré raticida y lo guardo', silent: 'compré cloro para lavar la ropa'
  },
  {
    id: 'es-place', code: 'SELF-HARM', level: 'C', means: 'a height, rails, traffic or water together with what one would do there, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', who: 'any',
    match: ['{esplace} & {esplacehint}', 'meto|meterme|metere ..3 mar|rio|lago|laguna|presa|playa ..6 no|hasta|salir', 'playa ..4 meto|meterme|metere hasta'],
    unless: '{esbroma}|{esplaceguard}|{eschores}|{esdaily}', fires: 'ando de noche por el puente y me asomo', silent: 'fuimos al puente a pescar con mi tío'
  },
  {
    id: 'es-rope', code: 'SELF-HARM', level: 'B', means: 'a rope, belt or bag, and where it goes, in Spanish', negated: 'keep', trivial: 'keep', past: 'other',
    match: ['{esrope} & {esropehint}', 'tengo|deje ..1 el|la {esrope} lista|listo|preparada|preparado'],
    unless: '{eskidding}|{eschores}|{esropeguard}|{esdaily}', needs: '{spanish}', fires: 'até el cinturón en la puerta', silent: 'compré una cuerda para tender la ropa'
  },
  {
    id: 'es-gun', code: 'SELF-HARM', level: 'B', means: 'a gun, and that it is near or thought of, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', who: 'any',
    match: ['{esgun} & {esgunhint}'],
    unless: '{eskidding}|{eschores}|{esgunguard}|{esdaily}', needs: '{spanish}', fires: 'saqué el revólver de mi tío', silent: 'necesito una pistola de silicón'
  },
  {
    id: 'es-plan', code: 'SELF-HARM', level: 'C', means: 'a plan, a date, an hour alone, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', who: 'any',
    match: ['{esplan} & {esplanhint}', 'ya elegi|escogi|encontre|busque ..1 el|la arbol|puente|lugar|curva|viga|fecha|dia|edificio|sitio|noche|metodo|forma', 'ya se ..1 como|cuando|donde|exactamente ..3 hacerlo|hacer|matarme', 'juntando|agarrando coraje|valor ..4'],
    unless: '{esbroma}|{esplanguard}|{esdaily}', fires: 'ya sé cuándo, el jueves que me quedo sola lo hago', silent: 'ya tengo fecha para la boda'
  },
  {
    id: 'es-crash', code: 'SELF-HARM', level: 'C', means: 'crashing or leaping from a vehicle, or fumes, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', who: 'any',
    match: ['{escar} & {escarhint}', '{esgas} & {esgashint}'],
    unless: '{esbroma}|{escarguard}|{eschores}', fires: 'en cada curva pienso en soltar el volante', silent: 'me chocaron el carro en el semáforo'
  },
  {
    id: 'es-letter', code: 'SELF-HARM', level: 'C', means: 'letters, keys or passwords left for afterwards, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', who: 'any',
    match: ['{esletter} & {esletterhint}', '{esletter} & {eswhengone}'],
    unless: '{eskidding}|{esletterguard}|{fiesta}', fires: 'grabé un audio para que lo oigan cuando ya no esté', silent: 'ya hice la carta de renuncia'
  }
];
