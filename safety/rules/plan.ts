import type { Rule } from './rule.ts';

/** Means saved up, kept near, looked at; questions about how; places gone to. */
export const plan: readonly Rule[] = [
  {
    id: 'drug-stock', code: 'SELF-HARM', elsewhere: '{othersharm}', level: 'B', means: 'medicine put by, hidden, counted', past: 'other', negated: 'keep',
    match: ['{medicines} & {stocked}', '{drugbox} ..6 {stocked}', '{medicines} ..4 under_my|in_my|behind|beneath ..1 mattress|bed|pillow|sock|socks|underwear|shoe', 'putting|setting|put|set ..2 {medicines} ..1 aside|by|away ..1 in|for|every|until', 'been|started|im hoarding|stockpiling !clothes|stuff|paper|food|books|things|yarn'],
    unless: '{harmlesspills}|{dosing}|{pillsafe}', fires: 'a stash of tablets, put by since spring', silent: 'the pharmacy gave me my tablets today'
  },
  {
    id: 'drug-dwelt-on', code: 'SELF-HARM', level: 'B', means: 'medicine, or another means, dwelt on', past: 'other', negated: 'keep',
    match: ['{medicines} & {dwelton}', '{weaponish} & {dwelton}', '{drugbox} & {dwelton}'],
    unless: '{babybottles}|{askedwork}|{harmlesspills}|{dosing}|{pillsafe}|{ropeplay}|{meanssafe}', fires: 'her morphine is in the fridge and I think about it every night', silent: 'my pills are on the kitchen table'
  },
  {
    id: 'means-at-hand', code: 'SELF-HARM', level: 'B', means: 'a means in the hand or next to them', past: 'other', negated: 'keep',
    match: ['{weaponish} ..4 {handheld}', 'knife|blade|razor|rope|noose|gun ..1 here_with_me|right_next_to_me', '{handheld} ..3 {weaponish}', '{medicines} ..3 in_my_hand|in_my_hands|in_my_palm|in_front_of_me|next_to_me|in_my_pocket|in_my_lap', 'knife|knives|scissors ..3 to_my|against_my|at_my|in_my_hand|under_my_pillow|next_to_me', 'bottle|bottles ..2 open ..2 next|beside|front', 'cant|shouldnt|dont_want_to be around|near ..1 {weaponish}|knives|knife|bridges|trains|platforms|balconies|windows', '{weaponish}|knives|{medicines} !saved_me|help_me|helped_me ..6 dont_trust|trust_myself|from_myself|away_from_me|will_take|might_take|would_take|will_use|might_use|so_i_cant|use_it|take_them', 'ask|asked|told ..2 to hide|lock ..2 {weaponish}|knives|{medicines}', 'bought|buy|buying|got|getting|ordered a|the|some? ..1 gun|rope|noose|pistol|revolver|shotgun ..8 i_know_where|receipt|not_for|protection|today|thursday|yesterday|tonight'],
    unless: '{harmlesspills}|{dosing}|{pillsafe}|{ropeplay}|{cookware}|{meanssafe}|{gunsaying}', fires: 'I am in the bath with a razor next to me', silent: 'I am holding the rope for the tent'
  },
  {
    id: 'asks-lethal', code: 'SELF-HARM', level: 'B', means: 'asks or reads how much, how long, how high', who: 'any', negated: 'keep',
    match: ['{howmuch} ~5 {medicines} ~5 kill|die|dies|fatal|lethal|deadly|overdose|od|stop_my_heart|never_wake|not_wake|be_enough|coma|toxic', '{howmuch} ~4 {method} ~4 {lethaltail} !people|others', '{lethaltail} ~4 {method} ~2 or {method}', '{howmuch} ~6 pass_out|passes_out|bleed_out|suffocate|die|dies|be_dead|fatal|lethal ~4 {method}|{medicines}', '{howmuch} ~6 building|floor|floors|bridge|drop|fall ~8 survive|die|kill|fatal', 'is ~1 {gramcount} ~1 grams|mg|milligrams|pills|tablets|units ~3 enough|lethal|fatal|too_much', '{looked} ~4 {method}', '{looked} ~3 how to do it|how_to_hang|how_to_die', '{howmuch} ~3 beam|branch|hook|rope|belt|rail|rafter ~4 hold|take|support|weight|strong|have_to_be', 'would|will|could|can|does|do|did ~4 {height} ~3 kill|do_it|be_enough|be_high_enough|be_survivable|finish', 'would|does|will it|that ~1 hurt ~3 {method}', 'if i mix|mixed|combine|combined|take|took ~8 {lethaltail}', '{howmuch}|if ~1 someone|somebody|a_person|you takes|took|take|swallows|swallow ~1 all|whole|entire|too ~4 {medicines}', 'die|overdose|od from|on|of too ~1 much|many', 'what happens if|when ~2 take|takes|took|swallow|swallows ~1 all|whole|entire|too|everything|every|a_bunch|a_handful|a_bottle', 'been|reading on|a the? website|forum|site|sites|forums|websites ~4 how|ways|methods|die|suicide|end', 'forum|forums|website|websites|reddit ~4 without pain', '{looked} ~2 ways to ~2 {lethaltail}', 'working|worked|work out what id|i_would need'],
    unless: '{pillsafe2}|{awareness}', fires: 'how many of my heart tablets would be fatal', silent: 'how long does the infusion take'
  },
  {
    id: 'place-and-sign', code: 'SELF-HARM', level: 'C', means: 'a height, tracks or water gone to, and lingered at', past: 'other', negated: 'keep',
    match: ['how high|tall|deep ..2 {height}|is|it ..3 {height}|drop|fall', '{scoped} ..6 {killplace} & {lingered}', '{killplace} & {scoped} ..6 {lingered}', '{killplace} ..4 {lingered} ..4 {scoped}', 'im|i_am|here|sitting|standing ..3 on|by|at|under|near|over ..3 {killplace} & {lingered}', '^ on|by|at the? {killplace} ..6 {lingered}', 'scoped|scoping|scouted|timed|timing ..3 {killplace}', 'step|push|lean|jump off|over|from the? {killplace}', 'where id let ..2 car|wheel', 'stood|standing|sat|looked|looking ..3 beam|rafters|hook|banister', 'hook|beam|rafter|branch|rail|pipe|bar ..9 hold|holds|support|take ..1 me|my_weight|weight|a_person|$', 'belt|rope|cord ..2 round|around|over|on ..2 rail|beam|hook|bar|banister|branch', 'knots|knot|noose ..4 sail|practised|practiced|learning|learned|tried|tested|stair|wardrobe|banister', 'keep|kept|always|end|ended|find driving|walking|going|stopping|up|myself|drive ..2 past|by|to|at|near the? {killplace}', 'top of|floor ..2 parking_structure|parking_garage|car_park|multi_storey|building|tower|bridge', 'high|tall window|balcony|floor ..5 opens|jump|drop|out', 'trains dont|doesnt|wont slow|stop', 'learning|practising|practicing|tying knots', 'hose ..2 boot|trunk|exhaust|tailpipe', 'spot|place ..6 nobody|no_one goes|walks|looks|comes|would_look|would_find|will_find'],
    unless: '{landmarks}|{panicky}|{nightout}', fires: 'I parked by the reservoir with the engine off for two hours', silent: 'we walked to the bridge and took photos for an hour'
  },
  {
    id: 'method-settled', code: 'SELF-HARM', level: 'B', means: 'how, where or when is decided', past: 'other',
    match: ['{method2} ..2 sorted|decided|ready|chosen|picked|planned|worked_out|set|done', 'have|got|made|has|me_have a? ..1 plan ..1 already|ready|set|now|this|for_friday|tonight|wont_say|and_nobody|and_i|i_wont|im_not', 'going_to|gonna|will|ill do it on|after|before|when|once ..2 birthday|christmas|easter|friday|saturday|sunday|monday|thursday|wedding|graduation|holidays', 'plan is|would_be|was the|a? train|trains|bridge|rope|gun|pills|car|river|roof|garage|lake|cliff|knife|overdose|exhaust', '{killplace} ~6 my_plan|thats_where|thats_the_place|thats_the_one', 'ladder|rope|tree|belt|chair|stool ~6 all_i_need|all_id_need', 'could|would|might|id use ..1 the|my|a gas|oven|rope|gun|belt|car|knife|pills|blade|exhaust|hose|razor|tablets', 'how|where|when|which_day|what_day ..2 id|i_would|ill|i_will|im_gonna|im_going_to do|go|leave ..1 it|this_world|for_good', 'figured|worked it out ..3 when|where|how', 'my methods sorted|decided|chosen|picked|set', 'date ..2 place ..6 nobody|knows|tell|told', 'the|my plan is ..2 for|to_wait ..2 when|while|till|until ..2 kids|everyone|he|hes|she|shes|they|theyre|nobody|no_one|my|im', '{needstuff} & {stuffsign}', '{looklike} & {accidental}', 'payout|pay_out|life_insurance|policy ..4 if_i|suicide|cover_suicide|exclude|exclusion'],
    unless: '{doittask}|{stuffsafe}', fires: 'the when and where is worked out, I just need the nerve', silent: 'I did it, my homework is done and my desk is set up'
  },
  {
    id: 'found-after', code: 'SELF-HARM', level: 'B', means: 'thinks of who will find them', negated: 'keep', who: 'any',
    match: ['who|wholl|whoever|whos ..3 {finding}', '{finder} ..3 {finding} ..4 first|body|dead|like_that|hanging|instead|door|note|wednesdays|morning', '{finder} ..3 find_me|finds_me|finding_me ..4 there', 'so ..2 {finder} ..3 dont|doesnt|wont|wouldnt|didnt|cant {finding}', '{finder} ..1 to be the one to|who {finding}', 'one to whoever opens', 'how long ..4 before|until|till ..2 {finder} ..3 notice|noticed|find|finds|check|came|call|calling ..2 $|me|if|someone|on_me'],
    unless: '{findbad}', fires: 'I booked a motel so the kids would not find me', silent: 'some people find the film boring'
  },
  {
    id: 'waits-then-done', code: 'SELF-HARM', level: 'C', means: 'waits for a day, and then is done', past: 'other', negated: 'keep',
    match: ['{awaiting} & {thendone}', 'set|gave|given|giving myself a? deadline|until ..8 {gramcount}|30th|1st|infusions|change|better|or_else', 'wont|not be in|back|here|around monday|tomorrow|tuesday or ever', 'picked|chose|chosen|decided_on|picking monday|tuesday|wednesday|thursday|friday|saturday|sunday', 'its|it_is loaded $', 'date|day is ..1 set|chosen|circled|fixed', 'circled ..7 calendar', 'chosen|picked|chose the week|day|night|weekend ..3 they|everyone|hes|shes|when|are'],
    unless: '{thensafe}', fires: 'after my sister is married, when the kids are back at school, then I can go', silent: 'I am waiting for the exam and then I am done with school'
  },
  {
    id: 'last-arrangements', code: 'SELF-HARM', elsewhere: '{operation}', level: 'C', means: 'last things arranged, together with an after', past: 'other', negated: 'keep',
    match: ['{settleone} & {settlelast}', '{settletwo} & {settlelast}'],
    unless: '{settlesafe}', fires: 'I gave my cousin my guitar, he does not know why, I said I will not need it, one less thing', silent: 'we moved house and gave away the couch, we will not need it'
  },
  {
    id: 'two-arrangements', code: 'SELF-HARM', elsewhere: '{operation}', level: 'C', means: 'two last things arranged', past: 'other', negated: 'keep',
    match: ['{settleone} ~8 {settletwo}', '{settletwo} ~8 {settleone}', '{settleone} ~8 {affair}', '{affair} ~8 {settleone}', 'paid|sorted|picked|chosen|chose|planned ..2 my ..1 cremation|funeral|plot|headstone|funeral_songs', 'left my ..6 with a note|letter', 'put|putting everything|it_all|the_house|the_car in my ..1 name', 'changed|updated|named ..1 my beneficiary|beneficiaries', 'life insurance|policy covers|cover|pays|pay it|out|for_it|suicide', 'wrote|written|finished|done ..1 the|my ..1 letter|letters|note already|tonight|and|is_done', 'posted|gave|mailed|sent ..1 my ..1 wedding ring', 'videos|video|messages|letters|cards ..1 for|to ..2 to_watch|to_read|to_open ..2 when', 'gave|given|giving|left my ..2 friend|mate|brother|sister|cousin|neighbour|neighbor|bandmate|son|daughter|nephew|niece|roommate my ..2 {precious}', 'picked|chose|laid_out|ironed|chosen my last|final|funeral outfit|clothes|dress|suit|meal|song'],
    unless: '{settlesafe}|{vimagery}', fires: 'paid back everyone, the passwords are in the drawer', silent: 'I wrote a letter to the landlord'
  }
];
