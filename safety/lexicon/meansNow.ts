/** Words for a place or thing that is there, and for the day. */
export const meansNow = {
  sitwith: 'sitting, sit, sat, parked, alone, been out, out in, locked in, locked myself in, hiding, lying, laying',
  watchtrain: 'platform, train station, subway station, metro station, tube station, the station, the tracks, train tracks',
  notboard: 'not getting on, dont think im getting on, not boarding, let them go by, letting them go by, letting trains go, not here to catch, not waiting for a train, watching the trains, watching trains, too close, the yellow line, the edge, looking at the tracks, looking down at, dont want to get on, thinking about the tracks, next one',
  carindoors: 'garage, the garage, my garage, the closed garage',
  carrun: 'started the car, started my car, start the car, start my car, starting the car, turned the car on, turned on the car, turned on my car, turn the car on, started the engine, starting the engine, start the engine, turned the engine on, turned the ignition, let the car run, left the car running, left the engine running, sat with the engine, started the truck, started my truck',
  carthen: 'turned it off, turned it back off, switched it off, off again, chickened, stopped, closed, shut, door down, down door, with the door, lost my nerve, fumes, then sat, just sat, and sat, fell asleep, got scared, couldnt, what comes next, whats next, came back in, went back in, went inside',
  awayword: 'at work, at her, at his, at their, at the, asleep, sleeping, sleeps, out, away, gone, at school, leave, leaves, leaving, at practice, on a trip, at grandmas, at daycare, not home, isnt home, arent home, is with, are with',
  notesafe: 'plumber, mailman, neighbor, neighbour, landlord, thank you, sitter, babysitter, cleaner, wifi, class, lecture, delivery, driver, coworker, boss, doctors note, sick note, to say thanks, groceries, recipe, cleaning lady, lunch, milk, love note, birthday'
} as const;
