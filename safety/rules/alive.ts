import type { Rule } from './rule.ts';

/** Alive, and not by their own wish: sorry to have survived, acting the part, kept here by others, with no years ahead. */
export const aliveUnwillingly: readonly Rule[] = [
  {
    id: 'sorry-to-survive', code: 'SELF-HARM', level: 'C', means: 'is sorry to have survived, or to see another year', negated: 'keep', who: 'any', past: 'keep', trivial: 'drop',
    match: ['{minds} ..4 {survived} !{survivedWhat}', '{wish} ..1 i ..1 hadnt|havent|had_not|had_never|never|didnt|wouldnt ..2 {survived}|made|make|lived|gotten|reached it|this|to ..2 far|long|age|birthday|year', 'still ..1 here|alive|breathing ..1 sadly|unfortunately|regrettably|apparently_sadly|for_some_stupid_reason $', 'another birthday|year|new_year ..3 didnt_want|never_wanted|didnt_ask|shouldnt_be_here|not_supposed', 'hate|hated|regret|sorry|sad|mad|angry ..2 that? ..1 it|the_overdose|my_attempt|the_attempt|i didnt|never|failed|fail work|kill_me|finish|at_dying|to_die|at_killing'],
    unless: '{survivedWhat}|{vnotveiled}|{sports}', fires: 'I am honestly sad I made it to another birthday', silent: 'I am sad my son made it to the final and lost'
  },
  {
    id: 'refuses-rescue', code: 'SELF-HARM', level: 'C', means: 'does not want to be saved, stopped or brought back', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['dont_want|dont_wanna|didnt_want|never_want|not_want|dont_need|dont_deserve ..3 to ..1 be ..1 saved|rescued|revived|resuscitated|brought_back|talked_out_of_it|talked_down ..1 $|this_time|anymore|again|and|or|by', 'dont|please_dont|nobody|no_one|never|dont_let_anyone|dont_let_anybody|dont_let_them try|bother|come|trying ..1 to? ..1 save|rescue|revive|resuscitate|stop me $|this_time|anymore|now|again|please', 'dont|nobody|no_one|never|let_no_one|not ..2 bring|brings|let_them_bring|let_anyone_bring|call_anyone_to_bring me back $|this_time|to_life|if|again', 'dont|please_dont|do_not resuscitate|revive me', 'cant|wont|nobody_can|no_one_can|couldnt ..1 talk|talking|stop|convince me ..1 out_of ..1 it|this|dying|ending_it ..1 $|now|this_time|anymore', 'nothing ..1 you|anyone|they|anybody? ..1 can ..1 say|do ..2 stop_me|talk_me_out|change_my_mind|save_me'],
    unless: '{vnotveiled}|{quitting}|{worklike}|{leisure}', fires: 'I do not want to be rescued this time', silent: 'I do not want to be saved a seat by the door'
  },
  {
    id: 'acts-the-living', code: 'SELF-HARM', level: 'C', means: 'only pretends to want to live', negated: 'keep', trivial: 'drop',
    match: ['{feigns} ..3 want|wanna|wanted|wants|wanting|like|enjoy|love|care ..1 to? ..1 {toLive}|{living} !{notLiveIn}', '{feigns} ..3 want|wanna|wanted|wanting ..1 to? ..1 be here|around|alive $', '{feigns} ..2 {living} !{notLiveIn}'],
    unless: '{vnotveiled}|{worklike}|{staysSafe}', fires: 'so tired of acting like I want to live', silent: 'tired of pretending I want to live in this city'
  },
  {
    id: 'doubts-to-live', code: 'SELF-HARM', level: 'C', means: 'is not sure of wanting to live, or cannot see how others do', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{unsureIf} ..1 if|whether|that|why? ..1 i ..2 want|wanna|wants|wanted|care|wish ..1 to? ..1 {toLive} !{notLiveIn}', '{unsureIf} ..1 if|whether|that? ..1 i ..2 want|wanna|wanted ..1 to? ..1 be ..1 here|around|alive ..1 $', '{asksHow} ..2 {otherPeople} ..2 want|wants|wanna|choose|keep|enjoy|like|wanting|stand ..1 to? ..1 {toLive}|{living} !{notLiveIn}', '{asksHow} ..2 {otherPeople} ..2 keep|keeps|manage|manages ..1 wanting|choosing ..1 to ..1 {toLive}|go_on', '{unsureIf} ..1 living|life|staying_alive|being_alive|existing|staying is|was ..1 worth|for_me'],
    unless: '{vnotveiled}|{vjobs}|{dwelling}|{staysSafe}', fires: 'I am honestly not certain that I want to keep living', silent: 'wondering whether I want to work there'
  },
  {
    id: 'anyone-else-wants-out', code: 'SELF-HARM', level: 'C', means: 'asks whether others wish it too', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['anyone|anybody|somebody|someone|any_of_you else|here ..3 {nowant}|not_wanna|not_want_to ..1 {toLive}|be_alive|be_here|wake_up|be_around !{notLiveIn}', 'anyone|anybody|any_of_you|you|people ..1 else|ever|just|also|sometimes|here ..3 {wantto}|wish_you|wish_they ..1 {notexist}|die|be_dead|end_it_all|kill_yourself|werent_alive|were_dead !of|with|from|into|laughing', 'what|how ..3 you|people ..1 do|cope|deal|like ..2 when|if|to ..2 you|they|u ..1 dont_want_to|dont_wanna|want_to|want_to_not|no_longer_want_to|want_to_not ..1 {toLive}|{notexist}|die|be|be_here !{notLiveIn}', 'know|imagine what ..1 its|it_is|it like ..1 to ..1 {nowant}|not_want_to|want_to_not|want_to ..1 {toLive}|{notexist}|die|be $', 'is it|that ..1 normal|ok|okay|common|weird|wrong|bad|healthy ..1 to|that_i ..3 {wantto}|wish|{nowant} ..2 {toLive}|{notexist}|die|i_was_dead|you_were_dead|be_dead|i_were_dead !{notLiveIn}|of|with|laughing|from|into'],
    unless: '{vnotveiled}|{media}|{vjobs}|{media}', fires: 'does anyone else simply not want to exist', silent: 'does anyone else not want to live downtown'
  },
  {
    id: 'no-years-ahead', code: 'SELF-HARM', level: 'C', means: 'does not plan or expect to be alive by then', negated: 'keep', who: 'stated', trivial: 'drop',
    match: ['dont|not|never|doubt|didnt|cant|couldnt ..1 {planToBe} ..2 {stillLiving} ..1 {yearsOn}', 'dont|not|never|cant|didnt ..1 {planToBe} ..1 being|be|getting|make|making|growing|turn|turning ..1 old|older|it_to_old_age|old_age|30|40|50', 'wont|not_gonna|not_going_to|not ..1 be ..1 alive|around|here ..1 {yearsOn} ..1 $', 'cant|dont|couldnt ..1 picture|see|imagine ..1 myself|me ..1 older|old|as_an_adult|growing_old|growing_up|alive|next_year|grown ..1 $', 'no|without future ..1 where|with|that ..2 im|me|i ..2 alive|in_it|exist'],
    unless: '{yearsSafe}|{goneplan}|{vnotveiled}', fires: 'I do not really plan on being here in five years', silent: 'I do not plan on being here in five years, the rent is too high'
  },
  {
    id: 'life-is-over-already', code: 'SELF-HARM', level: 'C', means: 'life is over, and they wait for the body', negated: 'keep', who: 'any', trivial: 'drop', image: true,
    match: ['life is ..1 already? ..1 over|finished|done ~6 waiting|wait|body|catch_up|die|death|the_end', 'waiting|wait ..1 for|on ..1 my ..1 body|heart|time|turn|lungs|liver|organs ..2 to ..1 catch_up|give_out|give_up|quit|stop|fail|shut_down|die|come|finish', 'already|basically|practically|pretty_much ..1 dead ~6 body|waiting|just|heart ..4 know|knows|catch|caught|beating|stopped|yet', 'waiting ..1 to ..1 die|be_dead|drop_dead|not_wake_up !of|for|from', 'killing|kill time ..1 until|till|til ..1 i|im ..1 die|dead|gone|allowed'],
    unless: '{vnotveiled}|{sports}|{deadSafe}', fires: 'my life is done, just waiting on my heart to quit', silent: 'my shift is over, just waiting for the bus'
  },
  {
    id: 'cannot-do-another', code: 'SELF-HARM', level: 'C', means: 'cannot do another night or year of it, said alone', alone: 12, negated: 'keep', trivial: 'drop',
    match: ['{cant} ..1 do|face|take|survive|live|get_through|make_it_through|bear|stand|handle another|one_more|any_more day|night|week|month|year|hour|minute|morning|winter ..1 $|like_this|of_this|in_this_head|in_my_head|in_this_body|being_me|of_living|of_life|of_feeling|feeling', '{cant} keep|go_on|continue existing|being_alive|being_me|breathing ..1 $|anymore|like_this', '^ {nearly}? ready|waiting|begging|praying|cant_wait ..1 for ..1 it|everything|all_of_it|all_of_this|this_life|life ..1 to be? ..1 over|end|done|finished $', 'can|cant it|this|everything just|all? ..1 be over already|now|please ..1 $', '^ its|it_is ..1 either|this this? or death|dying', 'see|know|have|got|left ..1 only|just one solution|way_out|option|answer|exit|way|choice ..1 $|left|for_me|now|and', 'no more ..1 i|just ..1 cant|please $', 'im|i_am ..1 so? ..1 done being here|alive|around|me ..1 $|anymore'],
    unless: '{vnotveiled}|{worklike}|{trivial}|{vjobs}|{sports}', fires: 'I cannot do another night like this', silent: 'I cannot do another night like this with the baby screaming at work'
  }
];

