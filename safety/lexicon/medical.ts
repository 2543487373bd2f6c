/** Words for a blow to the head, and for bleeding. */
export const medical = {
  headhit: 'hit my head, hit his head, hit her head, banged my head, bumped my head hard, cracked my head, smacked my head, knocked my head, fell on my head, landed on my head, split my head, whacked my head, head injury, concussion, concussed',
  fellword: 'fell, fall, fallen, tripped, slipped, fainted, collapsed, stairs, shower, dizzy, bathroom, bleeding, vomiting, confused, passed out, blacked out, today, just, tonight, this morning, hard, floor, sidewalk, blood, tumbled',
  bleedsnow: 'bleeding, bleeding a lot, bleeding badly, bleeding heavily, bleeding bad, losing blood, bleeding out, bleeding everywhere',
  bleedsmall: 'gums, gum, nose, nosebleed, period, periods, heart, money, edge, hearts, spotting, finger, papercut, paper cut, hangnail, razor bump, shaving, chapped, lip, lips, tongue, time, color, colors, colours, into each other'
} as const;
