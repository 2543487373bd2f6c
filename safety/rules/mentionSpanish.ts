import type { Rule } from './rule.ts';

/** The widest net in Spanish: level C. */
export const mentionSpanish: readonly Rule[] = [
  {
    id: 'es-death-and-self', code: 'SELF-HARM', level: 'C', means: 'death and oneself in one sentence, in Spanish', negated: 'keep', past: 'other', trivial: 'drop',
    match: ['{muerteraiz} & {yo}', '{muerteraiz} & {ganasde}'],
    unless: '{muertedicho}|{chistes}|{session}|{duelo}|{esbroma}|{essession}|{esgrief}', fires: 'la muerte me anda rondando y yo la dejo', silent: 'me muero de risa con ese perro'
  },
  {
    id: 'es-wound-and-self', code: 'SELF-HARM', level: 'C', means: 'wounds or blades of their own, in Spanish', negated: 'keep', past: 'other', trivial: 'keep',
    match: ['{heridaraiz} & {heridapista}'],
    unless: '{pelo}|{chistes}|{heridadicho}|{esaccident}|{esbroma}', fires: 'tengo los brazos llenos de cortes y nadie sabe', silent: 'me corté con el papel'
  },
  {
    id: 'es-means-and-self', code: 'SELF-HARM', level: 'C', means: 'means together with what is done with them, in Spanish', negated: 'keep', past: 'other', trivial: 'keep',
    match: ['{pastillas} & {pastillapista}', '{soga} & {sogapista}', '{arma} & {armapista}', '{lugar} & {lugarpista}', '{carta} & {cartapista}'],
    unless: '{vitaminas}|{chistes}|{fiesta}|{session}|{paseo}|{eschores}|{esbroma}|{espillguard}', fires: 'las pastillas del cajón, ya las conté, alcanza', silent: 'el puente está cerrado por obras'
  },
  {
    id: 'es-quiet-wish', code: 'SELF-HARM', level: 'C', means: 'weariness of life, absence, burden or an end, in Spanish', negated: 'keep', past: 'other', trivial: 'drop', who: 'any',
    match: ['ya ..1 es hora ..2', 'ya ..1 vivi ..2', 'vivi ..1 suficiente|bastante', 'mision cumplida', 'ya hice ..2 que tenia', 'no me van|vas|van_a ..1 ver mas|nunca', 'pronto ya no ..2', 'dejarlos|dejarlas|librarlos|liberarlos en_paz|tranquilos|de_mi', 'viaje sin regreso|retorno|vuelta', 'no le ..1 hago falta', 'nadie me ..1 necesita|quiere|extrana|espera', 'estorbo', 'contando los dias', 'ya falta poco', 'me queda|quedan poco|pocos ..2', 'reunirme|encontrarme|irme|estar ..1 con ..3 {difunto}', 'alcanzar a mi ..2', 'esperando ..2 final|fin|muerte|morir', 'que llegue ..2 fin|final|hora|momento', 'me quiero ..1 apagar|dormir_para|esfumar|desaparecer', 'quiero desaparecer|esfumarme|apagarme|dormir_y', 'despertar ..2 castigo|tortura|dolor|decepcion|lo_peor', 'otra vez desperte', 'desperte otra vez|y_me', 'lastima que desperte', 'por que|porque ..1 desperte|naci|sigo_viva|sigo_vivo|sigo_aqui', 'no ..1 naci|nacido|nacer', 'hubiera sido mejor ..2', 'mejor ..1 no ..1 haber|existir|estar|estuviera', 'me da igual ..4', 'ya me da igual ..2', 'no me importa ..2 pasar|pase|vivir|nada', 'que ..1 pase lo que', 'si me pasa algo', 'si ..2 no ..1 despierto|vuelvo|llego|regreso', 'el ultimo ..3', 'la ultima ..2 vez|noche|carta|cena|navidad', 'perdon por ..2', 'perdonenme|perdoname ..2', 'gracias por todo ..3 adios|lindos|siempre|perdon', 'los|las quiero|amo mucho ..2 adios|perdon|cuidense|siempre', 'cuidense ..2', 'no hay vuelta atras', 'ya tome ..1 decision', 'ya lo decidi', 'ya esta decidido', 'tengo todo ..1 listo|planeado|preparado|arreglado', 'ya tengo todo', 'ya ..1 deje todo', '{cansancio} & {vidaraiz}', '{sinmi} & {alivio}', '{dormirraiz} & {siempre}', '{finraiz} ..3 {finobjeto}', '{quiero} ..2 {finraiz} $', 'no ..2 {vidaverbo} ..1 mas|asi|$', 'ya no ..2 {vidaverbo}', 'unica ..1 razon ..4', 'lo unico que me ..1 detiene|mantiene|sostiene|ata|frena', 'nada me ..1 detiene|ata|retiene', 'solo sigo ..4', 'sigo ..1 aqui|viva|vivo por', 'por mis|mi ..1 hijos|hija|hijo|mama|perro|gato|gata ..3 sigo|no_lo|aqui|sigo_aqui|me_aguanto', 'sin ..1 fuerzas|esperanza|salida|futuro|razon|razones|motivos', 'no tengo ..1 fuerzas|esperanza|salida|futuro|a_nadie', 'ya ..1 perdi ..1 esperanza|esperanzas|las_ganas|todo', 'no hay ..1 esperanza|salida|remedio|futuro|vuelta|nada', 'no sirvo $|para_nada|ni_para', 'soy ..1 inutil|basura|estorbo|carga|problema', 'me odio', 'no deberia ..1 existir|estar|haber', 'ojala ..4 {muerteraiz}|existiera|naciera|acabara|terminara|desapareciera|despertara|despierte', 'para que ..1 sigo|vivo|seguir|vivir|existo', 'me quiero ir ..1 $|ya|de_aqui|para_siempre|lejos_de_todo', 'quiero irme ..1 $|ya|de_este|para_siempre', 'me voy|ire ..1 para_siempre|de_este_mundo|a_ir|y_no_vuelvo', 'ya no ..1 voy a ..1 estar|molestar|existir|volver|despertar', 'no voy a ..1 llegar|estar|despertar|pasar ..3', 'que ..1 todo ..1 acabe|termine|pare', 'dejar ..1 de ..1 existir|vivir|sufrir|sentir|ser|respirar|estar', 'terminar|acabar ..1 con ..2 todo|esto|vida|sufrimiento|dolor|mi|conmigo', 'no despertar|amanecer ..1', 'cerrar los ojos ..4', 'dejarme ir|morir', 'rendirme', 'me rindo'],
    unless: '{chistes}|{fiesta}|{dwellingSpanish}|{suenodicho}|{eswork}|{esbroma}|{espain}', alone: 70, fires: 'estoy cansada de vivir así', silent: 'estoy cansada del tráfico'
  }
];
