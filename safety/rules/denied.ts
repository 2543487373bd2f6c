import type { Rule } from './rule.ts';

/** "I would never, but": a denial still mentions it; the hedge, the question, and an admission to having denied it. */
export const denied: readonly Rule[] = [
  {
    id: 'veiled-denial', code: 'SELF-HARM', alone: 32, level: 'C', means: 'denies it and so mentions it', negated: 'keep', denies: true, who: 'any', trivial: 'keep',
    match: ['{vdeny} ~6 {vmentionhard}', '{vmentionhard} ~5 {vdeny}', '{vdenyme} ~9 {vmention}', '{vmention} ~6 {vdenyonly}', 'no wish|desire|intention ..1 to_die|to_be_dead|to_kill_myself|to_hurt_myself|to_harm_myself', 'worry|panic|freak ..2 about me ..4 jumping|doing|hurting|killing|cutting|ending|trying', 'would|could|might|will i do it ..1 no|probably|maybe|never'],
    unless: '{vnotveiled}|{homeworkish}|{public}|{vbereaved}|{vlike}|{thoughtsgone}', fires: 'before you ask, no, I am not going to hurt myself', silent: 'do not worry, I will not be late'
  },
  {
    id: 'denied-but-wanted', code: 'SELF-HARM', level: 'C', means: 'will not, and would want to; says no to the act and yes to the thought', negated: 'keep', denies: true, who: 'any', trivial: 'keep',
    match: ['promised|promise|swore ..5 wouldnt|wont but|so|and|i ~7 i ..1 want to $|though|badly|so_badly|so_much', 'would|could i|i_ever ~3 no ~2 do i ..1 think about|of it|that|doing_it ~7 yes|yeah|yep|sometimes|constantly|every|daily|often', 'serious about ..1 dying|killing_myself|suicide|ending_it', 'thoughts ..1 about|of ..1 not_being_here|not_being_around|not_existing|not_being_alive|being_gone', 'keep|keeping|kept ..1 {pills}|{gun}|{rope}|blades|razors ..1 just? in_case $'],
    unless: '{homeworkish}|{quitting}|{dosing}|{thoughtsgone}', fires: 'I swore I would not, but some nights I want to', silent: 'I promised I would not tell her, and I want to'
  },
  {
    id: 'veiled-hedge', code: 'SELF-HARM', alone: 32, level: 'C', means: 'hedges: no plan, not yet, only passively, would have done it by now', negated: 'keep', who: 'any', trivial: 'keep',
    match: ['{vwontdo} ..1 do|try anything|something|smth|sth|nothing|anythin ~6 {vcalm}', '{vcalm} ~5 {vwontdo} ..1 do|try anything|something|smth|sth|nothing|anythin', '{vwontdo} ..1 act|acting on ..1 anything|it|them|those|that|this|any', 'no ..1 plan|plans|intent|intention ~4 no|or|nor ..1 means|intent|date|method|tools|weapon|plan|anything', 'thoughts|wish|wishes|ideation|thought ~3 no|without|not|isnt|arent ..2 plan|plans|means|intent', 'not|never ..1 actively|active ..1 suicidal|planning|passively|trying|thinking|wanting|seeking', 'not|never actively $', 'just|only|more ..1 passively|passive', '^ passively|passive $', 'not|never ..1 at that|the point|stage|place|level yet', 'im|i_am not a ..1 risk|danger|threat !to_others|of|factor|taker|averse|assessment', 'would|wouldve|would_of|would_have ..2 done it|something ..2 by_now|already|years_ago|long_ago|long_before', 'ask|asks|asked|asking ~4 if|whether i ..1 have|had|got|have_got a plan !b|for', '{vbadthoughts} ..3 {vagainword}', 'told|tell|telling|said ..4 thoughts|urges|voices ..3 gone|stopped|better|quiet ~5 arent|werent|not|didnt|still|lie|lying|lied', '{vsafeplan} ~7 dont|not|didnt|lie|lied|mean|but|hard|tired', 'i|id|ill stay|be|keep safe ~4 dont_want|not_want|but_i|but_im|tired', 'too stubborn|proud|polite|considerate|well_raised|catholic|religious to|for ..2 do_it|that|go_through|actually', 'deny|denied|lie|lied|lying|fake|faked ..2 when|if|whenever ..1 they|she|he|asked|nurse|doctor|therapist|clinic|anyone ..2', 'get|have|got|had|feel|felt the ..1 urge|urges|impulse ..1 again|and|then|but|sometimes|$', 'whats|what_is the point|use|pt of any|us|me|it_all|life|anything|living'],
    unless: '{vnotveiled}|{vhomely}|{public}|{vmedsafe}', fires: 'thoughts yes, no plan and no means', silent: 'there is no plan for dinner'
  },
  {
    id: 'veiled-admits', code: 'SELF-HARM', alone: 32, level: 'C', means: 'admits having hidden it from those who ask', negated: 'keep', who: 'any', trivial: 'keep',
    match: ['{vadmit} & {vquestions}', 'they|nurse|doctor|therapist|counselor|clinic|she|he ..2 always|always_ask|keep|keeps|asks|ask|asked|asking ~6 hurt|hurting|safe|suicidal|dead|harm|thoughts ~8 {vadmit}|mostly|fine'],
    unless: '{vnotveiled}|{vbereaved}|{moneyowed}', fires: 'I always tick no on the question about being better off dead', silent: 'I said no to the second dose'
  },
  {
    id: 'veiled-asks', code: 'SELF-HARM', elsewhere: '{kidasks}', level: 'C', means: 'asks about dying or not being here as one who means themselves', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['is it|would_it_be|isnt_it ..1 wrong|sin|a_sin|selfish|normal|ok|okay|bad|weird|crazy|cowardly|a_crime|illegal|so_bad|so_wrong ..2 to|if|that|when ..3 {vdieask} !back|in|there|home|again', 'what happens ..2 when|after|if ..1 you|i|someone die|dies|died|pass', 'what happens to us after|when we die', 'what happens to|with ..1 my ..4 if|when|once i|im ..1 die|died|pass|passed|gone|go|dead|not_here', '{vbenefits} ..5 if|when|once i|im ..1 die|died|pass|passed|gone|go|dead|not_here', 'does|do|will|would ..1 it|dying|death|people ..1 hurt|painful ..2 die|dying|death|to_die', 'does|will|would dying|death ..1 hurt|painful|be_painful', 'how do|does|can ..2 you|people|person|anyone|we|i ..1 keep|go|carry ..1 going|living|on|existing|doing_this ~5 want|reason|point|anymore', 'how long do|does|can ..2 people|person|someone|you ..3 go_on|keep_going|last|like_this|hold_on ..6', 'does it|do_you|does_anyone|do_people|did_you ..1 ever cross|think|feel|want|wonder|wish ..4 just_stop|to_stop|stopping|not_being|not_waking|being_gone|be_gone|ending|disappear|weren|certain_people', 'go to hell ..1 if'],
    unless: '{vnotveiled}|{vimagery}|{vbereaved}|{vtheory}|{vhairdye}', fires: 'is it a sin to want to go early', silent: 'is it normal to want a nap after the session'
  },
  {
    id: 'veiled-another-who-did', code: 'SELF-HARM', level: 'C', means: 'understands one who did it', negated: 'keep', who: 'any', trivial: 'keep',
    match: ['necked|hanged|hung|killed|shot|offed|topped|drowned ..1 himself|herself|themselves|themself ~14 fair_enough|i_get_it|i_understand|understand_why|did_the_same|do_the_same|jealous|envy|lucky|brave|good_for', 'get|understand|see why ~2 he|she|they did it', 'least|less hassle|trouble|mess ~9 did|do|doing the_same|it'],
    unless: '{vnotveiled}|{public}|{suicidesaying}', fires: 'he hanged himself in March and I think, fair enough', silent: 'I see why people do yoga'
  }
];
