import type { Rule } from './rule.ts';

/** Images of the session: dying, dissolving, leaving the body. Asked about once, never an alarm. */
export const session: readonly Rule[] = [
  {
    id: 'ego-death', code: 'SELF-HARM', level: 'D', means: 'ego death, rebirth, dissolving', who: 'any', negated: 'keep',
    match: ['ego death|dissolution', 'ego died|dissolved', 'death of ..1 ego', 'died and ..2 reborn', 'dissolved|dissolving|melted|melting into|away ..3', 'i dissolved', 'left|leaving my body', 'out of body', 'no body ..2', 'part of me died', 'the old me died', 'old self died', 'muerte del|de_mi ego', 'ego se ..1 murio|disolvio', 'me disolvi', 'sali|salirme de mi cuerpo', 'deje mi cuerpo', 'renaci', 'parte de mi murio'],
    unless: '{dissolves}', fires: 'it was a full ego death and it was beautiful', silent: 'sugar dissolved in my tea'
  },
  {
    id: 'died-in-session', code: 'SELF-HARM', level: 'D', means: 'died, was dead or was buried in the session', who: 'any', negated: 'keep', needs: '{session}',
    match: ['i ..3 died|dead|dying|die', 'felt|feel|feeling|like ..3 dying|dead|death|died', 'my ..1 death|funeral|grave|corpse|own_death|own_funeral', 'thought i ..2 die|dying|dead', 'buried|drowning|drowned|killed ..3', 'rehearsal for ..1 dying', 'heart stopped', 'me ..1 moria|mori|morir|muriendo|muerto|muerta', 'senti|sentia|crei|pense ..3 morir|moria|muerte|muerto|muerta', 'estaba|estuve ..1 muerto|muerta', 'mi ..1 muerte|funeral'],
    fires: 'I died in there, during the infusion', silent: 'my phone died on the way'
  }
];
