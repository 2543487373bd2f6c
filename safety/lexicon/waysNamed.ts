/** Classes of the rules in rules/waysNamed.ts. */
export const waysNamed = {
  oncoming: 'train, the train, a train, the bus, a bus, truck, a truck, lorry, a lorry, a car, cars, traffic, the tram, the tube, a tube, the metro, the subway, the next one, the express, the freight train, {railhour}',
  railhour: 'the 7, the 8, the 9, the 6, the 10, the 5, the 11, the 4, the 3, the 2, the 1, the 12',
  floornumber: '4th, 5th, 6th, 7th, 8th, 9th, 10th, 11th, 12th, 13th, 14th, 15th, 16th, 17th, 18th, 19th, 20th, 21st, 22nd, fourth, fifth, sixth, seventh, eighth, ninth, tenth, twelfth, top, highest',
  testtalk: 'test, exam, driving, diet, interview, course, marathon, quit smoking, theory, race, game, level, cake, recipe, bake, bread, souffle, song, audition, visa, loan, application, password, login, call, delivery, parcel, serve, puzzle, ivf, pregnancy, transfer, cannula, vein, the drip, speech, presentation, contract, subscription, membership, lease, article, book, chapter',
  lovetalk: 'date, girlfriend, boyfriend, husband, with him, with her, relationship, marriage, engagement, propose, proposal, wedding, party, concert, prom, premiere, opening night, show, affair, dating'
} as const;
