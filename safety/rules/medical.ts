import type { Rule } from './rule.ts';

/** The body: what needs 911, and what needs the clinic today. */
export const medical: readonly Rule[] = [
  {
    id: 'med-emergency', code: 'MED-1', level: 'none', means: 'chest pain, breath, swelling, fainting, seizure, blue lips, cannot stay awake', who: 'any', negated: 'keep',
    match: [
      'cant|hard_to|struggling_to|trouble|difficulty|unable_to|couldnt|difficult_to ..2 breathe|breathing|breath|catch_my_breath', 'short|shortness of breath', 'gasping|wheezing|gasp ..2', 'cant get ..2 air|enough_air|breath', 'not breathing', 'barely breathing', 'stopped breathing',
      'throat|tongue|face|lips|lip|mouth|eyes ..5 swelling|swollen|closing|closed_up|swelled|puffing|swell|tight|ballooned|numb_and_tingly', 'swollen|swelling ..3 throat|tongue|face|lips|lip', 'lips|fingers|fingertips|nails|face ..4 blue|purple|grey|gray', 'blue lips|fingers|fingertips|nails',
      'passed out|out_in|out_and', 'pass out', 'blacked out', 'fainted|fainting|collapsed|unconscious|unresponsive', 'lost consciousness', 'wont|cant|not|doesnt ..2 wake|waking ..2 up|him|her ..1 unresponsive', 'seizure|seizures|seizing|convulsing|convulsions|convulsion', 'cant ..4 stay awake', 'keep me awake', 'barely stay|keep awake', 'wont|cant|doesnt wake up ..1 properly|fully|all_the_way', 'shaking all over', 'eyes rolled|rolling back', 'nodding off', 'keep falling asleep mid', 'keep|keeps|kept passing out', 'having a stroke', 'heart attack', 'arm ..1 numb', 'face ..1 drooping', 'slurring ..2 words|speech', 'anaphylaxis|anaphylactic',
      'no ..1 puedo|puede ..1 respirar', 'cuesta ..1 respirar', 'falta ..2 aire|respiracion', 'me ahogo $', 'no me entra ..2 aire', 'garganta ..3 cierra|cerrando|hincha|hinchada|cerro|hinchando', 'cara|labios|lengua ..3 hincha|hinchada|hinchados|hincho|hinchando|azules|morados|hincharon', 'se me ..2 hincho|hinchan|hincharon ..3 cara|labios|lengua|garganta|ojos', 'me desmaye|desmayo|desvaneci', 'se ..1 desmayo', 'perdi el conocimiento|conciencia', 'convulsion|convulsiono|convulsiones|convulsionando|convulsione', 'uñas azules|moradas', 'no puedo ..2 despierto|despierta|despertar', 'no despierta|reacciona|responde', 'se me ..1 duerme|durmio el|medio ..1 brazo|cara'
    ],
    unless: '{calmbody}', past: 'drop',
    fires: 'I passed out in the kitchen', silent: 'I passed out flyers in the kitchen'
  },
  {
    id: 'med-chest', code: 'MED-1', level: 'none', means: 'pain or pressure in the chest', who: 'any', negated: 'keep',
    match: ['chest ..3 pain|pains|hurts|hurting|tight|tightness|pressure|aches|squeezing|crushing|heavy|burning|killing', 'pain|pains|pressure|tightness|tight|weight|hurts|elephant|crushing|squeezing|stabbing ..4 chest', 'stabbing|sharp|pain ..6 chest', 'dolor|presion|opresion|aprieta|duele|punzada|oprime ..4 pecho', 'pecho ..3 duele|aprieta|oprime|dolor|cerrado'],
    unless: '{calmbody}|{calmchest}', past: 'drop',
    fires: 'I have a crushing pain in my chest', silent: 'no chest pain at all, I only feel tired'
  },
  {
    id: 'med-unreal', code: 'MED-2', level: 'none', means: 'still unreal, out of body or floating', who: 'any', negated: 'keep',
    match: ['dont|doesnt|not feel|feeling ..2 human|real|myself|alive|present|here ..4 {still}', 'when ..3 wear|wears|go|goes off|away|stop|end', 'havent|hasnt|not ..2 worn|come ..1 off|back|down', 'wont wear off', 'still ..3 {session}', 'floating|floaty|dissociated|disconnected|detached|dissociating ..6', '{still} ..6 {unreal}', '{unreal} ..5 {still}', '{unreal} rn|right_now|now', 'nothing|everything|world|things|hands|kids ..5 real|fake|movie_set|like_mine|behind_glass|far_away|like_a_dream ..3', 'cant|wont|havent|not ..2 come|coming|came ..1 back ..1 down|to_myself|yet|from_it|in_my_body', 'cant come ..1 down', 'dont|doesnt|not feel|feeling ..1 back|in_my_body|like_myself ..4 {still}', '{unreal} a|two|three|1|2|3 day|days|week later', 'supposed to ..1 still ..4', 'havent|hasnt|not worn|wore off', 'dont|doesnt feel like ..1 im|i_am back', 'nada ..2 parece|se_siente|siente|es|se_ve real', 'todo ..2 parece|siente|se_siente|ve|como ..2 irreal|pelicula|sueno', 'no ..1 siento ..2 cuerpo', 'manos ..4 no_son_mias|ajenas', '{still} ..4 viajado|viajada|volado|volada|ido|ida|drogado|drogada'],
    unless: '{passed}|{askedbenefit}|{chaosathome}', needs: '{still}|{session}|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    fires: 'it has been two days and I still feel out of my body', silent: 'I was floating during the session and came back fine'
  },
  {
    id: 'med-bladder', code: 'MED-3', level: 'none', means: 'pain, blood or urgency passing urine', who: 'any', negated: 'keep',
    match: ['{urinebad} ..6 {urine}', '{urine} ..6 {urinebad}', 'go ..2 constantly|every|all ..4 embarrassing|embarassing|night|minutes|bathroom', 'gotta|have_to|need_to go ..1 constantly', 'peed|pee|peeing ..2 10|12|15|20|30|ten|twenty|a_hundred times', 'pass|passing water ..2', '{urine}|toilet|bathroom ..4 razor|razors|fire|knives|glass', 'running|run to the toilet|bathroom ..2 every', 'leaking ..3 urge|pee|bladder|myself', 'urge never lets', 'uti $', 'bladder infection', 'infeccion urinaria', 'bano a cada rato', 'bano cada ..3', 'saw ..3 red|blood ..4 {urine}|wiped'],
    unless: '{calmurine}', past: 'drop',
    fires: 'it burns when I pee', silent: 'can I use the bathroom before the infusion'
  },
  {
    id: 'med-body', code: 'MED-4', level: 'none', means: 'vomiting that will not stop, very high pressure, rash, palpitations', who: 'any', negated: 'keep',
    match: ['{vomit} ..6 {nonstop}', '{nonstop} ..5 {vomit}', 'cant|wont keep ..3 down', 'stay down', 'no retengo ..2', '{bp} ..8 {bphigh}', '{bphigh} over|sobre ..1', '{heart} ..5 {heartbad}', '{palpitation}', '{heart} wont|doesnt|cant stop|slow ..1 racing|pounding|beating|down', 'broke|breaking out in hives|rash|welts|bumps', 'welts ..3 all|arms|neck|face|body', 'covered in hives|rash|welts'],
    unless: '{calmheart}', past: 'drop',
    fires: 'I have not stopped throwing up since noon', silent: 'a little queasy, ginger ale helped'
  },
  {
    id: 'med-bleeding', code: 'MED-1', level: 'none', means: 'is bleeding', who: 'me',
    match: ['^ im|i_am ..1 {bleedsnow} $', 'bleeding ..2 wont|doesnt|not|isnt|cant stop|stopping', 'wont|cant|doesnt stop ..2 bleeding', '{bleedsnow} ..3 everywhere|a_lot|badly|heavily|help'],
    unless: '{bleedsmall}', past: 'drop',
    fires: 'I am bleeding and it will not stop', silent: 'my gums are bleeding a little'
  },
  {
    id: 'med-head', code: 'MED-4', level: 'none', means: 'fell and hit the head', who: 'me',
    match: ['{fellword} ~6 {headhit}', '{headhit} ~6 {fellword}'],
    past: 'drop',
    fires: 'I fell in the shower and hit my head', silent: 'I hit my head against this crossword'
  },
  {
    id: 'mixed-with-session', code: 'OD', level: 'none', means: 'a sedative or alcohol beside the session, unless it is only asked about', who: 'any', past: 'drop',
    match: ['{depressant} ..8 {session}|with_it|on_top|together|same_time|combined|loopy', '{session} ..8 {depressant}', 'mixing ..5 {depressant}|{drug}', 'mezclar ..6 {depressant}|{drug}', '{depressant} ..4 con la ketamina|keta'],
    unless: '{odfar}|{mixasked}',
    fires: 'half a bottle of vodka and then my troche', silent: 'does lorazepam make ketamine weaker'
  },
  {
    id: 'overdose', code: 'OD', level: 'none', means: 'took too much, an extra dose, or mixed it', who: 'any', past: 'drop',
    match: ['took|taken|take|swallowed|did|had|popped|used|doubled|snorted|ate|chewed|drank ..3 too_many|too_much|extra|double|twice|two|three|four|whole|entire|all|more|way_more|second|both|another ..5 {drug}', 'doubled ..4 {drug}', '{drug} ..3 twice|too_much|doubled', 'extra|double|second dose', 'took ..2 too much', 'took more than', 'took way|much|even|a_lot more than', 'double|triple|over dosed|dosing', 'took|used|did|had 3x|2x|4x|double|triple ..5', '{drug} ..2 3|4|5|three|four|five times', '{drug} ..6 martinis|martini|shots|cocktails|beers|tequila', 'extra klonopin|xanax|ativan|valium|dose', 'overdosed|overdose|overdosing|od_on !on_turkey|on_food|on_cake|on_pizza|on_coffee|on_cookies|on_cheese|on_pasta|on_tv|on_chocolate|on_sugar|on_candy|turkey|cake|pizza|cookies|chocolate|candy|sugar', 'mixed|combined ..5 {depressant}|{drug}', 'took|popped|had|drank|downed ..5 {depressant} ..5 {session}|it|top|after', '{takeall} ..3 {pills} ..3 too', '{took} ..4 {takeall} ..5 {pills}', 'more {drug} than', 'swallowed ..3 more', '{took} ..2 whole|entire bottle', 'sobredosis', 'dosis doble|extra|de_mas', 'doble dosis', 'mezcle|combine|junte ..6 {depressant}|{drug}', 'tome|bebi ..4 {depressant} ..6 {session}', 'me pase de|con ..2 dosis|gotas|pastillas|keta|ketamina'],
    unless: '{odfar}',
    fires: 'I took two lozenges instead of one', silent: 'I took on too much at work'
  },
  {
    id: 'med-stroke', code: 'MED-1', level: 'none', means: 'the signs of a stroke', who: 'any', negated: 'keep', past: 'drop',
    match: ['cant|unable_to|trouble talk|speak|talking|speaking ..1 right|properly|clearly|straight !now', 'speech ..2 slurred|slurring|weird|funny|garbled', 'face|mouth|smile ..2 droopy|drooping|drooped', 'half my face ..3 numb', 'one side ..4 numb|weak|paralyzed|drooping', 'cara|brazo|lado ..3 dormida|dormido|caida|caido ..6 hablar|hablo'],
    unless: '{calmbody}',
    fires: 'my face is numb and I cannot talk right', silent: 'my foot fell asleep on the couch'
  }
];
