import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const browser = ['window', 'document', 'console', 'fetch', 'location', 'navigator', 'sessionStorage', 'URL', 'URLSearchParams', 'CSSStyleSheet', 'Element', 'IntersectionObserver', 'MutationObserver', 'matchMedia', 'addEventListener', 'setTimeout', 'clearTimeout', 'setInterval'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'data/', '.cache/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-control-regex': 'off'
    }
  },
  { files: ['scripts/**', 'commands/**', 'bench/**'], rules: { 'no-console': 'off' }, languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
  // The launcher tells a developer's console what to mend, and only there.
  { files: ['widget/**/*.js'], languageOptions: { sourceType: 'module', globals: Object.fromEntries(browser.map(name => [name, 'readonly'])) } },
  { files: ['widget/embed.js'], languageOptions: { sourceType: 'script', globals: { __SETTINGS__: 'readonly' } } }
);
