import type { Rule } from './rule.ts';

/** A means held, together with what tells that it is meant; places gone to; how and when settled. */
export const armed: readonly Rule[] = [
  {
    id: 'means-and-end', code: 'SELF-HARM', level: 'B', means: 'holds a means, alone or at the end', past: 'other', negated: 'keep',
    match: ['{gripping} ..3 {armed} ~10 {nobodyhome}|{atend}', '{nobodyhome}|{atend} ~8 {gripping} ..3 {armed}', '{drinkgun} ..4 {gunbottle}', '{gunbottle} ..4 {drinkgun}', 'just|only|its me ..2 the|a|my|his {armed}|river|bridge ..1 $|tonight|now|again|and_nobody', 'in|out here with ..1 {guncarry}', '{guncarry} ..4 truck|car|seat|trunk|backpack ~9 not|isnt ..1 hunting', 'bought|got|picked_up ..1 the? bullets|ammo|shells|rounds ~4 need one', '{armed} ..4 passenger|drivers seat'],
    unless: '{gunhobby}|{gunplay}|{ropeplay}|{cookware}|{harmlesspills}|{dosing}|{pillsafe}|{meanssafe}|{accident}', fires: 'I have the tablets here and nobody is home', silent: 'I have the tablets for my mother, she is home'
  },
  {
    id: 'means-in-hands', code: 'SELF-HARM', level: 'B', means: 'pills in the hand or poured out', past: 'other', negated: 'keep',
    match: ['pills|tablets|ambien|oxys|benzos|xanax in|on ..1 one|other|left|right hand|palm', 'pills|tablets|months_worth|bottles|meds ..1 poured|tipped|dumped|spread|emptied|lined ..2 on|onto|over|across ..2 bed|table|floor|counter|desk|sheets|lap', 'pockets ..4 stones|rocks|bricks', 'stones|rocks|bricks ..3 my pockets', 'bath|bathtub|tub ..4 toaster|hairdryer|hair_dryer', 'fell asleep|lay down|lie down in|inside garage|car ..4 engine', 'garage ..3 doors|door|engine ..2 closed|shut|down ..4 keys|ignition|engine', 'turned|turning|left|opened ..1 on? ..1 the gas $'],
    unless: '{cookware}|{harmlesspills}|{dosing}|{pillsafe}|{cooking}|{leisure}', fires: 'tablets in one hand, a glass in the other', silent: 'tablets in hand, I went back to the pharmacy'
  },
  {
    id: 'means-put-back', code: 'SELF-HARM', level: 'C', means: 'had a means out and put it away', past: 'keep', negated: 'keep', trivial: 'keep',
    match: ['had|got|took|have|pulled ..1 the|my|a|his {armed} ..1 out', 'put|putting ..1 the|my|his gun|pistol|rifle|revolver|rope|noose|blade|razor|knife|bullets ..1 back|away|down', 'put|putting ..1 the pills|tablets|bottle back ~4 fine|ok|okay|safe|promise|didnt|im', 'took|taken|threw ..1 the bullets|shells|ammo ..1 out|away'],
    unless: '{gunhobby}|{gunplay}|{ropeplay}|{cookware}|{dosing}|{harmlesspills}|{meanssafe}|{accident}|{sewing}', fires: 'I had the pistol out but I put it away', silent: 'I had the knife out to chop an onion'
  },
  {
    id: 'over-the-edge', code: 'SELF-HARM', level: 'B', means: 'is over a rail or on the wrong side of it', past: 'other', negated: 'keep',
    match: ['{bodyof} ..3 over|off ..1 the|a|my {edgeplace}', 'climbed|climbing|climb|went|leaned ..1 over ..1 the {edgeplace}', 'wrong|other|far side of ..1 the rail|railing|railings|fence|barrier|guardrail|parapet', 'hands on the rail|railing|parapet', 'outside the rail|railing'],
    unless: '{nightout}|{leisure}|{heights}|{edgesafe}', fires: 'my feet are over the ledge', silent: 'our feet hung over the pier while fishing'
  },
  {
    id: 'up-there-now', code: 'SELF-HARM', level: 'C', means: 'is at a place to fall from, now', negated: 'keep', past: 'other', sentence: 30, trivial: 'keep',
    match: ['^ im? on|at ..1 the|a top|edge|highest ..1 level|floor|of ..1 the? parking_garage|parking_structure|car_park|parking|building|bridge|cliff', 'at ..1 the edge ..1 of ..1 the? parking_garage|parking|building|roof|rooftop|bridge|cliff|top', '^ on|at a|the bridge|ledge|overpass|cliff|rooftop|roof ..1 rn|right_now|now|alone|again|crying', 'im|i_am|sitting|standing on|at ..1 the|a overpass|cliff|cliffs|ledge|viaduct|train_tracks|tracks ~6 small|down|water|far|crying|dark|alone|quiet|nobody|no|cold', 'found myself on|at the bridge|overpass|tracks|ledge|cliff', 'bridge|overpass|cliff|cliffs|tracks|ledge ~14 admiring_the_view|hands_on_the_rail|wont_need_it|wont_be_needing|no_phone|left_my_phone'],
    unless: '{nightout}', fires: 'at the top level of the parking garage, it is cold', silent: 'at the top level of the parking garage with our kids'
  },
  {
    id: 'way-decided', code: 'SELF-HARM', level: 'B', means: 'how, where or when is decided', who: 'stated', past: 'other',
    match: ['!dont|didnt|not|never|doesnt|wouldnt|idk {settled} ..2 how|where|when|what_with ..1 {howgo} !work|school|college|to|up|about|for|with|there', '!dont|didnt|not|never|doesnt {settled} ..1 how|when|where|what_day and|or how|when|where|what_day ..1 $|already|too|now', 'ive|i_have|already {settled} how|where|when $', '{settled} which|what drug|pills|bridge|tree|beam|spot|branch|gun|knife|train ..1 i|id|ill|to use|jump|pick|would', 'tree|curve|wall|pole|beam|bridge|spot ..5 ive|i_have|i ..1 chosen|picked|chose', 'made|make the|my|a|this decision|choice to ..1 die|end_it|end_my_life|go|leave_this', 'my decision is made ..3', 'chose|choose|chosen|choosing death|dying|to_die', '{doit} & {doitsign}', 'decided|settled|chosen|picked ..1 on? ..1 {method2}'],
    unless: '{doittask}|{stuffsafe}|{goneplan}|{awareness}', fires: 'already decided how I will go', silent: 'already decided how I will go to work'
  },
  {
    id: 'last-duty', code: 'SELF-HARM', level: 'C', means: 'a pet or a home seen to, so as to be free to go', past: 'other',
    match: ['{petword} ~9 {setfree}', 'arranged|decided|sorted|list|figured ..3 who gets the|my|everything|what', 'cleaned|clean|tidied ~6 so ~4 wont|doesnt|dont ..2 have to ..2 after|afterwards', 'bye|goodbye|kissed|hugged ~6 drove|went|walked ..2 to ..1 the|a cliff|cliffs|bridge|tracks|garage|roof', 'phone|location|car ~4 so ~2 cant|wont|dont|doesnt|nobody|no_one ..1 find|finds|track|tracks|stop|stops me|$', 'walk|walked|walking along|down|on ..1 the tracks|train_tracks|rails ..3 waiting|wait|until|hoping', 'wish|wished ~3 given|gave me too much'],
    unless: '{goneplan2}', fires: 'my dog is with a friend now, so I can go', silent: 'my dog is with a friend, so we can travel'
  },
  {
    id: 'said-short', code: 'SELF-HARM', level: 'C', means: 'a means or a day, said and nothing else', past: 'other', sentence: 7,
    match: ['got|bought|have|loaded the|my ammo|bullets|noose|helium ..1 $|today|tonight|now', 'made|tied the knot|noose|rope ..1 $|tonight|today|now', '^ monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow is the day|night $', 'ive|i_have already taken them|it_all|everything|all_of_them $', 'rope time ..1 $', 'got|bought|have|ive_got a|the|some|my? rope ..1 $|today|tonight|now'],
    unless: '{gunhobby}|{gunplay}|{daysets}|{ropeplay}', fires: 'tonight is the day', silent: 'tonight is the day of the party, we have all of it ready'
  },
  {
    id: 'staff-access', code: 'SELF-HARM', level: 'C', means: 'has medicine at work and thinks of it', past: 'other', negated: 'keep',
    match: ['{medwork} & {accessto}', 'using|use|used|inject|injecting|try|trying {medicines}|it|them|gun|something|the_stuff|stuff ..2 on myself', '{thoughts} ..3 using ..4 on myself', '{thoughts} ..3 taking ..4 from work'],
    unless: '{pillsafe}', fires: 'I am a nurse with access to all of it, everything I need', silent: 'I am a nurse and I have access to parking'
  },
  {
    id: 'when-they-leave', code: 'SELF-HARM', level: 'B', means: 'will do it when the others are away', past: 'other',
    match: ['do|doing|did it|that|this ..3 when|once|after|while|as_soon_as|until ..2 {elsewho} ..3 {elseaway}', '^ tonight|tomorrow|friday|saturday|sunday|monday|tuesday|wednesday|thursday ..1 when|once|while|after ..2 {elsewho} ..3 asleep|sleeping|out|gone|away $', '{elsewho} ..1 leaves|leave|goes|is_away|are_away ~4 then|thats when ..1 $', 'thats|this_is|then when|the_day|the_night ..1 ill|im|i_will ..2 do it', '{kinthinks} ~14 {toplace}|{armed}|reservoir'],
    unless: '{doittask}|{taskword}|{gunhobby}|{cookware}', fires: 'I will do it once my parents go on vacation', silent: 'I will do it once the kids are asleep, the dishes'
  },
  {
    id: 'reads-methods', code: 'SELF-HARM', level: 'C', means: 'reads or asks about ways', past: 'other', negated: 'keep',
    match: ['forum|forums|site|website|subreddit|reddit|group|chat|thread|been_on|lurking|reading ~6 {methodtalk}', '{looked} ..3 {methodtalk}', 'calculated|calculating|worked_out ..2 the|my dose ..3', 'use|take|using my dads|my_dads|his|the shotgun|pistol|gun|revolver|rope|noose ..1 $', '{intend}|id use ..1 the|a|my|his|dads ..1 shotgun|pistol|gun|revolver|rope|noose|belt|razor $', '{gasready} ..2 {arrived}', '{packedoff} ..1 {shopword} & {shopsign}', 'way|ways|how|possible|easy to die ..1 that|which|so|and ..1 looks|look|seems|natural|accidental|peaceful', 'die ..3 look|looks|looking|seem like|natural|accidental ..2 natural|accident|$', 'who finds ..1 the|a|my body|bodies', 'switzerland|dignitas|assisted_suicide|assisted_dying|maid|euthanasia ~10 myself|for_me|an_option|apply|mental|depressed'],
    unless: '{methodsafe}|{awareness}|{gunhobby}|{gunplay}|{gassafe}|{ropeplay}|{pillsafe}|{leisure}', fires: 'been on a forum where they compare methods', silent: 'been on a forum about knitting patterns'
  },
  {
    id: 'asks-for-somebody', code: 'SELF-HARM', level: 'C', means: 'asks what would happen if somebody did it', negated: 'keep', who: 'any', past: 'other',
    match: ['if ..1 {askedfor} ..2 wanted|wants|tried|wanted_to ~5 {theirend} ~9 would|what|how|insurance|pay', 'asking for a friend|mate ~14 {theirend}'],
    unless: '{awareness}', fires: 'if someone wanted to end it, would insurance still pay', silent: 'if someone wanted to help, what would they do'
  }
];
