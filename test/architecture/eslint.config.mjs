import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const css = 'a style attribute is blocked by a strict CSP; use static styles, a class or an SVG attribute';
const markup = 'text from outside never becomes markup; use a Lit template';

const germanOutsideFormat = [
  { selector: 'Literal[value=/[äöüÄÖÜß]/]', message: 'German text lives in src/format or components/locales' },
  {
    selector: 'TemplateElement[value.raw=/[äöüÄÖÜß]/]',
    message: 'German text lives in src/format or components/locales',
  },
];
const hiddenInputs = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'the time is handed in' },
  {
    selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    message: 'name the locale, or compare by code point: output must not depend on the machine',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: 'name the locale: output must not depend on the machine',
  },
];
const unsafeTemplates = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: css,
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style[\\s>]/]',
    message: css,
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]',
    message: markup,
  },
  { selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']", message: css },
  { selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]', message: markup },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe)$/]',
    message: markup,
  },
  { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write/]", message: markup },
];

export default defineConfig(
  globalIgnores(['dist', 'docs/api', 'storybook-static', 'coverage', '.cache']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    // the compiler tells which names are not declared: to declare those of the DOM in each file takes a fifth of the time
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root, lib: [] } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // gives a type that is inferred from a schema a name of its own
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.recommended], rules: { eqeqeq: 'error' } },
  {
    files: ['src/**/*.ts', 'components/**/*.ts'],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'max-lines': ['warn', 300],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/node/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'randomness is handed in' },
        { object: 'Date', property: 'now', message: 'the time is handed in' },
      ],
      'no-restricted-globals': ['error', 'globalThis'],
      'no-restricted-syntax': ['error', ...germanOutsideFormat, ...hiddenInputs],
    },
  },
  {
    files: ['src/format/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...hiddenInputs] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/node/**', 'src/format/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'globalThis',
        { name: 'Intl', message: 'numbers, dates and names become text in src/format' },
      ],
    },
  },
  {
    files: ['src/node/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...germanOutsideFormat] },
  },
  {
    files: ['src/browser/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...germanOutsideFormat, ...hiddenInputs, ...unsafeTemplates],
    },
  },
  {
    files: ['components/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Lit binds @event=${this.method} to the host element
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['components/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['lit/directives/style-map*'], message: css },
            { group: ['lit/directives/unsafe-*'], message: markup },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...germanOutsideFormat, ...unsafeTemplates],
    },
  },
  {
    files: ['components/locales/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...unsafeTemplates] },
  },
  {
    // chai: expect(x).to.be.true is an expression, and its plugin types make promises of plain assertions
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // executes the examples of the docstrings
    files: ['test/examples.test.ts'],
    rules: { '@typescript-eslint/no-implied-eval': 'off' },
  },
);
