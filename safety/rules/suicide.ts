import type { Rule } from './rule.ts';

/** Suicide in plain words, and in the words people use to get past filters. */
export const suicide: readonly Rule[] = [
  {
    id: 'intend-kill-self', code: 'SELF-HARM', level: 'A', means: 'says they are going to kill themselves',
    match: ['{intend} {adv}? {adv}? ..1 {killer} ..1 myself', '{intend} ..3 {endlife}', '{intend} ..3 {algo}', '{intend} ..2 commit {suicideword}', '{intend} ..1 {die} {soon}', '{intend} ..2 end it all', '{intend} ..2 end it {soon}', '{intend} ..2 overdose|od !on_chocolate|on_sugar|on_coffee|on_candy', '{intend} ..1 suicide'],
    unless: '{stag}', fires: 'I have decided to end my life', silent: 'I am going to end this subscription'
  },
  {
    id: 'kill-self-soon', code: 'SELF-HARM', level: 'A', means: 'killing oneself with a time named',
    match: ['{killer} myself ..2 {soon}', '{endlife} ..3 {soon}', '{soon} ..4 {killer} myself', '{soon} ..4 {endlife}', 'commit {suicideword} ..2 {soon}', '{algo} ..1 {soon}', 'before i {killer} myself', 'before i {endlife}', '{soon} is ..2 day i die', 'im dying tonight', 'i die tonight', 'last day alive', 'last day on earth', 'my last night alive', 'my last night on earth', 'tonights the night $|i_do_it|ill_do_it|i_die|i_end|ill_end|i_kill|i_go|i_leave|im_leaving|im_ending|im_doing_it|im_gonna_do|im_gonna_end|im_gonna_kill|im_going_to_do|im_going_to_end|im_going_to_kill|i_finally_do|i_finally_end|we_die|it_ends', 'tonight is the night $|i_do_it|ill_do_it|i_die|i_end|ill_end|i_kill|i_go|i_leave|im_leaving|im_ending|im_doing_it|im_gonna_do|im_gonna_end|im_gonna_kill|im_going_to_do|im_going_to_end|im_going_to_kill|i_finally_do|i_finally_end|we_die|it_ends'],
    unless: '{stag}',
    fires: 'I want to end my life tonight', silent: 'I want to end my shift early tonight'
  },
  {
    id: 'attempt-now', code: 'SELF-HARM', level: 'A', means: 'is doing it, or has just done it',
    match: ['just tried to {killer} myself', 'just {killed} myself', 'just slit|cut my wrists|wrist', 'slit my wrists|throat|wrist', 'just attempted', 'already took the pills', 'in the middle of killing myself'],
    fires: 'I just tried to hang myself', silent: 'I just tried to hang a picture'
  },
  {
    id: 'kill-self', code: 'SELF-HARM', level: 'B', means: 'names killing themselves', who: 'next', past: 'other',
    match: ['swallow everything', '^ i ..1 tried|try|trying|want|wanted|wanna|going|gonna ..1 to? ..1 kill|hang|end me !a|an|some|time|there|softly', 'jumping|jump off something|somewhere|anything|whatever', 'driving|drive off it|of_it', 'what ill|i_will|i_might|i_could|id|i_would ..1 do to myself', '{other} ..3 just want to kill themselves ..6 hi|me', '!la {killer} {adv}? {adv}? myself !in_the_foot|in_anger|in_work|in_debt|in_wine|in_ice|in_it|in_my|some|a|with_work|in_pity|in_books|in_homework|laughing|from|up|out|off_from|in_the_second|in_sorrow', '{killer} my self !doubt|doubts|esteem|care|talk|image|worth|confidence|help|pity|control|criticism|sabotage|loathing|hatred|limiting', '{killed} myself !at_the_gym|studying|training|working|cleaning|in_the_foot|laughing|out|off|over|up|into|from', '{endlife}', '{algo}', 'commit ..1 {suicideword}', 'committing {suicideword}', 'attempt {suicideword}', 'attempting {suicideword}', 'my attempt', 'end it all', 'ending it all', 'blow my|out brains', 'throw|throwing|threw|launch|hurl|yeet myself off|from|under|out_of|out_the|in_the|in_front !bus|deep_end|fire|the_bus', '{wantto} !i ..2 end it !with|badly|here|and_join|but_he|but_she|but_hes|but_shes|because_he|because_she|between_us', 'kill {others} and|then myself', 'kill everyone including myself', 'murder suicide', 'kill my own self', '{wantto} {adv}? do it but ..6 scared|coward|afraid', 'kill or myself', 'and then myself', 'kill me and', 'throw|throwing|fling myself in $'],
    unless: '{stag}',
    fires: 'sometimes I picture ending my life', silent: 'I ended my lease'
  },
  {
    id: 'want-to-die', code: 'SELF-HARM', feared: '{deathfear}', level: 'B', means: 'wants to die', trivial: 'drop',
    match: ['{wantto} {adv}? {adv}? {die} !{dieidiom}|lol_but', '{wantto} ..3 go|going to sleep and {die}', '{wantto} curl up and die', 'want {adv} to {die} !{dieidiom}', 'wish i was|were|am {adv}? dead !handsome|good|funny|rich|tall|clever|pretty|fit|posh|cool|asleep|tired|on|last|serious|right|wrong|certain', 'wish i {adv}? died', 'wish i had died', 'wish id died', 'hope|hoping im dead', 'long|longing|yearn|yearning|wish|wishing|beg|begging|pray|praying|hoping for death', 'be dead than|instead', 'deserve death', 'feel like dying !of|laughing', 'cant i {adv}? die', 'dont i {adv}? die', 'die already', 'think|thinking|thought|thoughts|fantasize|fantasizing|fantasies|dream|dreaming about|of {adv}? dying !alone', 'i should have died', 'shouldve died', 'would have been better if i died', 'i want my life to|over', 'can my life end', 'want my life over', 'nothing more than to die'],
    unless: '{crossheart}|{thoughtsgone}', fires: 'honestly I just want to die', silent: 'I want to dye my hair'
  },
  {
    id: 'feels-suicidal', code: 'SELF-HARM', level: 'B', means: 'says of themselves that they feel suicidal, whatever it may be put down to', past: 'other',
    match: ['im|am|feel|feeling|getting|got|became|become|making_me|makes_me|made_me {adv}? so|very|really|quite|pretty|kinda|extremely|more|still|a_bit|a_little|actively|passively? suicidal !people|person|patients|patient|friend|kid|teen', 'suicidal since|after|from ..2 my|the|this|last|treatment|infusion|session|dose'],
    unless: '{thoughtsgone}|{homeworkish}', fires: 'I am feeling quite suicidal today, could that be a side effect', silent: 'I felt the suicide doors of the old car were heavy'
  },
  {
    id: 'thoughts-back', code: 'SELF-HARM', level: 'B', means: 'suicidal thoughts that had gone and came back', negated: 'keep', past: 'keep',
    match: ['suicidal|suicide thoughts|ideation|feelings|urges|thinking ~16 theyre|they_are|thoughts_are|its|now|came|come|comes|coming|crept|creeping ..2 back|here_again|back_again !to|at|in|on|home|with|together|from|into', 'suicidal|suicide thoughts|ideation|feelings|urges ~16 they|thoughts|it ..1 returned|return|started_again', 'suicide_attempt|attempt_on_my_life|attempted_suicide|last_attempt|my_attempt|attempted_sui & going_to|gonna|will|ill|want_to|wanna|might|about_to ..1 try|attempt|do|again ..1 again|it_again|properly|right_this_time|$', 'tried|attempted|try ..1 to? kill_myself|suicide|end_my_life|die ~20 back in|at|to ..3 place|point|state|hole|headspace', 'attempted ..1 sui|suicide ~10 want|wanna|going|gonna|will ..1 to? again'],
    unless: '{homeworkish}', fires: 'the suicidal thoughts had left me, and since Sunday they are back', silent: 'thoughts of the holiday came back'
  },
  {
    id: 'suicidal', code: 'SELF-HARM', level: 'B', means: 'calls themselves suicidal', past: 'other',
    match: ['unalive|unaliving urge|urges|thoughts|thought|mode|plan|era|hours|feelings|vibes|tonight', '{suicidal} !doors|mission|prevention|bomber|person|people|teen|female|male|man|woman'],
    unless: '{public}|{thoughtsgone}',
    fires: 'I am feeling suicidal', silent: 'the suicide bomber in that film'
  },
  {
    id: 'suicide-thoughts', code: 'SELF-HARM', level: 'B', means: 'thoughts of suicide or of dying', unless: '{public}|{loss}|{thoughtsgone}',
    match: ['{thoughts} ..4 {suicideword} !squad|bomber|prevention|awareness|hotline|rate|rates', '{suicideword} ..5 mind|head|thought|thoughts|think|thinking|brain|24_7|dreams|dream|daily', '^ {suicideword} $', '{suicideword} is ..3 option|answer|solution|way|choice|escape|relief', '{suicideword} seems|sounds|feels|looks ..4 good|better|option|only|right|peaceful|easy|tempting|like', 'suicide plan', 'suicide date', 'my {suicideword}', 'suicide|suicidal thoughts|ideation|thinking|feelings|urges|impulses|tendencies|mind|again|rn|asf|af|today|tonight|lately|all|every', 'having si', 'passive si', 'active si'],
    fires: 'I keep having thoughts of suicide', silent: 'thoughts of Sunday dinner'
  },
  {
    id: 'own-suicide-thoughts', code: 'SELF-HARM', level: 'B', means: 'has thoughts of suicide, whoever else is named beside', past: 'other',
    match: ['i|ive|im|id|me|still|keep|been {adv}? have|having|had|get|getting|got|fighting|battling|hiding|with ..4 {thoughts} ..2 {suicideword} !squad|bomber|prevention|awareness|hotline|rate|rates'],
    unless: '{public}|{thoughtsgone}|{caring}',
    fires: 'I have thoughts of suicide and my husband has no idea', silent: 'my husband had thoughts on the suicide squad film'
  },
  {
    id: 'suicide-mentioned', code: 'SELF-HARM', level: 'C', means: 'suicide named together with I, me or my', who: 'stated', past: 'other',
    match: ['suicide !squad|prevention|bomber|bombers|awareness|hotline|rate|rates|doors|survivor|pact|letter|mission|watch|bombing'],
    unless: '{caring}|{loss}|{suicidesaying}', trivial: 'keep',
    fires: 'I read my old diary and there was suicide on every page', silent: 'Suicide Squad was on last night'
  },
  {
    id: 'how-to-die', code: 'SELF-HARM', level: 'B', means: 'asks how to die or to hurt themselves', who: 'any',
    match: ['{seek} ..2 {die} ..3 painlessly|painless|pain|fast|quick|quickly|peacefully|easily|hurting|sleep|hurt|suffering', '{seek} {algo}', '{seek} ..1 overdose|od !on', '{seek} ..1 {selfharm}', 'painless|easiest|quickest|fastest|best|least ..3 ways|way|method|methods ..2 die|suicide|killing|dying|hanging', 'painless|easiest|quickest|fastest|best|least ..3 ways|way|method|methods ..2 end|go $|it|my|life|everything|myself|peacefully|painlessly|quietly', 'painless death', 'painless suicide', '{research} ..2 {seek} ..2 {die} !{dieidiom}', '{research} ..2 painless', '{research} ..2 euthanasia|dignitas|assisted', 'euthanasia for me', 'how to {die} !{dieidiom}', 'how do i {die} !{dieidiom}', 'how can i die', 'ways to {die} $', 'kill me painlessly', 'best bridge to', 'does drowning|hanging|jumping hurt'],
    unless: '{stag}',
    fires: 'what is the least painful way to die', silent: 'how to dye wool'
  },
  {
    id: 'kill-me', code: 'SELF-HARM', level: 'C', means: 'asks to be killed', who: 'any',
    match: ['^ kill me $', 'want|need|like|beg ..1 someone|somebody|anyone ..2 shoot|kill|murder|strangle|smother|end me', 'someone|somebody|anyone ..3 kill|shoot|murder me', 'please {adv}? kill|shoot|murder me', 'kill me please|pls|already', 'someone|somebody please ..1 {endlife}', 'beg|begging ..2 to kill me', 'hire ..3 to kill me'],
    fires: 'somebody please kill me', silent: 'my boss will kill me'
  }
];
