import type { Rule } from './rule.ts';

/** The interrupts below self-harm, in Spanish. */
export const esCare: readonly Rule[] = [
  {
    id: 'es-body-now', code: 'MED-1', level: 'none', means: 'heart, breath, fainting, cannot stay awake, in Spanish', who: 'any', negated: 'keep', past: 'drop',
    match: ['esta|estoy|dando|dio|teniendo|tengo|sufriendo ..2 infarto|derrame|ataque_al_corazon|paro_cardiaco|convulsiones', 'me ..2 desmayar|desmaye|desmayando', 'no ..3 mantenerme|mantener|quedarme ..1 despierta|despierto', 'cuesta|dificil|costando|trabajo ..3 respirar', 'aprieta|apretando|oprimiendo|aplasta|aplastando|quemando ..2 pecho', 'pecho ..3 aprieta|apretado|apretando|aplasta|doliendo|oprimido', 'boca|ojos|garganta ..2 hinchada|hinchado|hinchados|hinchando|hinchandose'],
    unless: '{calmbody}|{esfatalwish}', fires: 'me cuesta mucho trabajo respirar', silent: 'me cuesta mucho trabajo madrugar'
  },
  {
    id: 'es-body-today', code: 'MED-4', level: 'none', means: 'vomits on and on, a racing heart, in Spanish', who: 'any', negated: 'keep', past: 'drop',
    match: ['llevo|toda|todo|dias|horas ..4 vomitando|devolviendo', 'vomitando|vomito|vomite ..3 toda_la|todo_el|sin_parar|y_sigo|cada', 'corazon ..3 late|latiendo|palpita ..1 muy? rapido|fuerte|raro|acelerado', 'corazon ..2 acelerado|desbocado|disparado|a_mil', 'se_me sale el corazon'],
    unless: '{calmheart}', fires: 'llevo toda la tarde vomitando', silent: 'llevo toda la tarde cocinando'
  },
  {
    id: 'es-urine', code: 'MED-3', level: 'none', means: 'passing urine all the time, in Spanish', who: 'any', negated: 'keep', past: 'drop',
    match: ['{urine} ..2 todo_el_tiempo|seguido|cada_rato|a_cada_rato|constantemente|cada_hora|a_cada_momento', 'ganas de {urine} ..2 todo|siempre|seguido|cada', 'molestia|molestias|presion ..2 {urine}'],
    unless: '{calmurine}', fires: 'tengo ganas de orinar todo el tiempo', silent: 'orine antes de la infusión'
  },
  {
    id: 'es-too-much', code: 'OD', level: 'none', means: 'took too much, twice or with alcohol, in Spanish', who: 'any', past: 'drop',
    match: ['{estook} ..3 {esextra} ..4 {esmed}', '{estook} ..3 {esmed} ..3 {esextra}', '{estook} ..2 {estoomuch}', '{estook} ..2 demasiado|demasiada|demasiadas|doble $', '{estook} ..1 dos|tres|cuatro|cinco|2|3|4|5 {esmed} ..2 en_vez|en_lugar|juntas|juntos|de_golpe|seguidas|seguidos|por_error', '{essedative} ..5 con|y|mas|encima|despues ..3 {esalcohol}', '{esalcohol} ..5 con|y|mas|encima|despues ..3 {essedative}'],
    unless: '{esdrugcalm}|{odfar}', fires: 'me tomé la pastilla dos veces', silent: 'tomo dos pastillas al día como dice la receta'
  },
  {
    id: 'es-violence', code: 'ABUSE', level: 'none', means: 'followed, thrown at, forced, robbed of papers, afraid to go home, in Spanish', who: 'any', negated: 'keep', past: 'drop',
    match: ['mi {espartner} ..2 me ..1 acosa|acosando|persigue|espia|rastrea|patea|muerde|jalonea|ahorca|estrangula|viola|encierra|amenaza|cachetea', 'mi {espartner} ..2 me ..1 sigue|siguiendo a|por|hasta', 'me avienta|avento|tira|tiro|lanza|lanzo ..1 cosas|platos|objetos|al_piso|contra|por_las_escaleras', 'miedo ..3 llegar|volver|regresar|entrar ..2 {eshome}', 'miedo de que mi|el {espartner} ..3 aparezca|encuentre|pegue|llegue|venga|haga|salga|mate|golpee|busque', 'abuso|abusa|abusaron|abusaba|abusando de mi', 'me violo|violaron|viola $|mi|un|anoche|ayer|el', 'fui violada|violado|abusada|abusado', 'me ..1 quito|quitaron|escondio|rompio ..2 documentos|pasaporte|papeles|dinero|tarjeta|tarjetas|llaves|celular', 'me obliga|obligo|obligaba|forzo|fuerza a ..1 tener|hacer|acostarme|tocarlo ..1 sexo|relaciones|cosas|con', '{espartner} me obliga|obligo|obligaba|forzo', 'me tiene|tienen encerrada|encerrado|amenazada|amenazado', 'me controla|revisa ..2 celular|telefono|dinero|todo'],
    unless: '{harmlesshit}', fires: 'mi ex me está acosando', silent: 'mi esposo me abraza cuando lloro'
  },
  {
    id: 'es-to-others', code: 'OTHERS', level: 'none', means: 'goes to hurt somebody, in Spanish', who: 'me', past: 'drop',
    match: ['{quiero}|{voy}|para ..1 darle|darles su_merecido|una_leccion|un_susto !descanso|premio|lugar', '{voy}|{quiero} ..1 quemarle|quemar|incendiar ..1 la|su casa|carro|coche|negocio', '{voy} ir|voy|fui ..2 con un|una|el|la cuchillo|pistola|arma|machete|bate ..3 su|casa|buscarlo|buscarla', 'lo|la|los voy_a|quiero hacer sufrir|pagar', 'me las va_a|van_a|vas_a pagar ..3'],
    unless: '{playful}', fires: 'voy a quemarle la casa', silent: 'voy a darle su merecido descanso'
  },
  {
    id: 'es-not-real', code: 'PSY', level: 'none', means: 'hears, sees or is read by what nobody else notices, in Spanish', who: 'any', negated: 'keep', past: 'drop',
    match: ['escucho|oigo|oi|escuche ..2 que me llaman|hablan|gritan|susurran ..3', 'escucho|oigo ..2 mi nombre ..4 nadie|sola|solo', 'veo sombras|figuras|bichos|aranas|caras|demonios|gente|personas ..3 mueven|pared|paredes|esquina|caminan|nadie_mas|no_existe|en_la_noche', 'leen|lee|leyendo|saben|escuchan ..1 el|mi|mis|lo_que pensamiento|pensamientos|mente|pienso', 'gente|todos|vecinos|ellos ..1 habla|hablan|rien|burlan ..1 de mi ..4 rien|calle|tele|radio|espaldas|siempre', 'siento|creo que me ..1 vigilan|persiguen|siguen|espian|observan|graban|controlan', 'alguien|ellos ..2 quieren|quiere envenenar|envenenarme|hacerme_dano'],
    unless: '{calmmind}', fires: 'la gente habla de mí en la calle y se ríe', silent: 'escucho música para calmarme'
  },
  {
    id: 'es-high', code: 'MANIA', level: 'none', means: 'no sleep and never tired, chosen, buying, cured, in Spanish', who: 'me', negated: 'keep', past: 'drop',
    match: ['no|casi_no|apenas duermo|he_dormido|dormi ..6 no_me_canso|energia|increible|ideas|invencible|poderosa|poderoso', 'mil ideas ..4 parar|hablar|dormir|cabeza', 'no puedo parar|dejar de hablar|comprar|gastar|limpiar|escribir', 'soy|siento ..1 el|la elegido|elegida|mesias|profeta', 'ya no necesito ..2 {meds} ..4', 'compre dos|tres|cuatro|cinco|diez|varios|varias motos|carros|celulares|televisores|computadoras|relojes', 'deje|tire|suspendi ..3 {meds} ..4 curado|curada|no_las_necesito|no_lo_necesito|sano|sana'],
    unless: '{calmsleep}', fires: 'casi no duermo y no me canso', silent: 'casi no duermo por el dolor'
  },
  {
    id: 'es-drinks-uses', code: 'SUD', level: 'none', means: 'drinks or uses again, or needs to, in Spanish', who: 'any', past: 'drop',
    match: ['volvi|vuelvo|volver a tomar|beber|usar|drogarme|meterme|inyectarme|jalar $|anoche|ayer|otra_vez|alcohol|trago|hoy|y', 'volvi|vuelvo a fumar|meterme|usar|consumir ..1 {esstreet}', 'me meti|meto|jale|eche ..1 unas|una|un lineas|linea|pase|pases|rayas|raya|toque', 'estoy|ando|amaneci crudo|cruda|enguayabado|enguayabada|con_resaca|de_goma', 'puse hasta atras|las_chanclas|el_culo|pedo|peda', 'necesito|quiero|ganas_de|muero_por|falta un|otro trago|toque|pase|porro|churro|aguardiente', 'tengo ..1 muchas ganas de tomar $|otra_vez|alcohol|y'],
    unless: '{esdrugcalm}|{esbroma}', fires: 'anoche volví a tomar', silent: 'volví a tomar clases de baile'
  },
  {
    id: 'es-drives', code: 'DRIVE', level: 'none', means: 'drives or asks whether, in Spanish', who: 'me', past: 'drop',
    match: ['puedo|podre|podria|debo|se_puede ..3 manejar|conducir|manejo', 'ya? estoy ..1 en mi|el {esvehicle} $|para_irme|listo|lista|saliendo', 'me_voy|voy|regreso|vuelvo|vine|me_regreso en|con mi|la moto|carro|auto|coche|camioneta|motocicleta', 'manejar|manejo|conducir|conduzco manana|hoy|ya|ahora|esta'],
    unless: '{passenger}', fires: 'a qué hora puedo volver a conducir', silent: 'mi esposa me lleva a casa'
  },
  {
    id: 'es-decides', code: 'DECIDE', level: 'none', means: 'separates, moves, marries or stops medication, in Spanish', who: 'any', past: 'drop',
    match: ['me|nos quiero|voy_a|vamos_a|pienso|queremos ..1 separar|divorciar|casar|mudar ..3', 'no|ya_no voy_a|quiero|pienso ..1 tomar|seguir_tomando|tomarme ..2 {meds}', 'mudarme|mudarnos a|de ..3', 'irme|irnos a vivir', 'pedir|pedirle|pedire ..1 matrimonio|la_mano', 'dejo|deje|abandono|dejar ..1 la|mi|el {job}|carrera'],
    unless: '{smallchoice}', fires: 'me quiero separar', silent: 'quiero separar la ropa blanca'
  },
  {
    id: 'es-busy-today', code: 'STRESS', level: 'none', means: 'works, hosts or meets the boss today, in Spanish', who: 'any', past: 'drop',
    match: ['me_toca|me_tocó|tengo_que|debo trabajar|cubrir|hacer_guardia ..3 {tonight}|noche|turno', '{tonight} ..3 me_toca|tengo_que trabajar|turno|guardia', 'vienen|viene|recibo|tengo ..3 personas|gente|invitados|familia ..4 {tonight}', '{tonight} ..3 junta|reunion ..2 jefe|jefa|abogado', 'junta|reunion ..2 jefe|jefa|abogado ..2 {tonight}'],
    unless: '{calmday}', fires: 'hoy me toca trabajar en la noche', silent: 'hoy me toca descansar'
  },
  {
    id: 'es-young', code: 'MINOR', level: 'none', means: 'is at a school for under eighteens, in Spanish', who: 'any', past: 'drop', negated: 'keep',
    match: ['voy|estoy|ando|estudio en ..1 la|el? prepa|preparatoria|secundaria|bachillerato|liceo|primaria $|y|todavia'],
    unless: '{minekids}|{caring}|clases', fires: 'voy en la prepa', silent: 'mi hijo va en la prepa'
  },
  {
    id: 'es-who-is-there', code: 'HUMAN', level: 'none', means: 'asks for or about a person, in Spanish', who: 'any', negated: 'keep',
    match: ['con quien ..1 hablo|hablando|chateo|chateando|platico', 'quien ..3 contesta|contestando|responde|respondiendo|escribiendo|leyendo', 'hablar|platicar|chatear|hablo con ..1 un|una ..1 humano|humana|persona_real|persona_de_verdad|ser_humano|agente', 'es|eres|sos usted|tu|vos? un|una? {machine}|humano|humana|persona|persona_de_verdad|real $|o|de_verdad'],
    unless: '{notasking}', fires: 'con quién hablo', silent: 'hablé con mi hermana'
  }
];
