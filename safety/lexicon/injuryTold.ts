/** Classes of the rules in rules/injuryTold.ts. */
export const injuryTold = {
  injuredverb: 'cut, cuts, cutting, sliced, slice, slicing, burn, burns, burned, burnt, burning, scald, scalded, stab, stabbed, nick, nicked, scratch, scratched, bruise, bruised, hit, slam, slammed, shut, trapped',
  notaccident: 'isnt by accident, not by accident, wasnt by accident, isnt an accident, not an accident, wasnt an accident, no accident, not really an accident, wasnt really an accident, isnt really an accident, never an accident, it isnt accidental, not accidental, deliberately, said it was an accident, pretend its an accident, call it an accident, calls it an accident, not clumsy, isnt clumsiness',
  everyunit: 'every pound, each pound, every kilo, each kilo, every bite, each bite, every calorie, every mistake, each mistake, every lie, every failure, each failure, every bad grade, every bad day, every argument, every fight, every no, every rejection, every meal, each meal',
  patching: 'bandaging, bandaged, patching, patched, cleaning, stitching, wrapping, wrapped, dressing, taping',
  gouged: 'gouge, gouged, gouging, scrape, scraped, scraping, scratch, scratched, scratching, dig, dug, digging, carve, carved, jab, jabbed, stab, stabbed, rake, raked',
  anyedge: 'key, keys, pen, fork, compass, paperclip, nail, nails, coin, stapler, pin, tack, tweezers, screwdriver, can tab, ring pull, bottle cap, credit card, comb, scissors',
  stubbed: 'stub, stubbed, stubbing, put out, putting out, puts out, extinguish, extinguished, press, pressed',
  nosebleed: 'nosebleed, nose bleed, nose, gums, birth, labour, labor, tooth, shaving cut, cat scratched, needle, the drip, iv, cannula',
  substanceuse: 'drink, drinking, drank, drunk, alcohol, booze, wine, vodka, beer, beers, whiskey, sober, sobriety, coke, cocaine, weed, smoke, smoking, cigarettes, vape, nicotine, heroin, meth, opiates, oxy, pills, gambling, gamble, bet, porn, using, used, dealer, sponsor, aa, na, recovery, rehab, sugar, diet, ketamine from, k',
  easier: 'calmer, calm, better, quieter, quiet, relieved, relief, okay, ok, lighter, alive, real, normal, at peace, clean, free, clearer, numb goes away, relaxed, in control',
  cutline: 'cut, cutting, burned, burning, scratched, bath with a razor, razor, blade, bleed, cut my thighs, cut my arm, cut my arms, cut my wrists, cut myself',
  seers: 'she, he, they, nurse, my mom, my mum, my wife, my husband, my boyfriend, my girlfriend, my daughter, my son, my sister, my brother, my dad, my roommate, my therapist, doctor, somebody, someone, anyone, everyone, my kid, my kids, mom, dad',
  accidentOnly: 'by accident, accidentally, an oops, cooking, cookies, baking, dinner, coffee, to light, to warm, warm up, tea, craft, picture frame, wine glass, my tattoo, wax, ironing'
} as const;
