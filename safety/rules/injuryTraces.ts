import type { Rule } from './rule.ts';

/** What self-injury leaves behind: blood, marks, stories about them, a count of days that starts again. */
export const injuryTraces: readonly Rule[] = [
  {
    id: 'blood-hidden', code: 'SELF-HARM', level: 'C', means: 'blood on things, hidden or again', negated: 'keep', past: 'other', trivial: 'keep', who: 'any',
    match: ['blood|bloody ..4 {istained} ~6 {iwhyhidden}', '{iwhyhidden} ~5 blood|bloody ..4 {istained}', 'cleaned|cleaning|wiped|washed|scrubbed|mopped ..2 blood ..3 {istained} ..1 before|so|again|at|by', '{istained} ..2 full|covered|soaked|stained ..2 blood ~5 {iwhyhidden}', 'found|saw|noticed|discovered ..1 the|my bloody tissues|towel|towels|sheets|sleeves|bandages|clothes', 'cant|couldnt|wont|not stop ..1 bleeding', 'cant|couldnt stop ..1 the|my bleeding|blood'],
    unless: '{inotmine}|{accident}', fires: 'I wiped the blood off the sink before my mom came home', silent: 'blood all over the sink again from my nosebleed'
  },
  {
    id: 'marks-seen', code: 'SELF-HARM', level: 'C', means: 'somebody saw their wounds, or they lied about them', negated: 'keep', past: 'other', trivial: 'keep', who: 'any',
    match: ['found|saw|noticed|discovered|spotted|pointed_at|asked_about|asks_about|seen ..1 my {imark}', 'found|saw|noticed|discovered|spotted|asked_about ..1 the {imark} ..2 on|in|under my ..3', '{ilied} ..2 about|to_him_about|to_her_about|to_them_about|over ..2 the|my|these|those {imark}', '{ilied} ..4 {imark} ..5 {istory}', '{imark} ..8 {ilied} ..4 {istory}', '{ilied} ..3 that? {istory} did ..1 it|this|that|them', 'told ..2 it_was|was|it_were {istory} ~4 {imark}', 'my {imark} ..1 arent|are_not|werent|not ..1 old|accidents|accidental|from|what|an_accident', '{imark} ..1 are|were|came from|by ..1 me|myself|my_own_hand|my_own_hands', 'did|do|made|make|gave|give ..1 the|those|these|them|em|my {imark}|them|em ..1 myself ..4', 'do|did|give|gave|make|made em|them|it myself ..1 with ..3'],
    unless: '{accident}|{marksafe}|{inotmine}|{fashion}', fires: 'my girlfriend noticed my cuts', silent: 'my doctor noticed my bruises from the car accident'
  },
  {
    id: 'marks-covered', code: 'SELF-HARM', level: 'C', means: 'covers up so that nobody sees', negated: 'keep', past: 'other', trivial: 'keep', who: 'any',
    match: ['{icover} ..5 so|because|or|otherwise|cause|cuz|where ..3 nobody|no_one|noone|they|mom|mum|dad|people|she|he|anyone|everyone|the_nurse|my_mom|my_wife|my_husband|others|someone ..2 {iseen}', '{icover} ..6 because|cause|cuz|over|for|due_to ..1 of? my|what arms|wrists|cuts|scars|marks|legs|thighs|i_did', 'bandaged|bandage|bandaging|wrapped|wrapping|patched|cleaned_up ..2 my arm|arms|wrist|wrists|leg|legs|thigh|thighs ..3 bathroom|secret|myself|again|alone|nobody|before|hidden|dark', 'do|did|doing it in_the_shower|in_the_bathroom|at_night|under_the_covers|in_my_closet ..3 where|so|when nobody|no_one|noone ..1 {iseen}', 'needed|need|got|getting stitches ..6 told|lied|said|hid|nobody|couldnt_tell'],
    unless: '{accident}|{marksafe}|{inotmine}|{fashion}', fires: 'long sleeves in summer so nobody sees', silent: 'long sleeves so that nobody sees my sunburn'
  },
  {
    id: 'heat-on-skin', code: 'SELF-HARM', level: 'B', means: 'burns their skin, or holds it to something hot', past: 'other', trivial: 'keep',
    match: ['held|hold|holding|pressed|press|pressing|put|putting|kept|laid|touched ..1 my|the hand|hands|arm|arms|palm|fingers|finger|wrist|skin|leg|thigh|foot ..2 on|to|over|against|in|into|under|near ..2 {ihotthing} ..3 {ionpurpose}', 'held|hold|holding|pressed|press|pressing|put|putting|stubbed ..1 a|the|my ..1 {ihotthing} ..2 on|to|against|into|under|near my hand|hands|arm|arms|palm|skin|leg|thigh|wrist|finger|fingers', 'turn|turned|turning|make|run|running|keep|set the|my ..1 water|shower|bath|tap ..1 too|so|up|burning|scalding|boiling|as ..2 hot|scalding ..2 {ionpurpose}', 'turn|turned|turning ..1 the? water|shower|bath|tap too hot on_purpose', '{iwound} {isoothes} ..1 me|down|$|so|more', '{isoothes} ..1 me to bleed|see_blood|cut|burn|hurt'],
    unless: '{accident}|{inotmine}|{harmsafe}', fires: 'I held my palm over the candle until it hurt', silent: 'I held my hands to the fire for warmth'
  },
  {
    id: 'count-broken', code: 'SELF-HARM', level: 'C', means: 'a count of clean days is broken', negated: 'keep', past: 'other', trivial: 'keep', who: 'me',
    match: ['^ i|ive just|also|finally? relapsed ..1 $|again|today|tonight|yesterday|last_night|bad|hard', '{istreak} clean ~5 {ibroken}', 'lost|broke|ruined|blew|threw_away|ended my ..2 {istreak} clean', 'lost|broke|ruined|blew my clean_streak|streak $', 'reset|resetting|restarted|restart ..1 my counter|count|clock|streak|days|tracker ..3', '^ its? day 0|zero ..1 again|$', 'back to|at day 0|zero|one|1 ..1 again|$|the', 'day 1|one again $', '{istreak} since ..1 i? last ..1 cut|hurt|burned|harmed|did_it'],
    unless: '{inotclean}|{harmsafe}|{session}', fires: 'forty days clean and last night I threw it all away', silent: 'forty days clean and sober and proud, I threw away the wine'
  },
  {
    id: 'wants-to-harm-slang', code: 'SELF-HARM', level: 'B', means: 'wants to, or did, in letters and pictures', past: 'other', trivial: 'keep',
    match: ['{wantto} {adv}? sh $|so|again|rn|right_now|tonight|bad|badly', 'i s h last_night|again|today', 'shd|sh_d last_night|again|today|yesterday', '{wantto}|{intend}|ready_for ..1 the? emocoffin|emorope', '{intend} ..1 use the? emorope', 'emogun ..1 emoskull|me|myself', 'emoskull emoskull me $|pls|please|already', '{intend} yeet|yote off ..1 a|the roof|bridge|building|balcony', '{intend} ..1 bleed_out', 'rope|roping soon|tonight|tmrw|tomorrow $', '^ tomorrow|tonight|today i die $', 'i od_d|odd|oded', 'tried|attempted to ..1 overdose', '{adv}? keep|always|constantly ..1 imagining|picturing|seeing ..1 myself? hanging|hanged ..3', 'i must ..1 die $', 'kill|killing ourselves ..1 $|together|tonight', 'i have ..1 intent $'],
    unless: '{stag}|{videogame}', fires: 'I wanna sh so bad', silent: 'shh, I want to sleep so bad'
  },
  {
    id: 'other-side', code: 'SELF-HARM', level: 'C', means: 'says goodbye till the other side, or that this is the last of its kind', negated: 'keep', trivial: 'keep', sentence: 14,
    match: ['see|seeing you|u|ya|yall ..1 on the other side ..1 $|someday|emodove|im', 'my last sunset|sunrise|dawn|spring|winter|night_here $', 'going|headed|heading home to god|jesus|the_lord|heaven|him $|tonight|soon|now|today', 'let me go please|now|already', 'six_feet_under|6_feet_under|in_the_ground|in_a_coffin is ..1 where i', 'is ..1 it|this ..1 a sin to ..2 kill_yourself|kill_myself|end_your_life|end_my_life|take_your_life|die', 'pass_away|die|go|slip_away in my sleep ..1 please|pls|plz|lord|god|tonight', 'living is|isnt not? ..2 something i want', 'it|this ends tonight|today|tomorrow ~3 life|me|everything|pain|forever'],
    unless: '{videogame}|{session}|{travel}|{bereaved}|{vimagery}', fires: 'see you all on the other side', silent: 'see you on the other side of the street'
  }
];
