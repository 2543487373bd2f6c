import type { Rule } from './rule.ts';

/** Sorry to have woken, fine if it were over, no reason to stay: one more day seen from the inside. */
export const veiledDays: readonly Rule[] = [
  {
    id: 'veiled-sorry-alive', code: 'SELF-HARM', level: 'C', means: 'is sorry to be still here', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{vsorrow} ~7 {vstillhere}', '{vstillhere} ~6 {vsorrowafter}'],
    unless: '{vnotveiled}|{vgladtobe}|{vearly}', fires: 'gutted that I woke up again', silent: 'sad that I woke up late for work'
  },
  {
    id: 'veiled-okay-if', code: 'SELF-HARM', level: 'C', means: 'would not mind if it ended', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{vokif} ~6 {vifend} !up_the|up_my|the|him|her|them|anyone|to_the|to_work', '{vifend} ~5 {vsofine}', 'care|cares|matter|matters|mind|bothered|fussed ..3 whether|if|either_way ..1 i ..2 {vlivedie} !in|here|near|close|with|at|alone|there', '{vfatething} ..3 would|could|might|will|sounds ..2 {vblessing}', '{vwish} ~4 {vnoreturn}', 'only way ..3 ends|end|stops|stop|over|out|fixed ..4 me|im|i|dead|death|dying', 'take me instead'],
    unless: '{vnotveiled}|{vhomecoming}|{vimagery2}|{worry2}', fires: 'it would be fine with me if my heart stopped', silent: 'it would be fine if the parcel came late'
  },
  {
    id: 'veiled-reason-to-stay', code: 'SELF-HARM', level: 'C', means: 'finds no reason or strength to stay', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{vlackreason} ~4 {vstayverb} !in|with|at|together|on_this|home|late|up|married|awake|working|paying|buying', '{vlackstrength} ..2 {vstayverb} !in|with|at|together|up|married|awake|late|home|session|infusion|another_session|one_without', 'who ..2 am i ..2 staying|doing_this|living|still_here|here|alive ..2 for', 'what ..2 am i ..2 staying|living|still_here|alive ..2 for', '{nowant} ..3 be|being a_person|human|a_human|me|anyone|anybody|anything|somebody|alive|conscious|here_anymore ..1 anymore|at_all|$', 'not|wont|dont ..3 be ..1 around|here|alive much|for_much|long|longer|for_long|forever', 'how ..2 do|does|can|could ~3 keep|go|carry|stay ..1 going|on|living|existing|alive ~5 want|reason|point|wants ..2', 'every|each ..1 time|morning|day i wake|open ~8 damn|again|still|why|disappointed|sad|cry|no'],
    unless: '{vnotveiled}|{vstayelse}|{vgladtobe}', fires: 'cannot find one reason to stick around', silent: 'no reason to stay in this hotel'
  },
  {
    id: 'veiled-love-sorry', code: 'SELF-HARM', level: 'C', means: 'love and sorry in one breath, or a goodbye that is meant', negated: 'keep', who: 'any', trivial: 'keep', sentence: 60,
    match: ['{vloveall} ~5 {vsorryfor}', '{vsorryfor} ~6 {vloveall}', 'just|only|im saying goodbye|bye|farewell $', '{vbyeword} ~9 meant_it|for_real|for_good|last_time|one_last_time|forever', 'sad|upset|cry|grieve|hurt|mourn|miss ~2 a_bit|a_while|at_first|a_week|a_month|a_year|a_few ~8 move_on|free|fine|get_over|better|okay|ok|forget', '{vpet} ~5 {vpetcare} ~6 in_case|if_anything|when_im|after_im|if_i|once_im|after_i|when_i', 'gave|given|give|giving it|life ..1 my_best|my_best_shot|my_all|everything|a_good_go|a_fair_go|a_good_try|a_try|a_shot ~7 plenty|enough|years|decades|done|tired|cant|failed|sorry|over'],
    unless: '{vnotveiled}|{vparting}|{vhomecoming}', fires: 'love you all so much and I am sorry I was not stronger', silent: 'love you all, sorry I am late'
  },
  {
    id: 'veiled-refuses-care', code: 'SELF-HARM', level: 'C', means: 'turns down what keeps them alive', negated: 'keep', who: 'me', past: 'other', trivial: 'keep',
    match: ['{vrefuse} ..3 {vvital}', 'wont|not_going_to|not_gonna|no_point ..4 {vvital} ~8 let|nature|happen|over|end|tired|go|anyway', '{vvital} ~5 {vrefuseafter}'],
    unless: '{vnotveiled}|{vfitness}|{vbereaved}', fires: 'I turned down the dialysis', silent: 'the nurse explained the insulin to me'
  },
  {
    id: 'veiled-after-session', code: 'SELF-HARM', level: 'C', means: 'would rather have stayed under', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{vcomingback} !here|to_this|to_that ..5 {vawful}', '{vstayunder} ~8 {vwishunder}', '{vwishunder} ~6 {vstayunder}', 'why ..3 bring|pull|drag|wake|fetch ..1 me ..1 out|back|up ..4', 'disappointed|gutted|sad|let_down|sorry ~5 wasnt|werent|hadnt ..3 dying|dead|death|died|real|permanent|forever', '{vnothingness} ~8 {vwantagain}', 'up the dose ~6 let_me|drift|slip|go|sleep|not_wake|stop'],
    unless: '{vnotveiled}|{vgladtobe}|{vhomecoming}', fires: 'coming back into my body felt like a punishment', silent: 'coming back took a while and the nurse was kind'
  },
  {
    id: 'veiled-cannot-because', code: 'SELF-HARM', level: 'C', means: 'only fear or faith stands in the way', negated: 'keep', who: 'any', trivial: 'drop', sentence: 40,
    match: ['{vtooscared} ..2 for_that|to_do_it|to_go_through|to_try|to_end|to_actually|to_finish|to_jump ..4', 'religion|faith|church|god|bible|beliefs ..3 forbids|forbid|forbidden|doesnt_allow|wont_allow|wont_let|against|says_no ..3 it|otherwise|so|me|or', 'would ..3 if|but ..2 wasnt|werent|isnt|not ..3 sin|hell|catholic|scared|afraid|coward|cowardly|chicken|pain|hurt', '{vstillplan}'],
    unless: '{vnotveiled}|{vbold}', fires: 'I am far too much of a coward for that', silent: 'I am too scared to try the rollercoaster'
  }
];
