/** Hurting oneself without words for death, and the means people name. */
export const injury = {
  hurt: 'hurt, hurting, harm, harming, injure, injuring, cut, cutting, burn, burning, slice, slicing, slash, slashing, stab, stabbing, scratch, scratching, punch, punching, hit, hitting, bruise, bruising, mutilate, mutilating, bleed, carve, carving, punish, punishing, starve, starving, bite, biting, whip, brand, branding, scald, scalding, choke, choking, torture, torturing, self harm, beat, beating, cutt, damage, damaging, maim, maiming',
  hurtpast: 'hurt, harmed, injured, cut, burned, burnt, sliced, slashed, stabbed, scratched, punched, hit, bruised, mutilated, carved, scalded, choked, branded, cutted, bit',
  selfharm: 'self harm, selfharm, self harming, selfharming, self harmed, self injury, self injure, self injuring, self mutilation, self mutilate, self mutilating, self inflicted, nssi, bloodletting',
  limb: 'wrist, wrists, arm, arms, forearm, forearms, thigh, thighs, leg, legs, skin, vein, veins, stomach, ankle, ankles, throat, hip, hips, hand, hands, flesh, belly, calf, calves, shoulder',
  blade: 'blade, blades, razor, razors, razorblade, razorblades, knife, knives, scissors, box cutter, boxcutter, scalpel, glass, lighter, shaver, sharpener, cutter, emoblade, safety pin, thumbtack, cigarette, needle, x acto, exacto'
} as const;
