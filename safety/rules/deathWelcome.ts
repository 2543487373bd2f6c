import type { Rule } from './rule.ts';

/** Death that would be welcome: praised, envied, asked to come, let happen, or the way back to the dead. */
export const deathWelcome: readonly Rule[] = [
  {
    id: 'death-praised', code: 'SELF-HARM', level: 'C', means: 'finds death kind, quiet or the only rest', negated: 'keep', who: 'any', trivial: 'drop', image: true,
    match: ['{wdeath} ..1 would|will|must|sounds|seems|looks|feels|could|might ..4 {wrelief}', '{wdeath} is|was ..1 the|my|a|so|more|not|only ..2 {wrelief}', '{wrelief} ..2 i|ill|id|ive ..4 is|in|be|to ..3 {wdeath}', 'only|such|what|huge|real|so|it_would_be|it_be|be|the|my ..2 {wrelief} ..3 is|in|would_be|comes_with|to|for_me ..2 {wdeath}', 'it ..1 would|must|will be ..2 {wrelief} ..1 to ..1 {wdeath}|not_be|not_be_here', 'want|wanted|need|deserve|crave|wish|long ..1 for? {wnothing}', '{wnothing} is|sounds ..3', '{wantto} ..2 {wdissolve} ..1 into|in|to {wintodust}', 'better|rather ..1 to? be dust|dirt|ashes|nothing|worm_food|a_corpse'],
    unless: '{bereaved}|{vpets}|{vbereaved}|{deathsaying}|{fearful}|{vnotveiled}|{vimagery}', fires: 'the only rest left for me is in the grave', silent: 'death must have been a relief for my grandmother after the hospice'
  },
  {
    id: 'death-gentle', code: 'SELF-HARM', level: 'C', means: 'death no longer frightens, and they are ready', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{deathgentle} ~9 {deathready}'],
    fires: 'I saw that dying is easy, so I am ready now', silent: 'I lost my fear of death and feel free'
  },
  {
    id: 'dead-was-good', code: 'SELF-HARM', level: 'C', means: 'felt dead there, and wants that', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{feltdead} ~8 {gladdead}', '{gladdead} ~5 {feltdead}', '{wantto} ..2 stay|live|remain ..1 in ..1 the? k_hole|khole|void|nothingness ..1 forever|for_good|and|instead|$', 'so|guess ..3 the end of me $'],
    unless: '{vacationing}|{sports}', fires: 'I was dead in there and it was the best I ever felt', silent: 'the void was strange and then it ended'
  },
  {
    id: 'dead-the-only-way', code: 'SELF-HARM', level: 'B', means: 'to be dead is the only way to rest, or out', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['only|one|best|easiest|fastest|quickest way|thing|solution|option|answer|choice|escape|peace ..5 is|be|was|involves|left|except|but ..3 {toBeDead} !of|for_my|from', 'only|one way|thing|time ..2 {relieving} ..3 {toBeDead} !of|from', 'no|other|any way|solution|option|answer|escape ..1 out? ..3 except|but|besides|other_than ..3 {toBeDead}|one', 'only|one|single way|time ..3 ill|i_will|id|i|im|i_can ..2 {relieving} ..2 is|when|if|by ..3 {toBeDead} !of|from', 'either|its this|that or death|dying|suicide', 'only|one way ..2 this|it|that ..1 ends|stops|end|stop|can_end ..4 {toBeDead}'],
    unless: '{deadSafe}|{bereaved}|{media}|{session}', fires: 'feels like the only way to get any peace is to be dead', silent: 'the only way to kill weeds is to let them die'
  },
  {
    id: 'veiled-after-session', code: 'SELF-HARM', level: 'C', means: 'would rather have stayed under', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{vcomingback} !here|to_this|to_that ..5 {vawful}', '{vstayunder} ~8 {vwishunder}', '{vwishunder} ~6 {vstayunder}', 'why ..3 bring|pull|drag|wake|fetch ..1 me ..1 out|back|up ..4', 'disappointed|gutted|sad|let_down|sorry ~5 wasnt|werent|hadnt ..3 dying|dead|death|died|real|permanent|forever', '{vnothingness} ~8 {vwantagain}', 'up the dose ~6 let_me|drift|slip|go|sleep|not_wake|stop'],
    unless: '{vnotveiled}|{vgladtobe}|{vhomecoming}', fires: 'coming back into my body felt like a punishment', silent: 'coming back took a while and the nurse was kind'
  },
  {
    id: 'wish-it-had-kept-me', code: 'SELF-HARM', level: 'B', means: 'wishes that something had killed them or kept them', negated: 'keep', trivial: 'drop',
    match: ['{wishing} ..1 {keptdoer} ..1 had|would|would_have|wouldve|couldve|just ..1 {keptdeed}', '{wishing} ..1 {keptdoer} {keptdeed}', 'wish|wished|wishing i|id ..1 never|not|hadnt|didnt ..1 came|come|wake|woke|woken|wakened|surface|return ..2 back|out|up|from', 'still wish|wishing i|it had|did $', '{wishing} ..1 i ..1 go|pass|slip_away|die|went ..2 in_my_sleep|tonight|overnight', 'why did|do i|me ..1 survive|survived|make_it_through|live_through', 'should have|of|ve ..1 left|kept|let me ..1 under|asleep|in_there|die|go|there', '{wishing} ..3 kill|kills|finish|finishes|take me|out|off !from|to|for|with|on'],
    unless: '{vacationing}|{sports}', fires: 'I wish the infusion had just kept me', silent: 'I wish the clinic had kept me informed'
  },
  {
    id: 'veiled-okay-if', code: 'SELF-HARM', level: 'C', means: 'would not mind if it ended', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{vokif} ~6 {vifend} !up_the|up_my|the|him|her|them|anyone|to_the|to_work', '{vifend} ~5 {vsofine}', 'care|cares|matter|matters|mind|bothered|fussed ..3 whether|if|either_way ..1 i ..2 {vlivedie} !in|here|near|close|with|at|alone|there', '{vfatething} ..3 would|could|might|will|sounds ..2 {vblessing}', '{vwish} ~4 {vnoreturn}', 'only way ..3 ends|end|stops|stop|over|out|fixed ..4 me|im|i|dead|death|dying', 'take me instead'],
    unless: '{vnotveiled}|{vhomecoming}|{vimagery2}|{worry2}', fires: 'it would be fine with me if my heart stopped', silent: 'it would be fine if the parcel came late'
  },
  {
    id: 'accident-wish', code: 'SELF-HARM', level: 'B', means: 'hopes that something will kill them', negated: 'keep', who: 'any', image: true,
    match: ['{wish}|if|maybe|imagine|care|mind|wouldnt|okay|ok ..5 {fate} ..3 {strike}', '{wish} ..2 get|got|getting|be|gets hit|struck|run_over|shot|murdered|killed|cancer|crushed|terminal|stabbed ..2', 'wouldnt|dont|not|didnt ..1 mind|care|bother|fight|brake|stop|move|swerve ..3 if|getting|got|if_i|dying|out_of_the_way ..4 {dieword}|hit|killed|crashed|happened|wake|wakes|cancer|car|bus|truck|train', 'wouldnt mind dying|dead|being_dead|not_waking|if_i_died|if_i_didnt_wake', 'dont care ..1 whether i live|die', 'dont care about living|staying_alive|my_life|dying', 'not afraid|scared ..1 to die !exactly|but_im|its_the', 'not afraid of dying|death ..1 anymore', 'okay|ok|fine|relieved|happy|glad if|with ..2 i|dying|death|being ..2 died|dead|die|wake|gone|not_waking', '{wish} ..3 cancer|heart_attack|terminal|fatal|aneurysm|accident|coma ..2', 'hope|hoping|pray|praying|wish the|this|my ..1 plane|car|bus|train|heart|anesthesia ..2 crashes|crash|stops|stop|goes_down|fails|gives', 'cross|crossing|crossed ..2 street|road ..2 without looking', 'without looking both', 'without looking $', 'dont look both ways', 'stopped wearing|using ..2 seatbelt|helmet', 'not wearing my seatbelt hoping', 'if it kills me ..2 good|fine|whatever|so_be_it', 'if i die i die', 'if something happened to me', 'if i got hit', 'if i happened to die', 'jealous|envy|envious|envied of? ..2 dead|people_who_died|those_who_died|people_who_die|people_with_cancer|dying', 'let ..2 nature take', 'stop taking ..4 insulin|meds ..4 die|end|let', 'let it kill me'],
    unless: '{trivia}', trivial: 'drop',
    fires: 'I keep hoping a truck will hit me', silent: 'I hope the truck hits the road soon'
  },
  {
    id: 'welcomes-the-blow', code: 'SELF-HARM', level: 'C', means: 'hopes to be hit, or would not mind it', negated: 'keep', who: 'any', trivial: 'keep',
    match: ['{welcomes} ..6 {strikes} !up|with_a|when|that|like ..2', '{strikes} !up|with_a|when|that ..5 {welcomes}', '{welcomes} ..1 that|for|with|if? ..3 car|truck|bus|train|driver|semi|lorry|van|motorcycle|somebody|someone|lightning|plane|meteor|bullet ..5 {strikes} !up|with_a', '{welcomes} ..5 allergic_reaction|anaphylaxis|heart_attack|stroke|aneurysm|blood_clot|embolism|brain_bleed|cardiac_arrest ..1 $|so_i|and_die|that_kills|kills_me|and_not|tonight|in_my_sleep|or_something|would'],
    unless: '{strikeSafe}|{fearful}|{vnotveiled}', fires: 'sometimes I hope a driver runs the light and hits me', silent: 'I hope the coffee hits me before the meeting'
  },
  {
    id: 'body-may-stop', code: 'SELF-HARM', level: 'C', means: 'hopes for an illness or crash, turns down care, takes no care on the road', negated: 'keep', who: 'any', trivial: 'keep',
    match: ['turbulence|plane|flight|engine|crash|brakes|ice|storm ..9 rooting|cheering|hoping|hoped|praying ..2 for? ..1 it|that|a_crash|wed|we ..1 would|d|goes|go? ..1 crash|down|fall|for|$', 'rooting|cheering for it ~6 crash|tumor|cancer|turbulence', '{wgrave} ..1 diagnosis|illness|disease|cancer|tumor|tumour|condition ..4 so? happy|relieved|relief|glad|thrilled|overjoyed|best_news|good_news|answer', 'chemo|treatment|surgery|operation|transplant ..1 doesnt|didnt|fails|not|failed ..1 work|works|take? ..4 relieved|glad|happy|relief|fine_by|ok_with|okay_with', '{vwish}|maybe|perhaps ..1 my ..1 liver|heart|kidneys|lungs ..3 give_up|gives_up|give_out|gives_out|fail|fails|quit|quits|packs_in|pack_in', 'smoking|drinking|eating|vaping ..6 hoping|hope|praying ..2 it ..1 works|kills|gets|finishes|takes|does ..2', 'drinking|smoking|starving|eating|drink|smoke|starve myself to death ..3 honestly|ok|okay|fine|happy|hope|dont_care|good|cool|at_peace', 'not|stopped|quit|no ..1 bothering|bother|point ..1 with|in ..1 my? insulin|dialysis|chemo|inhaler|heart_meds|blood_thinners|warfarin|epipen', 'quit|stop|skip|end|refuse dialysis|insulin|chemo ..5 why|whats|what_for|drag|pointless|no_point|anyway ..2', 'if i ..1 fade|waste|starve|slip|drift away|out ..1 i|so_be_it|thats_fine', 'if i ..1 collapse|die|drop|code|flatline|od|overdose|stop_breathing|go_under ..2 dont|nobody|let|please|no_one ..3 bring|revive|save|resuscitate|wake', 'cross|crossed|crossing|walk|walking ..2 road|roads|street|streets|traffic ..1 without looking !at ~9 mind|care|hope|hoping|whatever|matter', 'have|take|donate|give ..2 my ..1 organs|kidneys|liver|lungs ~4 not_using|dont_need|wont_need|dont_want|wont_be_needing', 'should|could|can|deserves|deserve ..2 get|have|take ..1 all? my ..1 remaining|last? years|lifetime', 'i|id ..2 drop_dead|die|dropped_dead|died ..5 theyd|they|nobody|no_one|only_one|boss ..3 reassign|replace|notice|knock|knocking|hire|forget'],
    unless: '{vnotveiled}|{vimagery2}|{vfitness}|{worry2}', fires: 'the plane shook and I was rooting for it', silent: 'the plane shook and I held on'
  },
  {
    id: 'veiled-let-happen', code: 'SELF-HARM', level: 'C', means: 'would let death happen, or makes it likelier', negated: 'keep', who: 'any', trivial: 'keep',
    match: ['{vstopped} ..5 {vmedicine} & {vletting}', '{vdontmove}', '{vwish} ..4 {vbody} ..3 {vgiveout}', '{vbody} ..2 can|could|may|should|would|will ..2 {vgiveout} ..3 any|whenever|now|already|soon|tonight|fine|likes', 'driving|drive|drove|walking|walk|swimming|riding ..12 on_purpose|just_to_see|see_what_happens|lights_off|eyes_closed|dont_care|hoping|no_belt', '{vhoped} ~7 {vbadnews}', '{vgoodnews} ~8 {vletdown}', '{vletdown} ~6 {vgoodnews}', 'let nature have|take', 'decline|stop|stopped|quit|leave|refuse to? ..3 eating|eat|drinking_water|suppers|meals|food ..8 quiet|go|end|over|fright|die|slip|fade'],
    unless: '{vnotmoved}|{vimagery2}|{worry2}|{vfitness}', fires: 'I stopped my insulin, let nature take its course', silent: 'I stopped my antibiotics because of the rash'
  },
  {
    id: 'called-by-the-edge', code: 'SELF-HARM', level: 'C', means: 'feels drawn by the water, the edge, the means', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{wedge} ..4 {wcalls} $|again|so|and|tonight|lately|every|now', '{wcalls} ..3 {wedge} $', 'every_time|whenever|each_time|when i ..1 {wpassby} ..2 {wedge} ..3 {wthinkof}', 'thinking|think|thoughts|dreaming about|of the end $', 'the pull|lure|call of ..2 {wedge} ..3', 'knowing|know|thought|idea|fact|having|got ..4 {wexit} ..5 {wsoothes}', '{wsoothes} ..2 to? know|knowing|think|thinking|that|having ..4 {wexit}'],
    unless: '{leisure}|{nightout}|{cookware}|{pillsafe}|{meanssafe}|{trivial}|{vnotveiled}|{vimagery}', fires: 'the edge of the platform calls my name', silent: 'the lake looked inviting, so we swam'
  },
  {
    id: 'veiled-fetch', code: 'SELF-HARM', level: 'C', means: 'asks God, the universe or the dead to come for them', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{vgod} ~6 {vtakes}', '{vask} ~4 {vgod} ~6 me|im', '{vask} ~5 not_let_me_wake|let_me_not_wake|never_let_me_wake|not_to_wake|not_wake_me|never_wake_me|to_be_taken', 'why ..1 am|was i ..1 still|spared|brought|left|saved ..1 here|back|behind|alive|over|spared', 'wish|why|should|shouldnt|didnt|not|never ~4 brought|bring|dragged|drag|revived|revive|resuscitate|resuscitated me back', 'should|wish|why ~4 left me|let_me ..2 dead|gone|go|under|run|there|asleep', 'do not resuscitate', 'dnr'],
    unless: '{vthanks}|{vnotveiled}|{vrides}|{trivia2}|{vimagery}', fires: 'gran please come and take me, I am ready', silent: 'thank God the bus came to take me home'
  },
  {
    id: 'veiled-mercy', code: 'SELF-HARM', level: 'C', means: 'wants to be put down, or asks about assisted dying', negated: 'keep', who: 'any', trivial: 'keep',
    match: ['put me down|to_sleep|out_of_my|out_of_this|out_to_pasture !in_front|at_work|again|about|constantly|all_the_time|every|for_my|for_being|and_made', 'put down|to_sleep like ..5', 'put to sleep|down ..2 like ..3 dog|horse|cat|pet|animal', 'kind|kinder|humane|mercy|gentle ..4 dogs|animals|horses|pets|dog|horse ~10 me|i|that|people|us|humans', 'assisted|assist|medically|physician ..1 dying|suicide|death|die|assisted_dying', 'doctors|doctor|they|clinic|somewhere|place ..2 help|helps|let|lets ..1 you|people|me|us ..1 die|go|end', 'euthanasia|dignitas|pegasos|switzerland|voluntary_euthanasia ~8 {vme}', '{vme} ..8 euthanasia|dignitas|pegasos', 'euthanize|euthanise|euthanized|euthanised me|people_like_me', 'organs|organ ..6 someone|somebody|people|donate|use|useful|better', 'give ..3 to|for someone|somebody ..1 who ..3 live|be_here|wants|deserves'],
    unless: '{vpets}|{vnotveiled}|{sports}|{vbereaved}|{vimagery}|{vdonor}', fires: 'somebody should put me down like an old horse', silent: 'we had to put the dog down'
  },
  {
    id: 'veiled-envy', code: 'SELF-HARM', level: 'C', means: 'envies the dead or the dying', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{venvy} & {vfated}', 'supposed|meant to have? ..1 die|died|go|gone ..2 in|with|over|that|there|instead|not', 'should|shoulda have|of? ..1 died|gone|stayed|been_killed ..2 in|with|over|there|instead|that', 'should of|have died'],
    unless: '{vnotveiled}|{trivia}|{vimagery}|{vbetterluck}|{worry2}', fires: 'the man next door went in the night and I thought, lucky', silent: 'lucky me, I found a parking space'
  },
  {
    id: 'envies-dead', code: 'SELF-HARM', level: 'C', means: 'envies the dead', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{deadat} ..4 {envied}'],
    unless: '{sports}|{trivia}', fires: 'dead people have it so easy', silent: 'the dead of the battle were honoured'
  },
  {
    id: 'veiled-funeral', code: 'SELF-HARM', level: 'C', means: 'their own grave or funeral', negated: 'keep', who: 'any', trivial: 'keep',
    match: ['his|her|their|dads|moms|mums|brothers|sisters grave ~18 spot|place|room|space|plot ..2 for_me', '{vmyfuneral} !{vhome}|metal|star|in|with|under_a', 'practise|practice|practising|practicing|rehearse|rehearsing|pretend|pretending ..2 being_dead|dead|my_death', '{vwish} ~5 in_the_ground|under_the_ground|six_feet_under|6_feet_under|in_a_grave|in_the_grave|in_a_coffin|in_the_coffin|in_the_cemetery|in_the_graveyard'],
    unless: '{vimagery}|{vbereaved}|{vnotveiled}|{vdig}', fires: 'I wonder what they will play at my funeral', silent: 'his funeral is on Friday, I bring the flowers'
  },
  {
    id: 'veiled-rejoin', code: 'SELF-HARM', level: 'C', means: 'wants to be with the dead', negated: 'keep', who: 'stated', trivial: 'drop',
    match: ['want|wanna|long|wish to? be wherever she|he|they|my|mum|mom|dad ..2 is|are|went|now', '{vrejoin} ~3 {vlost} & {vrejoinhint}', '{vwish}|should|let ..4 {vrejoin} ..2 {vdeadkin} ..2 again|too|now|there|up_there|in_heaven|tonight|also|wherever', '{vlost} ..3 waiting for me', '{vwish}|time ..4 go home & not_the_house|dont_mean|god|heaven|ancestors|lord|jesus|for_good|house_kind|my_real', 'along shortly', 'wont|not be long ..2 til|till|until|before|now ..2 i', 'see|seeing my ..2 soon ..2 wherever|again|heaven', 'evening ..1 it up', 'even ..1 it up'],
    unless: '{vnotveiled}|{vimagery}|{vvisit}', fires: 'I want to be with my boy again, wherever he is', silent: 'my wife is at the station'
  },
  {
    id: 'rejoin-missed', code: 'SELF-HARM', level: 'C', means: 'misses somebody who died and wants to go to them', negated: 'keep', trivial: 'drop',
    match: ['miss|died|passed|passed_away|lost|buried|heaven|grave|funeral|widow|widower & {wantto} ..2 join ..1 her|him|them|mom|dad|my_wife|my_husband', '{wantto} ..2 be_with|see|join ..4 in_heaven|up_there|up_in_heaven|other_side', 'ready to see|be_with|join|meet ..3 other_side|heaven|up_there'],
    unless: '{vvisit}|{goneplan}|{leisure}', fires: 'since my husband passed I only want to join him', silent: 'I want to join her gym'
  },
  {
    id: 'would-follow', code: 'SELF-HARM', level: 'C', means: 'wants to follow the dead', negated: 'keep', trivial: 'drop',
    match: ['{lostSign} ~8 want|wanna|wish|ready|need|time|like|hoping|going ..1 to? ..1 {joins} ..1 $|too|now|already|so_bad|soon|tonight|and', 'want|wanna|wish|ready|time ..1 to? ..1 {joins} ~6 {lostSign}', 'pills|meds|tablets|gun|rope|bridge|overdose ~6 {joins} ..1 $', 'understand|get|see|know ..1 now? ..1 why ..1 my|he|she ..1 {kin}|friend|buddy|did|chose ..2 did_it|did_what|did_that|does_it|what_he_did|what_she_did|killed|jumped|hung|hanged|ended', 'jealous|envy|envious|understand ~6 robin_williams|kurt_cobain|chester_bennington|anthony_bourdain', 'robin_williams|kurt_cobain|chester_bennington|anthony_bourdain ~12 peace|jealous|envy|understand|get_it|same'],
    unless: '{joinSafe}|{vvisit}|{goneplan}', fires: 'my brother has been gone a year and I want to join him', silent: 'my brother has been gone a year and I want to join the army'
  }
];
