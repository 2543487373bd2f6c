import type { Rule } from './rule.ts';

/** The interrupts below self-harm, told as what is going on or comes next. A rule that ends in "-now" is no question to the guide. */
export const carePlain: readonly Rule[] = [
  {
    id: 'leaves-with-keys-now', code: 'DRIVE', level: 'none', means: 'has the keys or the engine on, or is sure to be able to drive', who: 'any', negated: 'keep', past: 'drop',
    match: ['so|and|but im|ill|i_am ..1 taking|driving the|my ..1 {askedcar}', 'ill drive slow|slowly|carefully|careful', 'keys|key|llaves ..2 in|en ..1 my|mi|mis|la hand|hands|mano|manos|ignition', 'got|have|grabbed|grabbing|tengo|traigo my|mis|las ..1 keys|llaves ..8 drive|driving|make_it|get_home|go_home|leaving|manejar|me_voy', 'engine|engines|motor ..2 running|on|started|prendido|encendido|andando', 'key in the ignition', 'sharp|clear|good|fine|sober|normal|awake|well|bien|sobrio|sobria enough|como|suficiente to|para drive|manejar|conducir ..6 leaving|going|heading|im_off|voy|asi_que', 'enough to drive ..3 im|i_am|ill|gonna|leaving', 'sure ..2 i ..2 drive|make_it_home', 'back|backing|pull|pulling out of ..1 driveway|garage|lot|spot ..3', 'on i 5|10|15|25|35|40|65|70|75|80|85|90|95|405 ..2 now|right_now|and|rn', 'no driving but|pero', 'not to drive but|anyway', 'not supposed to drive but|anyway', 'voy|ando|estoy ..1 por|en|sobre la autopista|carretera|interestatal ..1'],
    unless: '{plainnotme}', fires: 'walking out with my keys in my hand', silent: 'my wife is driving and her keys are in her hand'
  },
  {
    id: 'ride-fell-through-now', code: 'DRIVE', level: 'none', means: 'the ride did not come, so they drive', who: 'any', negated: 'keep', past: 'drop',
    match: ['{plainriders} ..4 {plainfelloff} ~6 drive|driving|my_own_car|my_car|my_truck|behind_the_wheel', 'nadie|hermano|hermana|amigo|amiga|esposo|esposa|taxi|uber no? me? vino|llego|llega|viene|pudo|cancelo|caro ~6 manejo|manejando|conduzco|conduciendo|mi_carro|mi_coche|mi_auto|mi_moto'],
    unless: 'yesterday|last week|ayer', fires: 'uber is too expensive I am driving', silent: 'my ride bailed so my sister came'
  },
  {
    id: 'drives-for-work', code: 'DRIVE', level: 'none', means: 'drives for a delivery or ride service', who: 'me', past: 'drop',
    match: ['doordash|instacart|grubhub|uber|lyft|delivery ..1 run|runs|shift|route|deliveries ..3'],
    unless: 'yesterday|last week', fires: 'doing a doordash run after my infusion', silent: 'ordered an uber after my infusion'
  },
  {
    id: 'asks-to-drive', code: 'DRIVE', level: 'none', means: 'asks about taking the car, or has it waiting', who: 'me', negated: 'keep', past: 'drop',
    match: ['if i ..1 took|take the|my ..1 {askedcar}', 'if i ..1 drove|drive', 'si ..1 manejo|conduzco', 'take|taking my own {askedcar}', 'my|the {askedcar} is ..1 here|outside|parked|waiting', 'agarrar|tomar|usar|llevarme la|mi|el ..1 moto|camioneta|troca|carro|coche|auto', 'asi que ..1 manejo|conduzco', 'manejo yo $', 'feel ..3 to drive $|so|home|now'],
    unless: '{askednotme}|{passenger}', fires: 'would it be bad if I took the truck to the store', silent: 'would it be bad if I took the stairs'
  },
  {
    id: 'quits-now', code: 'DECIDE', level: 'none', means: 'quits, or says so to the boss, today', who: 'me', past: 'drop',
    match: ['im|i_am|ill ..1 resigning|quitting|resign|quit ..2 {tonight}', 'handing|turning in ..1 badge|laptop|work_keys ..3', 'mistake|wrong|bad|ok|okay|wise|smart|crazy|dumb to quit|resign|quit_my_job {tonight}|tomorrow|this_week', '{plaintell} ..2 my|mi|a_mi ..1 {plainboss} ..2 {plaindone}', '{plaintell} ..3 {plaindone} ..4 {tonight}', 'quit|quitting|resign|resigning ..1 my|this ..1 job|position ..2 {tonight}', '{tonight} ..2 quit|quitting|resign|resigning ..1 my|this ..1 job', 'email|emailing|send|sending|submit|submitting|handing|turning|giving|putting|mando|entrego|mandar|entregar ..3 {plainletter}', '{tonight}|hoy_mismo ..2 renuncio|renunciar', 'renuncio|renunciar ..2 {tonight}|hoy_mismo|ahora_mismo'],
    unless: '{smallchoice}', fires: 'going to tell my boss today that I quit', silent: 'I told my boss today that I feel better'
  },
  {
    id: 'signs-now', code: 'DECIDE', level: 'none', means: 'sells or signs for something big, today', who: 'me', past: 'drop',
    match: ['sign|signing for ..2 {plaindeed} ..2 {tonight}', 'wire|wiring|transfer|transferring ..1 down_payment|deposit|savings ..3', 'realtor|agent|buyer|notary|lawyer ~6 contract|papers|sign|offer ..1 {tonight}|at|in', 'sign|signing ..3 papers|lease|contract|deed|mortgage|loan ~8 {tonight}', '{tonight} ..6 sign|signing ..3 papers|lease|contract|deed|mortgage|loan', 'close|closing on ..2 {plaindeed} ..2 {tonight}', 'sell|selling|list|listing ..2 {plaindeed} ..1 {tonight}', 'firmar|firmo|firmamos|firmando ..4 venta|compraventa|escritura|escrituras|contrato|hipoteca|divorcio ~8 {tonight}|hoy_mismo|manana', '{tonight}|hoy_mismo ..4 firmar|firmo|firmamos ..4 venta|compraventa|escritura|escrituras|contrato|hipoteca|divorcio', '{tonight}|hoy_mismo ..2 pongo|poner|vendo|vender ..3 {plaindeed}', 'pongo|poner|vendo|vender ..2 {plaindeed} ..2 {tonight}|hoy_mismo'],
    unless: '{smallchoice}', fires: 'signing the papers to sell our house this evening', silent: 'signing the papers for the field trip this evening, my permission slip is late'
  },
  {
    id: 'sells-or-leaves', code: 'DECIDE', level: 'none', means: 'sells a home, tells a partner that it is over, in whatever words', who: 'me', past: 'drop',
    match: ['empty|emptying|drain|draining my|our ..1 savings', 'told my ..1 husband|wife|boyfriend|girlfriend ..1 its_over', 'end|ending my ..1 marriage|engagement', 'firmar|firmo|firmamos ..4 venta|compraventa|escritura|escrituras', 'pongo|poner|pondre|ponemos ..3 {plaindeed} ..1 en venta', 'put|putting ..2 {plaindeed} ..1 up_for_sale|on_the_market', 'me voy_a|quiero ir|irme ..1 de|dejar la|mi casa', 'tell|telling ..1 him|her|wife|husband|boyfriend|girlfriend|partner ..3 i_want_out|its_over|im_leaving|im_done|i_want_a_divorce', 'walk|walking|walked out on my|him|her'],
    unless: '{smallchoice}', fires: 'voy a firmar la venta de mi casa', silent: 'voy a firmar la tarjeta de cumple'
  },
  {
    id: 'rage-at-home', code: 'ABUSE', level: 'none', means: 'somebody smashes things, blocks the door, or they had to hide', who: 'any', negated: 'keep', past: 'drop',
    match: ['{partner} throws|hurls things|stuff|dishes ..1 when|at|if|every', 'afraid|scared|terrified he|she|hell|shell ..1 hurt|hit|beat|kill me', 'hes|shes|{partner} ..4 screaming|yelling|shouting with a {plainweapon}', 'keeps|keep|kept|been hitting|beating|slapping|kicking|choking|pushing|shoving me', 'hands on|around my ..1 neck|throat', '{partner} ..1 broke|smashed|destroyed my phone', 'yelling|screaming|shouting and {plainsmash} ..2 {plainthings}', '{partner}|hes|shes|esta ..3 {plainsmash} ..2 {plainthings}', '{plainsmash} {plainthings} ..3 at_me|next_to_me|around_me', '{plainhide} ~12 {plainrage}', '{plainrage} ~12 {plainhide}', '{partner}|hes|shes ..1 kicking|breaking|kicked|broke ..2 door in|down', '{partner}|hes|shes ..1 blocking|blocks|blocked|guarding the|my door|doorway|exit|way', 'wont|refuses|doesnt|not give|giving ..1 me ..1 my ..1 keys|phone|purse|wallet|passport|money', 'bruise|bruises|black_eye|marks ..3 from|by my|him|her ..1 {partner}', 'bruises|marks ..3 {partner} gave|did|made|left', 'threatened me with', 'pulled|pulls|pointed|pointing|waving ..1 a|the|his|her {plainweapon} on|at me', '{partner} ..1 gritando|grita y {plainsmash}'],
    unless: '{harmlesshit}|{plaincalmroom}', fires: 'he is smashing the dishes and I am locked in the bedroom', silent: 'my toddler is smashing blocks and I am locked in a phone call'
  },
  {
    id: 'violence-spanish', code: 'ABUSE', level: 'none', means: 'seized, waited for, marked, threatened with death, in Spanish', who: 'any', negated: 'keep', past: 'drop',
    match: ['me agarro|agarra|apreto|aprieta|jalo|jala|sujeto ..1 del|por_el|de_los|del_los cuello|pelo|cabello|brazo|pelos', 'me espera|esperando|esta_esperando ..1 afuera|fuera|a_la_salida ..3', 'me ..1 amenazo|amenaza|amenazaba con matarme|matarnos|golpearme|pegarme|lastimarme|un_cuchillo|una_pistola', 'moretones|moreton|moretes ..6 mi {espartner}', 'que mi ..1 {espartner} me ..1 jalonee|pegue|golpee|grite|empuje|amenace|insulte|cachetee|aviente', 'miedo ..2 regresar|volver ..2 casa ..2 por mi|el|ella'],
    unless: '{harmlesshit}|{plaincalmroom}', fires: 'me agarró del cuello anoche', silent: 'me agarró de la mano en el cine'
  },
  {
    id: 'waits-to-harm', code: 'OTHERS', level: 'none', means: 'waits with a weapon, fears to snap, wants somebody dead', who: 'me', past: 'drop',
    match: ['{plainweapon} and im|i_am|ill ..2 find|get|see|after him|her|them', '{plainweapon} y ..1 lo|la|los ..1 voy_a buscar|encontrar|ver', '{intend}|{wantto} ..1 shoot|blow|bash|smash|cave|kick ..4 head|face|brains|skull|teeth off|in|out', 'picture|picturing|imagine|imagining|fantasize|fantasizing about? killing|stabbing|strangling|shooting|hurting my|him|her|them|someone', '{intend}|{wantto} ..3 beat|kick|punch|smash|knock the ..1 crap|shit|hell|teeth|lights out? ..1 of? ..2 {target}|{kin}|{friend}', 'snap and ..1 hit|hurt|kill|harm|strangle ..2', 'afraid|scared|terrified|worried ..1 i|ill|im ..4 hit|hurt|shake|smother|harm ..1 my|the|our kids|kid|baby|son|daughter|child|children|wife|husband', 'waiting|parked|standing|sitting|hiding outside|at|by his|her|their ..2 with a|my|the {plainweapon}', 'make|making ..1 that|this man|woman|guy|bastard|bitch bleed|suffer|pay', 'want my|that|this ..1 {kin}|{friend}|man|woman|guy dead', 'want him|her|them dead', '{plainweapon} for when i ..1 see|find|get|catch him|her|them', 'querer matar|golpear|lastimar|apunalar|ahorcar a ..1 ex|mi|jefe|vecino|alguien', 'esperando|espero ..1 afuera|fuera|en_su_casa ..3 con ..1 {plainweapon}', '{plainweapon} para|y cuando ..1 lo|la|los ..1 vea|encuentre|agarre', 'tengo|llevo|traigo ..1 {plainweapon} y voy ..2 su casa|trabajo', 'es normal querer matar a ..2'],
    unless: '{playful}', fires: 'I am waiting outside his place with a bat', silent: 'I am waiting outside his game with a bat and a glove'
  },
  {
    id: 'too-much-plain', code: 'OD', level: 'none', means: 'took several times what was said', who: 'me', past: 'drop',
    match: ['{took} ..2 two|three|four|five|2|3|4|5 times ..1 what|more|the_dose|my_dose|as_much', '{took} ..2 2x|3x|4x ..3'],
    unless: '{odfar}|{mixasked}', fires: 'took three times what they told me', silent: 'took three times to get it right'
  },
  {
    id: 'unreal-plain', code: 'MED-2', level: 'none', means: 'does not feel real, sees themselves from above, as it is now', who: 'any', negated: 'keep', past: 'drop', sentence: 22,
    match: ['everything|world|room|life ..2 like a movie|movie_set|dream|video_game ..2 today|now|since|still|right_now', 'cant|dont still? feel my body $|anymore|since|yesterday|session', '^ i dont feel real $|anymore|right_now|at_all', '^ i feel|feeling ..1 unreal $|today|right_now|now', '^ i feel like im|i_am not real $|anymore|right_now|now', 'feel|feels|feeling like im|i_am ..1 watching myself|my_body', 'my hands|hand|body|face|legs|arms dont|doesnt|arent|isnt ..1 look|feel|seem|my|mine like? mine?', 'legs|hands|arms arent|not mine', 'room|world|house|everything looks|feels|seems fake|unreal ..6', 'derealization|derealizing|depersonalization ..6 rn|right_now|since|all_night|all_day|still|now', 'drift|drifting|floating|sliding ..1 away|off from myself|my_body', 'stuck ..2 k place|hole|khole', 'no ..1 me siento real', 'me veo|siento ..1 desde|como_desde arriba|afuera|el_techo', 'manos|cuerpo|cara|piernas no ..1 parece|parecen|siento|son|es ..1 mias|mios|mia|mio', 'siento que ..1 estoy|vivo en un|una sueno|pelicula', 'sentirme|sentirse|siento|me_siento ..1 desconectada|desconectado|irreal ..6 {still}|siguiente|despues', 'sigo en el|un viaje|trance|hoyo|sueno'],
    unless: '{passed}|{askedbenefit}|work|dad|mom|promotion', fires: 'my hands do not look like mine', silent: 'my hands do not look like they did at work'
  },
  {
    id: 'bladder-often', code: 'MED-3', level: 'none', means: 'passes urine every few minutes, or it is the wrong colour', who: 'me', negated: 'keep', past: 'drop',
    match: ['pee|peeing|urinate|urinating|piss ..1 every ..2 minutes|mins|min|hour|half_hour', 'pee|peed|peeing fire|blood|razors|glass|razor_blades|red|pink', 'times ..1 a|an|last day|night|hour ..2 to? pee|urinate', 'razor blades when ..3 pee|bathroom', 'orinar|orino|pipi|mear ..1 cada ..2 minutos|rato|hora|media_hora', 'orino|orine|pipi|orina ..1 rosado|rosada|rosa|rojo|roja|cafe|con_sangre', 'orinar ..1 veinte|quince|diez|treinta|20|15|10|30|muchas|tantas veces'],
    unless: '{calmurine}', fires: 'I have to pee every ten minutes', silent: 'my dog has to pee every ten minutes'
  },
  {
    id: 'stomach-heart-plain', code: 'MED-4', level: 'none', means: 'vomits again and again, keeps nothing down, a heart that stumbles', who: 'me', negated: 'keep', past: 'drop',
    match: ['thrown|threw|throwing|puked|barfed|vomited ..1 up? ..1 four|five|six|seven|eight|nine|ten|4|5|6|7|8|9|10|dozen times', 'barfing|puking|vomiting|throwing_up every|each ..2 hour|minutes|hours|half_hour', 'havent|hasnt|not|couldnt kept|keep|held|been_able_to_keep ..3 down', 'come|comes|coming right|straight back up', '{heart}|heartbeat ..2 skipping|thumping|stumbling|fluttering', 'skipping|thumping|fluttering|pounding heartbeat', 'no puedo|puedo_parar ..1 dejar|parar de vomitar|devolver'],
    unless: '{calmheart}', fires: 'I have thrown up nine times today', silent: 'my dog has thrown up nine times today'
  },
  {
    id: 'dead-who-speak', code: 'PSY', level: 'none', means: 'the dead are heard speaking', who: 'any', negated: 'drop',
    match: ['hear|hearing ..2 dead|late|deceased brother|sister|mother|mom|mum|dad|father|son|daughter|husband|wife|grandma|grandpa|friend|partner|uncle|aunt ..2 talk|talking|speak|speaking|call|calling|whisper|whispering', 'dead|late|deceased brother|sister|mother|mom|mum|dad|father|son|daughter|husband|wife|grandma|grandpa|friend|partner|uncle|aunt talks|speaks|whispers|calls|talking|speaking|whispering ..1 to_me|me', 'hear|hearing ..1 voice of my dead|late|deceased', 'escucho|oigo ..1 a|la_voz_de ..1 hermano|hermana|mama|madre|papa|padre|hijo|hija|esposo|esposa|marido|mujer|abuelo|abuela|amigo|amiga|tio|tia muerto|muerta|fallecido|fallecida|difunto|difunta', 'hermano|hermana|mama|madre|papa|padre|hijo|hija|esposo|esposa|marido|mujer|abuelo|abuela|amigo|amiga|tio|tia muerto|muerta|fallecido|fallecida|difunto|difunta me habla|hablan|llama|dice|susurra'],
    unless: '{session}|{essession}|dream|dreamt|dreamed|dreams|sueno|suenos|sone', fires: 'I hear my dead sister whispering at night', silent: 'I dreamed that my late father was talking to me'
  },
  {
    id: 'voices-watched-plain', code: 'PSY', level: 'none', means: 'voices that do not stop, cameras put up, people who are not there', who: 'any', negated: 'keep', past: 'drop',
    match: ['radio|tv|television|phone ..1 giving|gives|sending me ..1 orders|commands|messages', 'man|woman|guy|someone|car|van|people following me ..3 everywhere|around|home|all_day|go', 'voices|voces wont|dont|never|no ..1 stop|shut|leave|quit|paran|callan|se_callan|dejan|me_dejan', 'someone|somebody|they|neighbors|people put|hid|planted|installed ..1 camera|cameras|mics|microphones|bugs in|inside|around my', 'hear|hearing someone|somebody|people|a_voice ..1 calling|saying|whispering ..2 name|me', 'swapped|replaced my husband|wife|mom|mother|dad|son|daughter|family ..3', 'veo|vi gente|personas|cosas|sombras|caras que no ..1 esta|estan|existe|existen|hay', 'pueden|puede|saben|escuchan|oyen escuchar|oir|leer|leen ..1 mis|mi|los pensamientos|mente'],
    unless: '{calmmind}|airbnb|baby monitor|alexa', fires: 'someone put cameras in my apartment', silent: 'the landlord put smoke alarms in my apartment'
  },
  {
    id: 'high-plain', code: 'MANIA', level: 'none', means: 'invincible, chosen, thoughts too fast, hardly any sleep and full of energy', who: 'me', negated: 'keep', past: 'drop',
    match: ['days|nights awake ~6 tired|energy|amazing|great|incredible', 'nothing|nobody|no_one can stop me !from', 'im|i_am|soy|siento|feel ..1 invincible|unstoppable|untouchable|superhuman|immortal|bulletproof|limitless|invencible|imparable|todopoderoso|todopoderosa|superhumano|superhumana', 'thoughts|ideas|mind ..2 so|too|that fast ..4', 'been chosen for ..3', 'me eligieron|escogieron para algo|una|salvar|esto', '{nosleep} ~9 never_felt|felt_this_alive|so_alive|mejor_que_nunca', 'dormi|duermo ..1 una|un|dos|tres|2|3 ..1 horas|hora ~6 energia|increible|mejor_que_nunca|imparable', 'dos|tres|cuatro|cinco|seis dias despierto|despierta|sin_dormir ~9 mejor_que_nunca|increible|genial|energia|escribiendo', 'pensamientos ..2 van|tan|muy ..1 rapido'],
    unless: '{calmsleep}|{playful}', fires: 'I am invincible', silent: 'I am not tired'
  },
  {
    id: 'uses-plain-now', code: 'SUD', level: 'none', means: 'drank or used after being sober, keeps a stash, uses now', who: 'me', past: 'drop',
    match: ['dying|jonesing|itching|fiending for a ..1 hit|drink|line|bump|fix|shot', 'stash|supply of ketamine|k|coke|pills|oxy', '{street} ..3 use it most|every night|nights|day', 'think ..1 about is using|drinking|getting_high|scoring', 'im|i_am ..1 high right_now|now|rn|at_work|again', 'inhalando|inhalo|fumando|metiendome|esnifando|usando|jalando {esstreet}', 'volvi|vuelvo a ..1 la|el|los heroina|coca|cocaina|cristal|piedra|alcohol|bebida|trago|pastillas', 'use|probe|consumi {esstreet} ..4', 'tomado|tome|bebi|bebido|consumi ..3 despues ..4 sobrio|sobria|limpio|limpia'],
    unless: '{calmuse}|{esdrugcalm}|{askedwriting}', fires: 'all I can think about is using', silent: 'all I can think about is using my journal'
  },
  {
    id: 'sober-until-now', code: 'SUD', level: 'none', means: 'drank or used after a time of being sober', who: 'me',
    match: ['drank|used|smoked|slipped ~5 after ..2 years|months|weeks|days ..1 sober|clean|of_sobriety'],
    unless: '{askedpastcalm}|in college', fires: 'I drank last night after two years sober', silent: 'I drank coffee after two years without it'
  },
  {
    id: 'busy-plain', code: 'STRESS', level: 'none', means: 'a review, a deposition, a house full of people, today', who: 'any', past: 'drop',
    match: ['confront|confronting ~7 {tonight}', 'have_it_out|having_it_out|fight_it_out ~5 {tonight}', 'screaming|shouting|yelling match', 'performance review|deposition|hearing|closing_argument ..4 {tonight}|three|noon', 'deposition|court|hearing ..3 at ..1 clock|noon|one|two|three|four', 'people|guests|relatives|family coming|staying over ..3 {tonight}|dinner', 'presentacion|entrevista|examen|audiencia|junta ..3 dos_horas|una_hora|un_rato|tres_horas'],
    unless: '{calmday}', fires: 'thirty people coming over for dinner tonight', silent: 'thirty people came to the show last week'
  },
  {
    id: 'eighteen-to-come', code: 'MINOR', level: 'none', means: 'turns eighteen in some months', who: 'any', negated: 'keep', past: 'drop',
    match: ['i|ill|im ..1 be|turn|turning 18|eighteen in|next|on|soon|this', 'cumplo 18|dieciocho en|el|pronto'],
    unless: '{minekids}|{caring}|sober|months', fires: 'I turn 18 in June', silent: 'my son turns 18 in June'
  },
  {
    id: 'wants-a-person-plain', code: 'HUMAN', level: 'none', means: 'asks for a person, in Spanish or in passing', who: 'any', negated: 'keep',
    match: ['puedo|quiero|necesito|podria|quisiera|pasame|comunicame hablar|platicar|chatear con ..1 persona|humano|humana $|real|por_favor|de_verdad', 'talk|speak|chat to|with a|an ..1 human|real_person|person pls|plz|please|are|instead|not'],
    unless: '{notasking}', fires: 'puedo hablar con una persona', silent: 'puedo hablar con una persona de mi familia'
  }
];
