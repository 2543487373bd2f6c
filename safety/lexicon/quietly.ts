/** Classes of the rules in rules/quietly.ts. */
export const quietly = {
  wgrave: 'terminal, fatal, incurable, deadly, inoperable, untreatable, untreatable cancer, stage four, stage 4',
  wholdon: 'hang on, hanging on, hold on, holding on, hold out, stay alive, staying alive, stick around, sticking around, last, keep going, stay, wait, waiting, live, living',
  wdeadkin: 'mum, mom, mama, dad, papa, nan, nana, gran, grandma, grandpa, grandad, granny, my wife, my husband, my boy, my girl, my son, my daughter, my brother, my sister, my baby, my mother, my father, him, her, them, god, jesus, the lord, my angels',
  clinicqueue: 'clinic, nurse, doctor, queue, line, chair to, waiting room, appointment, receptionist, reception, my turn to speak, my turn on, turn at, turn in, turn to play, board game, cards, dentist, barber, shower'
} as const;
