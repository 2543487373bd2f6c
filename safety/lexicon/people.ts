/** Who a sentence is about. */
export const people = {
  self: 'i, im, ill, id, ive, me, myself, yo, imma',
  selfish: 'i, im, ill, id, ive, me, myself, my, mine, yo, mi, mis, conmigo',
  you: 'you, youre, youll, youd, tu, usted, ustedes, vos',
  others: 'him, her, them',
  kin: 'mom, mum, mommy, mama, mother, moms, dad, daddy, papa, father, dads, parents, brother, brothers, sister, sisters, son, sons, daughter, kid, kids, child, children, baby, husband, wife, boyfriend, girlfriend, bf, gf, partner, spouse, fiance, fiancee, ex, cousin, uncle, aunt, nephew, niece, grandma, grandmother, grandpa, grandfather, stepdaughter, stepson, stepdad, stepmom, roommate, family, hermano, hermana, hijo, hija, hijos, esposo, esposa, marido, novio, novia, primo, prima, tio, tia, abuelo, abuela, sobrino, sobrina, padre, madre, papas, padres, stepmother, stepfather, stepmum, nan, nana, gran, granddad, toddler, twins, grandad, gramps, grandmas, nanny',
  friend: 'friend, friends, bestie, buddy, coworker, colleague, neighbor, neighbour, classmate, teammate, boss, teacher, student, students, client, patient, patients, veteran, amigo, amiga, amigos, vecino, vecina, companero, companera',
  other: 'he, she, they, hes, shes, theyre, theyd, theyll, hed, hell, who, whos, someone, somebody, anyone, anybody, nobody, people, person, everyone, everybody, man, woman, men, women, guy, guys, girl, girls, boy, boys, teen, teens, teenager, lady, dude, character, characters, actor, celebrity, ella, ellos, ellas, alguien, gente, personas, nadie, quien, {kin}, {friend}',
  asksif: 'asked if, asked me if, asks if, asks me if, asked whether, asked about, ask if, ask me if, asking if, asks about, screened me for',
  speaks: 'says, said, say, saying, asks, asked, ask, asking, tells, told, telling, goes, texts, texted, writes, wrote, yells, yelled, shouts, shouted, screams, screamed, screaming, whispers, whispered, sobs, sobbed, cries, replied, replies, answered, dice, dijo, decia, pregunta, pregunto, grita',
  shared: 'anyone else, has anyone, has anybody, anybody else, does anyone ever, does anybody ever, who else is, who else wants, who else here, do you ever, you ever just, do you guys ever, does everyone else, do other people, people on here',
  theirself: 'himself, herself, themselves, themself, theirself, yourself, yourselves, oneself, ourselves, themselfs'
} as const;
