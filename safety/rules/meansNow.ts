import type { Rule } from './rule.ts';

/** The place or the thing is there, and the day is chosen. */
export const meansNow: readonly Rule[] = [
  {
    id: 'gun-along', code: 'SELF-HARM', level: 'B', means: 'sits somewhere with a gun', past: 'other', negated: 'keep',
    match: ['{sitwith} ..9 with ..1 my|the|a|his|dads ..1 {guncarry}', '{guncarry} ~5 just_sitting|sitting_there|sit_there|in_my_lap|for_hours|and_cried|looking_at_it|holding_it'],
    unless: '{gunhobby}', fires: 'I sit in the barn at night with the rifle', silent: 'we sat in the blind with the rifle all season'
  },
  {
    id: 'gun-not-for-hunting', code: 'SELF-HARM', level: 'B', means: 'a gun that is not for hunting or protection', past: 'other', negated: 'keep',
    match: ['{guncarry} ~6 not|isnt|aint|arent ..1 for ..1 hunting|sport|protection|the_range|target|home_defense|shooting_targets'],
    fires: 'I picked up a pistol, and it is not for hunting', silent: 'the rifle is for hunting'
  },
  {
    id: 'at-the-platform', code: 'SELF-HARM', level: 'C', means: 'at the trains, and not to travel', negated: 'keep',
    match: ['{watchtrain} & {notboard}'],
    unless: '{commute}|{nightout}', fires: 'I am on the platform, not boarding, just watching the trains', silent: 'I am at the train station with my sister'
  },
  {
    id: 'refill-for-it', code: 'SELF-HARM', level: 'B', means: 'asked for more medicine so as to have enough', past: 'other', negated: 'keep',
    match: ['asked|got|getting|told|requested|filled ~6 refill|refills|prescription|script|supply ~5 have_enough|be_enough|on_purpose|just_in_case_i', 'bigger|double|extra|early refill ~5 on_purpose|have_enough|be_enough'],
    unless: '{goneplan}', fires: 'I asked my doctor for a bigger refill on purpose', silent: 'I asked for a refill so I have enough for the trip'
  },
  {
    id: 'not-boarding', code: 'SELF-HARM', level: 'B', means: 'wants to step in front of it, or waits for a train not to take it', negated: 'keep',
    match: ['{wantto}|{intend}|{thoughts}|keep_thinking|imagine|imagining|picturing ..3 jump|jumping|step|stepping|walk|walking|throw_myself|throwing_myself|run|running in_front_of|under|into ..2 {traffic}', '{watchtrain} ~3 not|dont_think ..2 getting|get|gonna_get|boarding on'],
    fires: 'every morning I want to step in front of the train', silent: 'I want to sit near the window of the train'
  },
  {
    id: 'at-the-place', code: 'SELF-HARM', level: 'C', means: 'is at a bridge or an edge, went there and turned back, or will go again', negated: 'keep', past: 'other',
    match: ['look|looked|looking|stare|stared|staring|gazing ..1 at|into|down_at the river|water|bridge|tracks|drop|rails|edge|sea|canal|reservoir for|a ..1 long|hour|hours|ages', '^ im|i_am|here|sitting|parked|standing|back ..1 on|at|by|near|beside ..1 the|a|that bridge|cliff|ledge|edge|overpass|reservoir|tracks|railing ..1 $|right_now|now|again', '^ on|at the bridge|cliff|ledge|overpass|edge ..1 right_now|now|again', 'went|drove|walked|walk|crawled|climbed|got ..2 to the ..1 bridge|cliff|ledge|overpass|edge|railing|tracks|reservoir !of ~4 came_home|came_back|went_home|turned_around|turned_back|couldnt|didnt_do|chickened|then_back', '{killplace} ~22 go|going ..1 back ..1 there|tomorrow|tonight', '{killplace} ..5 engine on|off|running'],
    unless: '{nightout}|{heights}|{leisure}', fires: 'I drove out to the overpass and then turned around', silent: 'we drove to the bridge, ate lunch and came home'
  },
  {
    id: 'car-in-garage', code: 'SELF-HARM', level: 'B', means: 'the engine started indoors', past: 'other', negated: 'keep',
    match: ['{carrun} ..5 {carindoors} ~6 {carthen}', '{carindoors} ..4 {carrun} ~6 {carthen}', '{carrun} ..3 in|inside|with {carindoors} ..2 door|closed|shut|$'],
    unless: '{heights}', fires: 'I started the car in the garage, then turned it off', silent: 'my husband started the car in the garage and backed out'
  },
  {
    id: 'do-it-while', code: 'SELF-HARM', level: 'B', means: 'will do it while nobody is there, or on a day', past: 'other',
    match: ['{intend}|plan|planning|planned|plan_is|decided|going to? do it while|when|before|after|once ~6 {awayword}', 'i ..1 plan|planned|planning|intend|intending to do it ..1 on? monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|soon|this_week|this_weekend', 'be the one|ones ..1 to|who|that ..1 find|finds|found|discover me', 'room|motel|hotel|cabin|airbnb ..3 so ..4 dont|doesnt|wont|not|isnt|have ..5 find|finds|finding|found me'],
    unless: '{taskword}', fires: 'I will do it while my wife is at work', silent: 'I will do it while the kids are at school, the laundry'
  },
  {
    id: 'day-is-set', code: 'SELF-HARM', level: 'C', means: 'the day is set', past: 'other', sentence: 16,
    match: ['tomorrow|tonight|today|friday|saturday|sunday|monday is the day ~4 set|ready|arranged|in_place|decided|calm|peace', 'my date is ..3', 'everything|all ..1 is|its|been set ~5 tomorrow|tonight|friday|the_day', 'nothing|nobody|no_one ..2 stopping|keeping|holding me $|now|anymore|here'],
    unless: '{bash}|{goneplan}|{daysets}', fires: 'tomorrow is the day, all of it is set', silent: 'tomorrow is the day of the wedding, everything is set'
  },
  {
    id: 'note-written', code: 'SELF-HARM', level: 'B', means: 'the note is written', past: 'other',
    match: ['wrote|written|write|writing|finished|finish|signed|drafted|left ..1 my ..1 note $', 'my note is|was ..1 done|finished|written|ready|sealed|on_the', 'note is ..1 written|finished|on_the_kitchen_table', 'left|leaving ..1 a|the note ..2 pillow|bed|for_them'],
    unless: '{notesafe}', fires: 'I wrote my note', silent: 'I wrote my notes for the lecture'
  }
];
