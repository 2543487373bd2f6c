import type { Rule } from './rule.ts';

/** Alive, and not by their own wish: sorry to have woken or survived, kept here by fear or by others, tired of acting the part. */
export const stillHere: readonly Rule[] = [
  {
    id: 'sorry-to-survive', code: 'SELF-HARM', level: 'C', means: 'is sorry to have survived, or to see another year', negated: 'keep', who: 'any', past: 'keep', trivial: 'drop',
    match: ['{minds} ..4 {survived} !{survivedWhat}', '{wish} ..1 i ..1 hadnt|havent|had_never|never|didnt|wouldnt ..2 {survived}|made|make|lived|gotten|reached it|this|to ..2 far|long|age|birthday|year', 'still ..1 here|alive|breathing ..1 sadly|unfortunately|regrettably|apparently_sadly|for_some_stupid_reason $', 'another birthday|year|new_year ..3 didnt_want|never_wanted|didnt_ask|shouldnt_be_here|not_supposed', 'hate|hated|regret|sorry|sad|mad|angry ..2 that? ..1 it|the_overdose|my_attempt|the_attempt|i didnt|never|failed|fail work|kill_me|finish|at_dying|to_die|at_killing'],
    unless: '{survivedWhat}|{vnotveiled}|{sports}', fires: 'I am honestly sad I made it to another birthday', silent: 'I am sad my son made it to the final and lost'
  },
  {
    id: 'veiled-sorry-alive', code: 'SELF-HARM', level: 'C', means: 'is sorry to be still here', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{vsorrow} ~7 {vstillhere}', '{vstillhere} ~6 {vsorrowafter}'],
    unless: '{vnotveiled}|{vgladtobe}|{vearly}', fires: 'gutted that I woke up again', silent: 'sad that I woke up late for work'
  },
  {
    id: 'another-day-no', code: 'SELF-HARM', level: 'C', means: 'minds that they woke up, or wants no other day', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{wwoke} ~1 {wughs} $', '{wughs} ..2 {wwoke} $', 'oh_no|ugh|damn|sadly|unfortunately|sigh|dammit|shit ..1 im|i_am ..1 still ..1 here|alive|breathing $', 'dread|dreading|hate|hated|regret|sad|sadness|sorry|cried|crying|angry|disappointed ..2 that_i|i|to|about|because_i ..1 woke|waking|wake|woken|awake up ..1 $|again|today|alive', 'dont|didnt|not ..1 want ..1 {wdays} $', 'dont|never ..1 want|wanna|need ..1 to? see ..1 {wdays}', 'no|without more birthdays|christmases|mornings|tomorrows|summers|winters ..1 for_me|please|ever|thanks|$', '{wantto} ..2 sleep|lie_down|lay_down|close_my_eyes ..2 not|never ..1 get_up|rise|open|open_them|come_back|be_woken ..2 ever|again', 'sleep|sleeping ..1 and never|not ..1 get_up|getting_up|rise ..1 ever|again'],
    unless: '{vsocial}|{sleeptalk}|{vnotveiled}|{vimagery}', fires: 'I woke up again, damn', silent: 'I woke up again at 3 because of the dog'
  },
  {
    id: 'sorry-to-be-spared', code: 'SELF-HARM', level: 'C', means: 'is let down that it was benign, that it missed, that the eyes open', negated: 'keep', trivial: 'drop',
    match: ['{lucklessly} ..4 {spared}', '{spared} ~5 {lucklessly}', '{lucklessly} ..3 every|each morning|day|time ..2 i open|opened|wake|woke', 'hope|hoped|hoping|wish|wished|wishing|praying|kept_hoping ..2 the|my|that|this ..2 {tests} ..4 {badResult} ..1 $|and|or|enough|so|news'],
    unless: '{spareSafe}|{sports}', fires: 'the lump was benign and I was let down', silent: 'the results came back clean and I cried with joy'
  },
  {
    id: 'should-have-died', code: 'SELF-HARM', level: 'C', means: 'minds having been saved or born, or was to be taken instead', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['why ..1 did|didnt|do|would|couldnt|not ..1 {wsavers} ..2 {wsaved}|let_me_die|let_me_go|leave_me_there|just_leave_me $', 'wish|hope|if_only ..2 {wsavers} ..2 slower|later|too_late|hadnt_come|never_came|arrived_later|took_longer|been_late|never_found|hadnt_found', 'shouldve|should_have|should|wish_they|wish_she|wish_he|wish_you|wish_somebody ..1 never|not|hadnt|had_never ..2 {wsaved}', 'mom|mum|mother|parents|dad|she|they ..1 shouldve|should_have|should ..1 had_the_abortion|had_an_abortion|had_that_abortion|aborted_me|aborted|gotten_rid_of_me|never_had_me|not_had_me|drowned_me', 'wish|hope|ojala|pity|shame|if_only ..3 {wdeadcross} ..2 had? ..2 taken|took|killed|got|finished me', 'give|trade|swap|hand|offer|donate my life|years|time|days|remaining_years|place|body ..3 someone|somebody|anyone|a_kid|a_person|them|a_child|whoever ..2 who|that|whod|wholl|wants|deserves', '{wdeadcross}|tumor|it|lump ..3 comes_back|returns|back|grows|is_bad|spreads ..5 wont|not|refuse|never ..1 treat|fight|get_treated|do_chemo|take_chemo|do_treatment', '{wantto} ..1 join|be_with|go_to|go_be_with|be_where|be_buried_next_to|lie_next_to ..1 my late|dead|departed|deceased|passed', 'want ..1 everyone|people|everybody|them|the_world|you_all|all_of_you to forget ..1 i|me|that_i|about_me|my_name ..1 existed|lived|was_here|ever|exist|$'],
    unless: '{vvisit}|{vnotveiled}|{vimagery}', fires: 'why did the doctors bring me back', silent: 'why did the doctors bring me in so early'
  },
  {
    id: 'still-here-why', code: 'SELF-HARM', level: 'C', means: 'does not see why they are still alive', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['dont_know|idk|dont_even_know|not_sure|no_idea|dont_get|dont_understand|cant_figure_out|cant_explain|wonder|wondering|unsure|beats_me why|how ..1 im|i_am ..2 alive|breathing|existing|living', 'dont_know|idk|dont_even_know|not_sure|no_idea|dont_get|dont_understand|cant_figure_out|cant_explain|wonder|wondering|unsure|beats_me why|how ..1 im|i_am|i ..1 still|even here|exist|live|bother_living $|tbh|honestly|anymore|though', 'why ..1 am|do|should i still|even|keep ..1 alive|breathing|exist|existing|wake_up|waking_up', 'why ..1 wasnt|couldnt|didnt|not|isnt ..1 it|that|i|me ..1 me|instead|taken $'],
    unless: '{vsocial}|{vnotveiled}|{vimagery}', fires: 'no idea how I am even breathing at this point', silent: 'no idea why I am still here at the office'
  },
  {
    id: 'refuses-rescue', code: 'SELF-HARM', level: 'C', means: 'does not want to be saved, stopped or brought back', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['dont_want|dont_wanna|didnt_want|never_want|not_want|dont_need|dont_deserve ..3 to ..1 be ..1 saved|rescued|revived|resuscitated|brought_back|talked_out_of_it|talked_down ..1 $|this_time|anymore|again|and|or|by', 'dont|please_dont|nobody|no_one|never|dont_let_anyone|dont_let_anybody|dont_let_them try|bother|come|trying ..1 to? ..1 save|rescue|revive|resuscitate|stop me $|this_time|anymore|now|again|please', 'dont|nobody|no_one|never|let_no_one|not ..2 bring|brings|let_them_bring|let_anyone_bring|call_anyone_to_bring me back $|this_time|to_life|if|again', 'cant|wont|nobody_can|no_one_can|couldnt ..1 talk|talking|stop|convince me ..1 out_of ..1 it|this|dying|ending_it ..1 $|now|this_time|anymore'],
    unless: '{vnotveiled}|{quitting}|{worklike}|{leisure}', fires: 'I do not want to be rescued this time', silent: 'I do not want to be saved a seat by the door'
  },
  {
    id: 'veiled-refuses-care', code: 'SELF-HARM', level: 'C', means: 'turns down what keeps them alive', negated: 'keep', who: 'me', past: 'other', trivial: 'keep',
    match: ['{vrefuse} ..3 {vvital}', 'wont|not_going_to|not_gonna|no_point ..4 {vvital} ~8 let|nature|happen|over|end|tired|go|anyway', '{vvital} ~5 {vrefuseafter}'],
    unless: '{vnotveiled}|{vfitness}|{vbereaved}', fires: 'I turned down the dialysis', silent: 'the nurse explained the insulin to me'
  },
  {
    id: 'acts-the-living', code: 'SELF-HARM', level: 'C', means: 'only pretends to want to live', negated: 'keep', trivial: 'drop',
    match: ['{feigns} ..3 want|wanna|wanted|wants|wanting|like|enjoy|love|care ..1 to? ..1 {toLive}|{livingOn} !{notLiveIn}', '{feigns} ..3 want|wanna|wanted|wanting ..1 to? ..1 be here|around|alive $', '{feigns} ..2 {livingOn} !{notLiveIn}'],
    unless: '{vnotveiled}|{worklike}|{staysSafe}', fires: 'so tired of acting like I want to live', silent: 'tired of pretending I want to live in this city'
  },
  {
    id: 'doubts-to-live', code: 'SELF-HARM', level: 'C', means: 'is not sure of wanting to live, or cannot see how others do', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{unsureIf} ..1 if|whether|that|why? ..1 i ..2 want|wanna|wants|wanted|care|wish ..1 to? ..1 {toLive} !{notLiveIn}', '{unsureIf} ..1 if|whether|that? ..1 i ..2 want|wanna|wanted ..1 to? ..1 be ..1 here|around|alive ..1 $', '{asksHow} ..2 {otherPeople} ..2 want|wants|wanna|choose|keep|enjoy|like|wanting|stand ..1 to? ..1 {toLive}|{livingOn} !{notLiveIn}', '{unsureIf} ..1 living|life|staying_alive|being_alive|existing|staying is|was ..1 worth|for_me'],
    unless: '{vnotveiled}|{vjobs}|{dwelling}|{staysSafe}', fires: 'I am honestly not certain that I want to keep living', silent: 'wondering whether I want to work there'
  },
  {
    id: 'anyone-else-wants-out', code: 'SELF-HARM', level: 'C', means: 'asks whether others wish it too', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['anyone|anybody|somebody|someone|any_of_you else|here ..3 {nowant} ..1 {toLive}|be_here|wake_up|be_around !{notLiveIn}', 'anyone|anybody|any_of_you|you|people ..1 else|ever|just|also|sometimes|here ..3 {wantto}|wish_you|wish_they ..1 {notexist}|die|end_it_all|kill_yourself|werent_alive|were_dead !of|with|from|into|laughing', 'what|how ..3 you|people ..1 do|cope|deal|like ..2 when|if|to ..2 you|they|u ..1 dont_want_to|dont_wanna|want_to|want_to_not|no_longer_want_to ..1 {toLive}|{notexist}|die|be|be_here !{notLiveIn}', 'know|imagine what ..1 its|it_is|it like ..1 to ..1 {nowant}|want_to ..1 {toLive}|{notexist}|die|be $', 'is it|that ..1 normal|ok|okay|common|weird|wrong|bad|healthy ..1 to|that_i ..3 {wantto}|wish|{nowant} ..2 {toLive}|{notexist}|die|i_was_dead|you_were_dead|i_were_dead !{notLiveIn}|of|laughing|from|into'],
    unless: '{vnotveiled}|{media}|{vjobs}|{media}', fires: 'does anyone else simply not want to exist', silent: 'does anyone else not want to live downtown'
  },
  {
    id: 'cannot-do-another', code: 'SELF-HARM', level: 'C', means: 'cannot do another night or year of it, said alone', alone: 12, negated: 'keep', trivial: 'drop',
    match: ['{cant} ..1 do|face|take|survive|live|get_through|make_it_through|bear|stand|handle another|one_more|any_more day|night|week|month|year|hour|minute|morning|winter ..1 $|like_this|of_this_life|of_this_pain|of_this_shit|of_this_hell|of_this_feeling|of_this_depression|of_this_misery|in_this_head|in_my_head|in_this_body|being_me|of_living|of_life|of_feeling|feeling', '{cant} ..1 do|face|take|survive|live|get_through|make_it_through|bear|stand|handle another|one_more|any_more day|night|week|month|year|hour|minute|morning|winter of this $', '^ {nearly}? ready|waiting|begging|praying|cant_wait ..1 for ..1 it|everything|all_of_it|all_of_this|this_life|life ..1 to be? ..1 over|end|done|finished $', 'can|cant it|this|everything just|all? ..1 be over already|now|please ..1 $', 'see|know|have|got|left ..1 only|just one solution|way_out|option|answer|exit|way|choice ..1 $|left|for_me|now|and', 'no more ..1 i|just ..1 cant|please $'],
    unless: '{vnotveiled}|{worklike}|{trivial}|{vjobs}|{sports}', fires: 'I cannot do another night like this', silent: 'I cannot do another night like this with the baby screaming at work'
  },
  {
    id: 'cannot-be-alive', code: 'SELF-HARM', level: 'B', means: 'cannot be alive, or stand to be', past: 'other', denies: true, negated: 'keep',
    match: ['i cant ..1 be|stay|remain|stand_being|keep_being alive', 'i cant live in|with this|so_much|such pain|agony|body|head'],
    unless: '{trivial}|{fearful}', fires: 'I cannot be alive when they find out', silent: 'I cannot be on time when they drive'
  },
  {
    id: 'living-is-harder', code: 'SELF-HARM', level: 'C', means: 'is more afraid of living than of dying, or would not mind either', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['dying|death|being_dead {xnotscared} ..5 living|life|being_alive|staying|waking_up|tomorrow|does|is', 'living|life|being_alive|staying_alive|existing ..2 scares|scarier|harder|worse|frightens|terrifies ..3 {xworse}|dying|death', 'more|rather ..1 afraid|scared|terrified|frightened of ..1 living|life|being_alive|staying|tomorrow ..1 {xworse}|than', 'indifferent|neutral|apathetic|ambivalent ..1 to|about|on living|being_alive|my_life|staying_alive|life_or_death|whether_i_live', 'need|want|could_use|take|deserve|wish_for|long_for ..2 {xrest} !from_facebook|from_instagram|from_work|from_social|from_my_job|from_dating|from_school', '{xrest} $', 'tired ~5 {xtired}', '{xtired} $', 'dont|please_dont|cant make|ask|asking|force me ..1 to? ..1 live|get|go|sit|suffer|make_it through|for ..1 another|one_more|any_more {xwinter} !in|at|of|with|on', 'thought of|about another|more ..1 {xwinter} ..3 makes_me_sick|unbearable|scares_me|horrifies_me|terrifies_me|kills_me', 'rest_in_peace|rip ..2 is|sounds ..2 i|nice|good|want|lovely', 'homesick for ..2 nowhere|nothing|death|the_grave|heaven|a_place_i'],
    unless: '{vjobs}|{vargue}|{deathsaying}|{fearful}|{vnotveiled}|{vimagery}|{vdating}', fires: 'dying does not scare me, living does', silent: 'dying my hair does not scare me'
  },
  {
    id: 'veiled-cannot-because', code: 'SELF-HARM', level: 'C', means: 'only fear or faith stands in the way', negated: 'keep', who: 'any', trivial: 'drop', sentence: 40,
    match: ['{vtooscared} ..2 for_that|to_do_it|to_go_through|to_try|to_end|to_actually|to_finish|to_jump ..4', 'religion|faith|church|god|bible|beliefs ..3 forbids|forbid|forbidden|doesnt_allow|wont_allow|wont_let|against|says_no ..3 it|otherwise|so|me|or', 'would ..3 if|but ..2 wasnt|werent|isnt|not ..3 sin|hell|catholic|scared|afraid|coward|cowardly|chicken|pain|hurt', '{vstillplan}'],
    unless: '{vnotveiled}|{vbold}', fires: 'I am far too much of a coward for that', silent: 'I am too scared to try the rollercoaster'
  },
  {
    id: 'no-morning', code: 'SELF-HARM', level: 'B', means: 'hopes not to see the morning or not to come home', negated: 'keep', trivial: 'drop',
    match: ['{dontlet} ..2 {daybreak}', '{wouldntmind} ..1 {notback2} ..3 {homeagain}', 'not to see|wake ..1 another|the|tomorrow|next ..1 sunrise|morning|day|$', 'sleep|bed hoping|praying|wishing ..4 last time|sleep|one', 'hoping|hope|praying|wishing ..3 not|never|dont to? see ..1 morning|tomorrow|the_morning|another_day|sunrise'],
    unless: '{daysafe}|{sports}', fires: 'I go to bed hoping not to see the morning', silent: 'please dont let me wake up late'
  }
];
