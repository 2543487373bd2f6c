import type { Rule } from './rule.ts';

/** Self-injury by what is done, with what, why, and what it leaves. */
export const harm: readonly Rule[] = [
  {
    id: 'body-and-why', code: 'SELF-HARM', level: 'B', means: 'hurts a part of the body, for a reason people give for self-injury', past: 'other', trivial: 'keep', negated: 'keep',
    match: ['{hurtall} ..2 my|this|both ..3 {bodypart} & {harmwhy}', '{hurtall} ..4 of|out ..1 hair ..4 {harmwhy}', '{hurtall} ..5 {harmwhy} ..4 my {bodypart}', '{hurtall} {hurtall} {hurtall} ..4 {harmwhy}', '{harmtool} ..4 my ..2 {bodypart} & {harmwhy}', '{hurtall} myself ..4 {harmtool} & {harmwhy}', '{hurtall} the|a|my {harmtool} until|till|til ..4 stars|bled|bleed|bleeding|blood|hurt', 'hurt|bruise|bruised|hit|cut|punch|punched|slap|slapped myself ..4 until|till|til i|it|theres'],
    unless: '{harmsafe}', fires: 'I slam my fist into the door until I bleed', silent: 'I hit my knee on the coffee table'
  },
  {
    id: 'tool-on-body', code: 'SELF-HARM', level: 'B', means: 'a sharp or hot thing on the skin', past: 'other', trivial: 'keep', negated: 'keep',
    match: ['{harmtool} !on_my_knees|on_my_hands ..2 on|to|into|in|across|against|along|over|at|under|through ..1 my ..2 {bodypart}', '{strictcut} myself ..3 with|w|using ..3 {harmtool}', 'my ..1 {bodypart} ..2 with|against|under|w|into|on ..2 {harmtool}', '{strictcut} my own ..1 {bodypart}', 'carve|carved|carving|scratch|scratched|scratching ..1 the|a ..1 word|words|name|letters ..5 my|skin', 'break|broke|breaking|snap my own ..1 {bodypart}', 'own face off', '{hurtall} my skin|hair|nails off|out|raw ..3 with|clumps|chunks|until|till', 'clumps|chunks|handfuls of ..1 hair', '{hurtall} my {bodypart} bloody|raw|purple|blue|bleeding', '{hurtall} holes|lines|marks|words|letters ..1 in|into|on my ..1 {bodypart}', 'carved|carve|carving|cut|cutting lines|words|shapes ..1 $', 'tore|tear|tearing|ripped|ripping|peeled my nails|skin|nail off|out', '{strictcut} my ..1 {bodypart} ..2 again|tonight|today|last_night|this_morning|yesterday|lately', 'nick|nicks|cut|cuts|slice|line|lines on|across|along my|the ankle|wrist|thigh|hip|forearm|arm ..2 every|each|again|tonight|$', 'punch|punched|punching|smash|smashing|smashed|slam|slamming|hit|hitting my? fist|fists|head|hand|hands|knuckles ..2 wall|door|brick|floor|concrete|mirror|tiles|glass'],
    unless: '{harmsafe}', fires: 'pressed the curling wand against my thigh', silent: 'I put the iron on my shirt'
  },
  {
    id: 'tool-calls', code: 'SELF-HARM', level: 'B', means: 'a blade wanted, kept, hidden or calling', past: 'other', negated: 'keep', trivial: 'keep', who: 'any',
    match: ['{cutter} & {toolcall}', '{cutter} helps|works|is_better|makes|feels|understands', '{cutter} ~10 keep_going|go_back|going_in|going_back'],
    unless: '{putaway}|{harmsafe}|{sewing}|{meanssafe}|{cookware}', fires: 'I keep a razor behind my phone case', silent: 'the knife is in the kitchen drawer'
  },
  {
    id: 'wants-pain', code: 'SELF-HARM', level: 'B', means: 'wants pain, blood or the blade', trivial: 'keep',
    match: ['want|wanted|wanna|need|needed|crave|craved|craving|miss|missing|deserve|deserved|long_for|i_like|enjoy ..2 {feelpain} !to_be|relief|meds|medication|killers|pills|management|test|tests|work|draw|pressure|sugar|orange|scale|medicine|doctor|clinic|specialist|free|gone|to_stop|to_go|to_end|to_be_over|thinners|runner|transfusion|taken|drawn|is|in|therapy|therapist|touch|health|activity|from|to_open|to_cut|for_the|for_this|for_my', 'feel ..1 ok|okay|better|alive|real|calm|normal|something ..2 when|if im ..1 bleeding|hurting|cutting|in_pain', 'i|go|goes|going|went|straight|start|started|keep|of|about|to hurting|harming|cutting|burning|punishing me !a_lot|so|badly|and|deeply|with|when|too|more|feelings|by|off|out', 'break|broke|breaking|smash|snap my own? fingers|hand|wrist|bones|toes ..2 rn|on_purpose|so_bad|deliberately', 'doesnt|dont count if ..4 shallow|deep|bleed', 'reopen|reopening|re_open|re_opening|open|opening ..2 wound|wounds|scar|scars|cuts|stitches', 'a body to hurt|destroy|ruin', 'hurt|harm|punish|destroy|wreck|ruin this stupid? body', 'i last|since|havent ..2 injured|harmed|sh_d|shd|cut myself?', 'feel like cutting !my|{notcut}', 'thinking|think|thought|thoughts|dreaming about|of cutting !my|{notcut}', 'want|wanted|wanna|need|needed it to sting|hurt|bleed|burn', 'did something ..1 bad|stupid|dumb|awful? to my {bodypart}', 'gave|give|giving myself a ..1 black_eye|bruise|burn|scar|cut|concussion', 'did it again ~2 my ..1 {bodypart}', 'need|needs|needed stitches ~6 lock|locked|scared|tell|explain|hospital|ask|asking', 'fresh|new one|ones ..1 on my {bodypart}', 'i cut and it|i|then|theres|there', '{relocate} and ..1 cut|cuts|burn|scratch $', 'cut so i|that'],
    unless: '{harmsafe}|{marksafe}', fires: 'I need pain, something physical', silent: 'I need pain medication for my back'
  },
  {
    id: 'slip-and-trace', code: 'SELF-HARM', level: 'B', means: 'a relapse or habit hinted at, together with skin, blade or blood', past: 'other', trivial: 'keep', negated: 'keep',
    match: ['{harmeuph} & {harmtrace}'],
    unless: '{harmsafe}|{marksafe}', fires: 'the old habit is back, upper arm this time', silent: 'old habits die hard, I am on my phone again'
  },
  {
    id: 'clean-streak', code: 'SELF-HARM', level: 'C', means: 'a clean time broken or about to be', trivial: 'keep', negated: 'keep',
    match: ['relapsed|relapse|slipped ..4 days|weeks|months|years|yrs ..2 clean|streak|gone|down_the_drain', 'days|weeks|months|years|yrs clean ..8 gone|throw|throwing|tonight|tempted|struggling|craving|miss|hard|over|ruined|lose|losing|reset|blew|broke|want_it|want_to_so|want_to_again|want_to_cut|want_to_hurt|wanna|urge', 'urges ..3 bad|strong|stronger|back|tonight|worse|loud|louder', 'streak ..3 was|over|gone|ended|broken|done ..2 days|weeks|months|years|$'],
    unless: '{duolingo}|{dental}', fires: 'relapsed, 7 months clean all gone', silent: 'my streak on the language app is 94 days'
  },
  {
    id: 'marks-and-hiding', code: 'SELF-HARM', elsewhere: '{bodylook}', level: 'C', means: 'marks on the skin hidden, seen or fresh', past: 'other', trivial: 'keep', negated: 'keep', who: 'any',
    match: ['{harmmark} & {hidemark}', 'told|tell ..3 the|my burns|cuts|marks|bruises|scratches|scars ..2 from|were|are|was', 'scars|cuts ..3 itch|itching|itchy|company'],
    needs: '{selfish}', unless: '{marksafe}|{fashion2}|{scratched}', fires: 'I do not want the clinic to see my thighs, I hide them', silent: 'I carried the baby in my arms'
  },
  {
    id: 'starve-punish', code: 'SELF-HARM', level: 'C', means: 'starves, purges or wears the body out to punish it', past: 'other', trivial: 'keep', negated: 'keep',
    match: ['{starving} & {punish}'],
    unless: '{eatsafe}', fires: 'I skip meals because I deserve to be hungry', silent: 'I skipped dinner, I was full'
  },
  {
    id: 'swallows-to-hurt', code: 'SELF-HARM', level: 'B', means: 'swallows something to be hurt', past: 'other', trivial: 'keep',
    match: ['swallow|swallowed|swallowing|drank|drink|drinking a? ..1 battery|batteries|glass|magnets|bleach|nails|pins|razor|razors|coins|detergent|perfume|cleaner|chemicals', 'threw|throw|throwing myself down|into|against the? stairs|wall|door|steps'],
    unless: '{harmless2}', fires: 'I swallowed a battery, not to die', silent: 'I drank a glass of water'
  }
];
