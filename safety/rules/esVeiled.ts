import type { Rule } from './rule.ts';

/** Veiled and passive wishes in Spanish, each a pair of meanings. */
export const esVeiled: readonly Rule[] = [
  {
    id: 'es-kill-forms', code: 'SELF-HARM', level: 'B', means: 'kills themselves, any tense or way, in Spanish', trivial: 'keep', past: 'other',
    match: ['{eskillself} !por|con_los|con_las|a_mi|al|a_ese|a_esa|a_un|a_una|a_alguien|a_mis|a_ustedes|a_todos|la_compu|la_computadora|el_celular|el_programa|el_sistema|la_pagina'],
    unless: '{eskidding}|{esaccident}', fires: 'me voy a acabar ahorcando, me ando ahorcando en la cabeza', silent: 'me pego un tiro si pierde el partido'
  },
  {
    id: 'es-wish-gone', code: 'SELF-HARM', feared: '{deathfear}', level: 'B', means: 'wishes to be dead, gone, nothing or asleep for good, in Spanish', trivial: 'drop', past: 'other',
    match: ['{eswant} ..3 {esgone} !bien|pronto|de|del|por|la|un|una|unos|las|los|el', '{eswanten} ..3 {esgone}|muerta|muerto', '{eswant}|{quiero} ..3 {esgoneen} !in|into|on|onto|under|behind|to|right|at|for_a|for_an|for_the|from|with|over|up|through|rope|the|his|her|this|that|some|a|an|my_arms|around'],
    unless: '{askedwillbe}|{eskidding}|{essession}|{chistes}|{esfear}|{esdaily}|{comfy}|{thoughtsgone}', fires: 'daría lo que fuera por no existir', silent: 'quiero desaparecer las manchas de grasa'
  },
  {
    id: 'es-wish-near', code: 'SELF-HARM', level: 'C', means: 'not to be, not to wake or to rest for good, named near a wish, in Spanish', negated: 'keep', trivial: 'drop', past: 'other', who: 'any',
    match: ['{eswant} ..6 {esgone} !bien|pronto|de|del|por|la|un|una|unos|las|los|el', 'no_existir|no_estar|no_despertar|desaparecer|dejar_de_existir ..4 {eseasier}', '{quiero}|quiere|quieran ..3 quitarme|borrarme ..2 medio|mundo|mapa', 'me|te quiero|quisiera ..2 ir con|de|para ..3 cielo|dios|alla|arriba|mundo|siempre|creador|senor|forever', 'ir|irme|estar|reunirme ..3 con ..4 cielo|alla_arriba|otro_lado|otra_vida', 'quiero|quisiera irme ..2 con_el|con_ella|con_ellos|de_una_vez', 'me voy|ire atras|detras ..2', 'pidiendo|pido ..1 pista ..3', 'que ..4 apague la luz ..2'],
    unless: '{esbroma}|{essession}|{chistes}|{eswork}|{esfear}|{esdaily}|{eskidding}', alone: 60, fires: 'pienso mucho y muy seguido en no despertar', silent: 'quiero desaparecer del trabajo una semana'
  },
  {
    id: 'es-tired-life', code: 'SELF-HARM', level: 'C', means: 'tired of life, no sense, no reason, no strength for it, in Spanish', negated: 'keep', trivial: 'drop', past: 'other', who: 'any',
    match: ['{estireden} ..2 {eslive}', '{estired} ..3 {esliveen}', '{estired} ..3 {eslive} !{esongoing}|del|con|de_mis|de_mi|en_este|sola|solo|juntos|en_esta_casa|en_casa|afuera', '{eslive} ..1 me {estired}', '{eslive} ..1 es|son ..1 un|una|para castigo|condena|tortura|suplicio|infierno|otros', 'para que ..2 {eslive}|levantarme|prolongar|sigo|existo|tanto|intentar', 'por que ..1 sigo ..1 viva|vivo|aqui|respirando|existiendo', 'no|ya_no ..2 {eslive} mas', 'no|ni ..4 razones|razon|motivos|motivo ..2 para|por ..1 {eslive}|quedarme|levantarme', 'no ..2 quiero ..2 seguir ..1 asi', 'ya_no ..1 quiero seguir $'],
    unless: '{esbroma}|{essession}|{eswork}|{chistes}|{esdaily}', fires: 'esta existencia me pesa demasiado', silent: 'estoy cansada de vivir con mi suegra'
  },
  {
    id: 'es-without-me', code: 'SELF-HARM', level: 'C', means: 'others better off or untouched without them, in Spanish', negated: 'keep', trivial: 'drop', past: 'drop', who: 'any',
    match: ['{eswithout} & {eseasier}', '{eswhengone} & {esinstruct}', 'les ..1 voy a doler ..2'],
    unless: '{esbroma}|{essession}|{eswork}|{fiesta}|{esgoingto}|{esquarrel}', fires: 'si no amanezco les hago un favor', silent: 'empezaron la cena sin mí y mejor'
  },
  {
    id: 'es-leave-taking', code: 'SELF-HARM', level: 'C', means: 'takes leave, asks forgiveness, has settled everything, in Spanish', negated: 'keep', trivial: 'drop', past: 'drop', who: 'any',
    match: ['{esbye} !con|mas_con|mas_por|por_hoy|mis|los|las|el|la|lo_de|todo_lo_de|tus|sus|esos|esas|estos|estas|nuestros', 'diganle|dile|digale ..4 que lo|la|los|las|le ame|amo|quise ..2', 'me queda mucho por vivir ..5 horror|llorar|no', 'los quiero|amo ..2 adios|perdon|perdonen|perdonenme', 'ropa|cosas|muebles|libros|joyas donada|donadas|donado|regaladas|regalada|repartidas', 'regale|reparti|regalando|repartiendo ..3 mis|todo|todas ..6 no|nadie|porque'],
    unless: '{esbroma}|{esbyeguard}|{fiesta}|{esdaily}|{esgoingto}', fires: 'dejo todo en orden, que nadie se culpe', silent: 'me despido de mis compañeros de la oficina'
  },
  {
    id: 'es-fatal-wish', code: 'SELF-HARM', level: 'C', means: 'hopes for an accident, an illness or an end from outside, or leaves it to chance, in Spanish', negated: 'keep', trivial: 'drop', past: 'drop', who: 'any',
    match: ['{esfatalwish} ..6 {esfatal}', '{esfatal} ..6 {esfatalwish}', 'si me atropella|atropellan|mata|matan|muero ..6 mejor|bacan|favor|igual|mismo|listo|gracias|whatever|bueno', '{esrisky}', 'ojala ..3 me ..1 muera|muriera|lleve|llevara|maten|mate ..2', 'jesus|god|dios take me ..3', 'cada que se va el sol ..6 tambien'],
    unless: '{esbroma}|{essession}|{chistes}|{esworry}|{esdicho}', fires: 'ojalá me dé algo fulminante', silent: 'ojalá no haya tráfico'
  },
  {
    id: 'es-death-peace', code: 'SELF-HARM', level: 'C', means: 'death as relief, friend, envy, or pictured as their own, in Spanish', negated: 'keep', trivial: 'drop', past: 'other', who: 'any',
    match: ['{esdead} & {esdeadhint}', 'mi ..1 propio|propia? funeral|velorio|entierro|tumba|lapida|ataud', 'se acaba|termina|quita de una forma|manera ..3', 'no hay|veo|queda otra|mas salida|solucion|opcion ..4', 'no hay de otra ..2'],
    unless: '{esbroma}|{essession}|{chistes}|{esgrief}|{muertedicho}|{esfear}|{esdicho}', fires: 'me dan envidia los difuntos', silent: 'fui al velorio de mi tía y me dio paz'
  },
  {
    id: 'es-woke-again', code: 'SELF-HARM', level: 'C', means: 'sorry to have woken or survived, in Spanish', negated: 'keep', trivial: 'drop', past: 'other', who: 'any',
    match: ['{eswake} & {eswakebad}', 'por_que|para_que ..1 {eswake} $|otra_vez|hoy|si'],
    unless: '{esbroma}|{essession}|{eswork}|{espain}', alone: 30, fires: 'abrí los ojos y qué decepción', silent: 'me desperté tarde, qué rabia, perdí el bus'
  },
  {
    id: 'es-no-future', code: 'SELF-HARM', level: 'C', means: 'will not reach a date or an age, in Spanish', negated: 'keep', trivial: 'drop', past: 'drop', who: 'any',
    match: ['no|ni|tampoco|dudo|nunca ..3 {esnotreach} ..4 {esmilestone}', 'no|ni ..4 pienso durar', 'mi ultimo|ultima navidad|cumpleanos|noche|semana'],
    unless: '{esbroma}|{eswork}|{espain}|{esmoney}', fires: 'no me imagino llegar a diciembre', silent: 'no voy a estar para la reunión de diciembre'
  },
  {
    id: 'es-give-up', code: 'SELF-HARM', level: 'C', means: 'gives up, cannot go on, hopeless, in Spanish', negated: 'keep', trivial: 'drop', past: 'drop', who: 'any',
    match: ['{esgiveup} & {esgiveuphint}', '^ {esgiveup} $'],
    unless: '{esbroma}|{eswork}|{essession}|{espain}|{esdaily}', alone: 25, fires: 'me rindo, hasta acá llegué', silent: 'ya no aguanto los zapatos nuevos'
  },
  {
    id: 'es-only-tie', code: 'SELF-HARM', level: 'C', means: 'one thing alone keeps them here, in Spanish', negated: 'keep', trivial: 'drop', past: 'drop', who: 'any',
    match: ['{esties} & {estieshint}'],
    unless: '{esbroma}|{eswork}', fires: 'lo único que me sostiene es mi perra, mi vida, sigo por ella', silent: 'lo único que me detiene es la fila del banco'
  },
  {
    id: 'es-unborn', code: 'SELF-HARM', level: 'C', means: 'should not have been born, should have died, life is done, in Spanish', negated: 'keep', trivial: 'drop', past: 'other', who: 'any',
    match: ['{esunborn}'],
    unless: '{esbroma}|{essession}|{eswork}', fires: 'no debí nacer', silent: 'mi bebé va a nacer en mayo'
  }
];
