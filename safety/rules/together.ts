import type { Rule } from './rule.ts';

/** Two signs near each other, in any order and wording: how people say it who do not say it. */
export const together: readonly Rule[] = [
  {
    id: 'pills-and-sign', code: 'SELF-HARM', elsewhere: '{othersharm}', level: 'B', means: 'pills together with saving, counting or taking them all', past: 'other',
    match: ['{pills} & {pillhint}'],
    unless: '{askedwork}|{caring}|{harmlesspills}|{dosing}', fires: 'the tablets in the drawer, I counted them, there would be enough', silent: 'the pharmacy gave me my tablets today'
  },
  {
    id: 'height-and-sign', code: 'SELF-HARM', feared: '{deathfear}', level: 'C', means: 'a height together with standing, stepping or letting go', who: 'stated', past: 'other', negated: 'keep',
    match: ['{height} & {heighthint}'],
    unless: '{leisure}|{heights}', fires: 'I went up to the roof and looked down for a while', silent: 'the roof leaks again'
  },
  {
    id: 'train-and-sign', code: 'SELF-HARM', level: 'C', means: 'a train or traffic together with stepping in front of it', who: 'stated', past: 'other', negated: 'keep',
    match: ['{trainword} & {trainhint}'],
    unless: '{leisure}|{commute}', fires: 'I stood on the platform and thought of one step', silent: 'the train was late, we stood for an hour because of commuters'
  },
  {
    id: 'rope-and-sign', code: 'SELF-HARM', level: 'B', means: 'a rope or belt together with where to tie it', past: 'other',
    match: ['{ropeword} & {ropehint}'],
    unless: '{ropeplay}|{heights}', fires: 'there is a cord in the attic and I know the beam', silent: 'the jump rope is in the garage'
  },
  {
    id: 'gun-and-sign', code: 'SELF-HARM', level: 'B', means: 'a gun together with where it is or that it is ready', who: 'any', past: 'other',
    match: ['{gunword} & {gunhint}'],
    unless: '{homesafety}|{gunplay}|{heights}|{theirlap}', fires: 'the handgun in the safe, I have the combination', silent: 'the water gun is in the closet'
  },
  {
    id: 'blade-and-sign', code: 'SELF-HARM', level: 'B', means: 'something sharp or hot together with skin, urge or relief', who: 'stated', past: 'other', trivial: 'keep',
    match: ['{bladeword} & {bladehint}'],
    unless: '{putaway}|{accident}|{sewing}', fires: 'I took the scissors to my thigh', silent: 'I sharpened the knife for dinner'
  },
  {
    id: 'crash-and-sign', code: 'SELF-HARM', level: 'C', means: 'driving into something, thought of or nearly done', past: 'other', negated: 'keep', who: 'me',
    match: ['turn|turned|turning|jerk|jerked|let_go_of the wheel ..2 it|everything|id|all ..2 stop|over|done|end', '{carhint} & {carthought} ..6 {carword}', '{carword} ..6 {carhint} & {carthought}'],
    unless: '{heights}|{leisure}', fires: 'driving home past that wall I think how easy it would be', silent: 'I drive past the wall of flowers'
  },
  {
    id: 'drown-and-sign', code: 'SELF-HARM', level: 'C', means: 'water together with going under', who: 'stated', past: 'other', negated: 'keep',
    match: ['{drownword} & {drownhint}'],
    unless: '{leisure}|{heights}|{session}', fires: 'in the bath I thought about slipping under and staying there', silent: 'the kids love the pool'
  },
  {
    id: 'gas-and-sign', code: 'SELF-HARM', level: 'C', means: 'fumes, gas or a bag together with how', who: 'any', past: 'other',
    match: ['{gasword} & {gashint}'],
    unless: '{heights}|{cooking}', fires: 'I keep thinking of the garage with the engine running', silent: 'gas prices are up'
  },
  {
    id: 'letters-and-sign', code: 'SELF-HARM', elsewhere: '{operation}', level: 'B', means: 'letters, passwords or a will together with being gone', past: 'other', who: 'stated',
    match: ['{letterword} & {letterhint}'],
    unless: '{estate}|{partings}', fires: 'I left an envelope for each of the kids, it explains why', silent: 'I wrote an email to my boss'
  },
  {
    id: 'affairs-settled', code: 'SELF-HARM', elsewhere: '{operation}', level: 'C', means: 'settles several affairs at once', past: 'other',
    match: ['{affair} & {affair}'],
    unless: '{estate}|{moving}|{newhome}', fires: 'I paid all my bills and put the passwords in an envelope', silent: 'I updated my will with the lawyer'
  },
  {
    id: 'sleep-for-good', code: 'SELF-HARM', level: 'B', means: 'wishes for a sleep without waking', who: 'stated', negated: 'keep', trivial: 'drop',
    match: ['{sleepwish} & {sleepword} ..6 {nowake}', '{sleepword} ..4 {nowake}'],
    unless: '{sleeptalk}', fires: 'if I could close my eyes and never open them again', silent: 'I sleep badly and hate the alarm'
  },
  {
    id: 'god-take-me', code: 'SELF-HARM', level: 'B', means: 'asks God or death to take them', negated: 'keep', who: 'any',
    match: ['{godword} ..5 {takeme} !to|for|out|shopping', 'take me in my sleep', 'inshallah|ojala he|god|allah takes me'],
    unless: '{session}|{trivia}|{rides}|{comfy}', fires: 'every night I ask the Lord to take me', silent: 'he said he would take me to the lake'
  },
  {
    id: 'session-no-return', code: 'SELF-HARM', level: 'C', means: 'wishes they had not come back from the session', negated: 'keep', who: 'any', across: true, trivial: 'drop',
    match: ['{theresession} & {noreturn}', 'wish i didnt have to come back', 'what if i ..2 didnt come back'],
    unless: '{vacationing}|{vgladtobe}', fires: 'it was so peaceful in there, I wish I had stayed', silent: 'in there it was peaceful and I came home happy'
  },
  {
    id: 'wish-for-fate', code: 'SELF-HARM', level: 'C', means: 'wishes for an illness or accident that would end it', negated: 'keep', trivial: 'drop',
    match: ['{wishing} ~6 {fatal}', '{wishing} ~4 hit_by|under|run_over_by|front_of ..1 bus|truck|lorry|train'],
    unless: '{trivia}|{worry}', fires: 'I was sort of disappointed that the tumor was not malignant', silent: 'I hope the cancer charity run goes well'
  },
  {
    id: 'only-reason', code: 'SELF-HARM', level: 'C', means: 'one thing alone keeps them alive', negated: 'keep', trivial: 'drop',
    match: ['{seldom} !of ~5 {stayhere} !with_him|with_her|with_my|at_this|in_this_job|at_work', 'out of reasons', 'is the only reason', 'nothing keeping me', 'nothing to stay for', 'i only stay !in|at|with|there|over|because_the|up'],
    unless: '{chores}|{travel}', fires: 'my cat is the only thing keeping me here', silent: 'the only thing I eat is soup'
  },
  {
    id: 'denial-and-thought', code: 'SELF-HARM', alone: 32, level: 'C', means: 'denies a plan and names the thought', negated: 'keep', denies: true, trivial: 'keep',
    match: ['ideation', 'no intent|intention|intentions !of|to', 'no intent|intention|intentions of|to ..1 act|acting|do|doing|hurt|hurting|harm|kill|killing|die|dying|follow|following', 'not ..1 planning|plan ..1 anything|to_do_anything|to_act|on_doing_anything|to_do_it', 'not ..2 like im ..1 gonna|going ..2 do ..1', 'thoughts but ..1 no|not|never|wouldnt|wont', 'promise|promised|promising ..4 wont|wouldnt|not ..1 do|hurt|try|act', 'dont|please_dont ..1 lock|commit|hospitalize|section|baker_act|admit me ..1', 'psych ward|hold|hospital ..3', 'wouldnt|couldnt|would_never|could_never|cant do that|it|this to my|the|them|her|him ..1 kids|family|mom|wife|husband|son|daughter|parents|children|dog|cats|dad', 'only|just ..2 think about it|doing_it', 'thoughts|feelings ..2 passive', 'passive ..1 thoughts|ideation|suicidal', '{denying} ..3 {stopdoing} & {darkthought}', '{denying} ..4 do anything stupid|silly|rash|drastic|crazy|dumb', '{denying} ..2 act on it|them|these|those', 'never act on', 'no ..1 plan or|just|but ..3', 'safe from myself', 'not in ..1 danger & {darkthought}|{dieword}|{vmention}', 'not at risk', 'dont call anyone', 'dont send|call ..2 police|cops|ambulance|911|paramedics', 'wouldnt ..1 actually do', 'would never ..1 actually', 'wont do it', 'never do it', 'not gonna do it', 'not going to do it', 'wouldnt do it', 'never go through with it', 'dont send anyone !to'],
    unless: '{homeworkish}|{anger}', fires: 'I would never act on it but the thoughts are there', silent: 'I will not do it, the laundry can wait'
  },
  {
    id: 'relapse-and-sign', code: 'SELF-HARM', level: 'B', means: 'a relapse together with skin, blade or bandage', past: 'other', trivial: 'keep', negated: 'keep',
    match: ['{relapsing} ..9 {injuryword}'],
    unless: '{accident}|{sewing}', fires: 'I gave in last night and there is blood on my sleeves', silent: 'I slipped on the ice'
  },
  {
    id: 'hidden-skin', code: 'SELF-HARM', elsewhere: '{bodylook}', level: 'C', means: 'hides skin', who: 'any', trivial: 'keep', negated: 'keep',
    match: ['{sleeves} ..8 {sleevehint}', '{sleevehint} ..6 {sleeves}'],
    unless: '{accident}|{fashion}', fires: 'a hoodie all summer to cover the marks', silent: 'I need a warm jumper for winter'
  },
  {
    id: 'body-on-purpose', code: 'SELF-HARM', level: 'B', means: 'hurts the body deliberately', past: 'other', trivial: 'keep',
    match: ['{bodyhurt} & {onpurpose}', '{onpurpose} ..3 {hurt}', '{hurt} this|my ..2 body', 'hit|punched|burned|burnt|scratched my {limb} with'],
    unless: '{accident}|{wholesome}', fires: 'I burned my arm deliberately', silent: 'I stretched my legs to feel something loosen, it was yoga on purpose'
  }
];
