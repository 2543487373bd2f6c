function list(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}

/** Words worth mending when they are misspelt by one letter. */
export const criticalWords = list(`
  suicide suicidal suicides suicida suicidio suicidarme suicidarse myself yourself himself herself kill killing killed hurting
  overdose overdosed overdosing goodbye hanging hanged
  cutting alive unalive anymore wrists wrist pills noose depressed worthless pointless burden tonight
  disappear existing exist bridge razor blade gonna wanna matarme matarse morirme morir cortarme quiero pastillas
  desaparecer desvivirme suicidas matar autolesion despertar lastimarme ahorcarme colgarme aguanto
`);

/** Words that mean the same in one piece and in two: nothing else is written so. */
export const alwaysWhole: ReadonlySet<string> = new Set(['overdose', 'overdosed', 'overdosing', 'unalive', 'unaliving', 'suicide', 'suicidal']);

/** Critical words that no other word looks like, even with the first letter wrong or gone. */
export const headlessWords = list(`
  suicide suicidal suicides suicida suicidio suicidarme suicidarse myself overdose overdosed overdosing unalive anymore goodbye desvivirme pastillas
`);

/** Real words one letter away from a critical one. */
export const falseFriends = list(`
  adive alie alier alies alije alise alivie alveo avive blake badea baden balad balde barden belde blande borden brin brinde burdel burlen moore norse malta aguando aganoto croto diego existe existia existian
  aiver alien alike aline alkie amending bade badge barde beladying blad bladed blader blads blady blae blaer blaes bland blare blase blate blaud blaze
  blude boride braide bride brided brides bridged bridie bridle brigue burdens burdie catting chuting cotting cunting cutoff cuttings cuttling deathlike
  depresses dieoff disappears endive excising exciting exists exiting exits felling goanna gonad gonia hagged hagging hained
  haining handed hanger hangings hangis hangup hanked hanking hanted hanting harmala hinged hinging honging houting hurling hurtling hutting
  jumpoff juts kidling killie killings kilned kilning kilted kilting kitling laguna loos loss maar maare maars maas makar malar maltase manta mass matai
  mater matza mhorr moer moira moire morra morro noone nodose nolos nomos noobs nooks noons noops noosed nooser nosed noser noses nosey nott offcut offend
  offending overdoer overdoes overdogs overdoing overdone overdoses pails palls pastilles pells piles pilis pilus pirls polls prill prills printless
  quiver razer razoo thee toadying unalike unlived unlives upending uphang uphanging veenas waist waists warst whist whists winna wisht wist
  wists worsts wrast wrasts wrathless wrest wrests wries wriest wristy writ writes writs wurst wursts
  silt lief matame matanme skill skills kiln kilt kills cortame cortamos matarte matarse matarle cortarte cortarle morirte morirse lastimarte
`);

/** Small words that may stand inside a joined one. */
export const hiddenPieces = list(`
  wish was were wasnt wouldve shouldve have had has he she they im cant didnt too much how think thinking about thoughts
  i im ill id ive me my it all to the a be is am of off up no not dont cant want wont wanna wants gonna going go just so really please
  really ready need never ever wake waking up do this that anymore more live living life here gone with and feel like should would could will
  someone somebody them already tonight now me no vida
  feeling thinking about self again wrists wrist slit commit end think thoughts attempt
`);

/** More words that may stand in a joined one, also where none of them is a strong one: "idontwanttobehere". */
export const joinedPieces = list(`
  you out over on in at if or but because from by too without better off everyone nobody anyone else world people family pain last night day today forever
  woke hate need tired hope sleep asleep goodbye rather miss wasnt wont doesnt nothing nobody point what why stop get make made take taking took let
  see know deserve deserves worth might tried every shoot burn burned jump bridge planning yesterday badly drown stab starve cannot being still alone enough sorry done bad way reason any longer there their would care keep gotta am soon
`);

export const spanishPieces = list(`
  estar aqui quiera quisiera mas nada nadie vivo viva muerta muerto puedo aguanto todo mejor sin mi de en cansada cansado ganas tengo
  yo quiero voy ya la los brazos venas
`);

/** Words that make a joined word worth reading. */
export const strongPieces = list(`
  kys die dead dying kill killed killing myself suicide suicidal suicidals suicidas end ending hurt hurting slit unaliving cut cutting alive unalive
  hang hanging hate death overdose exist existing disappear pills quitarme matarme morir morirme suicidarme cortarme quitarme desvivirme suicidio suicida suicidar ahorcarme ahorcar morirme mato corte corto matar selfharm harm jump gun pills vivir desaparecer kitarme kms od
`);

