import type { Rule } from './rule.ts';

/** Not wanting to live, to wake or to be: the quiet half of suicidal speech. */
export const passive: readonly Rule[] = [
  {
    id: 'not-want-to-live', code: 'SELF-HARM', level: 'B', means: 'does not want to be alive', trivial: 'drop',
    match: ['{nowant} {adv}? {adv}? live|living|exist|existing|be_alive|being_alive|be_living|have_to_live|have_to_exist|keep_living|keep_existing|go_on_living|continue_living|stay_alive|be_in_this_world|be_on_this_earth|be_on_this_planet|be_a_person|live_anymore|live_this_life|be_conscious|be_born|continue_existing|have_to_be_alive !with|in|downtown|uptown|upstairs|downstairs|nearby|here|there|at|near|on|alone|by|together|off|next|close|forever|under|before|until|during|in_fear|like_that', '{nowant} {adv}? live|exist|be_alive at_all|whatsoever|full_stop', '{nowant} {adv}? wake_up|wake $', '{nowant} {adv}? wake_up|waking_up anymore|tomorrow|again|ever|at_all', '{nowant} be_here|be_around|stay_here|be_on_earth anymore|any_longer|at_all|on_earth|no_more', '{nowant} see|face|make_it_to tomorrow|another_day', '{nowant} {adv}? be_here|be_around $', 'why am i {adv}? alive', 'why am i {adv}? living', 'why are we alive', 'lost|losing|lose|lacking|lack|havent ..2 will|drive|desire|wish to live|go_on|keep_going|survive|exist'],
    unless: '{dwelling}',
    fires: 'I do not want to be alive anymore', silent: 'I do not want to live in Ohio'
  },
  {
    id: 'stop-being', code: 'SELF-HARM', feared: '{deathfear}', level: 'B', means: 'wants to stop existing',
    match: ['{wantto} {adv}? {adv}? {notexist} !asleep|drunk|good|on_the_spot|through_the|from|into|to_a|to_the|to_an|to_some|under|in|in_to|at|with_my|by|off|behind|when_they|when_he|when_she|when_my|when_the', '{wish} ..3 {notexist} !from|into|to_a|to_the|to_an|to_some|under|in|for|on|behind|when_they|when_he|when_she|when_my|when_the', 'not exist anymore', '!ill|will|you just {adv}? not exist', '!you|ill wish i was|were never|not born|here|alive', '!you wish i {adv}? wasnt|werent|hadnt|didnt born|alive|here|been_born|exist|existing|existed', 'wish i had never been born', 'wish i never existed|was_born', 'wish id never been born !a|an|with_red|with_this_hair|ginger', 'wish my parents|mom|mother never had me', 'never shouldve been born', 'never asked to be born', 'make me disappear', 'want the world to stop', 'be gone forever', 'not being alive|here|around sounds|seems|feels'],
    trivial: 'drop',
    unless: '{comfy}', fires: 'I wish I could simply cease to exist', silent: 'the stain should disappear from the shirt'
  },
  {
    id: 'never-wake', code: 'SELF-HARM', level: 'B', means: 'wishes to sleep and not wake up',
    match: ['{wish} ..7 {neverwake} !the|him|her|them|my|anyone|anybody|everyone|up|early|late|before|at|on_time|with|without|to|in|next_to', 'sleep|asleep|bed ..4 {neverwake} !up|early|late|before|at|to|without|with', '{neverwake} ..2 sounds|would|seems|be ..2 nice|good|better|okay|ok|fine|relief|great', '{wish} ..4 asleep forever', 'if i {neverwake}', '{wish} ..4 {neg} ..1 wake $', 'disappointed|upset|mad|annoyed|angry|bummed|devastated ..3 woke|wake|waking ..1 up', 'fall asleep forever', 'sleep my way out', 'last sleep', 'wish i ..2 wake up $'],
    trivial: 'drop', negated: 'keep',
    unless: '{comfy}', fires: 'I hope I go to sleep and never wake up', silent: 'I never wake up before ten'
  },
  {
    id: 'no-reason-to-live', code: 'SELF-HARM', level: 'B', means: 'sees no reason to live',
    match: ['one day i will|ill never wake', 'worth ..1 me being_alive|living', '{noreason} ..2 live|living|be_alive|being_alive|exist|existing|stay_alive|keep_living|staying_alive|go_on_living|life', 'nothing ..2 to live for', 'no one to live for', 'anything to live for', 'life ..3 {neg} ..2 worth living|it', 'life isnt|aint worth|for', 'worth living !that|this_far|so_far|in|here|there|out|near|at|next', 'worth being alive', 'worth staying alive', 'what do i ..2 to live for', 'what am i living for !if_not', 'why live', 'why should i ..2 live|stay_alive|keep_living', 'why do i ..2 exist|live', 'why was i ..1 born !into|with|without|in|so|left|right', 'i ..1 shouldnt be alive|exist|here|have_been_born', 'dont deserve to live|exist|be_alive|life|breathe', 'unworthy of life', 'my life ..4 worth living|nothing|it'],
    unless: '{lived}', negated: 'keep',
    fires: 'I have nothing left to live for', silent: 'living for the weekend, life is good'
  },
  {
    id: 'why-go-on', code: 'SELF-HARM', level: 'C', means: 'asks what the point is of going on',
    match: ['{nopoint} ..3 {goon} !with_him|with_her|with_my|to_the|to_school|to_work|in_to|out|to_talk|to_explain|to_convince|to_argue|to_fix|to_reason|to_please|to_call|to_get|to_change', '{nopoint} of ..1 life|it_all|anything|any_of_this|all_this|me', '{nopoint} anymore', 'point ..2 anymore', '!journal|to|that|this|it whats the point $', 'what is the point $', 'whats the fucking point', 'whats the use $', 'why keep going', 'no reason to ..1 {goon} !vacation|holiday|about|with|a_diet|that|this_diet|strike|dates', 'why should i ..1 {goon}', 'why do i ..1 {goon} !back|to|there|out|with|at|in|on', 'life is pointless|meaningless|worthless|not_for_me|empty', '^ my life is over !since|because|if|without', 'everything is pointless', 'nothing matters anymore', 'existence is pointless|meaningless|pain', 'my existence is|feels', 'point in life|this_life|living', 'nothing left|else for me !in_the|on_the|to_eat|to_do|to_clean|to_say|to_wear', 'no point $', 'nothing left inside'],
    unless: '{sports}|{quitting}|{worklike}', negated: 'keep',
    fires: 'what is the point of carrying on', silent: 'what is the point of this meeting'
  },
  {
    id: 'not-live-so', code: 'SELF-HARM', level: 'B', means: 'does not want to live in their own body or head, or be alive for what comes', trivial: 'drop',
    match: ['{nowant} {adv}? live|living|exist|existing|be_stuck in|inside this|my|that ..1 body|head|skin|mind|brain|pain|hell', '{nowant} {adv}? be_alive|being_alive|exist|existing|stay_alive at_the_end|after_this|after_that|for_it|for_this|for_that|for_any|in_this|to_see'],
    fires: 'I do not want to live inside this head of mine', silent: 'I do not want to live in this flat'
  },
  {
    id: 'cannot-live-with', code: 'SELF-HARM', level: 'C', means: 'cannot keep on living with what is', trivial: 'drop',
    match: ['{cant}|{nowant} {adv}? go_on_living|keep_living|keep_on_living|continue_living|go_on with ..3 pain|agony|illness|disease|guilt|shame|myself|voices|body|head|mind'],
    fires: 'I cannot keep living with so much pain', silent: 'I cannot keep living with this roommate'
  },
  {
    id: 'ends-with-me', code: 'SELF-HARM', level: 'C', means: 'sees peace or an end of pain only in an end of their own', trivial: 'drop',
    match: ['only way ..8 ends|stops|stop|end|over|goes_away ..2 when|if ..1 i end|die|stop|do $|too|myself', 'peace|rest|relief|free ~12 while|as_long_as im|i_am ..1 alive|living|breathing', 'matter_of_time until|till|before ..1 im|i_am|i ..1 not_here|gone|dead|not_around|do_it|end_it|end_up_dead|die'],
    fires: 'the only way this ache stops is when I stop', silent: 'it is only a matter of time until I am late'
  },
  {
    id: 'cannot-go-on', code: 'SELF-HARM', level: 'C', means: 'cannot go on',
    match: ['{cant} {adv}? {adv}? {goon2} !in_this_flat|in_this_apartment|job|shift|commute|puzzle|class|diet|like_this_with|like_this_at_work|with|back|to|out|about|a|his|her|the|my|your|that|trip|tour|stage|vacation|record|date|pretending|lying|working|hiding|arguing|lets|another_date|dates|holiday|that_ride|rides|the_ride|camera|tv|strike|rollercoasters|hikes|living_with|living_in|holding|without_insurance|without_my|at_this_price|paying', '{cant} {adv}? do this|it|life|any_of_this|all_this {adv}? anymore|any_longer|no_more|any_more|much_longer|for_much_longer', '{cant} ..1 live|survive|exist|live_life like_this|this_way|anymore|any_longer|with_this|with_myself|another_day|through_this|much_longer !with|in|here|a_lie|the_ceiling|the_roof|the_landlord|the_kitchen|the_heating|the_neighbors|the_neighbours', '{cant} ..1 do life', '{cant} ..1 face ..1 another_day|tomorrow|the_day|the_morning|life|the_world|one_more', 'much longer i can !wait', 'much more i can take', 'how much more of this i can', 'end of my rope $', 'end of my tether $', 'at my breaking point !with', 'nothing left to fight', 'no fight left !for|over|about|with', 'tired of fighting !with|over|about|my|the|him|her|his|insurance|for', 'tired of pretending $', 'tired of hurting', 'exhausted from fighting', 'too tired to ..2 {goon}|fight|try !with|him|her|about|over|the|new|my|another', 'no strength left', 'im done fighting|trying|pretending !i|for|to|with|new|on', 'go|going|step|stepping|slip|slipping|over_and|im over the edge !of_the|of_a', 'i have had enough $', 'ive had enough $'],
    fires: 'I honestly cannot go on', silent: 'I cannot go on that trip with you'
  },
  {
    id: 'cannot-take-it', code: 'SELF-HARM', level: 'C', means: 'cannot take it any more, said alone', alone: 7, negated: 'keep',
    match: ['{cant} {adv}? take|handle|stand|bear|deal_with it|this|life|the_pain|living|being_alive|existing anymore|any_longer|no_more|any_more|much_longer $'],
    unless: '{sports}|{quitting}', fires: 'I cannot take this anymore', silent: 'I cannot take him anymore'
  },
  {
    id: 'heavy-alone', code: 'SELF-HARM', level: 'C', means: 'words that are heavy only when nothing else is said', sentence: 7, negated: 'keep', trivial: 'drop',
    match: ['i {adv}? hate my life $', '{nearly} {adv}? done|did it $', 'ive|i_have made my decision $', '^ im|i_am ready to go $'],
    unless: '{sports}|{quitting}|{travel}', fires: 'honestly I hate my life', silent: 'I hate my life as a student at this school, the food is bad'
  },
  {
    id: 'tired-of-living', code: 'SELF-HARM', level: 'B', means: 'tired of living', who: 'me',
    match: ['{tired} {adv}? ..1 living !with|in|at|here|on|paycheck|there|together|like|room|under|my|the|by|for|from|near|out|alone|a_lie|out_of|next_to|among', '{tired} {adv}? ..1 being_alive|existing|existence|breathing|my_existence|waking_up_every|being_here|being_conscious|staying_alive|this_existence|being_on_this|being_in_this', '{tired} {adv}? life $', '{tired} {adv}? this life $', 'tired_of|sick_of|done_with|fed_up_with|had_enough_of|exhausted_by {adv}? my life $', '{tired} this world|earth|existence !of|where', 'tired of life !in|on|at|as|with|without', 'done with life !in_the|in_this|in_a|in_london|in_la|in_new|on_the_road|at_the', 'life and i are done', 'done living', 'done existing', 'done with everything $', 'done with it all $', 'done with this life', 'done being alive', 'hate that im alive', 'hate that i woke|wake up !at|to|early|for|with|in|before|so|late', 'hate waking up !at|to|early|for|with|in|next|before|so|cold|on|late', 'over life', 'living is ..2 exhausting|painful|hell|torture|hard|too|unbearable|pain|punishment|agony|hurts', 'being alive is ..2', 'being alive hurts|feels|sucks', 'existing is|hurts|feels !expensive|overrated ..3', 'living hurts', 'hurts to live|exist|be_alive', 'tired of it all', 'tired of everything $', 'give|giving|gave|given up on life|living', 'sick of life', 'i want out $', 'want out of this|my life|world'],
    unless: '{sports}', trivial: 'drop',
    fires: 'I am so tired of being alive', silent: 'I am tired of living in the city'
  },
  {
    id: 'give-up', code: 'SELF-HARM', level: 'C', means: 'is giving up', sentence: 40,
    match: ['{wantto} {adv}? {giveup} $', '{wantto} {adv}? {giveup} now|already|completely|on_everything|on_life|today|too|and|so', 'i {giveup} on life|everything|myself|it_all|living', 'im {giveup} $', '{intend} {adv}? {giveup} $', 'verge of ..1 {giveup}', 'close to {giveup}', 'thinking about|of {giveup} $', 'ive {giveup} $', 'i have {giveup} $', '{giveup} on everything|life|myself|living', 'i am {giveup} $', 'about to {giveup} !my|the|on_him', 'i feel like {giveup} !the|my_job|my_plot|our|smoking|meat|dairy|sugar|on_love|on_dating|on_him|on_her|on_men|on_women|on_this|on_that|on_my|on_finding|on_the'],
    unless: '{quitting}',
    fires: 'I just want to give up', silent: 'I want to give up smoking'
  },
  {
    id: 'make-it-stop', code: 'SELF-HARM', level: 'C', means: 'wants everything to stop or be over', alone: 40,
    match: ['{wantto} ..2 make it ..1 stop', 'make it all stop|end|go_away', 'make the pain|hurt|hurting stop|end|go_away', 'want ..1 it ..1 to be over', 'want everything to stop|end|be_over', 'want the|this|my pain|suffering|hurt|hurting|misery ..1 to stop|end|be_over|go_away', 'want this|life|all_of_this|it_all|everything to end|be_over', 'want it over', 'wish it would ..2 end|be_over|stop !raining|snowing|ringing|beeping|barking|itching|loading', 'wish it was|were ..1 over', 'wish everything|it_all would stop|end', 'end the|this|my pain|suffering|misery|agony|torment', 'ending the|this|my pain|suffering|misery|agony', 'stop the pain|suffering', 'let it be over', 'please let it end', 'only way out !is_through|is_up|of_the|of_my|of_debt', 'only way to ..2 stop|end|escape|peace|free', 'no way out !of|except', 'no way out of this $|for_me|for_us|except|but|life|pain|hell|hole|pit|place|darkness|feeling|misery|head|body|world', 'no other option', 'only option left', 'only escape left|is_to|is_death|i_see|i_have_left|now', 'want ..1 peace $', 'permanent solution', 'want to be free from|of ..3 pain|life|world|body', 'escape this|from_this life|world|hell|pain', 'it will all be over', 'all be over soon', 'pain will be over', 'leave it all behind', 'be at peace finally|soon|at_last', 'finally be at peace', 'finally ..1 free from|of this', 'get it over with already $', 'want to turn|switch|shut it all|everything off', 'press|hit the off switch', 'stop hurting forever', 'the pain to stop', 'all to stop', 'the noise to stop', 'the thoughts to stop'],
    unless: '{overthings}|{racket}', trivial: 'drop',
    fires: 'I just want it all to be over', silent: 'I want the meeting to be over'
  }
];
