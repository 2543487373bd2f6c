import type { Rule } from './rule.ts';

/** A burden, not missed, better replaced: death as a favour to other people. */
export const veiledOthers: readonly Rule[] = [
  {
    id: 'veiled-burden', code: 'SELF-HARM', level: 'C', means: 'calls themselves a burden or a waste', negated: 'keep', who: 'stated', trivial: 'drop',
    match: ['{viam} ..3 {vburden} !{vsmallthings}|is_gone|is_lifted|lifted|is_off|is_lighter|off|was_lifted|has_lifted|fell', '^ just|only|nothing|basically ..2 but? ..1 {vburden} !{vsmallthings}', 'i {vweight}', 'im|am|be {vweight}', '{viam} ..2 {vweight}', '{vweight} & {vburdenhint}', '{everyone2} ..3 {vweight} ..4 {vburdenhint}', 'i was|am a mistake !in|at|on', 'im a mistake', 'im|i_am the problem ~6 remove|removing|gone|solve|solves|fix|leave|without', 'problem is me', 'removing|remove the problem', 'waste of ..1 ketamine|treatment|medicine|drugs|doctors|therapists|your|their|everyones|clinics ..2', 'better|best|more ..3 spend|spent|used|give|given ..3 on|to|for young|someone|somebody|others|people'],
    unless: '{chores}|{vnotveiled}|{vimagery}|{vworkish}', fires: 'I am just dead weight to the people I love', silent: 'proving this is a burden on the lawyers'
  },
  {
    id: 'veiled-without-me', code: 'SELF-HARM', level: 'C', means: 'others would be better, or no worse, without them', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{vabsent} & {vrelief}', '{vdeserving} ..1 {vreplaced}', '!never find ..1 someone|somebody|a_wife|a_husband|a_mother ..1 normal|decent|better|whole|healthy|kinder', 'world|life|earth|planet|things ..2 keep|keeps|carry|go|goes ..1 spinning|turning|on ..3 without me', 'forget|forgotten ..2 me in|within|by|after ..2 year|month|week|months|weeks|days|day|while'],
    unless: '{chores}|{session}|{vnotveiled}|{vleaving}|{vdating}|{chores}', fires: 'my husband could find somebody normal if I were out of the way', silent: 'the party was better without me cooking'
  },
  {
    id: 'veiled-not-missed', code: 'SELF-HARM', level: 'C', means: 'asks who would notice, find or mourn them', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{vwouldany} ~6 {vmissing}', 'nobody|no_one|noone|anyone|someone|they ~3 find|finds|found ..1 me|my_body !a|an|another|some', 'theyll|they_will|someone_will|somebody_will find me !a|an|another', '{vabsent} ~8 {vwouldany}', 'replace me in|within|by', 'nobody|no_one|noone checks|calls|rings|texts|asks|visits ~10 know|notice|find|gone', 'phone ~4 ring ~6 gone|dead|disappeared|vanished', 'leave|left|make|made ..1 mark|dent|trace|impression ..3 anyone|anybody|world|anything', 'nobody|no_one knows|knew im|i_am|i_was here|alive|gone'],
    unless: '{vnotsocial}|{vleaving}|{vinsession}|{vsocial}|{chores}', fires: 'how long would it take before the neighbours found me', silent: 'the neighbours noticed my new door'
  },
  {
    id: 'veiled-world', code: 'SELF-HARM', level: 'C', means: 'has no place in the world, or no reason that keeps them', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['no|not_a|any|isnt_a|a_single place ..2 for ..2 me|people_like_me|someone_like_me|somebody_like_me ..2 in|on|here|anywhere|world|earth|left', '{vkeep} & {vkeephint}', 'not|wasnt|arent|never|isnt|werent ..2 built|made|meant|cut_out|designed|supposed ..1 for|to ..1 this_world|this_life|life|living|be_here|exist|be_alive|survive|last|live|make_it', 'i dont belong ..1 on_this|in_this_world|in_this_life|in_the_world|on_earth|among_the_living|with_the_living|to_this_world', 'what am i ..2 doing|still ..2 here|alive', 'why am i even|still|really|fucking|bothering ..1 here|alive|around|breathing|trying', 'why ..3 bother ..1 breathing|living|existing|waking|getting_up|trying|eating|with_any|with_life|going_on', 'whats|what_is|no the? point ..2 getting_up|waking_up|breathing|me|trying|any_of_it|it_all|being_here|in_me|of_me !to|with|early|before|at|on|for_work', 'why keep ..2 broken ..3', 'ghost ..4 already', 'im|i_am|ive|feel|part_of_me|like_im ..1 already ..1 a_ghost|ghost|dead|gone'],
    unless: '{vnotveiled}|{session}|{vsocial}|{travel}', fires: 'nothing ties me here since my father went', silent: 'there is nowhere to park'
  }
];
