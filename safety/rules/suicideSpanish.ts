import type { Rule } from './rule.ts';

/** Suicide and dying, in Spanish and in the mixture of both languages. */
export const suicideSpanish: readonly Rule[] = [
  {
    id: 'es-intend-kill-self', code: 'SELF-HARM', level: 'A', means: 'says in Spanish they are going to kill themselves',
    match: ['{voy} ..2 {matarme}', 'me voy a ..1 matar|suicidar|desvivir|ahorcar|colgar|morir $', 'me voy a matar|suicidar|desvivir|ahorcar|colgar', '{matarme} ..2 {soon}', '{soon} ..3 {matarme}', '{soon} me {tirarme}', '{soon} me mato', 'me mato {soon}', '{voy} acabar|terminar ..1 con ..1 todo !el|la|los|las|este|esta|ese|esa|mi_trabajo|mis|tu|su|lo_que', '{voy} {tirarme} ..3 {lugar}', '{voy} unalive', 'esta noche ..2 me voy para_siempre', 'camino al puente|barranco|acantilado', 'hoy ..2 me muero $', 'hoy es el dia', 'hoy ..1 mi ultimo dia $|aqui|en_este_mundo|viva|vivo|con_vida', 'ultimo dia de_mi_vida|en_este_mundo|en_esta_tierra', 'mi ultimo|ultima cumpleanos|navidad|noche $|en_este|viva|vivo', '{voy} hacer lo mismo que', '{voy} hacerme dano|algo ..2 {soon}'],
    fires: 'ya decidí, voy a quitarme la vida', silent: 'voy a quitarme los zapatos'
  },
  {
    id: 'es-kill-self', code: 'SELF-HARM', level: 'B', means: 'speaks in Spanish of killing themselves', past: 'other', who: 'any',
    match: ['{matarme}', 'me quiero|quisiera|quise|pense|intente ..1 matar|suicidar|ahorcar|colgar', 'me mataba|mate $', '!{esscene}|casi me mato !estudiando|trabajando|de|por|haciendo|en_el|riendo|y|a|entrenando|para|con', 'matate', 'casi me mato in|con|porque|a_proposito', '{quiero} {tirarme} ..3 {lugar}', 'me {tirarme} ..2 {lugar}'],
    unless: '{stag}|{eskidding}',
    fires: 'a veces pienso en suicidarme', silent: 'quiero mudarme'
  },
  {
    id: 'es-suicide-word', code: 'SELF-HARM', level: 'B', means: 'names suicide in Spanish', past: 'other',
    match: ['!un|social|politico suicidio !colectivo|asistido', '{suicida}'],
    unless: '{chistes}|{eskidding}',
    fires: 'volvieron las ideas suicidas', silent: 'vi una película sobre el suicidio'
  },
  {
    id: 'es-want-to-die', code: 'SELF-HARM', feared: '{deathfear}', level: 'B', means: 'wants to die, in Spanish', trivial: 'drop',
    match: ['{quiero} ..2 {morir} !de|por|la|el|into|from|to|under|behind|on_me|on_us', 'me quiero|quisiera ..1 morir|desaparecer|ir_de_este_mundo|apagar|esfumar !de|por', 'me quiero ir con mi|mis|dios|diosito|ella|el', 'irme con mi ..4 cielo', 'ojala me ..1 muera|muriera|hubiera_muerto|mate|matara', 'ojala ..2 no ..1 despierte|despertara|amanezca|amaneciera|hubiera_nacido|existiera', 'mejor me muero', 'mejor muerto|muerta', 'hubiera preferido morir|morirme|no_nacer|que_me_dejaran|que_me_mataran|que_me_abortaran|que_no_me|que_me_muriera', 'me gustaria ..4 no ..2 despertar|abrir_los_ojos', 'dormir|dormirme|duermo ..3 no ..1 despertar|despierto|vuelvo|amanecer|abrir', 'sin despertar', 'no despertar mas|nunca|jamas', 'solo|nomas no amanecer', 'no haber nacido', 'para que naci', 'no debi|deberia haber|haber_nacido|existir', 'esperando que ..2 toque', 'morirme de una vez', 'ni para morirme|morir sirvo', 'quiero emoskull', 'listo|lista para morir|partir', 'listo|lista para irme de_este|de_aqui_para|con_dios|con_el|para_siempre|al_cielo'],
    unless: '{chistes}|{eskidding}|{essession}|{esfear}|{esdaily}|{comfy}|{thoughtsgone}',
    fires: 'solo quiero dormir y no despertar', silent: 'me muero de risa'
  },
  {
    id: 'es-not-live', code: 'SELF-HARM', level: 'B', means: 'does not want to live, in Spanish', negated: 'keep', trivial: 'drop',
    match: ['no|ya_no|tampoco ..1 quiero|deseo|quisiera|queria ..2 {vivir} !{esongoing}|con|en|de|solo|sola|juntos|por|temprano|manana_temprano', 'no|ya_no|tampoco ..1 quiero|deseo|quisiera ..1 estar $', 'no tengo ..1 ganas de ..1 {vivir}|seguir', 'sin ganas de ..1 {vivir}|seguir', 'ni ganas de {vivir}|seguir', 'no tengo ..2 razon|razones|motivo|motivos|nada ..1 para|por|por_que|porque|to ..1 {vivir}|seguir', 'no tengo reason to live', 'acabaron|fueron|quitaron|perdi ..2 ganas|razones|motivos ..2', 'sin razon|razones|motivo|motivos para {vivir}|seguir', '{cansado} ..2 {vivir}|seguir !con|en|de|solo|sola', 'me canse de ..1 {vivir}|seguir|todo|estar', 'no merezco ..1 vivir|la_vida|existir|estar', 'no vale la pena ..1 {vivir}|seguir', 'mi|la vida no vale !por|mas', 'mi|la vida no tiene sentido|valor|caso|chiste|razon|gracia|proposito|$', 'da igual|lo_mismo|importa vivir|morir|si_me_muero|si_vivo|morirme', 'no me importa|importaria ..1 morir|morirme|si_me_muero|no_despertar', 'ya no estaria|estuviera aqui', 'si no fuera por mis|mi ..6 no', 'no ..1 seguir viviendo|viva|vivo|existiendo', 'no quiero be|wake|live|exist ..2', 'no voy a llegar viva|vivo|a_viejo|a_vieja', 'ni un dia mas'],
    unless: '{dwellingSpanish}|{eskidding}',
    fires: 'ya no quiero vivir más', silent: 'ya no quiero vivir con mis suegros'
  },
  {
    id: 'es-no-point', code: 'SELF-HARM', level: 'C', means: 'no sense in going on, cannot go on, in Spanish', negated: 'keep',
    match: ['no ..2 veo|hallo|encuentro|tiene|tengo|miro ..1 sentido|caso|chiste|razon|proposito|point ..2 {vivir}|seguir|nada|esto|todo', 'sentido tiene ..3 {vivir}|seguir|todo|nada|esto', 'para que ..2 sigo|seguir|vivir|vivo|existo|existir|estoy_aqui', 'ya no aguanto ..1 $', 'ya no aguanto mas|la_vida|vivir|esta_vida|este_dolor|tanto', 'no aguanto mas', 'no puedo mas con ..1 todo|esto|vida', 'ya no puedo $', 'ya no puedo seguir|vivir|con_esto|con_la_vida|con_mi_vida', 'que se acabe|termine ..1 todo|esto|$', 'que todo ..1 se? acabe|termine|pare !bien|pronto', 'que esto ..1 se? acabe|termine|pare', 'quiero ..1 descansar por_fin|en_paz|para_siempre|de_todo|de_la_vida|de_una_vez', 'ya quiero descansar $', 'me quiero rendir', 'unica salida|solucion|forma', 'no tengo|veo ..1 futuro|salida !con|en_esta|en_este|en_mi_trabajo|en_la|juntos|de_la|de_este', 'no me imagino|veo ..5 futuro|anos|ano|viejo|vieja|viva|vivo|adelante', 'nada mas para mi', 'ya nada importa|tiene_sentido|me_importa|vale', 'llegue al final ..2 camino|vida', 'tocado fondo|fin', 'no le veo point', 'no se que ..1 vaya a hacer', 'ya cumpli'],
    unless: '{chistes}|{dwellingSpanish}|{esbroma}|{eswork}|{espain}', trivial: 'drop', alone: 60,
    fires: 'ya no aguanto más', silent: 'no le veo sentido a esa película'
  },
  {
    id: 'es-burden', code: 'SELF-HARM', level: 'C', means: 'a burden, not missed, in Spanish', negated: 'keep', who: 'any',
    match: ['estarian|estaria|estan|estara|serian|seria|viviran|vivirian|va|vaya|iria|irian|esten|van_a_estar|quedan ..3 sin mi', 'sin mi ..3 mejor|bien|felices|feliz|tranquilos|descansan|van', 'mejor si ..1 {falte}', 'better off sin mi', 'soy|ser|siendo|siento|un|una ..1 una? carga|estorbo|lastre !de|del', 'carga para', 'sobro ..2', '{nadie} ..3 extranar|extranaria|extrane|notar|notaria|note|llorar|lloraria|importa|importaria|cuenta|nota ..3 si|cuando|me|mi|{falte}', 'nadie me ..2 extranar|extranaria|va_a_extranar', '{nadie} ..3 va ..2 extranar|notar|llorar', 'cuando|si|el_dia_que ya? yo? ya? {falte} ..5 descansar|mejor|felices|igual|nadie|alivio|paz|tranquilos|lloren|sirve|perdone|perdonen|bien|pasa|importa|notar|nota|cuida|cuiden', 'el mundo ..4 sin mi|perderia|mejor', 'no perderia nada', 'si ..2 {falte} ..3 nadie|mejor|importa|pasa', 'mejor regalo ..6 no estar', 'dejar de dar|ser problemas|molestias|un_problema|una_molestia|molestar', 'no voy a ser ..1 problema', 'ya no ..2 ser|dar problema|problemas|carga|molestia', 'mejor ..3 que no sea yo', 'merece ..3 que no sea yo', 'desperdicio de'],
    unless: '{fiesta}|{esbroma}|{esquarrel}',
    fires: 'mis hijos estarían mejor sin mí', silent: 'empezaron la fiesta sin mí'
  },
  {
    id: 'es-goodbye', code: 'SELF-HARM', level: 'A', means: 'goodbye for good, last letters, in Spanish', past: 'other',
    match: ['adios a ..1 todos|todo|mundo|la_vida|este_mundo !mis|los|las|el|la|tus|sus|esos|esas|estos|estas|nuestros', 'adios a todos mis|los|nuestros ..1 amigos|seres|queridos|hermanos|hijos|que', 'adios mundo|para_siempre|vida|familia ..1', 'mi|este|el ultimo|ultima mensaje|carta $|para|a|que_les|que_te|que_escribo', 'ultimo|ultima dia_aqui|noche_aqui', 'ultima vez que ..1 escribo|hablo|hablamos|veo|vemos|ves|leen|lees|escuchan|escuchas|escribire|hablare|nos ..1', 'me despido ..1 de|para ..1 todos|siempre|ustedes|este_mundo|la_vida|mi', 'me ..1 despedi de ..1 todos|mis|hijos', 'despedirme de ..1 todos|mis|este_mundo|mi', 'carta ..1 de despedida|suicidio|suicida', 'cartas de despedida', 'escribi|escribo|deje|escrito|hice ..2 carta|cartas|nota|notas ..1 $', 'escribi|escribo|deje|escrito|hice|hechas ..2 carta|cartas|nota|notas ..1 para|a|de|abajo|en mi|mis|despedida|todos|la_mesa|del|los', 'bye a todos', 'ya me despedi', 'perdonenme|perdonen|perdon por lo que voy|todo_y_adios', 'hasta nunca', 'perdonenme todos', 'perdon a todos', 'cuida|cuiden|cuidame ..2 mi|mis|a_mi|a_mis ..3 si|cuando ..2 pasa|falte|falto|no_este|muero|muera', 'cuando yo? ya_no este $|aqui|mas|en_este_mundo|para_siempre', 'testamento ..6 claves|firmado|sobre|listo|por_si', 'regale|regalando|regalado ..2 mis|mi|todo|todas ..6 no|necesitar|necesito|sirve', 'no ..2 voy a necesitar ..1 $', 'les dejo mis|todo'],
    unless: '{fiesta}|{esbroma}|{esbyeguard}|{esletterguard}',
    fires: 'adiós a todos, perdónenme', silent: 'me despedí de mis compañeros en la fiesta'
  },
  {
    id: 'es-fate', code: 'SELF-HARM', level: 'B', means: 'hopes God or an accident takes them, in Spanish', negated: 'keep', who: 'any',
    match: ['{senor} ..4 que|me|ya|se ..2 me? {lleve}', 'que ..3 {senor} ..3 {lleve}', '{lleve} mientras duermo|ya|de_una_vez|diosito|dios|senor', 'llevame ..2 dios|diosito|senor|contigo|virgencita|padre', 'pedi|pido|rezo|ruego ..4 {lleve}', 'ojala|quisiera|si|espero ..4 camion|carro|coche|auto|tren|rayo|bus|micro|trailer|bala|infarto|cancer|algo|alguien|avion ..3 me? {jodio}', 'ojala|quisiera|si|hubiera|preferido|que ..2 me ..1 diera|de|daria|diese ..2 infarto|cancer|algo|un_paro', 'cruzo|cruzar|cruce ..2 calle|avenida ..1 sin mirar|ver|fijarme', 'sin mirar ..4 pasa', 'no ..1 quejaria', 'deje|dejo|dejar|dejando ..1 de tomar|ponerme|usar ..2 insulina|pastillas|medicina|remedios ..3 total|para|que|igual', 'no frenar', 'quedarme ..3 ahi|alla|ketamina|lugar|infusion|sesion ..2 para_siempre|siempre', 'hubiera|quisiera|hubiese no|nunca ..1 volver|regresar|vuelto|regresado !al|a|a_la|con|del', 'no ..1 haber vuelto|regresado|despertado', 'envidia ..4 muertos|muerto|muerta|muere|descansan|murio|esquela', 'amiga que viene por mi', 'la muerte ..5 amiga|descanso|alivio|paz|solucion', 'no creo|creo_que_no llegar|llego|llegue ..2 a|al ..2 diciembre|navidad|manana|ano|mes|fin|viejo|cumpleanos|invierno|verano|lunes|semana|enero|domingo', 'no llego al|a ..1 invierno|diciembre|navidad|manana|verano|fin|viejo|lunes|enero', 'no trataria'],
    unless: '{esbroma}|{essession}|{esdicho}',
    fires: 'le pido a Dios que me lleve mientras duermo', silent: 'le pido a Dios que te cuide'
  }
];
