import type { Rule } from './rule.ts';

/** Spanish: a means held, a way there, a day chosen, and living no longer wanted. */
export const esArmed: readonly Rule[] = [
  {
    id: 'es-means-held', code: 'SELF-HARM', level: 'B', means: 'holds a means, in Spanish', negated: 'keep', trivial: 'keep',
    match: ['{eshold} ..3 {esarm} ..2 {esclose}', 'ya tengo ..1 pastillas|soga|cuerda|pistola|navaja ..1 $', 'he_pensado|he|pienso|pense|pensado ..1 en ..1 tomarmelas|tomarmelos|tragarmelas ..1 todas|todos $', 'carro|coche|auto ..4 garaje|cochera ..2 cerrado|cerrada', 'prendi|encendi|prendido|encendido ..2 carro|coche|auto|motor ..1 en|dentro ..2 garaje|cochera ..1 $', 'hasta ahogarme', 'quiero|voy_a|quisiera ahogarme ..1 $', 'no se que ..1 voy_a_hacer|hacer|hare conmigo'],
    unless: '{espill2}|{eskidding}|{eschores}', needs: '{spanish}', fires: 'tengo la navaja aquí conmigo', silent: 'tengo la navaja en la cocina para el pan'
  },
  {
    id: 'es-way-there', code: 'SELF-HARM', level: 'C', means: 'on the way to a place to fall from, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', sentence: 16,
    match: ['camino|rumbo a|al ..1 la|las|el? {estoplace}', 'voy|ando|estoy ..1 a|al|en ..1 la|las|el? {estoplace} ..1 $|ahora|ya|sola|solo|no_me_llamen'],
    unless: '{estoursafe}|{esplaceguard}|{esbroma}', needs: '{spanish}', fires: 'camino a las vías, no me llamen', silent: 'camino a las vías para tomar el metro'
  },
  {
    id: 'es-day-chosen', code: 'SELF-HARM', level: 'C', means: 'the day, the place or the way is chosen, or a goodbye recorded, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', sentence: 40,
    match: ['{esdaychosen} ..1 {esday} ..1 $', '{esdaychosen} ..1 {esday} ~4 {esdayfor}', '{esrecorded} ..3 {esadios}', 'perro|perra|gato|gata|mascota ~8 para|y ..1 {esfinish}'],
    unless: '{esdaysafe}|{esbyesafe}|{eskidding}', needs: '{spanish}', fires: 'escogí el día, va a ser en domingo', silent: 'escogí el día de la boda'
  },
  {
    id: 'es-not-living', code: 'SELF-HARM', level: 'C', means: 'no longer wants to live, obliquely, in Spanish', negated: 'keep', trivial: 'drop', who: 'any',
    match: ['que|porque hago|sigo|estoy ..1 viva|vivo ..1 $|si|todavia', '{eswishfate} ..1 {esfate} ..2 {esfatething}', 'miedo a|de ..1 la? muerte|morir|morirme ~3 espero|esperando|venga|lista|listo|quiero', 'miedo a morir|morirme|la_muerte $', 'rendi|rindo|rendida|rendido con|de|ante {esworld}', 'si no ..1 tuviera|fuera_por|fuera|por ~4 {eswouldgo}', '{esnoreach} ..1 {esreach} ..3 {esreachday}', 'para que ..6 si no|ya_no ..1 voy_a|estare ..1 estar|vivir|llegar|seguir|viva|vivo', 'envidia|envidio ..2 {esdeadones}', 'envidia ~5 muere|mueren|muertos|murio|murieron ..1 joven|jovenes|$'],
    unless: '{esreachsafe}|{esbroma}|{essession}|{esdaysafe}', fires: 'me rendí con la vida', silent: 'me rendí con la dieta'
  }
];
