/**
 * Short, common words are one letter away from many others. They are read out of a misspelling only where their neighbours
 * ask for them: "before _ after", each side any of the words named; ^ and $ are the start and the end of the text.
 */
export const frames: Readonly<Record<string, string>> = {
  want: 'i|dont|didnt|just|really|only|still|never|also|even|kinda|do|you|we|honestly _ to|too|2|two|out|it|everything|this|2die|death|someone; ^ _ to',
  to: 'want|going|need|ready|have|able|about|plan|hope|urge|urges|itch|itching|tempted|trying|wanted|something _ ; _ b|be|die|dye|live|liv|kill|end|ending|endin|exist|disappear|stop|go|keep|stay|wake|wk|leave|sleep|jump|overdose|hang|harm|see',
  died: 'have|had|shouldve|couldve|wish _ in|that|then|there|when|with|instead|last|too|already|$',
  been: 'never|wish|have|had|ive|hadnt|not _ born|alive|here|dead',
  know: 'dont|dnt|didnt|doesnt|i _ how|why|what|if|whether|when',
  why: '^ _ am|do|cant|is|bother|should|even|did|was|are|does',
  wanna: 'i|dont|just|really|still|even _ ; _ die|kill|disappear|hurt|cut|end|live|be',
  dont: 'i|just|really _ want|wanna|wnt|wana|know|care|deserve|belong|see|feel|think; ^ _ want|wanna|wnt|wana',
  die: 'to|wanna|gonna|should|could|just|shall|i|want _ $|tonight|now|so|anymore|already|in|alone|today|please|rn|and|2nite|irl|asap|soon|but|plz|pls; me _ $|already|now|please|i|plz|pls',
  dying: 'about|of|feel|im|like _ ',
  dead: 'was|were|be|am|im|better|rather|being|off _ ',
  death: 'want|my|own|about|for _ ',
  kill: ' _ myself|me|my|maself|meself|mysef|myslf|mself|mysel',
  killing: ' _ myself|me|myslf|mysel',
  end: 'to|gonna|wanna|will|just|would|could|rather|and|i _ my|it|things|this|everything|myself|me',
  ending: 'about|of|on|keep|consider|im|and _ my|it|things|this|everything',
  life: 'my|this|of|with|own|in|his|through _ ; _ is|isnt|has|sucks|feels',
  live: 'to|wanna|not|cant _ ',
  living: 'of|to|like|keep|hate|worth|with|stop|be _ ; _ anymore|is|like',
  alive: 'be|being|stay|am|im|was|still|to|staying|keeping _ ',
  here: 'be|being|still|was|am|im|wasnt|not _ ',
  hate: 'i|really|just _ being|living|my|myself|life|existing|that|waking',
  being: 'hate|of|about|like|with _ alive|here|me|dead|a',
  wish: 'i|^|just|really|always|only|and _ i|it|id|my|someone|to',
  hope: 'i|just|really|and _ i|it|to',
  never: 'i|had|to|was|and|would _ ; _ wake|woke|existed|born|been|wakeup|be',
  wake: 'not|never|dont|to|wont|want|didnt|just _ up',
  woke: 'never|hadnt|i|not _ up',
  sleep: 'to|and|just|my|in _ ',
  forever: 'sleep|disappear|gone|asleep|away|vanish _ ',
  need: 'i|just|really|dont _ to|this|out|it',
  going: 'im|i|am|keep|just|about _ to|2|on',
  thinking: 'been|im|keep|am|was|cant|always|started|stop _ ; _ about|of|bout|abt',
  thoughts: 'the|my|having|had|these|suicidal|bad|dark|some|si|with _ ',
  hang: 'to|gonna|wanna|could|will|just|id|ill|i|should _ myself|me',
  hurt: 'to|gonna|wanna|could|will|i|just|and|really|ill _ myself|me|so|my',
  hurting: ' _ myself',
  harm: 'self|to _ ',
  self: ' _ harm|harmed|harming|injury|hatred|hrm|hurt; my _ ',
  cut: 'i|to|just|again|and _ myself|my|me|mself|again; _ myself; to|wanna _ so|wont|is|again|tonight|rn|now|today|bad|$',
  cutting: 'been|started|about|keep|im|am|again|back _ ; _ myself|my|again',
  sh: 'i|just|and|almost|nearly|have|ive|havent _ last|again|tonight|today|yesterday|this|for|on|my|$',
  slit: 'to|just|gonna|i|and|wanna _ my',
  wrists: 'my|both|own _ ',
  wrist: 'my|own _ ',
  pills: 'my|the|all|many|enough|of|these|sleeping|some|more|em _ ',
  overdose: 'to|gonna|wanna|will|an|of|i|just _ ',
  jump: 'to|gonna|just|wanna|could|and|i|should _ off|from|in|infront|out|the',
  bridge: 'the|that|a|this _ ',
  without: ' _ me',
  better: ' _ off|if|without|w|of|dead; be _ ',
  everyone: ' _ would|is|will|be; goodbye|bye _ ',
  cant: 'i|just|really|and _ do|go|take|keep|live|stop|handle|anymore|even; ^ _ do|go|take|keep',
  worth: 'not|isnt|worth|life|aint|no _ it|living|anything|this',
  tired: 'so|im|just|am|really|too|very|i _ of',
  over: 'be|all _ ',
  tonight: 'it|life|myself|die|do|here|end _ ',
  again: 'myself|cutting|cut|harm|it|started|self _ ',
  anymore: 'alive|here|live|life|this|living|it|exist|on|myself _ ',
  exist: 'to|wanna _ ; not|dont _ anymore',
  disappear: 'to|just|wanna|gonna|could _ ',
  goodbye: ' _ everyone|all|world|forever; say|saying|my|final _ ',
  suicidal: 'feel|feeling|im|am|been|so|really|was|being|still|more|very|having _ ; _ thoughts|ideation|thots|thghts|feelings',
  suicide: 'about|of|commit|committing|attempt|attempted|consider|considering|by|contemplating _ ',
  unalive: 'to|wanna|gonna|just|will|should _ ; _ myself',
  myself: 'kill|killing|killed|hurt|hurting|cut|cutting|hang|harm|harming|harmed|end|ending|burn|burning|starve|unalive|unaliving|off|offing|shoot|drown|hate|hated|stab|choke|punish|hit|hitting|scratch|scratching _ ',
  my: 'end|ending|take|taking|slit|cut|cutting|off|kill|killing _ life|own|self|wrists|wrist|arm|arms|lyfe|lif; _ arm|arms|thigh|thighs|wrist|wrists|skin|leg|legs|life|cuts|scars|blade|last|family|kids|daughter|son|head|own',
  not: '^|im|just|is|do|really _ wanting|wanna|want|worth|alive|suicidal',
  all: 'it _ $|tonight|now|rn|soon|2nite|plz|pls; take|taking|took|swallow|end|swallowed _ my|the|of|it',
  whole: 'the|a|my|entire|this _ bottle|box|pack|packet|jar|stash',
  about: 'im|just|i|am|^ _ to|2',
  od: '^|gonna|to|wanna|will|might|im|gunna _ $|tonight|again|tonite|2nite|soon|on',
  shoot: 'to|gonna|wanna|will|just|should|could|id|ill|i|might _ myself', drown: 'to|gonna|wanna|will|just|should|could|id|ill|i|might _ myself', stab: 'to|gonna|wanna|will|just|should|could|id|ill|i|might _ myself', starve: 'to|gonna|wanna|will|just|should|could|id|ill|i|might _ myself',
  deserve: 'i|dont|you|really|only|just|didnt _ to|this|it|pain|punishment|death|love|life|nothing', burned: 'i|ive|just|and _ myself|my', killed: ' _ myself', stop: 'to|cant|wanna _ living|existing|being|breathing', done: 'im|am|so|just|all _ with|living',
  rather: 'would|id|i|much _ be|die|not', ready: 'im|am|so|really|just _ to', gonna: 'im|i|am|just|was _ kill|die|end|hang|hurt|cut|jump|shoot|od|overdose|do', commit: 'to|gonna|will|wanna|i _ suicide',
  matar: 'quiero|voy|a|de|quisiera _ ',
  vida: 'mi|la|esta|de _ ',
  vivir: 'quiero|de|no|para|a _ ',
  morir: 'quiero|de|a|me|por|mejor _ ',
  quiero: 'no|ya|me|yo|solo|^|nomas|tambien _ ',
  ganas: 'tengo|sin|las|mas|me _ de|para',
  matarme: 'quiero|voy|a|de|quisiera|pienso|en _ ', morirme: 'quiero|voy|a|de|quisiera|prefiero|y|solo _ ', suicidarme: 'quiero|voy|a|de|quisiera|en|pienso _ ',
  cortarme: 'quiero|voy|a|de|quisiera|volvi|en|empece _ ', suicidio: 'el|en|de|al|mi _ ',
  desaparecer: 'quiero|de|y|quisiera|a _ ',
  aguanto: 'no|mas|ya|lo _ ',
  puedo: 'no|ya|nomas _ mas|ma|con|seguir|vivir',
  harto: 'estoy|toy|mas|tan|ando|muy|sigo _ ', harta: 'estoy|toy|tan|ando|muy|sigo _ ',
  cansado: 'estoy|toy|tan|ando|muy|sigo _ ', cansada: 'estoy|toy|tan|ando|muy|sigo _ ',
  estar: 'quiero|de|no|para _ aqui|viva|vivo|muerta|muerto|aki|mas',
  viva: 'estar|seguir|sigo|estoy _ ', vivo: 'estar|seguir|sigo|estoy _ ',
  muerto: 'estar|estuviera|verme _ ', muerta: 'estar|estuviera|verme _ ',
  dormir: 'quiero|a|y _ y|para|siempre',
  despertar: 'no|nunca|sin|quiero|jamas|volver _ ',
  estoy: '^|ya|yo|no|que|y|porque _ harto|harta|cansado|cansada|pensando|mal|triste|muy|tan|solo|sola|arto|arta; _ arto|arta|harto|harta', voy: 'me|yo|ya|lo _ a|tirar; ^ _ a',
  pastillas: 'las|mis|muchas|de|unas|todas _ '
};