/** Misspellings further away, text speak and slang, spelt out. */
export const corrections: Readonly<Record<string, string>> = {
  dei: 'die', diy: 'diy', liv: 'live', hrt: 'hurt', agen: 'again', agn: 'again', kilmyself: 'kill myself', killmself: 'kill myself', suicidle: 'suicidal', wanto: 'want to', wnato: 'want to', wantt: 'want', iw: 'i', wnana: 'wanna', wanan: 'wanna', suizide: 'suicide', suizid: 'suicide', unaliv: 'unalive', kmslf: 'kill myself', myselff: 'myself', urself: 'yourself', yrself: 'yourself', c4t: 'cut', kil: 'kill', kll: 'kill', kiil: 'kill', klil: 'kill', ikll: 'kill', kyll: 'kill', kiling: 'killing', kiled: 'killed', kl: 'kill',
  mysef: 'myself', mself: 'myself', myselve: 'myself', miself: 'myself', meself: 'myself', myslef: 'myself', msyelf: 'myself', mysekf: 'myself', mysellf: 'myself', myslf: 'myself', myelf: 'myself',
  sucide: 'suicide', suiside: 'suicide', sueside: 'suicide', suisidal: 'suicidal', sucicide: 'suicide', suecide: 'suicide', sewercide: 'suicide', sewerslide: 'suicide', sewerslidal: 'suicidal', sooicide: 'suicide', suacide: 'suicide', suicied: 'suicide', sucidal: 'suicidal', sucidial: 'suicidal', suicideal: 'suicidal', soosidal: 'suicidal', sooside: 'suicide', sueycide: 'suicide', suislide: 'suicide', sudoku: 'sudoku', suey: 'suicide',
  dye: 'dye', dieing: 'dying', dyin: 'dying', dieng: 'dying', diee: 'die', dai: 'dai',
  wnat: 'want', wan: 'want', wnt: 'want', waant: 'want', wont: 'wont', wana: 'wanna', wonna: 'wanna', wnna: 'wanna', wannna: 'wanna', whanna: 'wanna',
  gunna: 'gonna', gna: 'gonna', gona: 'gonna', goin: 'going', gon: 'gonna', finna: 'gonna', fixin: 'gonna', wannabe: 'wanna be', bouta: 'about to', boutta: 'about to', abouta: 'about to', tryna: 'trying to', imma: 'im gonna', ima: 'im gonna', imna: 'im gonna',
  livin: 'living', lyfe: 'life', lif: 'life', alve: 'alive', anymor: 'anymore', nemore: 'anymore', anymoar: 'anymore',
  idk: 'i dont know', dunno: 'dont know', idc: 'i dont care', idek: 'i dont even know', idw: 'i dont want to', idwtl: 'i dont want to live', idwtla: 'i dont want to live anymore', idwtbh: 'i dont want to be here', idwtba: 'i dont want to be alive', idwtlam: 'i dont want to live anymore', idwtbam: 'i dont want to be alive anymore', idwtbaa: 'i dont want to be alive anymore', idwtbha: 'i dont want to be here anymore', idwtbham: 'i dont want to be here anymore', idwla: 'i dont want to live anymore', idwtwu: 'i dont want to wake up', idwte: 'i dont want to exist', idwtea: 'i dont want to exist anymore', iwtdie: 'i want to die', iwtdrn: 'i want to die right now', iwtds: 'i want to die so', iwkms: 'i will kms', wtkms: 'want to kms', gkms: 'gonna kms', iwiwd: 'i wish i was dead', iwbd: 'i will be dead', igtkms: 'im going to kms', igkms: 'im gonna kms', imgkms: 'im gonna kms', iwtemy: 'i want to end my', iwteml: 'i want to end my life', iwtei: 'i want to end it', iwteia: 'i want to end it all', iwtctb: 'i want to ctb', iwts: 'i want to sleep', wtctb: 'want to ctb', ikms: 'i kms', kmsn: 'kms now', kmstn: 'kms tonight', kmsrn: 'kms now', cdta: 'cant do this anymore', icdta: 'i cant do this anymore', icdtam: 'i cant do this anymore', cdtam: 'cant do this anymore', idwtdta: 'i dont want to do this anymore', wan2: 'want to', kuttin: 'cutting', iwtd: 'i want to die', iwtkms: 'i want to kill myself', wtd: 'want to die',
  cuz: 'because', bc: 'because', coz: 'because', cos: 'because', becuz: 'because', tmrw: 'tomorrow', tmr: 'tomorrow', tomoro: 'tomorrow', '2day': 'today', '2morrow': 'tomorrow', '2nite': 'tonight', '2night': 'tonight', tonite: 'tonight', tnite: 'tonight', tn: 'tonight', rn: 'right now', '2': 'to', '4': 'for', '4ever': 'forever', '2mrw': 'tomorrow', l8r: 'later', d1e: 'die', h8: 'hate', m8: 'mate',
  idwtlive: 'i dont want to live', idwtexist: 'i dont want to exist', tierd: 'tired', tird: 'tired', poitn: 'point', liveing: 'living', egzist: 'exist', egsist: 'exist', exsist: 'exist', nthing: 'nothing', nothin: 'nothing', nuthin: 'nothing', nobdy: 'nobody', noboddy: 'nobody', notise: 'notice', notis: 'notice', wuld: 'would', wud: 'would', nevr: 'never', gbye: 'goodbye', takin: 'taking', thinkin: 'thinking', selfharmed: 'self harmed',
  w: 'w', plz: 'please', pls: 'please', ppl: 'people', sm1: 'someone', sum1: 'someone', evry1: 'everyone', every1: 'everyone', evryone: 'everyone', thru: 'through', tho: 'though', u: 'you', ur: 'your', r: 'are', n: 'and', y: 'y',
  m3: 'me', d3: 'de', x: 'por', d: 'de', m: 'me', pa: 'para', ps: 'pues', b: 'be', dnt: 'dont', nd: 'and', bout: 'about', abt: 'about', endin: 'ending', b4: 'before', kien: 'quien', kitarme: 'quitarme', suisida: 'suicida', desvivirm: 'desvivirme', desbibir: 'desvivirme', dspierte: 'despierte', dspertar: 'despertar', despiertar: 'despertar', mnn: 'manana', mnna: 'manana', acavar: 'acabar', aorcarme: 'ahorcarme', haorcarme: 'ahorcarme', orcarme: 'ahorcarme', morirce: 'morirse', matarce: 'matarse', desapareser: 'desaparecer', desaparezer: 'desaparecer', aserme: 'hacerme', aserlo: 'hacerlo', bibiendo: 'viviendo', desbibirme: 'desvivirme', desvibirme: 'desvivirme', qitarme: 'quitarme', acbar: 'acabar', kiriendo: 'queriendo', keriendo: 'queriendo', bibo: 'vivo', biba: 'viva', nomas: 'nomas', kiero: 'quiero', qiero: 'quiero', quero: 'quiero', kero: 'quiero', qro: 'quiero', kieren: 'quieren', k: 'que', q: 'que', ke: 'que', qe: 'que', xq: 'porque', xk: 'porque', pq: 'porque', porq: 'porque', porke: 'porque', tmb: 'tambien', tb: 'tambien', toy: 'toy', bida: 'vida', bivir: 'vivir', bibir: 'vivir', aguanti: 'aguanto', matrme: 'matarme', moriri: 'morir', morrirme: 'morirme', asta: 'hasta', hacerm: 'hacerme', suisidarme: 'suicidarme', suicidarm: 'suicidarme', suisidio: 'suicidio'
};

/** Real words that happen to be made of others. */
export const joinedFriends = list(`
  somehow however someday alice behave anyhow theme diego goat whatsoever somewhat toby hereby doorway overall toto takeoff odor
  goon goof ongoing outlet whatnot mein dome outdoor outgoing makeover overdo takeout takeover thereby sleepover oversee indoor
  moreover odin outlive upbeat outdone dodo thereof therein amid getup wanton nome toon amend hangout overtake evermore toit
  lifelike nightlife forevermore outdo upkeep begone gogo indie canton inlet missis herein stopover nohow outlast thereto herewith
  overheat cutlet offbeat cantor imam beget cutout outgunned wonton outthink instill amis shee doorstop bygone goto nevermore meany
  hebe attired withstood amin overtired feelgood overthink isis togo orison overhang overtook iodide deaden oversleep uptake orator
  doover hemorrhaging haemorrhaging hematomas deadbeat gunpoint hereafter hereon hemorrhage madeup exito atiende atiendo atienden atienda atiendan beso dono
  outstanding upstanding notwithstanding shootout indie oneself forget forgot another together weekend friend weekends timeout sometime sometimes someones
`);
