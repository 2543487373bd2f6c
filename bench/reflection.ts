/** What a new patient says from agreeing to the first question of a reflection. */
export const opening: readonly string[] = ['I agree', 'reflect', 'yes'];

/** Answers to the questions that follow. */
export const answers: readonly string[] = [
  'walks in the morning, and more music',
  'asking for help sooner',
  'more questions',
  'calm, and a little sad',
  'that I am allowed to rest',
  'my sister, and the house by the sea',
  'smaller steps than last time',
  'I would like to sleep more'
];
