import type { Rule } from './rule.ts';

/** Farewells without the word, hope given up, letting it happen. */
export const veiledEnd: readonly Rule[] = [
  {
    id: 'veiled-rejoin', code: 'SELF-HARM', level: 'C', means: 'wants to be with the dead', negated: 'keep', who: 'stated', trivial: 'drop',
    match: ['{vrejoin} ~3 {vlost} & {vrejoinhint}', '{vwish}|should|let ..4 {vrejoin} ..2 {vdeadkin} ..2 again|too|now|there|up_there|in_heaven|tonight|also|wherever', '{vlost} ..3 waiting for me', '{vwish}|time ..4 go home & not_the_house|dont_mean|god|heaven|ancestors|lord|jesus|for_good|house_kind|my_real', 'along shortly', 'wont|not be long ..2 til|till|until|before|now ..2 i', 'see|seeing my ..2 soon ..2 wherever|again|heaven', 'evening ..1 it up', 'even ..1 it up'],
    unless: '{vnotveiled}|{vimagery}|{vvisit}', fires: 'I want to be with my boy again, wherever he is', silent: 'my wife is at the station'
  },
  {
    id: 'veiled-message', code: 'SELF-HARM', level: 'C', means: 'leaves words for others as one who will be gone', negated: 'keep', who: 'any', trivial: 'keep',
    match: ['{vheard} ~5 {vheardwhat}', '^ please? tell|remind ~5 {vheardwhat}', 'please|someone|you tell ~5 {vheardwhat}', '!{vsaying} {vbye} ~11 {vbyehint}', '{vlasttime} !in_town|from|about|on_the_roller|on_the_ride|as_a|before_40|before_30|until|till|tonight_im|in_this_house|at_work|in_the_office|of_work|of_school|of_class', 'this is me|it ..2 signing|logging|checking|saying ..2', 'hope|want|wish ~4 forgive|forgives|remember|remembers|forgiven me|i ..3', 'remember me ..2 happy|kindly|fondly|smiling|well|as|laughing|good', 'when|after|once|if|for ..1 im|i_am not|no_longer ..1 here|around|there|alive', 'look|take|looking|taking after|care|in ..3 when|once|after|if im|i ..2 gone|not_here|dead|not_around|not', 'in case i dont|im_not|anything|something ..2 make|here|happens|wake|come', 'its|it_is|it_was nobodys|no_ones fault', '{vgiving} ..4 so nobody|no_one ..1 has|have', 'who gets ..1 which|what|my ~12 {vme}|after|find', '^ so long everyone|everybody|all|world|my|folks'],
    unless: '{vreasonable}|{vparting}|{vnotveiled}|{vimagery}', fires: 'please let my girls know their dad tried', silent: 'thanks for everything, see you next Tuesday'
  },
  {
    id: 'veiled-long-enough', code: 'SELF-HARM', level: 'C', means: 'has lived long enough, waits for the end', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{vage} ..2 {vlongenough}', 'i ..3 {vlongenough}', 'ive|im|id|me ..3 {vlongenough}', '{vlongenough} ..4 ready|go|leave|im_done|now|over', '{vwaiting} !back|home|to|out|for|see|on_vacation|again', 'counting|count ..2 days|hours|down|months|years ..2 till|until|to ~3 over|end|gone|dead|done|finished ~4 all_of_it|everything|me|life|anymore', 'no plan c', 'killing time ..3 until|till im|i ..3 dead|die|gone|done', 'one can leave now', 'kids raised ~6 leave|go|done|ready', 'my ..2 is|are done ~6 leave|go|ready'],
    unless: '{vnotveiled}|{vimagery}|{vjobs}|{heights}|{routes}', fires: 'seventy years is enough for anybody', silent: 'three years is long enough for a lease'
  },
  {
    id: 'veiled-no-future', code: 'SELF-HARM', level: 'C', means: 'no future with them in it', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{neg}|without|no|why ~6 {vnofuture}', '{vnofuture} ..4 me|i|anymore|im|for_me', '{vnofuturefull}', 'all of this|it|them ..1 will|wont ..1 stop|matter ..3 soon', 'soon ..4 wont|not ..2 matter|problem|worry|here|need|have|anyones', 'soon ..2 i wont', 'i wont ..2 anyones|anybodys|your|their|a problem|burden|worry|bother', 'much longer ..3 me|with_me'],
    unless: '{vnotveiled}|{vreasonable}|{vimagery}|{vstayelse}', fires: 'no sense in me buying a winter coat', silent: 'I have no plans for the weekend'
  },
  {
    id: 'veiled-hopeless', code: 'SELF-HARM', level: 'C', means: 'beyond hope, and what follows from it', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['{vbeyond} & {vsothen}', '^ im|i_am ..2 {vbeyond} $', '^ {vbeyond} $', 'theres|there_is ..2 no ..1 hope|saving|fixing|helping ..2 me', 'if this|it|ketamine|the_ketamine|these|the_infusions ..1 doesnt|dont|fails|didnt ..1 work|help|take ..6 thats_it|done|out|no_plan|nothing|gone|over|i_dont_know_what|end|leave|leaving|finished|last', 'no hope left !for_the|for_this|for_my_team|in_this', 'lost all hope !of|in|that|for_the|with', 'theres ..1 no hope !for_my|for_the|for_this|of|in|with|left_for_the', 'beyond hope|help|saving !when|with|in', 'past saving', 'cant be fixed|saved|helped', 'nothing helps|works|will_help anymore !for_my|on_my|in_this|with_my'],
    unless: '{vnotveiled}|{vimagery}|{vtechnical}', fires: 'this was the last shot and it failed, so that is it', silent: 'the printer is beyond repair, so what'
  },
  {
    id: 'veiled-surrender', code: 'SELF-HARM', level: 'C', means: 'lays down arms', negated: 'keep', trivial: 'drop', sentence: 45,
    match: ['^ {vsurrender} $', '{vsurrender} ..2 completely|entirely|forever|for_good|on_all|on_everything|on_it_all|on_the_whole|on_life|on_myself|life_wins|anymore|now|already !lets|with|about|smoking', 'want|wanna|ready|going|gonna|time ..1 to|2 ..2 {vsurrender}', 'i ..2 {vsurrender} $', 'im ..1 {vsurrender} $', 'made up my mind ~6 calm|peace|decided|ready|happy|relief', 'at peace with|about my|the|this|what ..2 decision|choice|going|leaving|doing|end', 'not|dont|no ..2 putting|put up|energy|want ..2 fight ..4'],
    unless: '{quitting}|{vnotveiled}|{vimagery}|{vargue}', fires: 'I surrender, life wins', silent: 'I give up on this jigsaw'
  },
  {
    id: 'veiled-let-happen', code: 'SELF-HARM', level: 'C', means: 'would let death happen, or makes it likelier', negated: 'keep', who: 'any', trivial: 'keep',
    match: ['{vstopped} ..5 {vmedicine} & {vletting}', '{vdontmove}', '{vwish}|hoping|hope ..4 {vbody} ..3 {vgiveout}', '{vbody} ..2 can|could|may|should|would|will ..2 {vgiveout} ..3 any|whenever|now|already|soon|tonight|fine|likes', 'driving|drive|drove|walking|walk|swimming|riding ..12 on_purpose|just_to_see|see_what_happens|lights_off|eyes_closed|dont_care|hoping|no_belt', '{vhoped} ~7 {vbadnews}', '{vgoodnews} ~8 {vletdown}', '{vletdown} ~6 {vgoodnews}', 'let nature have|take', 'decline|stop|stopped|quit|leave|refuse to? ..3 eating|eat|drinking_water|suppers|meals|food ..8 quiet|go|end|over|fright|die|slip|fade'],
    unless: '{vnotmoved}|{vimagery2}|{worry2}|{vfitness}', fires: 'I stopped my insulin, let nature take its course', silent: 'I stopped my antibiotics because of the rash'
  },
  {
    id: 'veiled-asks', code: 'SELF-HARM', level: 'C', means: 'asks about dying or not being here as one who means themselves', negated: 'keep', who: 'any', trivial: 'drop',
    match: ['is it|would_it_be|isnt_it ..1 wrong|sin|a_sin|selfish|normal|ok|okay|bad|weird|crazy|cowardly|a_crime|illegal|so_bad|so_wrong ..2 to|if|that|when ..3 {vdieask} !back|in|there|home|again', 'what happens ..2 when|after|if ..1 you|i|someone die|dies|died|pass', 'what happens to us after|when we die', 'what happens to|with ..1 my ..4 if|when|once i|im ..1 die|died|pass|passed|gone|go|dead|not_here', '{vbenefits} ..5 if|when|once i|im ..1 die|died|pass|passed|gone|go|dead|not_here', 'does|do|will|would ..1 it|dying|death|people ..1 hurt|painful ..2 die|dying|death|to_die', 'does|will|would dying|death ..1 hurt|painful|be_painful', 'how do|does|can ..2 you|people|person|anyone|we|i ..1 keep|go|carry ..1 going|living|on|existing|doing_this ~5 want|reason|point|anymore', 'how long do|does|can ..2 people|person|someone|you ..3 go_on|keep_going|last|like_this|hold_on ..6', 'does it|do_you|does_anyone|do_people|did_you ..1 ever cross|think|feel|want|wonder|wish ..4 just_stop|to_stop|stopping|not_being|not_waking|being_gone|be_gone|ending|disappear|weren|certain_people', 'go to hell ..1 if'],
    unless: '{vnotveiled}|{vimagery}|{vbereaved}|{vtheory}|{vhairdye}', fires: 'is it a sin to want to go early', silent: 'is it normal to want a nap after the session'
  }
];
