import type { Rule } from './rule.ts';

/**
 * The widest net, and therefore level C: the writer and death, or the writer and wounds, in one breath,
 * once the sayings, the films, the sessions and the bereaved are set aside.
 */
export const mention: readonly Rule[] = [
  {
    id: 'death-and-self', code: 'SELF-HARM', level: 'C', means: 'death and a wish, a plan or a reason in one sentence about oneself', who: 'stated', negated: 'keep', past: 'other', trivial: 'drop',
    match: ['{deathroot} & {deathstance}'],
    unless: '{deathsaying}|{session}|{bereaved}|{fearful}|{thoughtsgone}', alone: 25, fires: 'some nights I feel death is the one thing I get to choose', silent: 'I am dying to see you, I could die of joy'
  },
  {
    id: 'suicide-anywhere', code: 'SELF-HARM', level: 'C', means: 'suicide is named and nobody else is meant', who: 'me', negated: 'keep', past: 'other', trivial: 'keep',
    match: ['!virgin|is|was|be|being|its|isnt|a|social|career|political|commercial|financial|culinary|committed|commits|fashion suicide|suicides|suicidality !mission|missions|watch|wings|sprints|run|runs|door|pass|bid|squeeze|for|on_a|by_the', '!the|a|drug|carb|sugar|cuteness|information|chocolate|caffeine overdose|overdosing|od_ing !on|deaths|crisis|prevention'],
    unless: '{caring}|{loss}|{public}|{suicidesaying}|{thoughtsgone}', fires: 'on the drive home it was suicide, suicide, suicide', silent: 'the suicide squad sequel was better'
  },
  {
    id: 'wound-and-self', code: 'SELF-HARM', elsewhere: '{othersharm}|{bodylook}', level: 'C', means: 'cutting, wounds or blades of their own', who: 'stated', negated: 'keep', past: 'other', trivial: 'keep',
    match: ['{woundroot} & {woundhint}', '{woundweak} & {woundself}', 'see|seeing|watch|watching|sight_of my own? blood', 'addiction|addicted|secret|ashamed ..2 cutting|burning|bleeding', 'hit|hitting|bang|banging|banged my head ..2 walls|floors|wall|floor'],
    unless: '{accident}|{cutsaying}|{sewing}|{putaway}', fires: 'my forearm has scabs and I did every one myself', silent: 'I cut the grass and scratched my knee on a branch'
  },
  {
    id: 'end-and-self', code: 'SELF-HARM', level: 'C', means: 'wants an end, an exit or nothingness for themselves', who: 'stated', negated: 'keep', trivial: 'drop',
    match: ['{wantto}|{intend}|{wish} ..2 {endroot} ..3 {endobject}', '{wantto} ..2 be ..1 {goneroot} $', '{wantto} ..2 {notbeverb} $', '{intend} ..2 {notbeverb} $', 'end|ending|ended everything|myself|it_all|this_all|all_of_it|all_this ..1 $', 'i ..1 shouldnt ..1 exist|live|have_survived', 'no hope for me', 'nobody can help me !with|find|fix|move|pick', 'no one can help me !with|find|fix|move|pick', 'too broken ..2', 'too far gone !in|into|with|to_stop', 'last hope|try|chance|resort ..4 {failedroot}', 'if this|it|ketamine doesnt|didnt|dont ..1 work ..4 done|out|over|it|option|left|that|dont_know|last', 'last thing i|on_my list ..2', 'not ..1 going to be ..1 around|here', 'wont be ..1 around|here $', 'be gone ..1 $', 'nobody|no_one cares|would_care if|whether i|im ..1 live|die|alive|dead|gone|here|exist', 'if i {adv}? {goneverb} ..3'],
    unless: '{sports}|{overthings}|{vacationing}|{travel}|{comfy}', fires: 'I am going to close my existence once and for all', silent: 'I want the semester to end'
  },
  {
    id: 'same-for-me', code: 'SELF-HARM', level: 'C', means: 'asks or tells of suicide in general, and that it is theirs', negated: 'keep', past: 'keep', trivial: 'keep', who: 'any', across: true,
    match: ['suicidal|suicide|thoughts|harm|hurt|dying ~6 said|say|told|ticked no|not_at_all|never ~2 but i ..1 have|do|am|did|think|had', '{theirend2} ~12 {metoo}', 'standing|stands|stand between me and ..1 suicide|death|dying|ending|killing|the_rope|the_bridge', '{wantto} kill|end|hurt yourself|urself|yourself ..2 ever ..1 go|stop|end|fade|get', '{shared} ..6 {enddoing} ..2 themselves|yourself|themself|urself|their_life|your_life|their_own_life|it_all', 'suicide pact ~14 havent|yet|next|my_turn|still|i_didnt', 'end|ending things ~4 mean|i_mean ..1 my? ..1 life|myself', 'talked|talk|talks|stopped|stops|saved me out|from of? suicide|killing_myself|jumping|hanging_myself|it_last_night', 'i|just|ive|have ..1 called|texted|rang|phoned|contacted ..1 the? 988|suicide_hotline|crisis_line|crisis_hotline|suicide_line|lifeline|samaritans|crisis_text_line', 'on_hold|hold|waiting|talking|chatting with|for the ..1 suicide_hotline|crisis_line|crisis_hotline|suicide_line|lifeline|samaritans|988 ..2', 'suicide_hotline|crisis_hotline|lifeline|988|samaritans|crisis_line|suicide_line put|hung_up_on|left|kept me ..2', 'people|anyone|someone|you|they ..1 find|get|have|got ..3 courage|nerve|guts|strength to ..1 kill_themselves|kill_yourself|end_it|jump|hang_themselves|die'],
    unless: '{awareness}', fires: 'can you be suicidal and still laugh? because I am', silent: 'can you be suicidal and still laugh? asking for a course paper'
  }
];
