import type { Rule } from './rule.ts';

/** Not wanting to be, said round the corner: sleep, the grave, an off switch, somebody to come and fetch them. */
export const veiledBeing: readonly Rule[] = [
  {
    id: 'veiled-sleep', code: 'SELF-HARM', level: 'C', means: 'wishes for a sleep or a night without a morning', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{vwish} ~7 {vsleepy} ~6 {vnowake}', '{vsleepy} ~5 {vnowake} ~7 {vwish}|fine|okay|ok|nice|lovely|relief|perfect|peaceful|better|happy'],
    unless: '{sleeptalk}|{vnotveiled}|{vimagery}', fires: 'wouldn\'t it be lovely to lie down and that be that', silent: 'I hope the baby will sleep and not wake at five'
  },
  {
    id: 'veiled-funeral', code: 'SELF-HARM', level: 'C', means: 'their own grave or funeral', negated: 'keep', who: 'any', trivial: 'keep',
    match: ['{vmyfuneral} !{vhome}|metal|star|in|with|under_a', 'practise|practice|practising|practicing|rehearse|rehearsing|pretend|pretending ..2 being_dead|dead|my_death', '{vwish} ~5 in_the_ground|under_the_ground|six_feet_under|6_feet_under|in_a_grave|in_the_grave|in_a_coffin|in_the_coffin|in_the_cemetery|in_the_graveyard'],
    unless: '{vimagery}|{vbereaved}|{vnotveiled}|{vdig}', fires: 'I wonder what they will play at my funeral', silent: 'his funeral is on Friday, I bring the flowers'
  },
  {
    id: 'veiled-envy', code: 'SELF-HARM', level: 'C', means: 'envies the dead or the dying', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{venvy} & {vfated}', 'supposed|meant to have? ..1 die|died|go|gone ..2 in|with|over|that|there|instead|not', 'should|shoulda have|of? ..1 died|gone|stayed|been_killed ..2 in|with|over|there|instead|that', 'should of|have died'],
    unless: '{vnotveiled}|{trivia}|{vimagery}|{vbetterluck}|{worry2}', fires: 'the man next door went in the night and I thought, lucky', silent: 'lucky me, I found a parking space'
  },
  {
    id: 'veiled-fetch', code: 'SELF-HARM', level: 'C', means: 'asks God, the universe or the dead to come for them', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{vgod} ~6 {vtakes}', '{vask} ~4 {vgod} ~6 me|im', '{vask} ~5 not_let_me_wake|let_me_not_wake|never_let_me_wake|not_to_wake|not_wake_me|never_wake_me|to_be_taken', 'why ..1 am|was i ..1 still|spared|brought|left|saved ..1 here|back|behind|alive|over|spared', 'wish|why|should|shouldnt|didnt|not|never ~4 brought|bring|dragged|drag|revived|revive|resuscitate|resuscitated me back', 'should|wish|why ~4 left me|let_me ..2 dead|gone|go|under|run|there|asleep', 'do not resuscitate', 'dnr'],
    unless: '{vthanks}|{vnotveiled}|{vrides}|{trivia2}|{vimagery}', fires: 'gran please come and take me, I am ready', silent: 'thank God the bus came to take me home'
  },
  {
    id: 'veiled-not-be', code: 'SELF-HARM', level: 'C', means: 'wishes not to be, to vanish, to be switched off', negated: 'keep', trivial: 'drop',
    match: ['{vwish} ..6 {vnotbe} !from|into|under|in_a|with|at|by|in_the_session|in_my_session|bread|weight|to_a|to_an|to_the|to_some|behind|when_they|when_he|when_she|when_my|when_the|the_stove|the_oven|the_light|the_lights|the_tv|the_iron|the_water|the_gas', '{vwish} ~5 not ..2 be|being|exist|existing $', '{nowant} ..2 be|exist $', '{nowant} ..3 be_around|be_here|live|exist|wake ..2 to|for !work|school|church|class|the_gym', '{vnotbe} ..2 sounds|seems|looks|feels ..2 nice|good|great|better|easier|peaceful|lovely|restful|kind|kinder|sweet|tempting|right|appealing', 'off|kill|power|stop switch|button ..4 me|my|myself|brain|neck|life|head|person|human', 'already|part_of_me ..2 left|gone|dead|died|crossed ..12 follow|catch_up|join|official|paperwork|late', 'might|may as well ..2 make it ..1 official|permanent', '{vnotbe} ..2 permanently|forever|for_good', 'be nothing again', 'let this be the end|last|it', '^ the? end of my story', 'want|wanted out $', '{vwish} ..2 be done $|already|now|tonight|for_good|with_it_all'],
    unless: '{dwelling2}|{vnotveiled}|{vimagery}|{vpeople}|{thoughtsgone}', fires: 'how nice it would be to just blink out', silent: 'this stain will not come out'
  },
  {
    id: 'veiled-quit-life', code: 'SELF-HARM', level: 'C', means: 'wants out of life, in whatever picture', negated: 'keep', trivial: 'drop',
    match: ['{vquit} ..3 {vlife} !with|in|at|together|paycheck|room|of_leisure|insurance|coach|coaching|drawing|jacket|style|hack|long|sciences|partner|story|savings|expectancy|choices|span|for_other|for_others|of|next|on|near|out|out_of|in_fear|to_the|back', '!{vnotmine} {vlife} ..1 is|feels|seems|was|isnt|has_become|became|just ..4 {vquit} !dying|meeting'],
    unless: '{dwelling2}|{sports}|{vnotveiled}|{vimagery}|{vgoodlife}', fires: 'I would like a refund on this whole being alive thing', silent: 'this drawing lesson was fun'
  },
  {
    id: 'veiled-unborn', code: 'SELF-HARM', level: 'C', means: 'wishes not to have been born', negated: 'keep', who: 'stated', trivial: 'drop',
    match: ['{vunborn} ..5 {vborn} !{vbirthplace}', 'mom|mum|mother|mam|she|they|parents ..6 aborted|abortion|miscarried|terminated ..1 me', 'gone through with the|an abortion', 'if id|i never|hadnt|had ..1 never? happened|been_born|existed', 'kinder|better ..4 never happened|existed|been_born', 'didnt|never|nobody|no_one|did_not ..2 ask|asked|signed|sign|consent|consented ..3 to_be_here|to_be_alive|to_be_born|to_exist|for_this_life|up_for_this_life|up_for_life|for_life|for_any_of_this|to_this_life|to_existing|to_any_of_this'],
    unless: '{vnotveiled}|{vimagery}', fires: 'I curse the day I was born', silent: 'my niece was born on Sunday'
  },
  {
    id: 'veiled-mercy', code: 'SELF-HARM', level: 'C', means: 'wants to be put down, or asks about assisted dying', negated: 'keep', who: 'any', trivial: 'keep',
    match: ['put me down|to_sleep|out_of_my|out_of_this|out_to_pasture !in_front|at_work|again|about|constantly|all_the_time|every|for_my|for_being|and_made', 'put down|to_sleep like ..5', 'put to sleep|down ..2 like ..3 dog|horse|cat|pet|animal', 'kind|kinder|humane|mercy|gentle ..4 dogs|animals|horses|pets|dog|horse ~10 me|i|that|people|us|humans', 'assisted|assist|medically|physician ..1 dying|suicide|death|die|assisted_dying', 'doctors|doctor|they|clinic|somewhere|place ..2 help|helps|let|lets ..1 you|people|me|us ..1 die|go|end', 'euthanasia|dignitas|pegasos|switzerland|voluntary_euthanasia ~8 {vme}', '{vme} ..8 euthanasia|dignitas|pegasos', 'euthanize|euthanise|euthanized|euthanised me|people_like_me', 'organs|organ ..6 someone|somebody|people|donate|use|useful|better', 'give ..3 to|for someone|somebody ..1 who ..3 live|be_here|wants|deserves'],
    unless: '{vpets}|{vnotveiled}|{sports}|{vbereaved}|{vimagery}|{vdonor}', fires: 'somebody should put me down like an old horse', silent: 'we had to put the dog down'
  }
];