/** Short words as people spell them by ear. */
export const byEar: Readonly<Record<string, string>> = {
  my: 'mah mai muh ma', died: 'dyed dide', been: 'ben bin', exist: 'exits exsit exhist', about: 'bout abt abot', not: 'nt', all: 'al', whole: 'hole hol', wrists: 'rists ristz', wrist: 'rist', matar: 'mtr matr mtar', matarme: 'mtrme matrme mtarme', pills: 'pillz pilz pils pilss', to: '2 too tu ot', know: 'no noe kno', why: 'y wy', harto: 'arto', harta: 'arta', estoy: 'toy stoy', voy: 'voi boy', estar: 'star', sh: 'shd', die: 'dy dye dai dei dya dia diy ide di', end: 'nd ent emd endd edn ned', life: 'lyf lif lfe lyfe laif', live: 'lyv liv lve', cut: 'kut cutt ct cvt uct ctu', want: 'wnt wan wat wanr wnat', wanna: 'wna wana wanan',
  dont: 'don dnt dun dno donot', dead: 'ded dedd', kill: 'kil kyl kll klil', hurt: 'hrt hert', need: 'ned nid', cant: 'cnt cnat', suicide: 'scd scide sucd', suicidal: 'scdl sucidl suicdl sui', tonight: '2nite 2night tnite tonite', anymore: 'nemore nymore anymor', wake: 'wke wek', going: 'goin gon goign'
};

