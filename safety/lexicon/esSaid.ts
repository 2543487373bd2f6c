/** Spanish as it is said from Mexico to Chile: how weary, whom to join, what is left, what happens if one is gone. */
export const esSaid = {
  iperfect: 'he pensado, he intentado, he querido, he estado, he tenido, he llegado, he vuelto, he hecho, he tomado, he sentido, he dejado, he decidido, he buscado, he comprado, he deseado, he planeado, he considerado, he imaginado, he tratado, he guardado, he escrito, he sido, he podido, he visto, he soñado, he dicho, he perdido, he ido, he vivido, he sufrido',
  esdying: 'verdad, una, una vez, una vez por todas, veras, deveras, tristeza, dolor, a poco, inmediato',
  esatrest: 'que en paz descanse, que descanse en paz, que descansa en paz, que en paz descansa, que murio, que ya murio, que se murio, que se me murio, que fallecio, que ya no esta, que ya se fue, que perdi, que esta en el cielo, qepd, difunto, difunta, al cielo, en el cielo, alla arriba, del otro lado, en la otra vida, donde este',
  esjoining: 'irme, ir, estar, reunirme, descansar, encontrarme, reencontrarme, alcanzar, acompanar, partir, largarme',
  esabouthome: 'este mundo, esta vida, esta tierra, este planeta, este plano, este cuerpo',
  esbettering: 'mejor, mejores, tranquilos, tranquilas, tranquilo, tranquila, felices, feliz, en paz, bien, aliviados, piola, livianos, libres',
  eswithoutme: 'sin mi, without me, si yo no, si yo ya no, si no estoy, si ya no estoy, si no estuviera, si ya no estuviera, si me muero, si me muriera, si me voy, si me fuera, si yo me, si desaparezco, si desapareciera, si falto, si faltara, si no existiera, que conmigo, cuando yo no, cuando ya no este, cuando me muera',
  esshot: 'tiro, balazo, corchazo, plomazo, pepazo, cuetazo, disparo, escopetazo, plomo, una bala',
  espegar: 'pegarme, pegar, darme, dar, meterme, meter, me pego, me doy, me meto, me pegue, me di, me pegaria, me daria, me meteria, pegandome, dandome, ponerme, encajarme',
  esdeathnews: 'murio, fallecio, muere, mueren, muertos, se mata, se mato, esquela, esquelas, obituario, obituarios, entierro, velorio, funeral, difuntos',
  esluckydead: 'envidia, envidio, suertudo, suertuda, que suerte la suya, suerte la de el, suerte la de ella, ojala yo, deberia ser yo, debi ser yo',
  esadmits: 'la verdad si, la neta si, bueno si, de verdad si, la verdad es que si, a veces si, es que si, no es broma, fuera de broma, ya en serio, hablando en serio, no es chiste, no es juego, va en serio, no bromeo, te lo juro',
  essweetdone: 'delete, reset, alt f4, alt+f4, altf4, logout, log out, eject, unsubscribe, game over, shutdown, turn off, boton de apagado, boton de apagar, boton de off, boton rojo, boton de borrar, suprimir, ctrl alt supr',
  esmethis: 'me lo hice yo, me los hice yo, me las hice yo, me la hice yo, me lo hago yo, me los hago yo, me las hago yo, fui yo quien, yo me lo hice, yo me los hice, yo me las hice, yo mismo me lo, yo misma me lo, yo mismo me los, yo misma me los, yo misma me las, yo mismo me las',
  esonpurpose: 'a proposito, aproposito, adrede, queriendo, con intencion, para castigarme, como castigo, porque me lo merezco, para sentir algo',
  eshaironly: 'pelo, cabello, flequillo, fleco, unas, sin querer, barba',
  esscene: '{esgolpe}, examen, clase, entrenamiento, rutina, trabajo, chiste, pelicula, calor, subida, caminata, cruda, resaca, fiesta, tarea, viaje, turno, guardia, partido, entreno, gimnasio, gym, la bajada, cancion, video, foto, comentario, frase, frio, picante, comida, chile, ella, el, eso, esto',
  esexamlike: 'examen, prueba, cita, jugar, partido, receta, dieta, entrevista, penal, tiro libre, clase, tarea, libro de, pelicula, serie',
  esongoing: 'peleando, discutiendo, trabajando, estudiando, esperando, pagando, hablando, escribiendo, viendo, comiendo, tomando, llorando, perdiendo, cocinando, leyendo, jugando, viajando, manejando, saliendo, rogando, cuidando, gastando, fumando, bebiendo, mintiendo, contestando, insistiendo, buscando, haciendo, yendo',
  esoffice: 'oficina, el trabajo, chamba, laburo, equipo, proyecto, reunion, junta, partido, la cena, el grupo de',
  esgolpe: 'maraton, escalera, escaleras, mudanza, sentadillas, spinning, yoga, jornada, semana, audio, meme'
} as const;
