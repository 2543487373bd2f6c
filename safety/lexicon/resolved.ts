const thoughts = ['thoughts', 'ideation', 'feelings', 'urges', 'suicidality', 'si'];
const ended = [
  'are gone', 'is gone', 'have gone', 'were gone', 'was gone', 'are all gone', 'are finally gone', 'have been gone', 'gone since', 'went away', 'have gone away', 'stopped', 'have stopped', 'just stopped',
  'switched off', 'just switched off', 'lifted', 'have lifted', 'faded', 'have faded', 'disappeared', 'have disappeared', 'vanished', 'melted away', 'left me', 'have left me', 'went quiet', 'are quiet now',
  'away', 'are away', 'but theyve been gone', 'but theyre gone', 'but they are gone', 'in the past but not', 'before but not', 'but not anymore', 'but not today', 'but not since'
];

/** Thoughts of suicide that are said to have ended. Only the plain statement, word by word: "my hope is gone" is another thing. */
export const resolved = {
  thoughtsgone: [...thoughts.flatMap((thought) => ended.map((end) => `${thought} ${end}`)), 'self harm free', 'free of self harm', 'no suicidal thoughts for', 'no suicidal thoughts since', 'no suicidal thoughts in', 'to die is gone', 'to die are gone', 'to die has gone', 'to die went away', 'let go of wanting', 'stopped wanting to die', 'thats gone since', 'thats been gone', 'daily to none', 'dont think about dying anymore', 'without wanting to die'].join(', ')
} as const;
