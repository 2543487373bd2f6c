import type { Rule } from './rule.ts';

/** "I would never, but": a denial still mentions it, and an admission to having denied it. */
export const veiledDenial: readonly Rule[] = [
  {
    id: 'veiled-denial', code: 'SELF-HARM', level: 'C', means: 'denies it and so mentions it', negated: 'keep', denies: true, who: 'any', trivial: 'keep',
    match: ['{vdeny} ~6 {vmentionhard}', '{vmentionhard} ~5 {vdeny}', '{vdenyme} ~9 {vmention}', '{vmention} ~6 {vdenyonly}', 'worry|panic|freak ..2 about me ..4 jumping|doing|hurting|killing|cutting|ending|trying', 'would|could|might|will i do it ..1 no|probably|maybe|never'],
    unless: '{vnotveiled}|{homeworkish}|{public}|{vbereaved}|{vlike}|{thoughtsgone}', fires: 'before you ask, no, I am not going to hurt myself', silent: 'do not worry, I will not be late'
  },
  {
    id: 'veiled-admits', code: 'SELF-HARM', level: 'C', means: 'admits having hidden it from those who ask', negated: 'keep', who: 'any', trivial: 'keep',
    match: ['{vadmit} & {vquestions}', 'they|nurse|doctor|therapist|counselor|clinic|she|he ..2 always|always_ask|keep|keeps|asks|ask|asked|asking ~6 hurt|hurting|safe|suicidal|dead|harm|thoughts ~8 {vadmit}|mostly|fine'],
    unless: '{vnotveiled}|{vbereaved}', fires: 'I always tick no on the question about being better off dead', silent: 'I said no to the second dose'
  },
  {
    id: 'denied-but-wanted', code: 'SELF-HARM', level: 'C', means: 'will not, and would want to; says no to the act and yes to the thought', negated: 'keep', denies: true, who: 'any', trivial: 'keep',
    match: ['promised|promise|swore ..5 wouldnt|wont but|so|and|i ~7 i ..1 want to $|though|badly|so_badly|so_much', 'would|could i|i_ever ~3 no ~2 do i ..1 think about|of it|that|doing_it ~7 yes|yeah|yep|sometimes|constantly|every|daily|often', 'serious about ..1 dying|killing_myself|suicide|ending_it', 'thoughts ..1 about|of ..1 not_being_here|not_being_around|not_existing|not_being_alive|being_gone', 'keep|keeping|kept ..1 {pills}|{gun}|{rope}|blades|razors ..1 just? in_case $'],
    unless: '{homeworkish}|{quitting}|{dosing}|{thoughtsgone}', fires: 'I swore I would not, but some nights I want to', silent: 'I promised I would not tell her, and I want to'
  }
];
