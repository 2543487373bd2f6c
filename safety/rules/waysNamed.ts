import type { Rule } from './rule.ts';

/** A way, a place or a moment named in passing: the shortest plans. */
export const waysNamed: readonly Rule[] = [
  {
    id: 'plan-is-to', code: 'SELF-HARM', level: 'B', means: 'says that the plan is this way of dying', past: 'other',
    match: ['plan ..1 is|was|would_be to|2 ..1 overdose|od|hang_myself|drown|shoot_myself|jump_off|jump_in_front|crash|step_in_front|walk_into_traffic|take_them_all|take_it_all', '{intend}|{wantto} ..2 step|jump|walk|dive|run|throw_myself ..1 out? in_front_of|infront_of|under ..1 {oncoming}', '^ im|ive|been|i_am ..1 thinking|leaning|considering ..1 train|bridge|rope|hanging|overdose|carbon_monoxide|helium $', 'im|i_am|ill|i_will|gonna|going_to ..1 going|go|goin off ..1 the|my|that|a balcony|bridge|roof|rooftop|cliff|ledge|multi_storey !exit|street|road|rails', 'so ..1 i|that_i ..1 can|could|will od|overdose|drown|hang_myself|bleed_out|die !laughing|happy|of|on_that|old', 'taken|took something|stuff|things|loads|pills ~4 dont|no|not ..2 want|call|send|need ..1 help|ambulance|saving|anyone|rescuing', '{have}|ive_got ..1 insulin|{pills}|{gun}|{rope} ~7 not ..3 scared|afraid ..2 use|take|do|using|taking', 'know|knows what|which|exactly ..1 would|will|d work|kill|do_it|be_enough !for ..5 {have} ..2 it|them|that|plenty ..1 at_home|here|at_work|in_the|in_my', 'practising|practicing|rehearsing|practised|practiced ..1 what|how ..1 ill|id|i_will|i_would ..1 do ..1 it? $', 'have|be|get|enough ..1 time|enough_time|long_enough to ..1 die|bleed_out|od|overdose', 'anniversary|birthday|death|suicide ~8 same way ..1 he|she|they|dad|mum|mom|my_brother|my_dad|my_mum ..1 did|went|died|chose', 'where|how|so|somewhere ~9 finding|find|finds|discovering ..1 the|my body', 'tied|tie|tying|made|practised|practiced the|a|that|my ..1 knot|noose|slipknot ..1 just? to ..1 see|test|check|practise|practice', 'live|living|flat|room|am|im|work|up ..2 {floornumber} ..1 floor ..5 keep|kept|always|cant_stop ..1 opening|looking|staring|thinking|eyeing', 'sat|sitting|parked|sit|am|im ..2 in ..2 garage ..6 thinking|think|thought|tempted|considering ..1 about|of|to ..1 doing|do|ending|turning|leaving|running ..1 it|the_engine|things|myself'],
    unless: '{stag}|{meanssafe}|{testtalk}', fires: 'my plan is to overdose when the house is empty', silent: 'my plan is to rest when the house is empty'
  },
  {
    id: 'said-in-passing', code: 'SELF-HARM', level: 'C', means: 'tonight is the night, another attempt, ending it on a day', past: 'other', trivial: 'keep',
    match: ['third|second|fourth|fifth|final|next|another attempt ..1 coming|soon|planned|will|better|this|tonight|tomorrow|incoming', 'failed|messed_up|survived|fucked_up|chickened_out|bottled_it ..1 last_time|the_first_time|before|twice ..2 wont|will_not ..1 this_time|again|fail|survive', '{soon} ~9 im|i_am|ill|i_will ..1 ending|end|finishing it $', 'make|making|better|gonna it count ~3 attempt|time|last', 'attempt ~4 make|making it count|work|stick'],
    unless: '{stag}|{testtalk}|{lovetalk}', fires: 'fourth attempt coming up soon', silent: 'fourth attempt at the driving test coming up soon'
  },
  {
    id: 'the-night', code: 'SELF-HARM', level: 'C', means: 'tonight is the night, said alone', alone: 5, past: 'other', trivial: 'keep',
    match: ['tonights the night $', 'tonight is the night $', 'tonight it is $', 'its happening tonight $'],
    unless: '{testtalk}|{lovetalk}|{sports}', fires: 'tonights the night', silent: 'tonights the night of our big date'
  }
];
