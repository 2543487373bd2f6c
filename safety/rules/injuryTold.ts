import type { Rule } from './rule.ts';

/** Self-injury as people tell it: what it is for, heat and glass on the skin, the habit and what sets it off, blood and marks hidden, seen or excused, a count of days that starts again. */
export const injuryTold: readonly Rule[] = [
  {
    id: 'cut-in-order-to', code: 'SELF-HARM', level: 'B', means: 'cuts or bleeds for what it gives', past: 'other', trivial: 'keep', negated: 'keep',
    match: ['i|and|so|then ..1 cut|bleed|burn to ..1 check|see|prove|know|remind|punish|feel|calm|release|cope|quiet|make_sure|get_through|sleep|focus|breathe !the|if_the|costs|hair|corners', '{easier} ..1 after|when|once|if|while|until ..1 i ..1 bleed|bled|cut|burn_myself|hurt_myself|see_blood|see_the_blood|scratch|self_harm !out|back|down|off|my_hair|carbs|sugar|the_grass|ties|him|her|them', 'i ..1 cut ..1 once|twice|every|daily|most|each|nearly_every|almost_every ..1 a|week|day|night|days|nights|month|time|weekend ..1 $|now|again|and|because|since|i|when', 'every|each|another cut|burn|scar ..2 feels|is|brings|gives|like ..1 like|me? relief|release|peace|calm|quiet|proof|punishment|deserved', '{cutline} ~7 like i used to|did|do', 'used to|did ..3 with ..1 the|a|my razor|blade|knife|lighter|scissors', 'miss|missing|crave|craving ..1 the ..1 feeling|sensation|sting|rush|relief|release|sight of|from ..1 cutting|bleeding|blood|the_blade|burning|my_blood|the_razor', 'everything|all|whole ..3 not to cut|burn|self_harm|hurt_myself ..2 $|tonight|today|right_now|rn|again|myself', 'opening|open|picking|pick|reopen|reopening ..1 the|my|a wound|wounds|cut|cuts|scab|scabs|stitches ..2 so|wont|before|again|it_wont|keep', 'physical pain is|feels ..1 easier ..1 than'],
    unless: '{cutsafe}|{shaves}|{accidentOnly}', fires: 'I cut to prove I am still there', silent: 'I cut to the chase in meetings'
  },
  {
    id: 'hurt-to-feel', code: 'SELF-HARM', level: 'B', means: 'hurts themselves to feel something', past: 'other', negated: 'keep', trivial: 'keep',
    match: ['{hurt} myself|my_skin ~5 to feel something|anything|real|alive'],
    fires: 'I burn my skin with the oven tray just to feel something', silent: 'I burned my tongue and could not feel anything'
  },
  {
    id: 'cuts-for-relief', code: 'SELF-HARM', level: 'B', means: 'cutting or blood that calms', past: 'other', negated: 'keep', trivial: 'keep',
    match: ['cutting|the_cutting|cuts|the_blade|bleeding|burning_myself|hurting_myself|self_harm ..2 {cutrelief} ..1 me|down|my|the|it|better|thing|more|real|down_more|everything|$', '{bloodlook} ~7 {bloodease}', '{bloodease} ..3 when|if ..2 bleed|see_blood|see_the_blood', 'blood makes|made|makes_it|feels ..2 real|better|calm', '{wantto}|need|craving|really_want|want cut|to_cut|cutting ..1 {cutitself} ..1 $'],
    unless: '{accident}|{sewing}|{cutsafe}|{cutsaying}', fires: 'cutting calms me more than anything', silent: 'cutting carbs helps me feel better'
  },
  {
    id: 'nearly-cut', code: 'SELF-HARM', level: 'B', means: 'nearly cut, tries not to, or wounds of their own making', past: 'keep', negated: 'keep', trivial: 'keep',
    match: ['almost|nearly cut|burned $|today|last_night|tonight|again|yesterday|myself|this_morning', 'trying|try|tried ..2 not to cut|burn|self_harm ..1 $|tonight|today|again|anymore', 'fighting|resisting|resist ..2 not to cut $', 'stitches ..1 for|because|from ..1 what i did', 'shorts|sleeves|arms|legs because of what i did ..3', 'punching|hitting|bruising|punched|smacking my thighs|legs|stomach|thigh|face|head', 'hit|hitting|punch|punching my ..1 head|face with ..1 my? fist|fists', 'hit|nicked|got a vein ..1 $', 'wont|wouldnt|didnt stop bleeding ~3 cut|arm|deep|scared|wrist', 'deeper than i meant|wanted|intended|thought', 'pain is what i deserve', 'scared|afraid|ashamed ..1 to show|of my arms|legs|wrists ..1 $', 'blood on my sheets|sleeves|sleeve|sweater|bedsheets ..2 last_night|again|from', 'my arm|leg|knuckles along|against the ..1 brick|wall|bricks ..4 raw|bled|bleeding|blood'],
    unless: '{accident}|{sewing}|{cutsafe}|{cutsaying}', fires: 'I almost cut last night', silent: 'I almost cut my finger while cooking'
  },
  {
    id: 'seeks-a-blade', code: 'SELF-HARM', level: 'C', means: 'looks for something sharp', past: 'other', negated: 'keep', trivial: 'keep',
    match: ['{seeksharp} ..2 {sharpthing} ..1 $|last|again|in|around|to_use|tonight', 'broke|break|smashed ..2 glass|mirror|bottle|razor|sharpener ..5 sharp|blade|shard', 'thinking|thoughts|dreaming|dream about|of ..1 my|the ..1 old? blade|blades|razor|razors', 'barcode|barcodes|railroad_tracks|beans|styro on my ..1 arm|arms|wrist|thigh|thighs|leg|legs', 'cut|cuts to the|see beans|styro|fat'],
    unless: '{accident}|{sewing}|{cutsafe}|{cookware}|{gunhobby}|{leisure}', fires: 'last night I went looking for a blade', silent: 'I was looking for blades for my shaver'
  },
  {
    id: 'tool-used-on-me', code: 'SELF-HARM', level: 'B', means: 'used a sharp thing on their own skin', past: 'other', trivial: 'keep', needs: '{blade}|{cutter}',
    match: ['used|use|using|tried|took it|them|one|that on|to my arm|arms|leg|legs|wrist|wrists|thigh|thighs|skin|stomach|hip|hips'],
    unless: '{accident}|{inotmine}|{marksafe}', fires: 'the box cutter was on the table and I used it on my arm', silent: 'the lotion was on the table and I used it on my arm'
  },
  {
    id: 'heat-and-glass', code: 'SELF-HARM', level: 'B', means: 'holds the skin to heat, or uses glass on it', past: 'other', trivial: 'keep', negated: 'keep',
    match: ['held|hold|holding|put|pressed|press|stuck|kept ..1 my ..1 hand|hands|finger|fingers|arm|palm|wrist|leg ..1 over|on|against|in|under|to ..1 the|a|hot ..1 stove|burner|hob|flame|candle|lighter|iron|boiling_water|radiator|hot_water|kettle ~4 till|until|cause|because|deserved|deserve|couldnt|on_purpose|feel|longer|hurt|blister|blistered', 'held|hold|holding|pressed|put|touched ..1 a|the ..1 lit|hot|burning ..1 match|lighter|cigarette|candle|spoon|iron|metal|knife ..1 to|against|on|over ..1 my', 'used|use|using|found|grabbed|picked_up|kept ..1 a|some|the ..1 piece|shard|bit|pieces|shards of ..1 broken? glass|mirror|metal|plastic ~8 shallow|deep|arm|leg|skin|wrist|thigh|myself|lot|bleed|blood|cut', 'its|theyre|theyre_all|its_all ..1 only? shallow|not_deep|superficial|just_scratches|only_scratches ..4 lot|many|more|dozens|didnt|doesnt|dont|but', 'pour|poured|pouring boiling|scalding|hot water on myself|themselves|my_hand|my_leg|my_arm|yourself|my_skin', 'it|this|that wasnt|isnt|not ..1 an accident ~3 i ..1 burned|burnt|cut|hurt|hit|did ..1 myself|my|it', '{hurtall} ..3 my ..1 {bodypart} ~14 isnt|wasnt|not|never ..1 by|an accident'],
    unless: '{accidentOnly}|{cookware}', fires: 'I held my palm over the candle until I could not stand it', silent: 'I held a candle to light the way'
  },
  {
    id: 'heat-on-skin', code: 'SELF-HARM', level: 'B', means: 'burns their skin, or holds it to something hot', past: 'other', trivial: 'keep',
    match: ['held|hold|holding|pressed|press|pressing|put|putting|kept|laid|touched ..1 my|the hand|hands|arm|arms|palm|fingers|finger|wrist|skin|leg|thigh|foot ..2 on|to|over|against|in|into|under|near ..2 {ihotthing} ..3 {ionpurpose}', 'held|hold|holding|pressed|press|pressing|put|putting|stubbed ..1 a|the|my ..1 {ihotthing} ..2 on|to|against|into|under|near my hand|hands|arm|arms|palm|skin|leg|thigh|wrist|finger|fingers', 'turn|turned|turning|make|run|running|keep|set the|my ..1 water|shower|bath|tap ..1 too|so|up|burning|scalding|boiling|as ..2 hot|scalding ..2 {ionpurpose}', '{iwound} {isoothes} ..1 me|down|$|so|more', '{isoothes} ..1 me to bleed|see_blood|cut|burn|hurt'],
    unless: '{accident}|{inotmine}|{harmsafe}', fires: 'I held my palm over the candle until it hurt', silent: 'I held my hands to the fire for warmth'
  },
  {
    id: 'struck-self', code: 'SELF-HARM', level: 'B', means: 'strikes or scratches themselves', past: 'other', trivial: 'keep',
    match: ['{selfhit} myself !up|to_it|into_shape ..3 {repeated}', '{selfhit} my ..1 head|face|thighs|thigh|legs|arms|stomach ..4 {repeated}', 'pulled|pulling|ripped|ripping|tore|tearing|yanked out ..3 my ..1 hair', 'pulled|pulling|ripped|ripping ..2 my ..1 hair out', 'banging|banged|bang|hitting|slamming|slammed my head ..1 on|against|into'],
    unless: '{hithumor}', fires: 'I kept slapping myself over and over', silent: 'I keep beating myself up over and over'
  },
  {
    id: 'picks-open', code: 'SELF-HARM', level: 'C', means: 'opens old wounds', past: 'other', trivial: 'keep',
    match: ['picking|pick|picked|digging|dug|scratching|scratched ..4 scars|scabs|cuts|wounds|stitches ..3 until|till|open|bleed|bled|bleeding|raw'],
    unless: '{cutsafe}', fires: 'I pick at the old scars until they open', silent: 'my daughter picks at her scabs from the bike'
  },
  {
    id: 'cut-a-little', code: 'SELF-HARM', level: 'B', means: 'plays down a cut', past: 'other', trivial: 'keep',
    match: ['only|just ..1 cut|burned|burnt|scratched {alittle} !off|of|out|sugar|carbs|back|my|the|grass|lawn|finger', 'only|just a few|couple ..1 small|little|shallow|tiny ..1 cuts|scratches|burns|lines'],
    unless: '{cutsafe}', fires: 'I promise I only cut a little', silent: 'I only cut a little off my hair'
  },
  {
    id: 'wants-to-harm-slang', code: 'SELF-HARM', level: 'B', means: 'wants to, or did, in letters and pictures', past: 'other', trivial: 'keep',
    match: ['{wantto} {adv}? sh $|so|again|rn|right_now|tonight|bad|badly', 'i s h last_night|again|today', 'shd|sh_d last_night|again|today|yesterday', '{wantto}|{intend}|ready_for ..1 the? emocoffin|emorope', 'emoskull emoskull me $|pls|please|already', '{intend} yeet|yote off ..1 a|the roof|bridge|building|balcony', '{intend} ..1 bleed_out', 'rope|roping soon|tonight|tmrw|tomorrow $', '^ tomorrow|tonight|today i die $', 'i od_d|odd|oded', 'i must ..1 die $', 'kill|killing ourselves ..1 $|together|tonight', 'i have ..1 intent $'],
    unless: '{stag}|{videogame}', fires: 'I wanna sh so bad', silent: 'shh, I want to sleep so bad'
  },
  {
    id: 'injury-habit', code: 'SELF-HARM', level: 'B', means: 'cutting told as a habit, a rule or a price', past: 'other', trivial: 'keep', negated: 'keep', who: 'me',
    match: ['still|been|back|old|im ..1 cutting|burning|self_harming ..1 like ..2 teenager|teen|kid|emo|child', 'did|done it again ~2 the? sh|cutting|burning|blade|harming', 'my|the|that|on|old|this|more sh $|bs|thing|again|stuff|habit|scars', 'sh ~6 fighting|resisting|urge|urges|tempted|craving', 'hurting|harming|cutting yourself|myself is|gets|becomes ..1 addictive|addicting|a_drug|a_relief|an_addiction', 'cutting|burning|bleeding or|and drinking|crying|purging|starving|drugs|burning !less', 'drinking|crying|purging|starving or|and cutting|burning_myself|bleeding !down|back|out|sugar|carbs|calories|the|my', 'coping|cope ..1 skill|skills|mechanism|strategy|tool|thing ..1 is|was|are ..2 razor|blade|knife|lighter|cutting|scissors|burning|bleeding|razors|blades', 'ice|rubber_band|rubber_bands|elastic|red_pen|red_marker ..4 doesnt|isnt|not|wont|dont ..2 do_it|work|enough|help|cut_it|same ~6 real_thing|real_one|blade|cut|pain|bleed', 'cutting|self_harm|burning ..1 not|isnt|hasnt|no ..1 better|less|gone|stopped|improved|improving', 'i cut|burned|burn after|before|during|between ..2 session|infusion|treatment|appointment|therapy|infusions|sessions|drip !my_hair|my_nails|the_grass|the_lawn|out|back|down', 'when|if|after|once|whenever|every_time i cut|burn|bleed my|the|everything|it|all ..4 goes|go|quiet|stops|calm|calms|quiets|relief|better|shuts', 'dreamt|dreamed|dream|dreams|dreaming|nightmare about|of ..1 cutting|burning_myself|the_blade|the_razor|bleeding !the_grass|cake|hair', 'fighting|fight|resist|resisting|battling|fought the? urge|urges ..1 to ..1 do_it|cut|hurt|harm|burn|bleed|sh', 'if|when|after|every_time|whenever i ..1 eat|ate|binge|gain|fail|cry|mess_up ..3 cut|burn|bleed|hurt !back|down|out|carbs|calories|my_food', '{everyunit} ..4 is|equals|means|earns|gets|was another|one|a|two ..1 cut|burn|line|slice|slash', 'have_to|must|gotta|got_to|need_to cut after|when|if|again|before|for', 'my ..1 arm|arms|skin|thigh|thighs|wrist|wrists|leg|legs|body|knuckles paid|pays|paying|pay ..1 for|the_price|price', '^ cut $ ~2 slept|cried|cry|sleep|repeat|bled|bandaged', 'just|only ..1 one ..2 cut|burn $|then|wont|wouldnt', 'one|just_one|one_more ..1 little|small|tiny|quick cut|burn', 'do|make|need|want ..1 just? one|a|another ..1 little|small|quick|tiny? cut $', 'self_harms|selfharms|self_harmed|cuts_herself|cuts_himself|cuts_themselves ..4 so_do_i|me_too|i_do_too|i_do|same_here|so_did_i'],
    unless: '{accident}|{cutsaying}|{awareness}', fires: 'every mistake at work is another cut', silent: 'every pound at work is another budget cut'
  },
  {
    id: 'relapse-near', code: 'SELF-HARM', level: 'C', means: 'about to relapse, without a word of drink or drugs', trivial: 'keep', who: 'me', past: 'other',
    match: ['triggered ~6 about|going|gonna|close to? relapse', 'relapsing tonight|right_now', 'about|going|gonna|might to? relapse ..1 tonight|today|right_now'],
    unless: '{substanceuse}', fires: 'so triggered, about to relapse', silent: 'about to relapse on beer'
  },
  {
    id: 'count-broken', code: 'SELF-HARM', level: 'C', means: 'a count of clean days is broken', negated: 'keep', past: 'other', trivial: 'keep', who: 'me',
    match: ['^ i|ive just|also|finally? relapsed ..1 $|again|today|tonight|yesterday|last_night|bad|hard', '{istreak} clean ~5 {ibroken}', 'lost|broke|ruined|blew|threw_away|ended my ..2 {istreak} clean', 'reset|resetting|restarted|restart ..1 my counter|count|clock|streak|days|tracker ..3', '^ its? day 0|zero ..1 again|$', 'back to|at day 0|zero|one|1 ..1 again|$|the', 'day 1|one again $', '{istreak} since ..1 i? last ..1 cut|hurt|burned|harmed|did_it'],
    unless: '{inotclean}|{harmsafe}|{session}', fires: 'forty days clean and last night I threw it all away', silent: 'forty days clean and sober and proud, I threw away the wine'
  },
  {
    id: 'blood-hidden', code: 'SELF-HARM', level: 'C', means: 'blood on things, hidden or again', negated: 'keep', past: 'other', trivial: 'keep', who: 'any',
    match: ['blood|bloody ..4 {istained} ~6 {iwhyhidden}', '{iwhyhidden} ~5 blood|bloody ..4 {istained}', 'cleaned|cleaning|wiped|washed|scrubbed|mopped ..2 blood ..3 {istained} ..1 before|so|again|at|by', '{istained} ..2 full|covered|soaked|stained ..2 blood ~5 {iwhyhidden}', 'found|saw|noticed|discovered ..1 the|my bloody tissues|towel|towels|sheets|sleeves|bandages|clothes', 'cant|couldnt|wont|not stop ..1 bleeding'],
    unless: '{inotmine}|{accident}', fires: 'I wiped the blood off the sink before my mom came home', silent: 'blood all over the sink again from my nosebleed'
  },
  {
    id: 'marks-seen', code: 'SELF-HARM', level: 'C', means: 'somebody saw their wounds, or they lied about them', negated: 'keep', past: 'other', trivial: 'keep', who: 'any',
    match: ['found|saw|noticed|discovered|spotted|pointed_at|asked_about|asks_about|seen ..1 my {imark}', 'found|saw|noticed|discovered|spotted|asked_about ..1 the {imark} ..2 on|in|under my ..3', '{ilied} ..2 about|to_him_about|to_her_about|to_them_about|over ..2 the|my|these|those {imark}', '{ilied} ..4 {imark} ..5 {istory}', '{imark} ..8 {ilied} ..4 {istory}', '{ilied} ..3 that? {istory} did ..1 it|this|that|them', 'told ..2 it_was|was|it_were {istory} ~4 {imark}', 'my {imark} ..1 arent|werent|not ..1 old|accidents|accidental|from|what|an_accident', '{imark} ..1 are|were|came from|by ..1 me|myself|my_own_hand|my_own_hands', 'did|do|made|make|gave|give ..1 the|those|these|them|em|my {imark}|them|em ..1 myself ..4', 'do|did|give|gave|make|made em|them|it myself ..1 with ..3'],
    unless: '{accident}|{marksafe}|{inotmine}|{fashion}', fires: 'my girlfriend noticed my cuts', silent: 'my doctor noticed my bruises from the car accident'
  },
  {
    id: 'marks-covered', code: 'SELF-HARM', level: 'C', means: 'covers up so that nobody sees', negated: 'keep', past: 'other', trivial: 'keep', who: 'any',
    match: ['{icover} ..5 so|because|or|otherwise|cause|cuz|where ..3 nobody|no_one|noone|they|mom|mum|dad|people|she|he|anyone|everyone|the_nurse|my_mom|my_wife|my_husband|others|someone ..2 {iseen}', '{icover} ..6 because|cause|cuz|over|for|due_to ..1 of? my|what arms|wrists|cuts|scars|marks|legs|thighs|i_did', 'bandaged|bandage|bandaging|wrapped|wrapping|patched|cleaned_up ..2 my arm|arms|wrist|wrists|leg|legs|thigh|thighs ..3 bathroom|secret|myself|again|alone|nobody|before|hidden|dark', 'do|did|doing it in_the_shower|in_the_bathroom|at_night|under_the_covers|in_my_closet ..3 where|so|when nobody|no_one|noone ..1 {iseen}', 'needed|need|got|getting stitches ..6 told|lied|said|hid|nobody|couldnt_tell'],
    unless: '{accident}|{marksafe}|{inotmine}|{fashion}', fires: 'long sleeves in summer so nobody sees', silent: 'long sleeves so that nobody sees my sunburn'
  },
  {
    id: 'injury-traces', code: 'SELF-HARM', level: 'B', means: 'the place, the blade and the skin it was done with', past: 'other', trivial: 'keep', negated: 'keep', who: 'me',
    match: ['headbanging|headbutting|head_butting|head_banging ..1 the|against|into|on? ..1 wall|walls|door|desk|mirror|floor', 'razors|razor|blades|blade|knife|knives|lighter|scissors ~5 not|never|arent|isnt ..2 for ..1 shaving|cooking|legs|my_legs|beard|work|boxes|crafts|candles|sewing', '^ cut|cutting|burned|hurt in|at ..2 toilets|toilet|bathroom|loo|restroom|shower|bath|tub|stall !{notcut}', 'i|just|and|then cut|burned in|at ..1 the|my ..1 toilets|toilet|bathroom|loo|restroom|shower|bath|tub|stall', 'sat|sitting|lying|crying|curled|hiding ..2 on|in ..3 with|holding ..1 a|the|my razor|blade|knife|scissors|razors|blades|razorblade', 'cant|couldnt look|be|walk|see|pass ..4 knife|knives|razor|razors|scissors|lighter|blade|glass ..2 without ..9 arm|arms|skin|wrist|myself|cutting|drag|thigh', 'no|any|out_of ..1 room|space|skin|clear_skin|clean_skin|unmarked_skin ..1 left? on|for ..1 my|more ..1 {bodypart}|cuts', 'new|fresh|more ..1 scars|cuts|marks|burns|scabs ..1 on_top_of|over|across|on ..2 old|older|last ..1 scars|cuts|marks|ones|burns', '{patching} ..1 myself|my_arm|my_arms|my_thigh|my_thighs|my_wrist|my_wrists ..1 up? ..1 again|at_3am|at_2am|in_the_middle|alone|in_secret|in_the_bathroom', 'take|hide|lock|remove|move|throw|get ..1 the|my|all|these? ..1 knives|blades|razors|razor|sharps|scissors ..6 before_i|from_me|so_i_dont|so_i_cant|off_me|away_from_me', 'before i use|used|do|did|try ..3 on ..1 me|myself', '{gouged} ..2 my ..1 {bodypart} ..2 with ..1 a|my|the? {anyedge}', '{stubbed} ..2 smoke|cigarette|cig|fag|joint|ciggie|cigar|roach|rollie ..1 out? on|into|against myself|me|my', 'barcode|zebra|striped|ladder|tiger ..1 arm|arms|wrist|wrists|thigh|thighs|stripes'],
    unless: '{marksafe}|{nosebleed}|{cookware}', fires: 'I stubbed my cigarette out on myself', silent: 'I stubbed my toe on the step'
  },
  {
    id: 'injury-seen', code: 'SELF-HARM', level: 'C', means: 'their cuts hidden, seen or explained away', past: 'other', trivial: 'keep', negated: 'keep', who: 'any',
    match: ['hide|hiding|hid|conceal|cover|covering|covered ..1 up? ..1 my|the|fresh|new|self_harm|sh? ..1 cuts|cutting|self_harm|burns|slashes ..1 from|when|at|with|on|so|before|during|$', '{seers} {adv}? {adv}? saw|see|seen|sees|found|find|noticed|notices|notice|asked_about|looked_at|spotted ..1 my|the|all_my ..1 cuts|scars|burns|marks|slashes ..1 $|on_my|on|and|when|during|today|last|so|but', 'told|tell|telling|said|say|lied ~5 burns|cuts|marks|scratches|bruises|scars ..1 are|were|was|on_my_arm|on_my_arms ..1 from|by|an', 'dont|not|stopped|skip|skipping|never ..1 eat|eating|meals|food|dinner ..3 because|cause|cuz|bc ..1 i ..1 dont|didnt? ..1 deserve', 'my legs|arms|thighs|wrists|arm|leg|wrist ..1 are|is|r cut_up|sliced_up|slashed|shredded again $'],
    unless: '{marksafe}|{accidentOnly}|{vargue}', fires: 'I hide my cuts from my sister', silent: 'I hide my tattoos from my sister'
  },
  {
    id: 'injury-asked', code: 'SELF-HARM', level: 'C', means: 'asks of anybody what is their own', past: 'other', trivial: 'keep', negated: 'keep', who: 'any',
    match: ['is it|that|this ..1 normal|ok|okay|common|weird|bad|wrong ..3 to ..1 want_to|wanna|feel_like|still|need_to|like|enjoy? ..1 hurt|hurting|cut|cutting|harm|burn|punish ..1 yourself|myself', 'anyone|anybody|somebody|someone else ..3 hurt|hurts|cut|cuts|cutting|burn|burns|hit|hits|punch|scratch|scratches|bite|starve|choke|harm|pour ..4 themselves|themself|yourself|on_purpose', 'hurting|cutting|harming|burning yourself|themselves is|gets|becomes|can_be ..2 addictive|an_addiction|soothing|calming|a_release|relief|a_habit', 'themselves|yourself or|is is|it|that ..1 just me'],
    unless: '{accident}|{awareness}|{caring}', fires: 'is it normal to want to hurt yourself after this', silent: 'is it normal to want to sleep after this'
  },
  {
    id: 'injury-excused', code: 'SELF-HARM', level: 'B', means: 'an injury explained away, or said not to be an accident', past: 'other', trivial: 'keep', negated: 'keep', who: 'any',
    match: ['told|tell|telling|said|say|saying|blamed|blaming|pretend|pretended ~4 cuts|burns|scars|marks|scabs|slashes|wounds ..4 from|was|were|is|are|on ..2 cat|dog|kitten|rabbit|accident|cooking|gardening|fence|fall|oven|bushes|thorns', 'had_to|have_to|i ..1 say|lie|pretend|claim ..5 scraped|cut|burned|fell|slipped|caught ~6 i didnt|not_true|wasnt|lied|it_wasnt $', '{injuredverb} ..2 my|own|myself ~14 {notaccident}', '{injuredverb} ..2 my ..1 {bodypart} ~10 said|told|say|tell ~3 i_slipped|accident|slipped|fell|the_cat|the_oven', 'blood ..1 on ..2 sheets|towel|towels|sleeve|sleeves|carpet|tiles|bedding ..5 told|said|lied|hid|hide|hiding', 'cut|cuts|burn|burns|wound|wounds ..6 infected|deep|stitches|swollen|weeping ~6 cant|wont|scared|ashamed|embarrassed|dont_want ..2 tell|show|explain|say|see|go ..4 how|why|got|did|doctor|anyone|er|hospital', 'cant|wont|scared|ashamed ..2 tell|show|explain ..4 how i ..1 got|cut|burned|hurt ..1 it|this|them|myself|the_cut|the_burn'],
    unless: '{marksafe}|{nosebleed}', fires: 'I told my husband the cuts were from the cat', silent: 'I burned my arm on the pan by accident'
  },
  {
    id: 'blames-the-cat', code: 'SELF-HARM', level: 'C', means: 'blames somebody else for a wound, or a streak is over', past: 'keep', negated: 'keep', trivial: 'keep', across: true,
    match: ['told|said|blamed ~5 cat|dog|door|bike ~5 wasnt|didnt|isnt|lied|dont_have_a_cat|dont_own_a_cat|no_cat', 'said|told ~3 i fell ~2 i didnt', 'cat|dog scratched me ~5 wasnt|isnt|no_cat|dont_have', 'clean ..1 for? ..2 days|weeks|months|years ..4 relapsed|relapse|slipped|gave_in', 'lost|broke|ruined my ..2 day|days|month|months|week|weeks|year streak', 'moved|moving|back on? to ..1 blades|razors|the_blade|the_razor'],
    unless: '{streaksafe}', fires: 'I told her it was the cat. It was not, I lied', silent: 'I told her the cat is fine'
  },
  {
    id: 'other-side', code: 'SELF-HARM', level: 'C', means: 'says goodbye till the other side, or that this is the last of its kind', negated: 'keep', trivial: 'keep', sentence: 14,
    match: ['see|seeing you|u|ya|yall ..1 on the other side ..1 $|someday|emodove|im', 'my last sunset|sunrise|dawn|spring|winter|night_here $', 'going|headed|heading home to god|jesus|the_lord|heaven|him $|tonight|soon|now|today', 'let me go please|now|already', 'six_feet_under|6_feet_under|in_the_ground|in_a_coffin is ..1 where i', 'is ..1 it|this ..1 a sin to ..2 kill_yourself|kill_myself|end_your_life|end_my_life|take_your_life|die', 'pass_away|die|go|slip_away in my sleep ..1 please|pls|plz|lord|god|tonight', 'living is|isnt not? ..2 something i want', 'it|this ends tonight|today|tomorrow ~3 life|me|everything|pain|forever'],
    unless: '{videogame}|{session}|{travel}|{bereaved}|{vimagery}', fires: 'see you all on the other side', silent: 'see you on the other side of the street'
  }
];
