import type { Rule } from './rule.ts';

/** A treatment that did not help and nothing after it; living unwanted, said in the plainest words. */
export const spent: readonly Rule[] = [
  {
    id: 'treatment-spent', code: 'SELF-HARM', level: 'C', means: 'the treatment failed, and nothing is left', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{undone} ~4 {treated} ~7 {nomore}', '{nomore} ~6 {treated} ~3 {undone}', '{undone} ~3 {nomore} ..2 $', 'no|out_of more? ..1 treatments|options|things|meds ..1 left? to? ..1 try ..2 $|no|and', 'nothing|no_one|nobody can ..1 save|help|fix me ..1 $'],
    needs: '{session}', unless: '{treatsafe}|{vtechnical}|{goneplan}|{well}', fires: 'the infusions did nothing and I have no reason to stay', silent: 'the infusion did nothing for my knee, what now'
  },
  {
    id: 'dead-was-good', code: 'SELF-HARM', level: 'C', means: 'felt dead there, and wants that', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{feltdead} ~8 {gladdead}', '{gladdead} ~5 {feltdead}', '{wantto} ..2 stay|live|remain ..1 in ..1 the? k_hole|khole|void|nothingness ..1 forever|for_good|and|instead|$', 'so|guess ..3 the end of me $'],
    unless: '{vacationing}|{sports}', fires: 'I was dead in there and it was the best I ever felt', silent: 'the void was strange and then it ended'
  },
  {
    id: 'no-will-left', code: 'SELF-HARM', level: 'C', means: 'no will to live, or undeserving of it', negated: 'keep', past: 'keep', trivial: 'drop',
    match: ['{without} ..3 will_to_live|will_to_go_on|will_to_keep_going|will_to_carry_on|desire_to_live', 'will_to_live ..2 is|has|$ ..1 gone|zero|dead|low', '{notworthy} ..1 {ofliving} !{lifegoods}'],
    unless: '{lifegoods}|{sports}', fires: 'there is not any will to live left in me', silent: 'he does not deserve a good life with us'
  },
  {
    id: 'no-morning', code: 'SELF-HARM', level: 'B', means: 'hopes not to see the morning or not to come home', negated: 'keep', trivial: 'drop',
    match: ['{dontlet} ..2 {daybreak}', '{wouldntmind} ..1 {notback2} ..3 {homeagain}', 'not to see|wake ..1 another|the|tomorrow|next ..1 sunrise|morning|day|$', 'sleep|bed hoping|praying|wishing ..4 last time|sleep|one', 'hoping|hope|praying|wishing ..3 not|never|dont to? see ..1 morning|tomorrow|the_morning|another_day|sunrise'],
    unless: '{daysafe}|{sports}', fires: 'I go to bed hoping not to see the morning', silent: 'please dont let me wake up late'
  },
  {
    id: 'never-born', code: 'SELF-HARM', level: 'C', means: 'should never have been born', negated: 'keep', trivial: 'drop',
    match: ['i|we|me ..1 never|not should|shouldve|should_have ..2 been born', '^ never should|shouldve ..1 have? been born', 'shouldnt ..1 have|ve been born', 'should|shouldve|should_have ..2 aborted ..1 me|$', 'i ..1 should|shouldve|should_have ..1 been? ..1 aborted|miscarried|stillborn', 'wish|wished ..4 aborted me'],
    fires: 'I should have been aborted', silent: 'the mission should have been aborted by NASA'
  },
  {
    id: 'envies-dead', code: 'SELF-HARM', level: 'C', means: 'envies the dead', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{deadat} ..4 {envied}'],
    unless: '{sports}|{trivia}', fires: 'dead people have it so easy', silent: 'the dead of the battle were honoured'
  },
  {
    id: 'when-they-go', code: 'SELF-HARM', level: 'C', means: 'will go when somebody else does, or is here for one person alone', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['when|once|after|if|day ..2 {survivors} {dieout} ..2 {thenme}', '{onlyfor} ..2 my|the|her|him|them|of'],
    unless: '{thensafe2}|{onlysafe}|{travel}', fires: 'when my mum goes, I go', silent: 'the dog goes outside and I follow him'
  },
  {
    id: 'somebody-like-me', code: 'SELF-HARM', level: 'C', means: 'others better off without somebody like them', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['better|better_off|fine|happier|okay|easier without a|an|the ..2 kid|dad|mom|mum|mother|father|son|daughter|wife|husband|person|friend|someone|sister|brother|loser|failure ..1 like me', 'world|they|nobody|people ..1 dont|doesnt ..1 need|needs|want me ..1 here|alive|around|$', 'deserve|deserves ..1 a mom|dad|mother|father|wife|husband|mum who ..1 isnt|not me'],
    unless: '{chores}', fires: 'she would be better off without a kid like me', silent: 'they are fine without a goalkeeper like me on the team'
  },
  {
    id: 'cuts-for-relief', code: 'SELF-HARM', level: 'B', means: 'cutting or blood that calms', past: 'other', negated: 'keep', trivial: 'keep',
    match: ['cutting|the_cutting|cuts|the_blade|bleeding|burning_myself|hurting_myself|self_harm ..2 {cutrelief} ..1 me|down|my|the|it|better|thing|more|real|down_more|everything|$', '{bloodlook} ~7 {bloodease}', '{bloodease} ..3 when|if ..2 bleed|see_blood|see_the_blood', 'blood makes|made|makes_it|feels ..2 real|better|calm', '{wantto}|need|craving|really_want|want cut|to_cut|cutting ..1 {cutitself} ..1 $'],
    unless: '{accident}|{sewing}|{cutsafe}|{cutsaying}', fires: 'cutting calms me more than anything', silent: 'cutting carbs helps me feel better'
  },
  {
    id: 'seeks-a-blade', code: 'SELF-HARM', level: 'C', means: 'looks for something sharp', past: 'other', negated: 'keep', trivial: 'keep',
    match: ['{seeksharp} ..2 {sharpthing} ..1 $|last|again|in|around|to_use|tonight', 'broke|break|smashed ..2 glass|mirror|bottle|razor|sharpener ..5 sharp|blade|shard', 'thinking|thoughts|dreaming|dream about|of ..1 my|the ..1 old? blade|blades|razor|razors', 'barcode|barcodes|railroad_tracks|beans|styro on my ..1 arm|arms|wrist|thigh|thighs|leg|legs', 'cut|cuts to the|see beans|styro|fat'],
    unless: '{accident}|{sewing}|{cutsafe}|{cookware}|{gunhobby}|{leisure}', fires: 'last night I went looking for a blade', silent: 'I was looking for blades for my shaver'
  },
  {
    id: 'blames-the-cat', code: 'SELF-HARM', level: 'C', means: 'blames somebody else for a wound, or a streak is over', past: 'keep', negated: 'keep', trivial: 'keep',
    match: ['told|said|blamed ~5 cat|dog|door|bike ~5 wasnt|didnt|isnt|lied|dont_have_a_cat|dont_own_a_cat|no_cat', 'said|told ~3 i fell ~2 i didnt', 'cat|dog scratched me ~5 wasnt|isnt|no_cat|dont_have', 'clean ..1 for? ..2 days|weeks|months|years ..4 relapsed|relapse|slipped|gave_in', 'lost|broke|ruined my ..2 day|days|month|months|week|weeks|year streak', 'moved|moving|back on? to ..1 blades|razors|the_blade|the_razor'],
    unless: '{streaksafe}', fires: 'I told her it was the cat. It was not, I lied', silent: 'I told her the cat is fine'
  },
  {
    id: 'nothing-left-in-me', code: 'SELF-HARM', level: 'C', means: 'nothing left in them, ready to go, the last of its kind', negated: 'keep', trivial: 'drop',
    match: ['{without} ..2 fight left? in me', 'cant|cannot keep|do doing? life|this_life|being_alive', 'want|need the off switch', 'long|longing|yearn for the end ..1 $', '^ i? feel ready to go ..1 $', 'dont mind dying|death|being_dead ..1 $', '{lastkind} last birthday|christmas|thanksgiving|summer|winter|easter|new_year', 'wont|not be|make_it here? ..1 for|to|until|by thanksgiving|christmas|easter|my_birthday|new_year|summer|spring', 'sorry for everything ~2 bye|goodbye|love', 'for the best ..2 i ..1 go|die|leave_this|am_gone|wasnt_here', 'closest ..5 dead|death|dying', 'death|dying sounds|feels|seems like a? nap|rest|sleep|relief|home|hug|break', 'rather not continue|go_on|be_here', 'nothing left to give ..1 $', 'dont see what keeps|holds me ..1 here|$', 'you could|could just ..1 stop all of it'],
    unless: '{goneplan}|{leisure}|{chores}|{worklike}', fires: 'this will be my last birthday', silent: 'this will be my last birthday party at the office'
  },
  {
    id: 'nearly-cut', code: 'SELF-HARM', level: 'B', means: 'nearly cut, tries not to, or wounds of their own making', past: 'keep', negated: 'keep', trivial: 'keep',
    match: ['almost|nearly cut|burned $|today|last_night|tonight|again|yesterday|myself|this_morning', 'trying|try|tried ..2 not to cut|burn|self_harm ..1 $|tonight|today|again|anymore', 'fighting|resisting|resist ..2 not to cut $', 'stitches ..1 for|because|from ..1 what i did', 'shorts|sleeves|arms|legs because of what i did ..3', 'punching|hitting|bruising|punched|smacking my thighs|legs|stomach|thigh|face|head', 'hit|hitting|punch|punching my ..1 head|face with ..1 my? fist|fists', 'hit|nicked|got a vein ..1 $', 'wont|wouldnt|didnt stop bleeding ~3 cut|arm|deep|scared|wrist', 'deeper than i meant|wanted|intended|thought', 'pain is what i deserve', 'scared|afraid|ashamed ..1 to show|of my arms|legs|wrists ..1 $', 'blood on my sheets|sleeves|sleeve|sweater|bedsheets ..2 last_night|again|from', 'my arm|leg|knuckles along|against the ..1 brick|wall|bricks ..4 raw|bled|bleeding|blood'],
    unless: '{accident}|{sewing}|{cutsafe}|{cutsaying}', fires: 'I almost cut last night', silent: 'I almost cut my finger while cooking'
  }
];
