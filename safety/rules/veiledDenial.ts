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
  }
];
