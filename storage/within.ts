import type { HeldRecord, Place } from './port.ts';

/** The same place, with its record reached through something. */
export const within = (place: Place, through: (held: HeldRecord) => HeldRecord): Place => ({
  run: work => place.run(held => work(through(held))),
  leave: () => { place.leave(); }
});
