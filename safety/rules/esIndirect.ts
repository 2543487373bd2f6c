import type { Rule } from './rule.ts';

/** Spanish: the end, the means and the wounds told without their names. */
export const esIndirect: readonly Rule[] = [
  {
    id: 'es-end-from-outside', code: 'SELF-HARM', level: 'C', means: 'would not mind an end from outside, or asks not to be saved, in Spanish', negated: 'keep', trivial: 'drop', past: 'drop', who: 'any',
    match: [
      '{estable} ..6 no_me_despierten|no_me_despierte|no_despierte|no_despertar|no_salga|no_salir', 'si me_da|me_pasa|me_encuentran ..3 que ..1 no ..1 llamen|llames|avisen|hagan', 'por mi ..1 que ..2 me {esstrike}', 'ojala|espero|deseo|rezo|pido|pidiendo|rogando|quisiera ..3 {esstays} ..2 {estable} !con|tan|muy', '{estheend} ~8 {esfavour}', 'ojala ..1 un|me_de_un infarto|derrame|rayo|camion|meteorito|paro $|y',
      'ojala me ..1 quede|queda|quedara|falte poco ..1 $', '{esindifferent} ..1 si ..2 {falte} !en|hoy_o|sola_a|solo_a|a|con|manana_o|por', 'si ..1 me_dijeran|me_dicen|dijeran|me_avisan ..1 que ..3 {falte}|tengo_cancer|me_queda|me_quedan ~8 {esglad}',
      'no me intuben|reanimen|resuciten|revivan|conecten|salven', 'que|ojala ..2 {esridden} se vaya|caiga|estrelle|vuelque|hunda ~8 yo_adentro|yo_dentro|conmigo|yo_sea|{esglad}',
      'esperando|espero|espera que ..1 me? llegue|toque la|mi hora $|y', 'cumpleanos|noche|navidad|ano|sesion ~6 que ..1 sea|fuera el|la|mi ultimo|ultima $', 'biopsia|analisis|resultado|resultados|mamografia|tumor ~10 esperando_que|esperaba_que|queria_que|ojala|deseaba_que ..1 fuera|saliera|sea malo|maligno|cancer|grave|malos'
    ],
    unless: '{essession}|{esdicho}', fires: 'por mí que me pise un colectivo', silent: 'por mí que llegue cuando quiera'
  },
  {
    id: 'es-living-no-more', code: 'SELF-HARM', level: 'C', means: 'is against living on, in the forms of telling, in Spanish', negated: 'keep', trivial: 'drop', past: 'other', who: 'any',
    match: [
      'sin|no|deseando|queriendo|deseo querer|desear|no ..1 {esbeing} !con|en|juntos|solo|sola', 'querer ..1 morir|morirme|morirse|matarme|desaparecer !de_risa|de_pena|de_verguenza|del|de_amor', 'dejara|deje|dejase ..1 de existir|vivir|respirar $|y|quien|nadie', 'no quiero ..1 mas anos|dias|vida|cumpleanos|mananas ..1 $', 'no hace falta que ..1 {espersists} ..2', 'no tiene_sentido|hay_razon|hay_motivo que ..1 {espersists} ..1 $',
      '{esbadmood} ..2 {espersisting} !en|con|a', 'estos|estas anos|dias|horas|meses ..4 son|estan de_mas|de_sobra|prestados|regalados', 'no ..2 planeado|pensado|previsto que ..1 llegara|viviera|pasara|durara', 'xq|porque|por_que|pa_que|para_que ..1 sigo|segui ..1 viva|vivo|aqui|respirando $|no_entiendo|no_se|todavia|aun',
      'estoy|sigo|siga|quedo|aguanto ..1 vivo|viva|aqui|aca solo|nomas|unicamente|solamente por mi|mis {esloved}', 'no me mato|suicido|ahorco por|solo_por|nomas_por|porque', '{esreasons} ..6 vivir|seguir|quedarme|viva|vivo !con|en ~14 {esblank}', 'te cansas|aburres|aburris|hartas de ser|vivir|existir|estar ..1 vos|tu|uno|viva|vivo|$', 'como si ya me hubiera|hubiese muerto', 'culpa|verguenza|perdon|disculpas|castigo|error ~8 de|por haber_nacido|existir', 'en_paz|lista|listo|tranquila|tranquilo|conforme con irme|partir|morir|morirme|la_muerte|dejarme_ir',
      'no_se|nose|no_creo|dudo|quien_sabe si ..1 voy_a|vaya_a ..1 estar|seguir|llegar ..2 proxima|otra|siguiente semana|sesion|navidad|mes $', 'no ..1 creo que ..1 siga|este|dure ..1 por? aqui|aca|viva|vivo ..1 mucho|en_primavera|en_verano|en_otono|en_invierno|para_verlo|para_entonces|cuando_lean', '{esrevived} ~10 {esregret}', 'me ..1 quiero|quisiera|voy a|gustaria|pienso ..1 descansar|dormir ya? para_siempre'
    ],
    unless: '{esbroma}|{essession}|{esdaily}|{dwellingSpanish}', fires: 'sigo sin querer vivir', silent: 'sigo sin querer vivir con mis suegros'
  },
  {
    id: 'es-lucky-dead', code: 'SELF-HARM', level: 'C', means: 'envies the dead, or wants to be in their place, in Spanish', negated: 'keep', trivial: 'drop', who: 'any',
    match: ['{esburial} ~14 {esluck}', 'por_que|porque no ..1 sere|soy|fui|seria yo ..1 el|la|quien ..1 va|muere|murio|fue', 'estaria|estoy|estare ..1 mejor bajo_tierra|enterrada|enterrado|tres_metros', 'mejor conmigo|yo bajo|tres|muerta|muerto|enterrada|enterrado', '{esburial} ~10 en_su_lugar|ser_yo|debi_ser_yo|por_que_no_yo|yo_tambien_quiero|quiero_irme|que_venga_por_mi', '{esburial} ~20 venga por_mi|a_buscarme ~8 amanecer|noche|descansar|ya'],
    unless: '{eskidding}|{essession}|{esshare}', fires: 'pasó un cortejo fúnebre y sentí envidia', silent: 'qué suerte que llegué a tiempo al velorio'
  },
  {
    id: 'es-life-after-me', code: 'SELF-HARM', level: 'C', means: 'how others will do once they are gone, in Spanish', negated: 'keep', trivial: 'drop', past: 'drop', who: 'any',
    match: ['{esonceigo} ~8 {eslifegoeson}', '{eslifegoeson} ~8 {esonceigo}', 'un plato|una_boca menos ..4 y_ya|soy|conmigo|eso', 'van_a llorar|llorarme|llorarian|lloraran ..4 y_despues|y_ya|y_luego ..1 siguen|se_les_pasa|sigue', 'encargue ..3 perro|perros|gato|gatos|ninos|nena|hijos|hija|hijo|plantas ~6 si_algo_me|por_si_algo|si_me_pasa|cuando_no_este', 'mejor sin padre|madre|papa|mama $|y|asi', 'mejor|mejores|felices|tranquilos sin un|una ..1 padre|madre|hija|hijo|esposa|mama|papa ..1 asi|como_yo', 'te|le|les encargo ..3 la|el|a_la|al|a_mi|a_mis|mis ~8 no_creo_que|cuando_no_este|mucho_tiempo_mas|si_algo_me|si_me_pasa', '{esallset} ~12 no_creo_que|no_voy_a_estar|si_un_dia_no|si_no_estoy|para_cuando_no|si_ya_no|si_me_pasa|no_quiero_dejar'],
    unless: '{esbroma}|{esvoyage}|{esatwork}', fires: 'cuando yo no esté mi esposo rehará su vida', silent: 'mi prima se casará con otro y a los dos días se muda'
  },
  {
    id: 'es-means-readied', code: 'SELF-HARM', level: 'C', means: 'a means made ready, hidden, explained away or waited for, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', who: 'any',
    match: [
      'hoy|manana|luego|despues|esta_noche|noche ..3 me tomo|trago|bebo|zampo ..1 todo|todas|todos ..1 $|lo|las|los|junto|juntas', 'hoy|manana|esta_noche|luego ..1 me ..1 las|los tomo|trago|bajo todas|todos', '{eswaituntil} ~8 {esdoit}', 'me escondio|escondieron|quito|quitaron|encerro ..2 {essharp} ~8 pero|otra|otras|no_sabe', 'no sabe|saben|vio|encontro ..2 {essharp}|mis_pastillas|las_otras', '{esrope}|{espills}|{espoison}|{essharp} ~10 le|les dije ..4 que era|eran|es para', 'no_sabe|saben|imagina|sospecha ..3 lo_que ..1 pienso|planeo|voy_a|podria hacer|hacerme con', 'pastillas|pildoras|capsulas|blister ..3 abierto|abierta|abiertas|destapado|delante|enfrente ~6 hable|sola|solo|contando|mirando|llorando|cerveza|vino',
      'tuve|tengo|agarre|tome|saque|agarro|saco ..3 {esgun}|cuchillo ~6 apuntandome|mucho_rato|un_rato|en_la_mano|en_las_manos', '{esgun} ~8 la_tuve|la_tengo|la_agarre|la_saque|lo_tuve ..1 en|mucho|un|y', 'cuchillo ..2 en las|la|mis rodillas|piernas|mano|manos ~8 calculando|pensando|mirando|llorando|sola|solo', 'banera|tina ~8 cuchillas|navajas|hojas|gillettes|secador', 'insulina|morfina ~8 inyectarmela|inyectarmelo|inyectarme_toda|ponermela_toda|toda $',
      '{esgas} ~8 mareando|mareo|escribo|despido|adios', 'gas esta abierto|prendido ~6 mareando|mareo|escribo|despido|sola|solo', 'de_alta|el_alta|salgo_de_aqui|me_suelten ~6 intentar|intentarlo|lo_hago|matarme|lo_termino', 'se como ..1 y ..2 cuando|donde|con_que !pedir|hacer_la|llegar', 'me_da|tengo|hay|agarro coraje|valor para hacerlo|irme|saltar', 'foros|paginas|videos ..2 metodos $|para_morir|todas_las|sin_dolor', 'foros|paginas|videos ..4 hacerlo sin_dolor|rapido', 'foros|paginas|videos ..2 formas_de_morir|maneras_de_morir|suicidio|suicidas', 'ya_compre|compre|compro ..1 {esrope} ~10 le|les dije ..4 que era|eran para', 'vendi|junte|ahorre|deje|pague ..8 mi|el|mis entierro|funeral|velorio|cajon|ataud !de|del', '{esmyperson} ~6 lo_lea|la_lea|lo_lean|la_abra|lo_vea|lo_escuche ..3 {esfinished}', 'me voy el|este|manana|hoy ..3 para_siempre', '{espoison} ~10 lo_miro|la_miro|pienso_en|tomarmelo|me_llama'
    ],
    unless: '{eskidding}|{esforothers}|{espillguard}|{esplanguard}', fires: 'esta noche me tomo todo', silent: 'esta noche me tomo todo el caldo de pollo'
  },
  {
    id: 'es-place-sought', code: 'SELF-HARM', level: 'C', means: 'at, or off to, rails, heights or water, not to come back, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', who: 'any',
    match: [
      '^|ya estoy|ando|sigo|voy ..1 sentada|sentado|parada|parado|en ..1 junto_a|al_lado_de|cerca_de|en|sobre|frente_a las|los vias|rieles', 'estoy|sigo en la|las via|vias esperando|sola|solo|y_no|y_viene', 'estoy|sigo en las vias $', 'voy|ire|vamos|salgo ..1 caminando|andando|directo|derecho a|hacia|hasta|para las|los|el|la vias|rieles|acantilado|barranco !del|que', 'voy|ire|salgo ..1 para|pa|al|rumbo_al ..1 acantilado|barranco|precipicio ..1 $|diganle|no_me|y|perdon|ya', 'piso|altura|altura_ya ..2 no_se ..1 sobrevive|salva|sale_vivo', 'he_subido|subi|subo ..2 {esheight} ~10 mirado_abajo|mirar_abajo|mire_abajo|miro_abajo|para_abajo|hacia_abajo', 'horarios de|del tren|trenes|metro ~6 ponerme|tirarme|no_para|esperarlo', '{esheight}|{eswater} ~6 idea|intencion|plan|ganas de no volver|regresar|salir', '{eswater} ~6 y|para ..1 no salir|salgo|volver|vuelvo|regresar !del_agua|a|con|sin', 'salto|saltar|me_tiro|me_lanzo|me_aviento|caigo ..2 quinto|sexto|septimo|octavo|noveno|decimo|cuarto_piso|tercer_piso|piso ..3', 'salto|me_tiro|me_lanzo|me_aviento ~6 me_muero|quedo_invalida|quedo_invalido|sobrevivo|me_mato', 'que|cual|cuanta altura ..3 muere|muero|morir|mata|matarse|morirse', '{esheight} ~6 me_sente|me_pare|me_asome|sentada|parada ..2 borde|orilla|filo|cornisa ~12 otra_vez|volver|manana|baje|arrepenti', 'me acerco|acerque|arrimo|arrime ..2 filo|borde|orilla|cornisa ~8 piso|pienso|atras|abajo|dia|saltar|tren', 'pienso|pense|pensar|imagino|ganas ..2 soltar|girar|torcer el volante ..1 $|y|para|contra|hacia'
    ],
    unless: '{eskidding}|{esplaceguard}|{eschores}|{paseo}', fires: 'voy caminando hacia las vías', silent: 'voy caminando hacia el parque'
  },
  {
    id: 'es-wound-kept', code: 'SELF-HARM', level: 'C', means: 'wounds or blades hidden, lied about, missed, or gone back to, in Spanish', negated: 'keep', trivial: 'keep', past: 'other', who: 'any',
    match: [
      '{essharp} ..2 {eskept} ..3 {eshidingplace}', '{eskeep} ..2 {essharp} ..3 {eshidingplace}', 'sh volvio|regreso|otra_vez|de_nuevo|anoche', 'recai|volvi con|al|en ..1 sh', 'tapo|tapar|cubro|cubrir|oculto|ocultar|disimulo|disimular|maquillar ..2 cicatrices|marcas|cortes|heridas|rayas ..1 nuevas|nuevos|frescas|frescos|recientes', '{esliedcause} ~5 {esitwasme}', 'vio|vieron|descubrio|descubrieron ..2 heridas|marcas|cortes|cicatrices|rayas ~4 menti|mentira|fui_yo|invente|le_dije_que|les_dije_que', 'extrano|anoro|echo_de_menos ..4 navaja|cuchilla|cuchillas|cortes|cortarme|mi_sangre|el_filo|gillette|lastimarme', 'me froto|frote|refriego|tallo|paso|raspo|lijo ..1 el|los|la|las {esbody} ..1 con ..1 lija|esponja_de_alambre|cepillo_de_alambre|estropajo|piedra|vidrio', 'cambie de lugar|sitio|zona ~4 {esbody}|no_se_ve|nadie',
      '{esonpurpose} ..4 me_di_con|me_doy_con|me_di_contra', 'me_di|me_doy con|contra ..6 {esonpurpose}', 'me pego|doy|pegue|di ..1 cachetadas|bofetadas|cabezazos|golpes|punetazos|cinturonazos|piquetes !de', 'recai ~5 limpia|limpio|sin_hacerlo|sin_cortarme', 'hacerme|haciendome|sacarme|sacandome sangre !en|el_lunes|el_martes|para|un_examen', 'que ..1 doliera|duela|duele|dolia ..1 por_fuera|afuera|en_la_piel|el_cuerpo|por_encima', 'arranco|arranque|quito|quite|abro ..3 puntos|costras|curitas ..3 que_no|cure|curen|cicatrice|sangre'
    ],
    unless: '{eskidding}|{esaccidentonly}', fires: 'le dije a mi papá que fue el gato pero me lo hice yo', silent: 'fue el gato, no le gusta que lo bañen'
  },
  {
    id: 'es-farewell-said', code: 'SELF-HARM', level: 'C', means: 'a farewell without the word for what follows, in Spanish', negated: 'keep', trivial: 'drop', past: 'drop', who: 'any',
    match: ['gracias por todo ~6 los|las|te|les quise|ame ..2', 'los|las|te|les quise|ame mucho ~4 adios|chau|chao', 'me_pregunto|imagino quien me ..1 encontraria|encontrara|encuentra|encuentre|hallaria', 'manana|pronto ya_no doy|dare|molesto|molestare|estorbo', 'que nadie me ..1 busque', 'este|esta es|seria|sera mi adios|despedida', 'me despedi de ..5 y ..2 ni_cuenta|no_sabe|no_se_dio_cuenta', 'mensaje|correo|video|audio ..1 programado|grabado|guardado ~10 ya_habre|ya_no_estare|cuando_lo|despidiendome', 'regale|done|reparti ..8 no_la|no_las|no_los|no_lo ..1 voy_a|usare ..1 usar|necesitar|ocupar|ponerme|$'],
    unless: '{esbroma}|{esbyeguard}|{eswork}|{espets}', fires: 'este es mi adiós', silent: 'este es mi adiós al azúcar, mañana dieta'
  }
];
