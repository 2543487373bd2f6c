/** Words that lists of English leave out: medicine's abbreviations, medicines, what phones and the net have brought. None of them is a slip for another word. */
export const newWords: readonly string[] = `
  dr mr ms ln nd st rd th pc tv cd dvd dj mc pm ps pt gp er md rn lpn iv im cbt dbt act emdr ocd bpd gad mdd trd tms ect ssri snri maoi vns cns bp hr ekg mri ct
  gn gm dd ds dh sil mil bil fil lol lmao rofl brb ttyl imo imho tbf smh fyi tbh ngl fr irl dm ig yt fb nbd hmu ily ty tysm thx np jk btw afaik iirc tldr eta asap diy rsvp vip ceo cfo hr vp pr uk us usa nyc la sf dc tx ca fl pa nj ny wa vs etc inc ltd kg lb lbs oz ml cm mm km mph hrs hr min mins sec wk wks yr yrs mo mos qty
  app apps wifi iphone android tiktok instagram facebook twitter reddit discord zoom slack netflix hulu spotify youtube uber lyft airbnb covid vaxxed selfie emoji emojis meme memes podcast podcasts vlog blog blogs ipad kindle bluetooth airpods gmail venmo paypal kahoot roblox lego pokemon switch xbox
  esketamine spravato ketamine troche troches lozenge lozenges psilocybin shrooms mdma ayahuasca cannabis thc cbd wellbutrin zoloft lexapro prozac cymbalta effexor lamictal abilify seroquel trazodone klonopin ativan xanax valium adderall ritalin vyvanse gabapentin lithium zofran ondansetron magnesium melatonin ashwagandha
  dissociated dissociating dissociation dissociative infusion infusions integrating journaling journalling somatic rumination ruminating ruminate mindfulness neuroplasticity neuropathy fibro crps migraines vertigo nystagmus tinnitus
`.trim().split(/\s+/);
