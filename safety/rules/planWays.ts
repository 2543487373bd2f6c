import type { Rule } from './rule.ts';

/** A place, a thing or a day that is looked at as the way out. */
export const planWays: readonly Rule[] = [
  {
    id: 'way-looked-at', code: 'SELF-HARM', level: 'C', means: 'looks at a place or thing as the way, or says it would be quick', negated: 'keep', past: 'other',
    match: ['thinking|think|picking|choosing|deciding|wondering ..2 which|what tree|bridge|pole|wall|curve|building|train|truck|semi|cliff ..1 to hit|jump|jump_off|use|drive_into|step_in_front_of', '{edgeplace} ~4 it would|might|must ..1 be ..1 quick|over_quick|fast|instant|easy|painless ..1 $', 'stared|staring|looked|looking ..1 at ..1 the balcony|tracks|ledge|rafters|beam|roof ..1 all_night|for_hours|again|and_thinking', 'going_to|gonna|want_to|will buy|get a gun|rope|pistol|shotgun|rifle ..2 and|then ..2 be_done|end_it|do_it|be_over|finish', 'tied the knot|noose|rope ..1 ..2 ready|waiting', 'practicing|practiced|practised|rehearsing|rehearsed with the belt|rope|noose|gun|cord|scarf|sheet', 'thats how ..1 ill|i_will|id|i_would|im_going_to|i_want_to go|die|end_it|do_it $', 'walking|going|headed|heading|driving to|into the woods|water|river|lake|ocean|sea|mountains ~4 not|never coming back ..1 $|ever|this_time', 'put|putting an end to it|this|everything|things|myself|me ..1 myself|tonight|soon|for_good'],
    unless: '{leisure}|{nightout}|{heights}|{gunhobby}|{gunplay}', fires: 'been thinking which tree to hit with the car', silent: 'been thinking which tree to plant by the car'
  },
  {
    id: 'cannot-be-alive', code: 'SELF-HARM', level: 'B', means: 'cannot be alive, or stand to be', past: 'other', denies: true, negated: 'keep',
    match: ['i cant|cannot ..1 be|stay|remain|stand_being|keep_being alive', 'i cant live in|with this|so_much|such pain|agony|body|head'],
    unless: '{trivial}|{fearful}', fires: 'I cannot be alive when they find out', silent: 'I cannot be on time when they drive'
  },
  {
    id: 'tool-used-on-me', code: 'SELF-HARM', level: 'B', means: 'used a sharp thing on their own skin', past: 'other', trivial: 'keep', needs: '{blade}|{cutter}',
    match: ['used|use|using|tried|took it|them|one|that on|to my arm|arms|leg|legs|wrist|wrists|thigh|thighs|skin|stomach|hip|hips'],
    unless: '{accident}|{inotmine}|{marksafe}', fires: 'the box cutter was on the table and I used it on my arm', silent: 'the lotion was on the table and I used it on my arm'
  }
];
