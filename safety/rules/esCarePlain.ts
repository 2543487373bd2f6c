import type { Rule } from './rule.ts';

/** The interrupts below self-harm told plainly, where Spanish builds them in a way of its own. */
export const esCarePlain: readonly Rule[] = [
  {
    id: 'es-leaves-driving-now', code: 'DRIVE', level: 'none', means: 'has started the engine, or goes in their own car', who: 'me', negated: 'keep', past: 'drop',
    match: ['ya ..1 prendi|encendi|arranque|prendo|enciendo el|la|mi ..1 {esvehicle}', 'yo manejo|conduzco de|a ..1 regreso|vuelta|casa', 'ya ..1 arranque|arranco $|el|la|y', 'me_voy|voy|regreso|me_regreso en ..1 el|la {esvehicle}', 'llevar|recoger ..3 hijo|hija|hijos|ninos ~6 manejando|en_carro|en_coche', 'saliendo del|de_el estacionamiento|garaje|parqueadero|garage'],
    unless: '{plainnotme}|{passenger}', fires: 'vivo a dos cuadras, me voy en el carro', silent: 'me voy en el carro de mi hermana, ella maneja'
  },
  {
    id: 'es-leaves-plain', code: 'DECIDE', level: 'none', means: 'tells the boss, or separates', who: 'me', past: 'drop',
    match: ['le digo|dire|aviso|avisare ..2 jefe|jefa|patron ..1 que me_voy|renuncio|ya_no', 'le digo|dire|aviso ..2 jefe|jefa|patron que me voy', 'me|nos separo|separamos|divorcio|divorciamos|caso|casamos de|con ..1 mi|el|ella', 'me|nos separo|separamos|divorcio|divorciamos|caso|casamos|mudo|mudamos ..2 manana|hoy|esta_semana|esta_noche'],
    unless: '{smallchoice}', fires: 'me separo de mi marido mañana', silent: 'me separo de la ventana'
  },
  {
    id: 'es-seized', code: 'ABUSE', level: 'none', means: 'hands at the throat, a telephone broken', who: 'any', negated: 'keep', past: 'drop',
    match: ['me ..1 arrastro|arrastra ..1 del|por ..2 pelo|cabello|piso|brazo', 'gritando con un|una {plainweapon}', 'me avienta|lanza|tira cosas|platos', 'me ..1 puso|pone las|sus manos en|alrededor ..2 cuello|garganta', 'me ..1 rompio|quebro|destruyo ..1 el|mi telefono|celular', 'me empuja|empujo|empujaba $|contra|y|cuando|otra_vez'],
    unless: '{harmlesshit}', fires: 'me puso las manos en el cuello', silent: 'me puso las manos en los hombros y respiramos'
  },
  {
    id: 'es-means-harm', code: 'OTHERS', level: 'none', means: 'wants to break a face, waits armed, sees it before them', who: 'me', past: 'drop',
    match: ['le ..1 quiero|voy_a partir|romper la ..1 cara|madre|boca|cabeza', 'estoy|ando|aqui ..1 afuera|fuera ..1 de su casa|trabajo ..1 con ..1 {plainweapon}', 'imagino|imaginando|veo apunalando|matando|golpeando|ahorcando|lastimando ..2', 'miedo ..1 lastimar|golpear|hacerle_dano ..1 mis|mi ..1 hijos|hijo|hija|bebe|ninos|esposa|esposo'],
    unless: '{playful}', fires: 'le quiero partir la cara a mi hermano', silent: 'le quiero partir el pastel a mi hermano'
  },
  {
    id: 'es-doubled', code: 'OD', level: 'none', means: 'doubled it, took more than told, or somebody else\'s', who: 'any', past: 'drop',
    match: ['doble|duplique|triplique la|mi|las dosis', '{estook} ..1 mas {essedative}|{esmed} de ..1 que ..2', '{estook} ..2 {essedative} de mi|un|una', '{estook} dos|tres|cuatro {esmed} ..1 porque|juntas|juntos|de_una', '{estook} dos|tres|cuatro troches|sprays porque|juntos|juntas|de_una'],
    unless: '{esdrugcalm}|{odfar}', fires: 'doblé la dosis hoy', silent: 'doblé la ropa hoy'
  },
  {
    id: 'es-swells-shakes', code: 'MED-1', level: 'none', means: 'a face that swells, a body that shakes with the eyes gone', who: 'any', negated: 'keep', past: 'drop',
    match: ['hincha|hinchando|hincho la|mi|toda ..1 cara|lengua|garganta|labios', 'temblando|sacudiendo ~6 ojos'],
    unless: '{calmbody}', fires: 'se me hincha la cara', silent: 'se me hincha el pecho de orgullo'
  },
  {
    id: 'es-unreal-plain', code: 'MED-2', level: 'none', means: 'everything is false or like a film, still floating', who: 'any', negated: 'keep', past: 'drop', sentence: 22,
    match: ['siento|sintiendo|sintiendome irreal|de_mentira', 'nada ..1 parece|siente|es real ..2', 'todo ..1 parece|como un|una pelicula|sueno ..2 hoy|desde|todavia|aun', 'todo ..1 ve|siente falso|falsa|irreal ..3', 'seguir|sigo|sigue flotando|disociada|disociado|desconectada|desconectado ..6', 'todavia|aun no siento mi|el cuerpo ..4'],
    unless: '{passed}', fires: 'todo se ve falso desde la infusión', silent: 'todo se ve limpio desde la mudanza'
  },
  {
    id: 'es-voice-orders', code: 'PSY', level: 'none', means: 'a voice that gives orders, heard through walls, followed, read', who: 'any', negated: 'keep', past: 'drop',
    match: ['radio|tele|television|telefono me ..1 da|dan|manda|mandan ordenes|mensajes', 'gente|todos|vecinos ..3 sabe|saben|lee|leen lo_que_pienso|mis_pensamientos', 'una|unas|la|las voz|voces me ..1 da|dan|ordena|ordenan|grita|gritan|hablan ..2', 'escuchan|oyen|espian por|a_traves_de ..1 paredes|pared|techo|enchufes', 'hombre|alguien|mujer|tipo|carro|coche me ..1 sigue|persigue|vigila ..1 a|todos|todas|por|desde', 'celular|telefono|tele|television|computadora me lee|leen|escucha ..1 mente|pensamientos'],
    unless: '{calmmind}', fires: 'una voz me da órdenes', silent: 'una voz me da paz en la sesión'
  },
  {
    id: 'es-high-plain', code: 'MANIA', level: 'none', means: 'cannot be stopped, awake for days and not tired, needs no medicine', who: 'me', negated: 'keep', past: 'drop',
    match: ['nada|nadie me puede|pueden parar|detener', 'dias|noches despierto|despierta|sin_dormir ~6 cansancio|cansado|cansada', 'no necesito ..1 medicinas|medicina|pastillas ~4 sanado|sanada|curado|curada|sano|sana|bien'],
    unless: '{calmsleep}', fires: 'nada me puede parar', silent: 'nada me puede caer bien'
  },
  {
    id: 'es-uses-plain-now', code: 'SUD', level: 'none', means: 'so many beers today, dying for some, has used again', who: 'me', past: 'drop',
    match: ['voy ..1 por la segunda|tercera|cuarta|quinta|sexta ..1 cerveza|copa|chela', 'muero por ..1 raya|linea|trago|pase|toque', 'llevo ..1 dos|tres|cuatro|cinco|seis|siete|2|3|4|5|6 cervezas|tragos|copas|chelas|birras', 'haya ..1 tomado|consumido|bebido|fumado ..1 anoche|ayer|hoy'],
    unless: '{esdrugcalm}|{calmuse}', fires: 'llevo tres cervezas hoy', silent: 'llevo tres cervezas a la casa de mi papá, el sol pega fuerte'
  },
  {
    id: 'es-clashes', code: 'STRESS', level: 'none', means: 'has just shouted, or goes in to work today', who: 'any', past: 'drop',
    match: ['enfrentar|encarar|confrontar|enfrentarme|encararlo|encararla ..6 hoy|noche|tarde', 'acabamos|acabo|acaba de gritarnos|gritar|pelear|pelearnos|discutir|pelearme ..3', 'tengo_que|debo|me_toca entrar|ir a? trabajar|trabajo ..4 hoy|noche|tarde', '{tonight} ..2 entro|entrar a trabajar|chambear'],
    unless: '{calmday}', fires: 'mi esposa y yo acabamos de gritarnos', silent: 'mi esposa y yo acabamos de cenar'
  },
  {
    id: 'es-at-school', code: 'MINOR', level: 'none', means: 'is in a year of secondary school', who: 'any', negated: 'keep', past: 'drop',
    match: ['estoy|voy|curso en? ..1 primero|segundo|tercero|primer|tercer ..1 de secundaria|prepa|preparatoria|bachillerato'],
    unless: '{minekids}|{caring}|clases', fires: 'estoy en segundo de secundaria', silent: 'mi hija está en segundo de secundaria'
  },
  {
    id: 'es-wants-someone', code: 'HUMAN', level: 'none', means: 'asks for somebody real', who: 'any', negated: 'keep',
    match: ['hablar|platicar|chatear con alguien de_verdad|real|humano|vivo', 'hablar con alguien de verdad|carne'],
    unless: '{notasking}', fires: 'quiero hablar con alguien de verdad', silent: 'quiero hablar con alguien de mi familia'
  }
];
