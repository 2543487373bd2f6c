// Packages that botbuilder loads for signing in to Azure, which happens in Teams at the first reply or never.
// Loaded with everything else they cost a fifth of the start and some twenty megabytes. So do, to a lesser degree,
// the tables by which node-fetch reads host names.
const lazy = /^(@azure\/identity|@azure\/msal-node|axios|openssl-wrapper|adaptive-expressions|tr46)$/;

/** An esbuild plugin that puts a stand-in before a package and loads the package when something of it is first used. */
export const lazyPackages = {
  name: 'lazy-packages',
  setup(build) {
    build.onResolve({ filter: lazy }, args =>
      args.kind === 'require-call' && args.pluginData !== 'the package itself'
        ? { path: args.path, namespace: 'lazy', pluginData: { resolveDir: args.resolveDir } }
        : undefined
    );
    // Dates are reckoned with once somebody has told of a session; what is imported by name is looked up when it is used.
    build.onResolve({ filter: /^temporal-polyfill$/ }, args =>
      args.kind === 'import-statement' ? { path: args.path, namespace: 'lazy-temporal', pluginData: { resolveDir: args.resolveDir } } : undefined
    );
    build.onLoad({ filter: /.*/, namespace: 'lazy-temporal' }, args => ({
      contents: `
        let loaded;
        const load = () => (loaded ??= require(${JSON.stringify(`${args.path}`)}).Temporal);
        export const Temporal = new Proxy({}, { get: (_target, name) => load()[name] });`,
      loader: 'js',
      resolveDir: args.pluginData.resolveDir
    }));
    build.onLoad({ filter: /.*/, namespace: 'lazy' }, args => ({
      contents: `
        let loaded;
        const load = () => (loaded ??= require(${JSON.stringify(`${args.path}`)}));
        module.exports = new Proxy(function () {}, {
          get: (_target, name) => (name === '__esModule' ? true : load()[name]),
          has: (_target, name) => name in load(),
          apply: (_target, self, parts) => Reflect.apply(load(), self, parts),
          construct: (_target, parts) => Reflect.construct(load(), parts)
        });`,
      loader: 'js',
      resolveDir: args.pluginData.resolveDir,
      pluginData: 'the package itself'
    }));
  }
};
