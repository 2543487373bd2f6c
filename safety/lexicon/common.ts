const everyday = `i to the a and it of my me is in that you this for not be on have was so im with do just but all at no
 want what like get they he she we if your are about up out now can go going gonna feel know dont cant or one how when there its
 life time been had as from by more will would need really think am then her him them today tonight here be being make makes take took
 will wanna had has have having day night back too over off down que de no a la el y en lo un por los se me es con mi yo ya te si las
 para una al muy todo pero mas como quiero voy esta soy estoy todos nada`;

/** How often a word turns up, roughly: patterns are not anchored on words that are everywhere. */
export const commonWords: ReadonlyMap<string, number> = new Map(everyday.trim().split(/\s+/).map((word) => [word, 200]));
