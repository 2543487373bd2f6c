/** Classes of the rules in rules/veiledSelf.ts: leaving as a kindness, living as the harder thing, a time that has come. */
export const veiledSelf = {
  xgo: 'leave, left, go, going, leaving, die, dying, disappear, disappearing, vanish, vanishing, end it, ending it, stop, went away, go away, be gone, being gone, not be here, not being here, remove myself, my absence, my death, me dying, me gone, step out of their lives, bow out',
  xkind: 'best, kindest, nicest, greatest, most loving, only good, most useful, least, only decent, smartest, most generous',
  xforthem: 'for them, for her, for him, for everyone, for everybody, for my family, for my kids, for my wife, for my husband, for people, for the world, for you, for us all, i can do, i could do, i can give, i could give, i have left to give, i ever do',
  xworse: 'scarier than dying, scarier than death, harder than dying, worse than dying, worse than death, than of death, than of dying, than dying, than death, than dead',
  xnotscared: 'doesnt scare me, does not scare me, isnt scary, isnt what scares me, isnt the scary part, dont scare me, would be easy, is the easy part, is easy, isnt hard',
  xrest: 'permanent break, break from being alive, break from life, break from living, break from existing, vacation from life, holiday from life, rest from life, rest from living, rest from being alive, pause button on life, stop button on life, off switch for me, break from being me, rest from being me',
  xtired: 'not sleepy, not sleepy tired, done tired, a tired sleep cant fix, sleep cant fix, sleep wont fix, sleep doesnt fix, no sleep can fix, sleep cannot fix, no sleep fixes, bone tired of it all, soul tired, tired in my soul',
  xwithout: 'without him, without her, without them, without my son, without my daughter, without my wife, without my husband, without my mom, without my mother, without my dog, since he died, since she died, now that he is gone, now that she is gone',
  xmistake: 'mistake, error, accident, burden, weight, problem, waste, parasite, leech, disease, poison, stain',
  xwinter: 'winter, summer, year, decade, day, week, month, night, christmas, morning, birthday, twenty years, ten years, thirty years, forty years, fifty years'
} as const;
