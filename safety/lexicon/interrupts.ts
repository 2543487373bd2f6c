/** Words of the other interrupts. */
export const interrupts = {
  session: 'session, sessions, infusion, infusions, ketamine, ket, treatment, treatments, trip, journey, journeys, troche, lozenge, spravato, k hole, khole, the medicine, in there, dose, the ride, ceremony, sesion, infusion, ketamina, tratamiento, viaje'
} as const;