/** Dead, others would be better for it; death as the one way to rest; the accident that would be welcome. */
export const betterDead: readonly Rule[] = [
  {
    id: 'once-dead-they-care', code: 'SELF-HARM', level: 'C', means: 'they would care, or be sorry, once the writer is dead', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{myPeople} ..1 would|will|might|ll|d|only|finally? ..3 {theyFeel} ..3 if|when|once|after|til|till|until ..1 i|im|i_am|me|ill|i_was|i_were ..2 {deadNow} ..1 $|too|maybe|and|then|anyway|or|right|huh', 'if|when|once|after i|im|i_am ..2 dead|died|killed|gone_for_good|in_the_ground|in_a_coffin ..1 {myPeople} ..1 would|will|might|d|finally ..2 {theyFeel}', '{myPeople} ..2 only|finally ..2 care|cares|love|notice|listen|miss ..2 {myPeople}|me|you? ..1 once|when|after|if ..1 youre|im|i_am|you ..1 {deadNow}', '{theyFeel} ..2 if|when|once|after i|im|i_was|i_were|i_am|id ..1 dead|died|killed_myself|in_the_ground ..1 $'],
    unless: '{deadSafe}|{vnotveiled}|{session}', fires: 'maybe they would be sorry once I am dead', silent: 'maybe they would be sorry if I was late'
  },
  {
    id: 'rather-me-dead', code: 'SELF-HARM', level: 'C', means: 'a dead child, parent or partner would be easier for them, or worth more', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['have|having|want|wanted|bury|mourn ..1 a dead ..1 son|daughter|kid|child|mom|mum|dad|mother|father|wife|husband|brother|sister|girlfriend|boyfriend|friend|parent', 'rather|prefer|sooner ..2 bury|mourn|see_me_dead|have_me_dead|me_dead|me_be_dead|i_was_dead|i_were_dead|i_died ..4', 'insurance|payout|policy|benefits ~4 more than ~4 me|i_am|alive|i_do|living ..1 $', 'insurance|payout|policy ..4 worth ..2 more ..3', 'take|taking|wasting|waste|using|use|breathing|breathe ..1 up? ..1 air|oxygen|space|room ..3 {otherPeople}|someone|somebody|someone_better ..4', 'end|ends|ending|over ..1 for_them|for_everyone if|when|once ..1 i|im ..1 dead|died|gone_for_good'],
    unless: '{deadSafe}|{vnotveiled}|{chores}|{worklike}', fires: 'it would be easier for them to have a dead brother', silent: 'easier for them to have a dead plant than a dog'
  },
  {
    id: 'lives-better-without', code: 'SELF-HARM', level: 'C', means: 'others would have better lives without them in it', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{easierLife} ..2 if|when|once|with|without ..1 i|im|me|id ..2 {notInIt}', '{easierLife} ..2 if|when|once ..1 i|im|i_were|i_was ..2 {deadNow}', '{myPeople} ..4 {easierLife} ..1 if|once|when|with ..1 i|im|me|id ..2 {notInIt}|{deadNow}|gone', '{myPeople} ..3 be|have|live ..2 better|happier|easier|fine|free|relieved|okay|ok|richer|lighter ..3 if|once|when|with ..1 i|im|me|id ..2 {notInIt}|dead|in_the_ground|six_feet_under|no_longer_here|no_longer_alive', 'if ..1 i|im ..1 {notInIt} ..3 {myPeople} ..4 better|happier|easier|fine|free'],
    unless: '{chores}|{vnotveiled}|{vdating}|{vleaving}', fires: 'my daughter would have an easier life if I was not in it', silent: 'the chat would be easier if I was not in it'
  },
  {
    id: 'dead-the-only-way', code: 'SELF-HARM', level: 'B', means: 'to be dead is the only way to rest, or out', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['only|one|best|easiest|fastest|quickest way|thing|solution|option|answer|choice|escape|peace ..5 is|be|was|involves|left|except|but ..3 {toBeDead} !of|for_my|from', 'only|one way|thing|time ..2 {relieving} ..3 {toBeDead} !of|from', 'no|other|any way|solution|option|answer|escape ..1 out? ..3 except|but|besides|other_than ..3 {toBeDead}|one|suicide', 'only|one|single way|time ..3 ill|i_will|id|i|im|i_can ..2 {relieving} ..2 is|when|if|by ..3 {toBeDead} !of|from', 'either|its this|that or death|dying|suicide', 'only|one way ..2 this|it|that ..1 ends|stops|end|stop|can_end ..4 {toBeDead}'],
    unless: '{deadSafe}|{bereaved}|{media}|{session}', fires: 'feels like the only way to get any peace is to be dead', silent: 'the only way to kill weeds is to let them die'
  },
  {
    id: 'welcomes-the-blow', code: 'SELF-HARM', level: 'C', means: 'hopes to be hit, or would not mind it', negated: 'keep', who: 'any', trivial: 'keep',
    match: ['{welcomes} ..6 {strikes} !up|with_a|when|that|like ..2', '{strikes} !up|with_a|when|that ..5 {welcomes}', '{welcomes} ..2 if ..4 {strikes} !up|with_a', '{strikes} and|i ..2 {welcomes}', '{welcomes} ..1 that|for|with|if? ..3 car|truck|bus|train|driver|semi|lorry|van|motorcycle|somebody|someone|lightning|plane|meteor|bullet ..5 {strikes} !up|with_a', '{welcomes} ..5 allergic_reaction|anaphylaxis|heart_attack|stroke|aneurysm|blood_clot|embolism|brain_bleed|cardiac_arrest ..1 $|so_i|and_die|that_kills|kills_me|and_not|tonight|in_my_sleep|or_something|would'],
    unless: '{strikeSafe}|{fearful}|{vnotveiled}', fires: 'sometimes I hope a driver runs the light and hits me', silent: 'I hope the coffee hits me before the meeting'
  }
];
