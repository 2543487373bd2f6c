import type { Rule } from './rule.ts';

/** Plans in plain words: a way looked up, found or at hand, a place gone to, an hour chosen. */
export const ways: readonly Rule[] = [
  {
    id: 'way-out-named', code: 'SELF-HARM', level: 'B', means: 'names a means as their way out', past: 'other', negated: 'keep', trivial: 'drop',
    match: ['{wayOutNoun} ..2 is|was|are|being|has_been|has_always_been|has|would_be|will_be|always|and_it ..2 {wayOutIs}', 'have|got|there_is|theres ..1 a|my {wayOutNoun} ~4 {wayOutIs}', '{wayOutIs} ..1 is|are|was|as ..1 my ..1 {wayOutNoun}'],
    unless: '{placeSafe}|{wayTask}|{routes}', fires: 'my way out is the train tracks', silent: 'my plan b is the bridge route on my commute'
  },
  {
    id: 'mixture', code: 'SELF-HARM', level: 'B', means: 'reckons what a mixture would do to them', past: 'other', negated: 'keep', who: 'any',
    match: ['{mixes} ..6 {mixed} ~9 {overByMorning}', 'enough|safe|possible ..1 to ..1 stop|slow my breathing|heart', 'stop my breathing|heart ~6 hoping|hope|want|wish'],
    unless: '{mixSafe}|{accident}', fires: 'if I drink this on top of my tablets, mixed with wine, it would be over by dawn, I mean over by morning', silent: 'if I mix the pills with yoghurt will it still work'
  },
  {
    id: 'way-found', code: 'SELF-HARM', level: 'B', means: 'looked up a way, or found one', past: 'other', negated: 'keep',
    match: ['!dont|didnt|not|never|wouldnt|doesnt|cant|to|idk {looked}|{research} ..3 {soughtWay}', '{looked}|{research} ~8 {foundWay}', 'i|and|think|ive|finally ..1 {foundWay} ..1 i|which|to_use|and|wont_hurt|doesnt_hurt|is_painless|doesnt_leave|isnt_painful ..4', 'found|chose|picked ..1 a|the|my way|method ..1 that|i|which ..2 hurt|want|painless|peaceful|use|works|quick|wont_fail|cant_fail ..1 $', 'i|ive|i_have|still|already ..1 looked_up|googled|researched|searched ..1 how ..1 $'],
    unless: '{wayTask}|{media}|{awareness}', fires: 'I looked up the best way to do it', silent: 'I looked up ways to save money on groceries'
  },
  {
    id: 'means-and-hour', code: 'SELF-HARM', level: 'B', means: 'has the means and an hour alone', past: 'other', negated: 'keep', who: 'stated',
    match: ['i|ive|already ..1 have|got|gathered|bought|found|collected ..1 {theMeans} ~7 {whenAlone}', '{whenAlone} ~5 i|ive ..1 have|got ..1 {theMeans}', '{luckily} ..3 {noGun}', '{noGun} ..4 {luckily}', 'access ..1 to ..1 what|everything ..1 i|id|ill ..1 need|needed|use ..1 $'],
    unless: '{meansTask}|{doittask}|{leisure}', fires: 'I have the means and the house to myself', silent: 'the house to myself this weekend, time to paint'
  },
  {
    id: 'edge-and-thought', code: 'SELF-HARM', level: 'B', means: 'goes to an edge, tracks or water and thinks of it', past: 'other', negated: 'keep',
    match: ['{standsAt} ..5 {edgeNear} ~8 {goesOver}', '{goesOver} ..5 {edgeNear} ~6 {standsAt}', '{edgeNear} ~4 {goesOver} ..2 $|off|over|in|out|in_front|and|it|under|today|tonight|again', '{edgeNear}|floor|floors|storey|story ..2 would|will|could|might ..1 do_it|do_the_trick|be_high_enough|be_enough ..1 $', 'step|stepping|jump|walk|lean ..1 off|out|in_front|over ..7 and|then its|it_is|it_would_be|itd_be|thats|its_all|id_be|everything_is ..1 done|over|gone|it', 'i ..2 could|might|should just|easily|simply step|jump|slip|lean off|over|out|in_front ..1 $', 'know where the|a|my? ..1 bridge|overpass|tracks|cliff ..1 is|are & {noGun}', 'keep|keeps|kept|always ..1 ending|end|finding|find ..2 at|on|by|near|there ~5 {edgeNear}', '{edgeNear} ~7 keep|always ending|end|finding ..2 there', '{standsAt} ..3 bridge|tracks|overpass|cliff|roof|ledge ..1 again ..1 tonight|last_night|today|alone|$'],
    unless: '{placeSafe}|{fearful}|{leisure2}', fires: 'I waited at the station and thought about stepping off', silent: 'I waited at the bus stop and thought about lunch'
  },
  {
    id: 'wheel-and-road', code: 'SELF-HARM', level: 'B', means: 'the wheel, the belt or the road, meant', past: 'other', negated: 'keep',
    match: ['{wheelTurn} ~6 {wheelSign}', '{wheelSign} ~3 {wheelTurn}', '{stepRoad} ~6 {stepSign}', '{stepSign} ..2 {stepRoad}', 'nothing ..1 but? ..2 not|dont brake|steer|turn ..2 $', 'running engine|car ..2 garage', 'garage ..3 car|engine ..1 on|running|started|idling !music|radio|to_warm', 'closed|shut|close|shutting the garage ..2 door ~4 engine|car|running|ignition'],
    unless: '{leisure}|{accident}|{sports}|{placeSafe}|{mechanics}', fires: 'just one turn of the wheel and it is over', silent: 'one turn of the wheel and the car is parked'
  },
  {
    id: 'sees-own-death', code: 'SELF-HARM', level: 'B', means: 'pictures their own death, which keeps coming', past: 'other', negated: 'keep', image: true, trivial: 'keep',
    match: ['{deathImage} ..4 pop|pops|popping|come|comes|coming|flash|flashes|flashing|again|every|keep|keeps|all|in_my_head|in_my_mind|out_of_nowhere|wont', 'keep|keeps|get|getting|have|having|these|constant|intrusive|see|picture|imagine|thinking|think|thought|part_of_me ..4 {deathImage}', 'see|seeing|saw|picture|imagine myself|me ..6 in_the_ground|in_a_grave|in_my_grave|in_a_coffin|six_feet_under|in_the_morgue', 'see_myself|see_me|i_be|ill_be ..4 years ..4 said|answer|answered|say|wrote ..2 dead|in_the_ground|nowhere|not_here|not_alive|six_feet_under|a_grave'],
    unless: '{media}|{deathsaying}|{bereaved}', fires: 'images of me hanging keep popping up', silent: 'a lantern is hanging from the beam in the hall'
  },
  {
    id: 'hour-chosen', code: 'SELF-HARM', level: 'B', means: 'will do it then, or in that way', past: 'other', trivial: 'keep',
    match: ['{intend}|im|ill|id|plan|planned|planning|want|decided|could|should|might|to ..1 to? ..1 {doItVerb} ..1 {doItWhen}', 'when|once|after|while|as_soon_as ..2 my ..1 husband|wife|roommate|parents|mom|dad|kids|boyfriend|girlfriend|family|partner ..2 goes|leaves|is_away|is_gone|is_out|are_away|are_gone|are_out|are_asleep|leave|go ..4 ill|i_will|im_going_to|im_gonna do it', '{doItWhen} ..1 i ..1 will|am ..1 {doItVerb} ..1 $', '{doItWhen} ..1 ill|im|im_gonna|im_going_to|i_will|id ..1 {doItVerb} ..1 $|this_time|for_real', 'know ..1 what|when|how im|ill|i_am|i_will ..1 gonna|going_to|do? do ~4 do|doing it ..1 {soon}|friday|saturday|sunday|monday|tuesday|wednesday|thursday|this|tonight', 'ive|i_have|i|its ..1 decided|settled|final ~7 its|it_is|it_will_be|it ..1 happening|be|over|done ..1 {soon}|this|after|before|on|tonight|next', 'decided|settled ..1 it ..1 will|would|ll? be ..1 on|after|before|this|next|tonight|soon ..3 $', 'going|go|went out ..1 like|as kurt_cobain|robin_williams|my_dad_did|my_brother_did|my_mom_did|my_uncle_did|he_did|she_did|chester|my_friend_did', '{wantto} ..2 go out like|same_way|the_same_way ..1 my|he|she ..2 did ..1 $'],
    unless: '{hourTask}|{taskword}|{daysets}|{wayTask}|{chapters}', fires: 'I am going to do it when everyone is asleep', silent: 'I am going to do it after the wedding, paint the kitchen I mean'
  },
  {
    id: 'goes-and-not-back', code: 'SELF-HARM', level: 'C', means: 'goes away and does not mean to come back', past: 'other', negated: 'keep', denies: true,
    match: ['{goesOff} ~12 {notPlanned} ..1 {neverBack} ..1 $|from|alive|ever|this_time|because', '{notPlanned} ..1 {neverBack} ..2 alive|from_the_cliffs|from_the_woods|from_the_water ..1', 'trip|way|ticket ..1 back ..3 dont|not|didnt|no|wont|never ..2 intend|plan|need|pack|buy|book|make', 'told ~4 camping|out_of_town|at_a_friends|away|on_a_trip|at_my_moms|hiking ~4 so ..2 wont|dont|doesnt|nobody|no_one|not ..1 look|come|check|find|worry|search'],
    unless: '{backSafe}|{fearful}|{session}|{insession}|{vimagery}', fires: 'off to the woods tonight and not planning on coming back', silent: 'not planning on coming back to that restaurant'
  },
  {
    id: 'gun-told', code: 'SELF-HARM', level: 'B', means: 'a gun held, sat with, bought for themselves', past: 'other', negated: 'keep', who: 'any',
    match: ['{gun} ~9 {gunTold}', 'sat|sitting|sit|looked|looking|stared|staring ..4 {gun} ..3 {gunTold}', 'same {gun}', 'bought|buy|buying|got ..2 {gun} ~9 for_me|its_for_me|for_myself|not_protection'],
    needs: '{selfish}', unless: '{gunplay}|{gunhobby}|{meanssafe}|{media}|{goneplan}', fires: 'I took the pistol and sat with it for an hour', silent: 'the water gun is in my room'
  },
  {
    id: 'rope-told', code: 'SELF-HARM', level: 'B', means: 'a rope or razor held, gone for or sat with', past: 'other', negated: 'keep', who: 'stated',
    match: ['{rope} ~6 stood|sat|standing|sitting|held ..4 with_it|holding_it|in_my_hands|in_my_hand|for', 'bath|bathtub|tub|shower|bathtub|bathroom ..3 with ..1 a|my|the? razor|blade|knife|pills|razorblade|box_cutter', 'door ..1 locked|is_locked ~4 pills|rope|gun|knife|razor|blade', 'locked ..2 door|in|myself ~6 pills|rope|gun|knife|razor|blade', 'found|picked|chosen|know|got ..2 a|the|which beam|branch|tree|hook|rafter ..3 strong|sturdy|high|tall|right|hold|perfect'],
    unless: '{ropeplay}|{cookware}|{shaves}|{accident}|{leisure}|{heights}', fires: 'I found the old rope and stood there with it in my hands', silent: 'I shave in the shower with my razor'
  },
  {
    id: 'pills-told', code: 'SELF-HARM', level: 'B', means: 'pills kept, taken or carried for that', past: 'other', negated: 'keep',
    match: ['bag|bottle|box|handful|pocket|pocketful|stash of {medicines} ..3 with_me|in_my_pocket|in_my_bag|in_my_purse|in_the_car ~6 parked|lake|river|alone|woods|cliff|tonight|hotel|motel', '{medicines} ~8 {pillsTold}', '{pillsTold} ~6 {medicines}', 'took|taken|take|taking|swallowed ..3 more|extra|too_many|some|double|a_bunch ..6 to_see_if ..2 wake|woke|wake_up|die|survive|kill', 'took|take|taken|taking|swallowed|drank ~9 not to die ~3 just|but|only', 'i ..2 have|got|keep ..2 insulin|{medicines} ..4 know ..1 how ..1 much|many ..4', 'could|might|would|can|wanna|want_to|to od|overdose on ..1 my|the|his|her|their|all {medicines}', '{take} ..1 all ..1 of? ..2 my|the|his|her ..3 {medicines} ..1 at_once|in_one_go|together|and_sleep|tonight|and_be_done'],
    unless: '{pillsSafe}|{pillsafe}|{harmlesspills}|{goneplan}', fires: 'I keep the tablets in my pocket just in case I decide', silent: 'I keep the tablets in my bag for headaches'
  },
  {
    id: 'deadline-set', code: 'SELF-HARM', level: 'C', means: 'has given life a deadline', past: 'keep', negated: 'keep', who: 'any', trivial: 'keep',
    match: ['{deadlineWord} ~9 {thenOver} ..1 $|for_good|with|and', '^ i|ive|i_have? {deadlineWord} ..3 $', '{deadlineWord} ..3 and ..1 then ..2 {thenOver}', '^ i|ive|i_have? {deadlineWord} ..1 $', 'arrives|arriving|comes|delivered|gets_here ..3 then|and ..1 {thenOver} ..1 $', 'after|once ..4 wedding|christmas|birthday|graduation|holidays|anniversary ..1 im|ill|i_am|i ..1 doing_it|ending_it|checking_out|free_to_go|be_gone|gone|die|am_gone ..1 $', 'next time ..2 nobody|no_one|i|ill|it ..3 find_me|stop_me|survive|save_me|will_work|wont_fail|make_sure_i_die|succeed'],
    unless: '{deadlineSafe}|{goneplan}|{doittask}|{thensafe}', fires: 'if nothing changes by spring I am ending it', silent: 'if nothing changes by spring I am done with this job'
  },
  {
    id: 'plan-kept', code: 'SELF-HARM', level: 'C', means: 'has made a plan and keeps it, or cannot be stopped', past: 'keep', negated: 'keep', trivial: 'keep',
    match: ['drew|made|wrote|have|had|got ..1 up? a|my|the plan ~5 kept_it|keep_it|have_kept|stuck_to|still_have_it|never_told|havent_told|not_told|nobody_knows|no_one_knows|use_it|going_to_use|might_use|ready_to_use', 'nothing|nobody|no_one ..1 you|anyone|anybody|they|he|she? ..1 can ..1 say|do|stop ..3 stop_me|change_my_mind|talk_me_out|me_now|change_anything !about', 'im|i_am|ill|going_to ..1 go|going through with it ..1 $|tonight|this_time|tomorrow|now', '{medwork}|doctor|vet|nurse ~10 know ..2 what|how|which ..3 work|works|takes|kill|enough|need|use|it_takes', 'hope|hoping|rather|want ..2 stranger|police|cops|someone_else|landlord|neighbor|neighbour|maid|cleaner ..1 finds|find|to_find|found me|it|my_body', 'fall_asleep|go_to_sleep|put_to_sleep|go ..1 like ..1 my|the|a ..1 old? ..1 dog|cat|horse|pet ..1 did|$', 'pencil? sharpener|razor ~4 apart|you_know_what_for|the_blade_out|for_the_blade', 'took|take|taking|took_apart|broke|unscrewed apart? ..1 a|my|the ..1 pencil? sharpener|razor|shaver', '{intend} ..1 be ..1 gone|dead ..1 by|before ..1 ..2 $', 'im|i_am|id ..1 waiting|wait ..1 till|til|until|for ..4 leave|leaves|asleep|gone|away|empty ~3 to|so|and ..2 do it'],
    unless: '{hourTask2}|{media}|{wayTask}|{shaves}|{worklike}|{vpetcare}|{quitting}', fires: 'I drew up a plan in winter and I have kept it', silent: 'I made a plan for the garden and kept it'
  },
  {
    id: 'way-within-reach', code: 'SELF-HARM', level: 'B', means: 'a spot, a height or a means weighed for it', past: 'other', negated: 'keep', trivial: 'keep',
    match: ['spot|place|somewhere|tree|bridge|room|motel|way ..1 to do_it|end_it|go ..1 $|at_home|where|and_not|alone|quietly|without', 'closer|close|tempted|urge|want|thinking|about ..1 to|of ..1 turning|turn|jerking|jerk|yanking|letting_go ..1 of? the ..1 steering? wheel', 'which|what bridge|building|roof|cliff|overpass|floor ..4 is|are|would_be ..1 the? ..1 highest|tallest|high_enough|tall_enough', 'buildings|bridges|roofs|balconies|windows|cliffs ~7 high_enough|tall_enough|differently', 'jumping|hanging|drowning|a_train|the_train|shooting_myself|overdosing|bleeding_out|the_gun|a_bullet|the_fall ..1 would|must|might|could|will ..1 be ..2 quick|quicker|painless|easy|easier|instant|fast|over_fast', 'park|parking|parked|stop|stopping|sit|sitting|lie|lying|lay ..2 on ..1 the ..1 tracks|train_tracks|rails|railroad_tracks', '{intend}|im|going ..1 take|taking|bring|bringing|grab|grabbing|get|getting ..1 the|a|my|his|dads ..1 {gun} ..4 barn|woods|out|field|shed|garage|lake|truck|with_me|upstairs', '{gun}|knives|razors|blades|pills|meds|tablets ~9 doesnt_know_about|dont_know_about|didnt_know_about|didnt_tell|didnt_mention|never_told|theyll_never_find|he_missed|she_missed|they_missed', '{gun} ~5 know|knows|remember|memorized ..1 the|his|where? ..1 combination|code|key|keys|passcode', 'swallowed|took|taken|drank ..2 {gramcount} ..6 & sleepy|drowsy|fading|woozy|blurry|so_tired|room_spinning|cant_feel', 'one|a|single shot|bullet|jump|step|leap|pull|cut ..2 and ..1 its|it|thats|it_would_be|itd_be|id_be|ill_be|im ..1 all? over|done|gone|be_over|free', 'pull|pulling the trigger ~5 literally|mean_it|mean_that|for_real|not_a_metaphor', '{medicines} ~6 looking_at_them|staring_at_them|look_at_them|keep_counting|count_them|counting_them|looking_at_it|right_there', 'looked|looking|leaned|leaning|staring|stared over|off ..1 the ..1 edge|rail|railing|side|ledge|balcony ..6 minutes|mins|min|hour|hours|while|long|again|tonight', 'looked|looking|leaned|leaning|staring|stared over|off the|a edge|rail|railing|side|ledge of ..1 the|a ..1 {edgeNear}|bridge|building|roof', 'so|so_that ill|i_will|i|id|i_can ..1 just? die|be_dead|not_wake_up|never_wake_up|stop_breathing ..2 $|and|in_my_sleep|soon|already|faster|quicker'],
    unless: '{placeSafe}|{gunhobby}|{gunplay}|{pillsSafe}|{wayTask}|{ballgame}|{hourTask}', fires: 'driving around, looking for a spot to do it', silent: 'looking for a spot to do it, the proposal I mean'
  },
  {
    id: 'has-it-and-enough', code: 'SELF-HARM', level: 'C', means: 'has it, and it is enough; everything is ready', past: 'other', negated: 'keep', who: 'stated', sentence: 16,
    match: ['have|got|counted|saved|kept it|them|what_i_have ..5 and? ~1 its|it_is|thats|theyre|it_would_be ..1 enough ..1 $|now', 'counted ..6 ~1 its|thats|theyre|there_is|there_are|i_have enough ..1 $', '^ i ..1 have|got everything ready ..1 $', '{intend} ..1 end it ..1 $', 'a|my backup|back_up ..1 and|that ..1 it? isnt|not|wont_be ..2 medicine|treatment|therapy|med|pill|doctor', 'emails|messages|texts|letters|videos|posts ..2 to ..1 send|go_out|be_sent ..2 after|when|once ..1 im|i', 'gave|giving|given|sold|left|handed ..1 my ..7 wont|not|dont ..2 need|needing ..1 it|them|that|anything ..1 $|anymore|where', 'can have my ..1 {precious} ..2 next_week|soon|after|when_im_gone|tomorrow|if_anything'],
    unless: '{stuffsafe}|{moving}|{goneplan}|{deadlineSafe}|{wayTask}|{chores}|{hourTask}', fires: 'I counted what is in the drawer, there are enough', silent: 'I have them, and it is enough paint for the fence'
  }
];