/** Acts that are read even out of a real word, where they are meant for oneself. */
export const strictActs: readonly string[] = ['kill', 'hang', 'hurt', 'harm', 'shoot', 'drown'];

/** What stands before them then: "want to", "might". */
export const actsFollow: ReadonlySet<string> = new Set(['to', 'gonna', 'wanna', 'might', 'should', 'could', 'would', 'will', 'ill', 'id', 'just', 'i']);

/** What lies beside each key of a keyboard. */
export const nextKeys: Readonly<Record<string, string>> = {
  q: 'wa', w: 'qes', e: 'wrd', r: 'etf', t: 'ryg', y: 'tuh', u: 'yij', i: 'uok', o: 'ipl', p: 'ol', a: 'qsz', s: 'adw', d: 'sfe', f: 'dgr', g: 'fht', h: 'gjy', j: 'hku', k: 'jli', l: 'ko', z: 'xa', x: 'zcs', c: 'xvd', v: 'cbf', b: 'vng', n: 'bmh', m: 'nj'
};

/** Real words that only look like a misspelling. */
export const frameFriends: readonly string[] = `
  dante dong donut dost dolt can cannot cat cent cart cane kent cans cunt chant her herr herd hee heir herb hero hiro needn nude nerd needy neddy node thought
  betray batter voter beater biter bettor dad dean dea dod dada dud wayne wynn kelly kyle quill kilo kali keel kilt kale sit spit slim slut sloth skit sleet split
  sheep sweep sleeps slope steep slop sleek tried thread triad turd tread toured lie lime lice lite lifer lv lava levi levy lobe lovey luv levee liven lube lib lane love
  lived lives cling cooling chilling hates hut hats hath haste heath hale haiti haze hater have merit mort mart wise wuss wit wiz alice alike alibi hank hong hans han hag heng hing
  pill pal pals pools polls poles piles peels pulls bride quoting disappears hop hup hoop hep hype hap hoe hops hone howe hoppy walt wang watt wart wait wank went exit exits exists
  hart hurst bid via veda vila bide hearty hearth ham harp hark harem bing bong bling booing boeing beng canada wrist depth deaths doth dat det deity liking lining ding dang dong dung dingo
  queer cairo query cutie cot cath coot gangs genes gains waist writ jumps jumpy wrath esther vile wage wacky wacko ware wack wiki wok peed thanking gong goring woe endings vivid newer omer ovary
  seaside overdone hurling dose doses lead deaf deal dear head sale cute cult cuts wills kills keen feed seed weed
  kitting knitting kniting cheating cheting chatting chating coating quiting quitting cooking catching ketting kidding thing mourning morning
  vid vira vita ved vivi vivia vivio viviria vivira casada causada cantada casado causado cantado concedo cero cuero curo quieto quiere quieres quieren quiera desertar dormia dormi dormira
  estas este ester esta gana ganar ganan ganes gafas galas gatas gansas huerto hurto mara marta mato merito mori moria morira muro mirar pasteles pastilla postales pistolas pudo pido pedio pedo podo
  hag han hut kilo hath hurl ham hare gate jill kiln down ever read reads shot whose anna ally donna shout alley nut net diane gain jill dana beings whale stare reed setup ridge hangs den shook dove shoo hump dine ale nat hera scoot
  stat kat stomp hoot ginny stoop swab goon dunne frown dome slab nato heed commie redo chilled cooled strive commits wholly stow din dix drone stoop strove ever gang mill sake nope heel eight fife
  martha whore mature abbott donny yang abort dune dole cometh font ode rad abbot ritter donne ills gere soot atop alloy dodd dade ruddy wooly miter trad
  agente vino vivas viuda viudo puerto puerta canta cansa puede puedes pueda hasta parto hecho despierta despierto desaparece desaparecen desaparecio muere mueren matar matarte matarlo cortarte cortarle
`.trim().split(/\s+/);
