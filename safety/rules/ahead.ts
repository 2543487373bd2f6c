import type { Rule } from './rule.ts';

/** Years refused, being gone by a date, the last hope gone, and a death that no longer frightens. */
export const ahead: readonly Rule[] = [
  {
    id: 'age-refused', code: 'SELF-HARM', level: 'C', means: 'does not mean to reach an age or a year', negated: 'keep', trivial: 'drop',
    match: ['{notplan} ..3 {reachage} ..1 {agenum}', 'decided ..3 not|dont|wont ..3 {reachage}|turn|turning|be {agenum}', '{notplan} ..2 get|grow|getting|growing old $', '{agenum} and i {notplan}', 'wont|not ..2 see|make_it_to|reach|live_to ..1 {agenum}'],
    unless: '{goneplan}|{leisure}', fires: 'I never planned to live past forty', silent: 'I never planned to move at forty'
  },
  {
    id: 'gone-by-then', code: 'SELF-HARM', level: 'C', means: 'says they will not be here by some day', negated: 'keep', trivial: 'drop',
    match: ['wont|not_gonna|not_going_to|wouldnt|doubt_ill|dont_think_ill be ..1 here|around|alive {goneby}', 'i ..2 gone {goneby} !work', 'wont|not_gonna|not_going_to be ..1 here|around when ~5 get|come|gets|comes|back|home|wake ~9 love|sorry|goodbye|bye|forgive|remember', 'dont|cant know|tell|say how ..1 longer|long ill|i_will|im_going_to|im_gonna|id be ..1 here|around|alive|able_to_go_on $', 'dont know how ..1 longer|long i_can|ill|i_will|im_going_to ..1 last|stay|hold_on|hang_on|make_it|go_on|be_here|be_around|do_this', 'been ..1 alive|here|around|breathing|living|on_this_earth ..1 too|far_too|way_too|long long|enough'],
    unless: '{goneplan}', fires: 'I will not be around by Christmas', silent: 'I will not be here by then, my flight is early'
  },
  {
    id: 'others-better-with', code: 'SELF-HARM', level: 'C', means: 'others better off with somebody else alone', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['better_off|happier|fine|okay|ok|safer with just|only ..2 dad|mom|mum|father|mother|wife|husband|grandparents|grandma|grandpa|sister|her|him|each_other', 'would be better_off|happier|fine|okay|ok|safer with ..2 dad|mom|mum|father|mother|wife|husband|grandparents|my_sister|my_parents|someone_else ..1 alone|anyway|instead|$'],
    unless: '{chores}|{goneplan}', fires: 'the boys would be happier with just their mother', silent: 'I am fine with just a sandwich'
  },
  {
    id: 'not-meant-for', code: 'SELF-HARM', level: 'C', means: 'not made for this world', negated: 'keep', trivial: 'drop',
    match: ['not|never|wasnt|isnt|dont_think_i|dont_think_im|wasnt_i ..3 {meantfor} ..1 this|the|that {worldlife}', 'world|life wasnt|isnt|was_not|was_never ..1 made|meant|built for ..1 me|people_like_me|someone_like_me'],
    fires: 'I was never made for this world', silent: 'I was never made for mornings'
  },
  {
    id: 'rejoin-missed', code: 'SELF-HARM', level: 'C', means: 'misses somebody who died and wants to go to them', negated: 'keep', trivial: 'drop',
    match: ['miss|died|passed|passed_away|lost|buried|heaven|grave|funeral|widow|widower & {wantto} ..2 join ..1 her|him|them|mom|dad|my_wife|my_husband', '{wantto} ..2 be_with|see|join ..4 in_heaven|up_there|up_in_heaven|other_side', 'ready to see|be_with|join|meet ..3 other_side|heaven|up_there'],
    unless: '{vvisit}|{goneplan}|{leisure}', fires: 'since my husband passed I only want to join him', silent: 'I want to join her gym'
  },
  {
    id: 'death-gentle', code: 'SELF-HARM', level: 'C', means: 'death no longer frightens, and they are ready', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{deathgentle} ~9 {deathready}'],
    fires: 'I saw that dying is easy, so I am ready now', silent: 'I lost my fear of death and feel free'
  },
  {
    id: 'wish-it-had-kept-me', code: 'SELF-HARM', level: 'B', means: 'wishes that something had killed them or kept them', negated: 'keep', trivial: 'drop',
    match: ['{wishing} ..1 {keptdoer} ..1 had|would|would_have|wouldve|couldve|just ..1 {keptdeed}', '{wishing} ..1 {keptdoer} {keptdeed}', 'wish|wished|wishing i|id ..1 never|not|hadnt|didnt ..1 came|come|wake|woke|woken|wakened|surface|return ..2 back|out|up|from', 'still wish|wishing i|it had|did $', '{wishing} ..1 i ..1 go|pass|slip_away|die|went ..2 in_my_sleep|tonight|overnight', 'why did|do i|me ..1 survive|survived|make_it_through|live_through', 'should have|of|ve ..1 left|kept|let me ..1 under|asleep|in_there|die|go|there', '{wishing}|hope|hoping|praying ..3 kill|kills|finish|finishes|take me|out|off !from|to|for|with|on'],
    unless: '{vacationing}|{sports}', fires: 'I wish the infusion had just kept me', silent: 'I wish the clinic had kept me informed'
  },
  {
    id: 'taking-all-not-to-wake', code: 'SELF-HARM', level: 'B', means: 'all of it at once, so as not to wake', past: 'other',
    match: ['{take}|taking|using|snorting|swallowing|swallow|use|inject|injecting ..2 all ..4 not|never|dont|wont|wouldnt wake|wake_up|be_here|feel', '{take}|taking|using|snorting|swallowing|swallow|use ..2 all ..3 at once', '{take}|taking|using|swallow ..4 so i|that dont|never|wont|wouldnt wake', '{take}|taking ..5 to not|never wake'],
    unless: '{harmlesspills}', fires: 'thinking of using all the sprays at once', silent: 'I take all my vitamins in one go so I do not forget'
  }
];
