import type { Rule } from './rule.ts';

/** Suicide in plain words, and in the words people use to get past filters. */
export const suicide: readonly Rule[] = [
  {
    id: 'intend-kill-self', code: 'SELF-HARM', level: 'A', means: 'says they are going to kill themselves',
    match: ['{intend} ..3 {killer} ..1 myself', '{intend} ..3 {endlife}', '{intend} ..3 {algo}', '{intend} ..2 commit {suicideword}', '{intend} ..1 {die} {soon}', '{intend} ..2 end it all', '{intend} ..2 end it {soon}'],
    fires: 'I have decided to end my life', silent: 'I am going to end this subscription'
  },
  {
    id: 'kill-self-soon', code: 'SELF-HARM', level: 'A', means: 'killing oneself with a time named',
    match: ['{killer} myself ..3 {soon}', '{endlife} ..3 {soon}', '{soon} ..4 {killer} myself', '{soon} ..4 {endlife}', '{wantto} ..2 {die} {soon}', 'commit {suicideword} ..2 {soon}', '{algo} ..2 {soon}'],
    fires: 'I want to end my life tonight', silent: 'I want to end my shift early tonight'
  },
  {
    id: 'kill-self', code: 'SELF-HARM', level: 'B', means: 'names killing themselves',
    match: ['{killer} {adv}? {adv}? myself', '{killed} myself', '{endlife}', '{algo}', 'commit ..1 {suicideword}', 'committing {suicideword}', 'attempt {suicideword}', '{suicideword} attempt', 'attempting {suicideword}'],
    fires: 'sometimes I picture ending my life', silent: 'I ended my lease'
  },
  {
    id: 'want-to-die', code: 'SELF-HARM', level: 'B', means: 'wants to die',
    match: ['{wantto} {adv}? {adv}? {die} !{dieidiom}', '{makesme} {wantto} ..1 {die}', 'want {adv} to {die} !{dieidiom}', 'want death', 'wish i was dead', 'wish i were dead', 'wish i died', 'wish i had died', 'wish id died', 'wish i would die', 'ready for death'],
    fires: 'honestly I just want to die', silent: 'I want to dye my hair'
  },
  {
    id: 'suicidal', code: 'SELF-HARM', level: 'B', means: 'calls themselves suicidal',
    match: ['{suicidal}'],
    fires: 'I am feeling suicidal', silent: 'the suicide bomber in that film'
  },
  {
    id: 'better-off-dead', code: 'SELF-HARM', level: 'B', means: 'would be better dead, others better off without them', who: 'any',
    match: ['{betterdead}'],
    fires: 'they would all be better off without me', silent: 'I am better off without him'
  }
];
