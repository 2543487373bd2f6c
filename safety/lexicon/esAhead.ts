/** Words for being at the place, and for not having come back, in Spanish. */
export const esAhead = {
  eslasthope: 'ultima esperanza, unica esperanza, ultima oportunidad, ultimo recurso, ultima opcion, ultima carta, lo ultimo que me quedaba, lo ultimo que quedaba',
  eshopegone: 'nada me ayuda, nada ayuda, nada funciona, nada me funciona, no funciono, no funciona, no sirvio, no sirve, no me sirvio, no me hizo nada, fallo, no me ayudo, no ayudo, ya no hay, y nada, no hay mas, ya fue, hasta aqui',
  estramite: 'buen fin de semana, feliz fin de semana, hasta el lunes, hasta manana, tramite, fila, cita, oficina, banco, boleto, boletos, rifa, oferta, cupon, inscripcion, equipo, partido, torneo, examen, estacionamiento, contrato, renta, dieta, gimnasio, calor, reunion, escuela, vacaciones, playa, fiesta'
} as const;
