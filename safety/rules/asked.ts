import type { Rule } from './rule.ts';

/** Danger that is asked about rather than told: a question mark does not make it smaller. */
export const asked: readonly Rule[] = [
  {
    id: 'asked-life', code: 'SELF-HARM', level: 'C', means: 'asks whether living has a point, or is not safe with themselves', who: 'any', negated: 'keep', trivial: 'drop',
    match: ['point|use|sense|reason ..1 in|of|to ..2 living|being_alive|staying_alive|go_on_living ..1 $', 'worth ..1 living|staying_alive|being_alive $', 'tiene|tendra ..1 caso|sentido ..1 seguir? vivir|viviendo|vivo|viva', 'vale la pena seguir? viviendo|vivir|viva|vivo ..1', 'dont|cant trust myself $|alone|tonight|anymore|right_now|to_be|not_to|near|with_the|with_knives|with_pills', 'no ..1 confio en mi ..1 misma|mismo|esta_noche|hoy|sola|solo', 'no me siento ..1 segura|seguro ..1 conmigo|sola|solo', 'wanting|want|wish|wishing|querer|ganas_de|quisiera to? ..1 not_exist|cease_to_exist|desaparecer|no_existir|dejar_de_existir ..2', 'thoughts|thinking|pensamientos ..1 of|about|de ..1 not_existing|no_existir|disappearing|desaparecer|being_dead|estar_muerto|estar_muerta', 'thinking|think about the bridge|tracks|roof|ledge ..4', 'if i end|ended things|it $'],
    unless: '{askedpastcalm}', fires: 'is there any point in going on living', silent: 'is it worth staying at the hotel'
  },
  {
    id: 'asked-cut', code: 'SELF-HARM', level: 'B', means: 'asks whether cutting or burning themselves is allowed, helps or counts', who: 'me', negated: 'keep', trivial: 'drop',
    match: ['can i cut|burn just|only ..1 little|bit|once|tonight', 'cut|cutting|burning|scratching just? a_little|a_bit|a_tiny_bit ..4 {askedcutrelief}', 'cutting ..2 {askedcutrelief}', '{askedblade} ..4 {askedcutrelief}', '{askedcutrelief} ..5 {askedblade} ..1 $', 'cortarme|rasgunarme|quemarme ..1 tantito|poquito|un_poco ..4', 'cortarme|rasgunarme|quemarme ..4 me ..1 calma|alivia|ayuda'],
    unless: '{askedcutcalm}', fires: 'can i cut just a little, it helps the pressure', silent: 'can i cut just a little sugar, it helps the taste'
  },
  {
    id: 'asked-lethal', code: 'SELF-HARM', level: 'B', means: 'asks how much or how long it takes to die', who: 'any', negated: 'keep',
    match: ['how ..1 much|many|long|high ~6 kill me|myself', 'how ..1 much|many ~6 to die|end_it|be_fatal|be_lethal'],
    fires: 'how much ketamine would kill me', silent: 'how much would a new kitchen cost me'
  },
  {
    id: 'asked-poison', code: 'OD', level: 'none', means: 'a child, an animal or they themselves took what was not theirs', who: 'any',
    match: ['{askedlittle} ..1 se? ..1 {askedswallow} ..5 {askeddrug}', '{askedlittle} ..2 found|took|had ..2 my|one_of_my ..2 {askeddrug}', 'i took ..1 my ..1 husbands|wifes|moms|dads|brothers|sisters|roommates|friends ..3', 'took|swallowed|taken an extra ..2 {askeddrug}'],
    unless: '{askedpastcalm}|vitamin|vitamins|vitaminas|to the vet', fires: 'my toddler ate one of my troches what do I do', silent: 'my toddler ate one of my cookies'
  },
  {
    id: 'asked-too-much', code: 'OD', level: 'none', means: 'asks whether they took too much', who: 'me', negated: 'keep',
    match: ['did i take|swallow|use|dissolve too|way_too much|many ..1 $|of_it|of_them|of_my|ketamine|of_the|today|last_night', 'have i taken|had|used too much|many ..1 $|of_it|of_them|of_my|ketamine', 'spray|inhaled it? ..2 like? five|six|seven|eight|nine|ten|many|muchas|varias times|veces', 'trague|tome|tragado|tomado dos|tres|cuatro|cinco|seis ..1 pastillas|tabletas mas|extra|de_mas', 'took|taken more than i|we should|was_supposed|were_supposed|told'],
    unless: '{askedpastcalm}|notes|pictures|time off|time|breaks|naps', fires: 'did I take too much', silent: 'did I take too much time'
  },
  {
    id: 'asked-stroke', code: 'MED-1', level: 'none', means: 'a limb or half the face that does not move or feel, slurred speech, a throat that closes, blacking out', who: 'any', negated: 'keep', past: 'drop',
    match: ['cant|wont|couldnt|not move|feel|lift|raise ..2 {askedlimb}', '{askedlimb} ..2 wont|cant|doesnt|not ..1 move|work|respond', '{askedlimb} ..2 went|is|gone|goes numb|limp|paralyzed|dead|weak_and', 'no ..1 puedo mover|levantar|sentir ..2 {askedlimb}', 'no ..1 siento ..1 la|el|mi|medio|media {askedlimb}', 'duerme|adormece|paraliza|entume ..2 {askedlimb}', '{askedthroat} ..3 {askedswell}', 'me ..1 {askedswell} ..1 la|los|el {askedthroat}', 'speech|words|talking ..3 {askedspeech}', '{askedspeech} my|speech|words', 'blacking out', 'blacked out ..3 again|today|since|last_night|in_the|while', 'about|gonna|going to? black|pass out', 'mouth|face|boca|cara droops|droop|chueca|torcida|torcio', 'trabo|traba la lengua', 'elephant|anvil|brick|weight ..2 on my chest', 'presion ..3 el|en pecho', 'pecho ..2 aprieta|oprime|apretado'],
    unless: '{askedlimbcalm}', fires: 'I cannot move my left arm, is it the drip', silent: 'I cannot lift my suitcase, is it too heavy'
  },
  {
    id: 'asked-abuse', code: 'ABUSE', level: 'none', means: 'asks whether what somebody does to them counts as abuse, or tells of it as a question', who: 'any', negated: 'keep', past: 'drop',
    match: ['me da|dio|daba cachetadas|bofetadas|punetazos|golpes|patadas ..4', 'no ..1 me deja|dejan irme|salir|ir ..2 casa', 'me va a ..1 pegar|golpear|matar', 'me pega con|cuando|si ..4', 'shoved|pushed|slammed|threw|pinned me ..1 against|into|down|onto ..4', 'aparece|espera|parado ..2 mi portal|puerta|ventana ..3 noches|noche|todos', 'is|does|count|counts|considered|call ..2 as|it|that|this|him|her|it_as abuse|abusive ..3', 'es|cuenta|sera ..1 como? abuso|maltrato|violencia ..3', '{partner} ..1 {askedthrow} ..5 at me|my_head|my_face|us', '{partner} ..1 me {askedthrow} ..3', '{partner} {askedthrow} ..3 at my head|face|back', '{partner} ..2 says|said|swears|promised|told_me|keeps_saying ~3 kill|hurt|find|burn|shoot me', '{partner} ..1 me ..1 sigue|siga|siguen|vuelve_a pegando|golpeando|maltratando|pegar|golpear', '{partner} ..6 says|said hell|shell|theyll hurt|kill|find me|us', 'me dio ..1 un|una empujon|golpe|cachetada|bofetada|patada ..3', 'me dejo ..2 marcada|ojo_morado', 'miedo ..2 volver|regresar|ir a ..1 casa|mi_casa', 'scared|afraid|terrified ..1 to go ..1 home|back_home', 'keeps|keep showing_up|waiting|parking|driving_by ..2 outside|at_my|by_my|my ..2 house|work|job|home|apartment'],
    unless: '{harmlesshit}', fires: 'my wife threw a pan at my head, does that count as abuse', silent: 'my wife threw a party, does that count as stress'
  },
  {
    id: 'asked-watched', code: 'PSY', level: 'none', means: 'asks whether they are tracked, implanted, or spoken to by things', who: 'any', negated: 'keep', past: 'drop',
    match: ['{askedwatcher} ..2 {askedwatch} me|us', '{askedwatcher} ..1 {askeddeviceput} ..2 {askeddevice}', '{askeddevice} ..1 they|doctors|clinic {askeddeviceput} ..2 in me? ', 'me ..1 {askeddeviceput} ..2 {askeddevice}', '{askedobject} ..3 {askedspeak} ..1 to|at|about|de|a me|mi', '{askedobject} ..1 me ..1 {askedspeak}', 'read|reading|hear|hearing my thoughts|mind ..2 $', 'leen|leyendo|oyen|escuchan mi|mis|la mente|pensamientos', 'me ..1 meten|mete|metieron|ponen|implantan ..1 pensamientos|ideas ..3', 'putting|puts|put|planting thoughts|ideas into|in|inside my head|mind|brain', 'sends|sending|send|manda|mandan me? ..1 messages|mensajes|signals|senales ..1 through|por|in|en the|la|my|mi|el radio|tv|tele|television|walls|paredes|lights|luces', 'somebody|someone|man|woman|people|alguien|gente ..5 nobody|no_one|nadie ..1 else|mas ..1 see|sees|hear|hears|ve|oye|ven', 'vigilarme|espiarme|rastrearme|controlarme_la_mente', 'estan espiando|vigilando|rastreando|persiguiendo me?', 'i see|seeing|veo shadow|sombras people|en_mi_cuarto|en_la_pared|que_se_mueven ..2', 'universes|universe|matrix code', 'code of the universe|matrix'],
    unless: '{calmmind}|fitbit|period tracker|gps|the app|phone plan|tv show|tv shows', fires: 'is the clinic tracking me with a chip they put in', silent: 'is the clinic tracking my progress'
  },
  {
    id: 'harm-imagined', code: 'OTHERS', level: 'none', means: 'asks about images of hurting somebody, in Spanish', who: 'any', past: 'drop',
    match: ['imaginar|imagino|imaginarme|pensar|soñar que ..1 golpeo|mato|lastimo|apunalo|ahorco|quemo|ahogo ..3', 'partirle|romperle la ..1 cara|madre|boca ..3'],
    unless: '{playful}', fires: 'es malo imaginar que golpeo a mis hijos', silent: 'es malo imaginar que gano la carrera'
  },
  {
    id: 'drive-now', code: 'DRIVE', level: 'none', means: 'is driving, or leaves this minute', who: 'me', negated: 'keep', past: 'drop',
    match: ['im|i_am|am at|behind the wheel', 'im|i_am|am|already driving|on_the_road|on_the_highway|on_the_freeway !me|them|him|her|crazy|tomorrow|again', 'driving rn|right_now|now|already ..2', '{askedgo} ..2 to|and ..1 drive ..4', '{askedgo} ..2 the|my|a {askedcar} ..4', 'in my|the {askedcar} ..2 {askednow}|about|leaving|ready|already', 'keys in ..1 hand', 'voy|estoy|ando ..1 manejando|conduciendo|al_volante|arrancando', 'pulling|backing out of ..1 {askeddrivewayspot} ..3', 'sitting|stopped|waiting ..1 at a|the ..1 red_light|stoplight|traffic_light', 'voy saliendo ..3 el|mi|en {askedcar}', 'arranco|prendo|enciendo|saco ..1 el|mi {askedcar} ..1 ya|ahora|ahorita', 'salgo|me_voy ya|ahorita|ahora ..2 manejando|en_carro|en_coche|en_mi_carro|en_mi_coche', 'voy a subir|subirme ..1 a|al ..1 {askedcar} ya|ahora|ahorita', 'about to get|hop|climb on|in|into ..1 my|the {askedcar}', 'me subo ..1 al|a_mi {askedcar} ya|ahora|ahorita', 'llaves ..1 en la mano', '{askedkeys} ..3 run|running|go|going|head|heading|leave|leaving|had|voy|salgo|ya', 'in the drivers|driver seat', 'leaving now in my ..1 own? {askedcar}', 'engine|motor running|andando|prendido|encendido', 'ya me ..1 subi|monte ..1 a|al|en ..1 {askedcar} ..2', 'manejo ..4 ya voy saliendo', 'drive|driving ..4 keys in hand', 'ya prendi ..1 {askedcar}', 'in the drivers_seat|driver_seat'],
    unless: '{askednotme}|{passenger}', fires: 'heading out now to drive to the store, it is fine right', silent: 'my wife is driving me to the store now'
  },
  {
    id: 'decide-now', code: 'DECIDE', level: 'none', means: 'carries out a big decision this minute', who: 'me', negated: 'keep', past: 'drop',
    match: ['{askedsigning} ..4 {askedbig} ..3 {askednow}', '{askednow} ..2 {askedsigning} ..4 {askedbig}', 'about to ..1 sign|send|wire|hit_send|submit|click_send|buy|sell|quit|resign|propose|click_buy ..5 {askedbig}', 'about to quit|resign|propose $', '{tonight} ..2 putting|moving|wiring|investing|sending ..1 {askedsavings} ..3', 'putting|moving|wiring|investing|meter|pongo|meto|invierto|invertir ..1 {askedsavings} ..5 {tonight}|{askednow}|hoy', 'filing|file for divorce {askednow}|today', 'just bought a|an|my|the ..1 {askedcar}|house|boat|land|condo', 'acabo de comprar ..2 {askedcar}|casa|terreno|departamento', 'emptying|empty|vaciar|vacio my|our|the|la|mi|mis account|accounts|cuenta|cuentas|savings|ahorros ..2', 'telling|tell my ..1 wife|husband|partner|girlfriend|boyfriend ..1 {tonight}|{askednow} ..2 want|its|im|i ..2', 'digo|dire ..1 a mi ..1 esposo|esposa|marido|mujer|novio|novia ..1 que ..2 divorcio|me_voy|dejo', 'dejo a mi ..1 marido|esposo|esposa|mujer ..4 maleta|maletas|hoy|ya', 'renuncio ..3 ya|correo|carta ..4', 'packing|packed my|our bags|suitcase|suitcases ..3 {tonight}|{askednow}', 'moving|moved out {tonight}|{askednow}', 'me ..1 voy ..1 de ..1 la|mi casa ..1 {tonight}|esta_noche|hoy|ahorita', 'estoy por ..1 firmar|mandar|vender|comprar|transferir|renunciar ..4', 'a_punto de firmar|mandar|vender|comprar|transferir|renunciar ..4'],
    unless: '{smallchoice}', fires: 'I am signing the divorce papers right now, good idea', silent: 'I am sending a postcard right now'
  },
  {
    id: 'asked-manic', code: 'MANIA', level: 'none', means: 'chosen by God, all money spent in a night, nights without sleep and full of force', who: 'me', past: 'keep',
    match: ['noches|dias ..1 sin pegar ojo', 'god|dios picked|chose|chosen|eligio|escogio|elige me|a_mi|para ..2', 'dios me ..1 habla|eligio|escogio|hablo ..1', 'spent|blew my|the whole|entire paycheck|savings|rent ..4', 'gaste|me_gaste toda|todo la|mi|el|los quincena|sueldo|ahorros|dinero|aguinaldo ..6', 'noches|dias sin pegar el|un ojo', 'havent|not slept since ..6'],
    unless: '{askedpastcalm}|baby|bebe|insomnia|insomnio|groceries|despensa', fires: 'spent my whole paycheck last night and I feel like a god', silent: 'spent my whole afternoon in the garden'
  },
  {
    id: 'meds-stopped-now', code: 'DECIDE', level: 'none', means: 'has stopped a medicine from one day to the next', who: 'me', past: 'keep',
    match: ['quit|stopped|dropped|came_off|went_off|gone_off|going_off|quitting|stopping ..3 cold turkey', '{askedstopped} ..1 {askedmeds} ..4 cured|better|great|healed|need|free|fine', 'deje|tire|suspendi|abandone ..2 {askedmeds} ..2 de golpe|porque|ya'],
    unless: '{askedpastcalm}|smoking|sugar|caffeine|coffee|soda|social media|cigarettes|azucar|cigarro|should i|can i|could i|do i', fires: 'quit my meds cold turkey since I feel great', silent: 'quit sugar cold turkey since I feel great'
  },
  {
    id: 'relapse-now', code: 'SUD', level: 'none', means: 'drank or used again in these days, or craves it', who: 'me', negated: 'drop', past: 'drop',
    match: ['i ..1 relapsed|relapsing', 'drank|drinking|using|used|smoked|snorted|shot_up ..3 again|last_night|yesterday|every_night|all_weekend', 'been drinking', 'drank|downed|tome|bebi|me_tome half|whole|media|toda|una a? ..1 bottle|botella ..3', 'no puedo parar|dejar de tomar|beber|consumir desde|ni|hace ..2', 'volvi a ..1 consumir|beber|drogarme|inyectarme ..2', 'score|scoring|buscando|conseguir some? ..1 k|ket|ketamina|keta|coke|coca ..3', 'buying|buy|bought|getting|scored|score ..1 ketamine|ket|special_k from|off ..1 a|some|my|the|this guy|friend|dealer|buddy|dude|someone|coworker|neighbor|cousin', 'compro|compre|consigo|comprando|consegui ketamina|keta ..2 a|con|de|por ..1 un|una|mi|unos|el|la ..2', 'got drunk|wasted|hammered|high|loaded', 'craving|cravings ..2 {street}|alcohol|drink|so_bad|right_now', 'recai ..2 anoche|ayer|hoy|otra_vez|y|en|con', 'tomando|bebiendo|consumiendo|fumando ..1 otra_vez|de_nuevo|cada_noche|diario|desde', 'tome|bebi ..2 mucho|anoche|borracho|borracha', 'ganas|ansias ..2 drogarme|beber|consumir|emborracharme|meterme'],
    unless: '{askedpastcalm}|{calmuse}|{askedwriting}|{askedoldways}', fires: 'been drinking again since the infusion, is that a misstep', silent: 'can I drink a coffee'
  },
  {
    id: 'asked-farewell', code: 'SELF-HARM', level: 'E', means: 'asks what to do about somebody who says goodbye to everyone', who: 'any',
    match: ['{askedsent} ..1 {askedmessage} ..1 despidiendose|de_despedida|diciendo_adios', '{askedsent} ..4 goodbye|farewell ..1 {askedmessage}', 'goodbye {askedmessage} ..6 do|answering|picking_up|responding', 'escribio|puso|dijo ..1 adios a todos|todo_el_mundo ..5', 'said|wrote|posted goodbye to everyone|everybody ..5'],
    unless: '{askedleavetaking}', fires: 'a coworker sent me a goodbye voice message, what should I do', silent: 'a coworker sent me a goodbye card, she is retiring'
  },
  {
    id: 'asked-for-good', code: 'SELF-HARM', level: 'B', means: 'asks about going to sleep with the gas on, opened wrists, or not being found', who: 'me', negated: 'keep',
    match: ['dormir|acostarme|duermo con|y_dejo el gas', 'leave|left|leaving the gas on ..4 bed|sleep', 'abri|abro|abrirme|corte|corto ..1 las munecas', 'opened|opening|open|slit|slitting my wrists', 'no me encuentren|encuentre a_tiempo|hasta|antes', 'nobody|no_one|they finds|find|found me|them in_time|until', 'feel_like|feeling_like not existing|being_alive', 'dejo|dejar de comer ..4 morirme|muero|morir', 'die if i stop eating'],
    fires: 'I opened my wrists a little, do I need stitches', silent: 'I opened my wrist brace a little, is that allowed'
  },
  {
    id: 'asked-collapse', code: 'MED-1', level: 'none', means: 'half the body without strength, a person who collapsed, eyes rolled back', who: 'any', negated: 'keep', past: 'drop',
    match: ['cant|dont|cannot feel my legs|arms|hands|feet', 'no ..1 siento ..1 las|los|mis piernas|brazos|manos', 'no me llega ..1 aire', 'no ..1 me llega ..1 aire', 'cara|labios|unas ..2 morada|morado|morados|azul|azules|moradas', 'cayo|caida|caido redonda|redondo', 'cayo ..4 fria|frio|inconsciente', 'respira|respiro ..1 raro|raspado|despacito|cada_vez_menos', 'breathing is|got|sounds ..1 weird|funny|shallow|strange', 'no_hay_quien lo|la despierte', 'dropping|drifting off ..4 breathing', 'mitad|medio ..2 cuerpo ..2 sin_fuerza|flojo|floja|debil|dormido|dormida|paralizado|paralizada', 'half ..3 body|face ..3 weak|slack|limp|numb|droopy', 'no ..1 tengo fuerza en ..2 {askedlimb}', 'desplomo|desplomado|desplomada ..4', 'ojos en blanco|volteados', 'voltea los ojos'],
    unless: '{askedlimbcalm}|the market|stocks|my body image|de risa|la bolsa|leg day|workout|squats|running|saltando|sentadillas|gimnasio|corri|corriendo|entrenar|caminata', fires: 'half my body went weak all of a sudden', silent: 'half my body lotion is left'
  },
  {
    id: 'asked-overdone', code: 'OD', level: 'none', means: 'took too much by slip, several sedatives at once, or gave theirs to a child', who: 'any',
    match: ['triple|doble|cuadruple de ..3 tocaba|dosis|debia|mandaron|recetaron', 'took|taken two|three|four|five times what|the_dose|my_dose|as_much ..4', 'se paso con ..2 {askeddrug}|gotas|spray|dosis', 'se ..1 fue la mano con ..2 {askeddrug}|gotas|spray|dosis', 'me pase con ..2 {askeddrug}|gotas|spray|dosis', 'overdid ..2 {askeddrug}|drops|spray|dose', '{askedtook} {askedseveral} ..2 {askedsedative}', '{askedsedative} con|with ..1 el|la|my|the|mi? spray|ketamina|ketamine|troche|lozenge ..6 {askeddrowsy}', 'gave ..3 my {askeddrug} to ..1 my? {askedlittle}', 'gave my {askedlittle} ..2 my {askeddrug}', 'le di ..2 mi|mis ..1 {askeddrug} ..3 {askedlittle}'],
    unless: '{askedpastcalm}|to the vet|al veterinario|at the hospital', fires: 'I took six ativan, is that bad', silent: 'I took six notes, is that bad'
  },
  {
    id: 'asked-poisoned', code: 'PSY', level: 'none', means: 'asks about being poisoned or spied on by everybody', who: 'any', negated: 'keep', past: 'drop',
    match: ['im|i_am the chosen_one|messiah|one_chosen', 'soy el_elegido|la_elegida|el_mesias', 'no son mis padres|hijos|papas|hermanos ..4 actores|robots|otros|impostores', 'arent|are_not ..1 my parents|kids|children|family ..5 actors|impostors|robots', 'oigo|escucho murmullos|gente|alguien ..3 ordenan|ordena|mandan|insultan|insultandome|me_dicen|diciendome', 'hear|hearing murmurs|whispers|people ..2 ordering|insulting|commanding|calling me', '{askedwatcher}|vecino|vecina|familia|alguien|mama|papa|wife|husband|mom|dad|neighbor ..2 poisoning me|my|our ..2', 'me ..1 envenena|envenenan|envenenando|envenenar ..3', 'everybody|everyone|todos|todo_el_mundo ..1 me? spies|spying|espian|espia|vigilan on? me|desde|y|todo'],
    unless: '{calmmind}|food poisoning|carbon monoxide|in the movie|en la pelicula', fires: 'my neighbor is poisoning my food, who do I tell', silent: 'my neighbor got food poisoning, is it going around'
  },
  {
    id: 'asked-payback', code: 'OTHERS', level: 'none', means: 'goes for somebody with a weapon, fears to do something to a child, or says somebody will pay for it today', who: 'me', past: 'drop',
    match: ['traigo|llevo|agarre|tengo un|una|el|la? cuchillo|navaja|machete|pistola ..2 voy ..1 por|a_por|contra|tras el|ella|ellos|mi', 'got|have|grabbed|holding ..1 a? knife|bat|gun|machete ..2 going|coming for|after him|her|them', 'ganas de ..1 reventarle|romperle|partirle la? cabeza|cara|madre', 'miedo ..2 hacerle algo ..1 mi|al|a_la bebe|hijo|hija|nino|nina|hijos', 'scared|afraid|worried ..2 ill? ..1 might|will|could? do something to ..1 my|the baby|kid|kids|son|daughter|child', 'hacer que ..1 me? ..1 las? pague|paguen hoy|ya|esta_noche|lo_que', 'hoy ..1 va|van a pagar|pagarme|pagarmelas lo_que|por_lo|me', 'making|make him|her|them pay today|tonight|for_what'],
    unless: '{playful}|alquiler|renta|cuenta|factura|seguro|insurance|rent|bill|dinner|the tab', fires: 'I am going to make him pay tonight for what he did', silent: 'my brother is making them pay tonight for dinner'
  },
  {
    id: 'drive-under-way-now', code: 'DRIVE', level: 'none', means: 'the motor runs, or they are on the way in the car', who: 'me', negated: 'keep',
    match: ['carro|coche|auto|moto|camioneta|motor en marcha', 'salgo|saliendo ..1 del|de_la parking|estacionamiento|garaje|cochera|rampa|cajon ..5', 'voy|vengo de_camino|en_camino|camino ..6 en ..2 {askedcar}', 'voy en ..1 el|mi? {askedcar} a|por ..4', 'on my way ..1 get|pick|grab|fetch|to ..6 in ..2 {askedcar}', 'at the wheel ..1 stuck|stopped|waiting|and', 'going out ..1 to ..1 get|pick ..4 by|in ..1 the? {askedcar}', 'driving and ..2 dizzy|foggy|blurry|shaky|woozy|floaty', 'manejando|conduciendo y ..3 mareado|mareada|raro|rara|borroso|doble', 'cojo|agarro|tomo el|la|mi {askedcar} y ..1 me_voy|salgo|voy|ya', 'hopping|jumping|getting on ..1 my|the {askedcar} right_now|now|this_second|rn'],
    unless: '{askeddriven}|{passenger}|tour|alarm|a pie|caminando|in a cab|alquiler', fires: 'driving and dizzy, do I go on', silent: 'my husband is on his way to get the kids in the car'
  },
  {
    id: 'sign-there-now', code: 'DECIDE', level: 'none', means: 'sits where it is signed, and asks whether to', who: 'me', negated: 'keep', past: 'drop',
    match: ['im|i_am|estoy|sitting at|en|con|frente_al the|el|la|a? ..1 {askeddesk} ..5 sign|firmo|firmar|pluma', '{askeddesk} ..5 do|should i sign now|it|this|the', 'signing|firmando ..3 mortgage|hipoteca|escritura|deed {askednow}'],
    unless: '{smallchoice}|pick up|recoger', fires: 'I am at the notary, do I sign the sale now', silent: 'I am at the notary to pick up a copy'
  },
  {
    id: 'use-need-now', code: 'SUD', level: 'none', means: 'has to use this minute, or did lines again', who: 'me', past: 'drop',
    match: ['drinking|bebiendo right_now|rn|ahora_mismo|ahorita', 'estoy bebiendo ..3', 'need|gotta|have_to|dying get_high|to_get_high|to_use_something|to_use_drugs|to_get_wasted', 'climbing|climb the walls ..2 use|drink|get_high|to_use', 'necesito|tengo_que|urge ..1 drogarme|consumir|meterme_algo|empedarme|ponerme_ciego', 'did|doing|done lines ..1 again|last|on|friday|saturday|sunday|this|at', 'meterme|meti|metido|metiendo ..1 rayas|una_raya|unas_rayas|lineas', 'por|de meterme algo hoy|ya|ahora'],
    unless: '{askedpastcalm}|{askedwriting}|never|nunca', fires: 'I am climbing the walls to use today', silent: 'I am climbing the walls at the gym today'
  }
];
