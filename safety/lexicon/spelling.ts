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

/** Real words one letter away from a critical one. */
export const falseFriends = list(`
  aiver alien alike aline alkie amending bade badge barde beladying blad bladed blader blads blady blae blaer blaes bland blare blase blate blaud blaze
  blude boride braide bride brided brides bridged bridie bridle brigue burdens burdie catting chuting cotting cunting cutoff cuttings cuttling deathlike
  depresses dieoff disappears endive excising exciting exists exiting exits felling goanna gonad gonia hagged hagging hained
  haining handed hanger hangings hangis hangup hanked hanking hanted hanting harmala hinged hinging honging houting hurling hurtling hutting
  jumpoff juts kidling killie killings kilned kilning kilted kilting kitling laguna loos loss maar maare maars maas makar malar maltase manta mass matai
  mater matza mhorr moer moira moire morra morro nodose nolos nomos noobs nooks noons noops noosed nooser nosed noser noses nosey nott offcut offend
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
  someone somebody them already tonight now yo me quiero voy a ya no mas la vida vivir
  feeling thinking about self again wrists wrist slit commit end think thoughts attempt los brazos venas corto mato
`);

/** Words that make a joined word worth reading. */
export const strongPieces = list(`
  kys   die dead dying kill killed killing killme killmyself myself suicide suicidal suicidals end endit ending hurt cut cutting alive unalive kms
  hang hanging hate death overdose exist existing disappear pills quitarme matarme morir morirme suicidarme cortarme quitarme desvivirme suicidio suicida morirme mato corte corto matar selfharm harm jump gun pills hurtmyself desaparecer kitarme
`);

/** Misspellings further away, text speak and slang, spelt out. */
export const corrections: Readonly<Record<string, string>> = {
  dei: 'die', diy: 'diy', liv: 'live', hrt: 'hurt', agen: 'again', agn: 'again', kilmyself: 'kill myself', killmself: 'kill myself', suicidle: 'suicidal', wanto: 'want to', wnato: 'want to', wantt: 'want', iw: 'i', wnana: 'wanna', wanan: 'wanna', suizide: 'suicide', suizid: 'suicide', unaliv: 'unalive', kmslf: 'kill myself', myselff: 'myself', urself: 'yourself', yrself: 'yourself', c4t: 'cut', kil: 'kill', kll: 'kill', kiil: 'kill', klil: 'kill', ikll: 'kill', kyll: 'kill', kiling: 'killing', kiled: 'killed', kl: 'kill',
  mysef: 'myself', mself: 'myself', myselve: 'myself', miself: 'myself', meself: 'myself', myslef: 'myself', msyelf: 'myself', mysekf: 'myself', mysellf: 'myself', myslf: 'myself', myelf: 'myself',
  sucide: 'suicide', suiside: 'suicide', sueside: 'suicide', suisidal: 'suicidal', sucicide: 'suicide', suecide: 'suicide', sewercide: 'suicide', sewerslide: 'suicide', sewerslidal: 'suicidal', sooicide: 'suicide', suacide: 'suicide', suicied: 'suicide', sucidal: 'suicidal', sucidial: 'suicidal', suicideal: 'suicidal', soosidal: 'suicidal', sooside: 'suicide', sueycide: 'suicide', suislide: 'suicide', sudoku: 'sudoku', suey: 'suicide',
  dye: 'dye', dieing: 'dying', dyin: 'dying', dieng: 'dying', diee: 'die', dai: 'dai',
  wnat: 'want', wan: 'want', wnt: 'want', waant: 'want', wont: 'wont', wana: 'wanna', wonna: 'wanna', wnna: 'wanna', wannna: 'wanna', whanna: 'wanna',
  gunna: 'gonna', gna: 'gonna', gona: 'gonna', goin: 'going', gon: 'gonna', finna: 'gonna', fixin: 'gonna', bouta: 'about to', boutta: 'about to', abouta: 'about to', tryna: 'trying to', imma: 'im gonna', ima: 'im gonna', imna: 'im gonna',
  livin: 'living', lyfe: 'life', lif: 'life', alve: 'alive', anymor: 'anymore', nemore: 'anymore', anymoar: 'anymore',
  cuz: 'because', bc: 'because', coz: 'because', cos: 'because', becuz: 'because', tmrw: 'tomorrow', tmr: 'tomorrow', tomoro: 'tomorrow', '2day': 'today', '2morrow': 'tomorrow', '2nite': 'tonight', '2night': 'tonight', tonite: 'tonight', tnite: 'tonight', tn: 'tonight', rn: 'right now', '2': 'to', '4': 'for', '4ever': 'forever', '2mrw': 'tomorrow', l8r: 'later', d1e: 'die', h8: 'hate', m8: 'mate',
  w: 'w', plz: 'please', pls: 'please', ppl: 'people', sm1: 'someone', sum1: 'someone', evry1: 'everyone', every1: 'everyone', evryone: 'everyone', thru: 'through', tho: 'though', u: 'you', ur: 'your', r: 'are', n: 'and', y: 'y',
  m3: 'me', d3: 'de', x: 'por', d: 'de', m: 'me', pa: 'para', ps: 'pues', b: 'be', dnt: 'dont', nd: 'and', bout: 'about', abt: 'about', endin: 'ending', b4: 'before', kien: 'quien', kitarme: 'quitarme', suisida: 'suicida', desvivirm: 'desvivirme', bibo: 'vivo', biba: 'viva', nomas: 'nomas', kiero: 'quiero', qiero: 'quiero', quero: 'quiero', kero: 'quiero', qro: 'quiero', kieren: 'quieren', k: 'que', q: 'que', ke: 'que', qe: 'que', xq: 'porque', xk: 'porque', pq: 'porque', porq: 'porque', porke: 'porque', tmb: 'tambien', tb: 'tambien', toy: 'toy', bida: 'vida', bivir: 'vivir', bibir: 'vivir', aguanti: 'aguanto', matrme: 'matarme', moriri: 'morir', morrirme: 'morirme', asta: 'hasta', hacerm: 'hacerme', suisidarme: 'suicidarme', suicidarm: 'suicidarme', suisidio: 'suicidio'
};
