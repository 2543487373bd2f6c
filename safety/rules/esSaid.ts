import type { Rule } from './rule.ts';

/** Spanish constructions that no single country owns: who is better off, whom one wants to join, what one would press, what was done on purpose. */
export const esSaid: readonly Rule[] = [
  {
    id: 'es-die-for-good', code: 'SELF-HARM', level: 'B', means: 'wants to die, and says that it is meant, in Spanish', trivial: 'keep',
    match: ['{quiero} ..2 {morir} de {esdying}', 'me quiero|quisiera|queria ..1 morir de {esdying}', 'mejor|ya me muero|muera|muriera de {esdying}', '{esadmits} ..2 me_quiero|me_quisiera|quiero ..1 morir|morirme|matar|matarme|suicidar|suicidarme', '{espegar} ..1 un|una? {esshot} !de|libre|la|al_arco|a', 'me cuelgo|ahorco y_listo|y_ya|y_se_acabo|de_una|hoy', 'amigo|amiga|prima|primo|alguien yo ..2 quiere ..1 morir|matar|morirse|matarse|suicidar'],
    unless: '{eswork}|{esbroma}|{essession}', fires: 'me quiero morir de una vez', silent: 'me quiero morir de la risa'
  },
  {
    id: 'es-join-dead', code: 'SELF-HARM', level: 'C', means: 'wants to be where the dead are, in Spanish', negated: 'keep', trivial: 'drop', who: 'any',
    match: ['quiero|quisiera|deseo|gustaria|ganas_de|queria|prefiero ..2 {esjoining} ..3 con|a|al ..3 {difunto}|ellos|ella|familia ..2 {esatrest}', 'espero|esperando|ojala que ..1 me toque a_mi|pronto|ya|morir', 'por_que|porque ..3 dios|diosito|senor ..1 no ..1 me lleva|llevo|recoge|recogio', '{esdeathnews} ~8 {esluckydead}', '{esluckydead} ~6 {esdeathnews}', 'cambiarme|cambiaria|cambio|cambiar ~7 cancer|moribundo|quiera_vivir|quiere_vivir', 'me hubiera|hubiese|hubieran abortado|dejado_morir', 'no|ya_no pienso|planeo|creo|voy_a ..1 estar|seguir|llegar viva|vivo', 'al|a ..1 {esmilestone}|invierno|verano no ..1 llego|llegare', 'pido|ruego|rezo|pedi|pidiendo ..5 no me despierte|levante|deje_despertar|amanezca', 'god|lord|jesus|dios ..2 llevame', 'ojala no|nunca ..1 me ..1 hubieran|hubiesen|habrian {esrescued}', 'ojala el|la|mi|un|una ..2 me hubiera|hubiese llevado|matado|abortado|tocado_a_mi'],
    unless: '{essession}|{eskidding}', fires: 'ya quiero irme con mi viejita que en paz descanse', silent: 'quiero ir a ver a mi viejita el domingo'
  },
  {
    id: 'es-better-off', code: 'SELF-HARM', level: 'C', means: 'others would be better without them, in Spanish', negated: 'keep', trivial: 'drop', past: 'drop', who: 'any',
    match: ['estarian|vivirian|serian|estaria|viviria|seria|descansarian|quedarian|andarian ..3 {esbettering} ..2 {eswithoutme}', '{eswithoutme} ..3 estarian|vivirian|serian|estaria|viviria|seria|descansarian ..2 {esbettering}', 'mejor|seguro ..5 que conmigo', 'si manana|un_dia|algun_dia|hoy|esta_noche|yo|ya ..1 {falte} ~6 {eseasier}', 'valgo|vale|valdria ..1 mas muerto|muerta', '{nadie} ..3 {eswithoutme} ~3 lloraria|notaria|cuenta|importaria'],
    unless: '{esoffice}|{fiesta}', fires: 'mis papás vivirían más tranquilos si yo ya no estuviera', silent: 'estarían mejor sin mí en la oficina'
  },
  {
    id: 'es-life-done', code: 'SELF-HARM', level: 'C', means: 'life is over, has no place or tomorrow for them, in Spanish', negated: 'keep', trivial: 'drop', past: 'drop', who: 'any',
    match: ['mi vida ..2 termino|acabo|se_acabo|no_tiene_arreglo|no_tiene_remedio|no_da_para_mas', 'no ..2 pinto|encajo|quepo|hago|tengo|hay|se|espero ..5 en|de|a {esabouthome}', 'que ..1 hago ..1 en {esabouthome}', 'ya ..1 deberia|tendria|debi|tenia_que haberme_ido|haberme_muerto|estar_muerta|estar_muerto|haber_muerto', '{eswant} ..6 no_haya|no_hubiera|no_llegue|no_exista ..1 manana|otro_dia', 'no ..1 quiero que llegue|amanezca ..1 manana|otro_dia|el_dia|$', 'no ..1 quiero ..1 ningun manana', '{eslive}|cansancio|dolor|esto ~6 quita|acaba|cura|arregla|termina|soluciona ..2 muriendome|muriendo|muerta|muerto|matandome', 'siento|creo|hace|estoy|llevo ..3 ya_me_mori|ya_mori|muerta_hace|muerto_hace', 'ya_me_mori|ya_estoy_muerta|ya_estoy_muerto hace|por_dentro|en_vida', 'no|ya_no pienso|planeo estar|durar $', 'nomas|solo|solamente|nada_mas ..1 estoy|sigo viva|vivo por', 'que falten|mueran|falte|muera mi|mis ~6 irme|me_voy|voy_yo|yo_tambien', 'se muera|mueran mi|mis ~6 irme|me_voy|voy_yo', 'cuando ellos|mis_papas|mis_padres|ella falten|falte|mueran|muera ~4 irme|me_voy|yo_tambien', 'ya nadie ..1 depende de_mi', 'ya no tengo pendientes $|aqui|y_me|me_puedo'],
    unless: '{essession}|{esbroma}|{eswork}|{esgrief}', alone: 60, fires: 'no pinto nada en este mundo', silent: 'hay mucha belleza en este mundo'
  },
  {
    id: 'es-press-end', code: 'SELF-HARM', level: 'C', means: 'wants to switch, log or delete themselves off, in Spanish', negated: 'keep', trivial: 'drop', who: 'any',
    match: ['{eswant}|{quiero}|{voy} ..2 dar|darle|apretar|poner|ponerle|hacer|hacerle|presionar|pulsar|tocar ..2 {essweetdone}', '{essweetdone} ..2 a|de mi_vida|la_vida|mi_existencia|todo', '{eswant}|{quiero} ..3 funcionar para_siempre', '{quiero}|{voy} ..1 desconectarme|desenchufarme de_la_vida|del_mundo|de_este_mundo|para_siempre', 'autodesconectar|autodesconectarme|autoapagarme|autodestruirme', 'ideas|pensamientos|ganas de s $', 'without me ..3 mejor|felices', '{esbettering} without_me', 'i dont see ..1 the|el point de {eslive}', 'ojala i ..1 dont|never wake|woke|exist|existed', 'ojala i die|disappear'],
    unless: '{esbroma}|{eschores}', fires: 'quiero apretar el botón de apagado', silent: 'no encuentro el botón de apagado de la tele'
  },
  {
    id: 'es-did-it-on-purpose', code: 'SELF-HARM', level: 'B', means: 'hurt themselves on purpose, whatever with, in Spanish', trivial: 'keep', past: 'other',
    match: ['{eshurtself}|{eshurtverb} ..4 {esonpurpose}', '{esonpurpose} ..4 {eshurtself}|{eshurtverb}', '{esmethis} ~6 {esblade}|{escutmark}|puntos', '{esblade}|{escutmark}|puntos ~6 {esmethis}', '{escutmark} ~6 necesito|necesite|ocupo puntos|puntadas|sutura', 'manga_larga|mangas_largas|sueter|sudadera ..5 por|para ..2 {escutmark}', '{esbody} ..6 de_tanto cortarme|pincharme|quemarme|rascarme|golpearme|pegarme|aranarme'],
    unless: '{eshaironly}|{eskidding}', fires: 'me quemé a propósito con el aceite de la cocina', silent: 'me quemé con el aceite de la cocina'
  },
  {
    id: 'es-means-told', code: 'SELF-HARM', level: 'C', means: 'a means, a place or a second try told outright, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', who: 'any',
    match: ['proxima_vez|esta_vez|ahora_si ..2 no_voy_a_fallar|no_fallo|no_fallare|no_me_salvan|si_me_muero $|y|porque|ya', 'he|pienso|pense|pensado|pensando|quiero ..1 en? tomarmelas|tomarmelos|tragarmelas ..1 todas|todos', 'como ..1 muere|morir|moriria|morirse ..2 sin_dolor|sin_sufrir|rapido|durmiendo', 'me_quede|me_quedo|quedarme mirando|viendo para|hacia abajo', 'chocar|estrellar|estampar ..3 carro|coche|auto|moto|camioneta ..2 contra|para_que|a_proposito', 'para? que? parezca ..1 accidente', 'mi plan es hacerlo|matarme|morirme|tomar|saltar|irme', '{espills} ..4 mesa|mano|frente ..2 vaso|botella|alcohol|tequila|ron|vino|vodka', 'perdone|perdonen|perdonenme|perdoname|perdon ..2 lo_que ..1 voy_a_hacer|hare|estoy_por_hacer', 'quede|quedo mirando|viendo ..2 cuchillo|navaja|pistola|soga|pastillas|escopeta|puente'],
    unless: '{eskidding}|{esexamlike}|{paseo}', fires: 'la próxima vez no voy a fallar', silent: 'la próxima vez no voy a fallar en el examen'
  },
  {
    id: 'es-denied-thinks', code: 'SELF-HARM', level: 'C', means: 'would do nothing, but thinks of it, in Spanish', negated: 'keep', denies: true, trivial: 'drop', who: 'any',
    match: ['no ..2 hacer|hare|haria|hago nada ..3 pero|aunque ..3 lo_pienso|lo_he_pensado|lo_imagino|ganas|lo_deseo|quisiera_morir|quisiera_estar|pienso_en_eso', 'ganas no ..1 faltan', 'me sobran ganas ~4 matarme|morirme|irme|hacerlo'],
    unless: '{eswork}|{esbroma}', fires: 'tranqui, no voy a hacer nada, pero lo pienso', silent: 'no voy a hacer nada el sábado, pero quisiera salir'
  }
];
