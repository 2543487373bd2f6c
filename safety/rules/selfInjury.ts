import type { Rule } from './rule.ts';

/** Hurting oneself, with or without a wish to die. */
export const selfInjury: readonly Rule[] = [
  {
    id: 'hurt-self', code: 'SELF-HARM', level: 'B', means: 'hurts, or wants to hurt, themselves', past: 'other',
    match: ['{hurt} {adv}? {adv}? myself !short|off|some_slack|from|into|down|on_the|loose|out', '{hurtpast} {adv}? myself !short|off|some_slack|into|on_the|loose|out|together', '{hurt} my self', 'violent towards myself', 'violence against myself', 'do something to myself', 'do something bad to myself', 'hurt me and only me', 'take it out on myself|my_body|my_skin', 'taking it out on myself|my_body|my_skin', 'took it out on myself|my_body|my_skin', 'make|making myself bleed|suffer|hurt', 'made myself bleed', 'cause|causing|inflict|inflicting ..2 pain on|to ..1 myself', 'inflict|inflicting|cause|causing myself ..1 pain', 'dangerous to myself', 'danger to myself', 'harm to myself', 'be safe with myself', 'a risk to myself', 'not safe with|from myself', 'dont trust myself ..1 alone|with|tonight|right_now|around|to_be_alone', 'scared|afraid of what i ..3 do'],
    unless: '{accident}', trivial: 'keep',
    fires: 'I have been hurting myself again', silent: 'I hurt myself at the gym lifting'
  },
  {
    id: 'self-harm-word', code: 'SELF-HARM', level: 'B', means: 'names self-harm', past: 'other', trivial: 'keep',
    match: ['{selfharm}', 'did|do|doing|done|relapsed|relapse|relapsing|urge|urges|want|started|stop|clean|of|from|to|dont sh !it|ould', 'sh is|urges|relapse|scars|again|thoughts|streak|wounds|marks', 'sh clean', 'i sh', 'urge|urges|craving|itch ..2 to {adv}? cut|self_harm|burn|harm|bleed|slice|hurt|carve|scratch !{notcut}'],
    unless: '{awareness}',
    fires: 'the urge to self harm is back', silent: 'shh, the baby is asleep'
  },
  {
    id: 'cut-limb', code: 'SELF-HARM', level: 'B', means: 'cuts or burns their own skin', past: 'other', trivial: 'keep',
    match: ['{cutverb} ..1 my ..1 {limb}', '{cutverb} ..2 up ..1 my {limb}', '{cutverb} ..2 on my {limb}', '{limb} {cutverb}', 'cuts|marks|scars|gashes|slices|lines|burns ..3 my|own ..1 {limb}', 'my|fresh|new cuts|gashes', 'cuts ..4 my {limb}', 'hide|hiding|cover|covering|covered|hid my|the|these ..1 scars|cuts|marks|arms|wrists', '{blade} ..4 my ..1 {limb}', '{blade} ..3 skin|wrist|wrists|vein|veins', 'my ..1 {limb} ..4 {blade}', 'razor and carve', 'my {limb} ..3 bandaged|bleeding|itch|itching|sting', 'stitches ..2 from cutting', 'carved ..3 into my', 'carve ..3 into my', 'carving ..3 into my', 'blood down|on|from|running my {limb}|arm', 'long sleeves ..3 cuts|scars|see|hide', 'long sleeves to hide', 'cutting my', 'cut myself open', 'my cuts', 'my scars'],
    unless: '{accident}',
    fires: 'there are fresh lines on my thighs again', silent: 'I cut my thigh of chicken in half'
  },
  {
    id: 'cutting', code: 'SELF-HARM', level: 'B', means: 'cuts, said without naming what', past: 'other', trivial: 'keep',
    match: ['i|ive|im|been|started|keep|started|start|stop|stopped {adv}? cut|cutting $', 'i|ive|im|been|started|keep|start|stop {adv}? cut|cutting {whencut}', 'been cutting !{notcut}', 'started cutting !{notcut}', 'back to cutting !{notcut}', 'cutting again', 'cutting helps|is|feels|makes ..4', 'relapsed|relapse|relapsing ..3 cutting|cut|harm|blade|sh|selfharm', 'clean from|of cutting|selfharm|harm|burning|sh', 'days|weeks|months|years clean from|of|without cutting|self', '{wantto} {adv}? cut $', '{wantto} {adv}? cut {whencut}', '{wantto} {adv}? bleed', 'wish|want to cut for', 'addicted to cutting', 'cut too deep', 'cut deeper', 'cut deep', 'cut last|yesterday|this', 'thinking|thought|think|thoughts of|about cutting !{notcut}', 'cutting thoughts|urges', 'went too deep', 'needed stitches from', 'urge|urges to cut'],
    unless: '{accident}',
    fires: 'I started cutting again', silent: 'I started cutting carbs'
  },
  {
    id: 'hurt-until', code: 'SELF-HARM', level: 'B', means: 'hits, burns or scratches themselves until it bleeds or hurts', trivial: 'keep', past: 'other',
    match: ['{hurt} ..5 till|until|til ..4 {bleed}', '{hurtpast} ..5 till|until|til ..4 {bleed}', '{cutverb} ..5 till|until|til ..4 {bleed}|bleeds', 'dig|digging|dug ..2 nails ..4 {bleed}|skin|arm|arms|palms|legs', 'nails into my', 'lighter|cigarette|iron|stove|flame|lit ..4 my|own {adv}? ..1 skin|arm|arms|thigh|leg|wrist|palm', 'burn|burns|burning|burned ..3 lighter|cigarette|cigarettes|lighters', 'burning ..1 my skin', 'burn ..1 my skin', '{wantto} ..2 feel|see ..2 {pain}', 'pull|pulling|pulled ..1 my ..1 hair ..2 out', 'bang|banging|hit|hitting|smash|smashing|slam|slamming|banged|slammed|bash|bashing|smashed my head ..3 wall|floor|desk|door|something|table|tiles|counter|headboard', 'punch|punching|punched|hit|hitting walls|wall|the_wall|the_walls|brick|mirror|concrete', 'rubber band ..2 wrist|snap', 'snap|snapping ..3 rubber band', 'hit|slap|punch|hitting|punching|slapping|slapped|punched myself', 'hit|hitting|slap|slapping|punch|punching my own', 'deserve ..1 pain|punished|punishment|to_hurt|to_be_hurt|to_suffer|to_bleed|be_punished', 'punish|punishing|punished myself', 'thinking about being ..1 killed|hurt', 'pain is the only', 'pain ..3 makes me feel|feel_alive|feel_something|real', 'seeing ..2 blood ..3 calm|relief|calms|better|feel', 'watch ..1 blood|myself_bleed', 'let myself bleed', 'blade|razor|razors|knife|scissors ..2 calling|calls|whispering|under_my_pillow|in_my_drawer|hidden|against_my|next_to_me|in_my_hand|to_my', '{have} ..2 razor|blade|blades|razorblade|razors|box_cutter|scalpel !runner|wallpaper|fortnite', 'starving|starve myself ..3 punish|deserve|hurt', 'burned ..1 on purpose', 'on purpose ..2 hurt', 'cat scratches', 'styro|styros', 'hit beans', 'hitting beans', 'grippy sock ..1 vacation', 'grippy socks', 'barcode wrist', 'cut|burn|hurt|harm|scratch|hit|burned|scratched ..3 on_purpose|deliberately|intentionally', 'purposely ..1 hurt|burn|cut|burned|scratched|harm', 'bloodlet|bloodletting|bloodlets'],
    unless: '{accident}',
    fires: 'I scratch my arms until they bleed', silent: 'I rang the bell until they came'
  }
];
