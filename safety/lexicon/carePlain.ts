/** Words of the interrupts below self-harm as they are told plainly: rides, rooms, bosses, weapons in wait. */
export const carePlain = {
  plainriders: 'ride, uber, lyft, taxi, cab, driver, brother, sister, friend, wife, husband, mom, dad, nobody, no one',
  plainfelloff: 'bailed, cancelled, canceled, flaked, forgot, no showed, never came, never showed, fell through, too expensive, is expensive, costs too much, is late, running late, not coming, isnt coming, didnt come, didnt show, came to get me, showed up, could come',
  plainnotme: 'he, she, hes, shes, wife, husband, friend, mom, dad, sister, brother, uber, lyft, taxi, cab, bus, driving me, drives me, drove, esposa, esposo, amiga, amigo, hermana, hermano, lleva, maneja, conduce, yesterday, ayer, tomorrow, manana, simulator, game, playstation',
  plainsmash: 'smashing, breaking, punching, kicking, destroying, trashing, wrecking, hurling, slamming, ripping, rompiendo, golpeando, pateando, aventando, destrozando, azotando, quebrando',
  plainthings: 'things, stuff, furniture, dishes, plates, glasses, chairs, sillas, everything, the door, my door, the doors, the wall, the walls, walls, the place, the house, the kitchen, the windows, my phone, my things, holes, todo, cosas, las cosas, platos, la puerta, las puertas, la pared, las paredes, muebles, los muebles, vidrios, mis cosas',
  plainhide: 'locked in, locked inside, locked myself in, locked ourselves in, locked in here, im locked, we are locked, hiding in, hid in, hiding under, hiding from, barricaded, locked the door, cerre con seguro, cerre con llave, in the bathroom with the kids, en el bano con los ninos, estoy encerrada en, estoy encerrado en, estamos encerrados, me encerre, nos encerramos, estoy escondida, estoy escondido, escondida en, escondido en, estamos escondidos',
  plainrage: 'drunk, angry, furious, violent, yelling, screaming, shouting, raging, smashing, breaking, throwing, banging, pounding, kicking, fuming, borracho, borracha, aventando, enojado, enojada, furioso, furiosa, gritando, violento, golpeando, rompiendo, pateando',
  plaincalmroom: 'hide and seek, seek, counting, playing, game, toddler, baby, lego, legos, blocks, rage room, presents, wind, pinata, wrapping paper, papel de regalo, jugando, escondidas, records, smashing it, renovation, remodeling, remodel, demolition, contractor, toys, juguetes',
  plainweapon: 'bat, knife, gun, hammer, crowbar, machete, pistol, rifle, bate, cuchillo, pistola, arma, navaja',
  plaintell: 'tell, telling, inform, informing, text, texting, email, emailing, decirle, avisarle, digo, aviso',
  plainboss: 'boss, manager, supervisor, employer, work, job, jefe, jefa, patron',
  plaindone: 'i quit, im quitting, that i quit, im done, im leaving, im resigning, im not coming back, not coming back, to find someone else, find somebody else, to shove it, goodbye for good, que renuncio, que me voy, que ya no vuelvo',
  plainletter: 'resignation, resignation letter, my notice, my two weeks, two weeks notice, carta de renuncia, mi renuncia, la renuncia',
  plaindeed: 'house, home, condo, apartment, property, car, business, land, casa, carro, coche, departamento, terreno, negocio',
  mixasked: 'can i, could i, may i, is it ok to, is it okay to, is it safe to, is it bad to, should i, does, do they, will it, would it, is mixing, what about mixing, interact, interaction, interactions, weaker, stronger, less strong, le quita, quita fuerza, debilita, se puede, se pueden, puedo, podria, es malo mezclar, es seguro, que pasa si, sirve, hace que, afecta, interactua'
} as const;
