import type { Rule } from './rule.ts';

/** Said in code, in one word, or about "a friend". */
export const codewords: readonly Rule[] = [
  {
    id: 'code-word', code: 'SELF-HARM', level: 'B', means: 'suicide or self-injury in code', trivial: 'keep',
    match: ['{coded}', '{gamewords} & {forreal}', 'gonna|wanna|want|going_to|ready_to ..1 be? dead $', 'cat scratches & have a cat', 'sh again|urges|relapsed|urge|relapse|tonight|today|thoughts'],
    unless: '{stag}|{videogame}', fires: 'sewer sliding tonight', silent: 'the game server is down'
  },
  {
    id: 'one-heavy-word', code: 'SELF-HARM', level: 'C', means: 'a single heavy word and nothing else', who: 'any', alone: 2, negated: 'keep',
    match: ['^ {lonely} $'], fires: 'd i e', silent: 'cutting the grass'
  },
  {
    id: 'friend-is-me', code: 'SELF-HARM', level: 'B', means: 'tells of another, and then of themselves', who: 'any', negated: 'keep',
    match: ['die|dead|dying|kill|suicide|suicidal|pills|meds|overdose|hang|jump|cut|hurt|killing|harm & {sameasme}', 'people who kill_themselves|die_by_suicide|commit_suicide ~4 hell|heaven|forgiven', 'put people|humans|us|me down like ..4 dog|dogs|pet|pets|animal|animals', 'the friend is me'],
    unless: '{awareness}|{videogame}|{crossheart}', fires: 'my friend wants to die, ok the friend is me', silent: 'my friend likes chess'
  },
  {
    id: 'back-to-attempt', code: 'SELF-HARM', level: 'B', means: 'feels as before an attempt, or asks what holds them back', who: 'any', negated: 'keep',
    match: ['attempt|attempted & that_way_again|same_way|same_as_before|week_before|day_before|before_it|like_before|feeling_again|same_feeling|back_there', 'suicidal|suicidal_thoughts|ideation & just_me|i_put|i_lied|its_a_9|its_an_8|its_a_10|a_nine|a_ten|a_side_effect_or|every_single'],
    unless: '{doittask}', fires: 'I attempted in spring and it is the same feeling', silent: 'I attempted the crossword'
  }
];
