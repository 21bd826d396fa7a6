import js from '@eslint/js';
import { readdirSync } from 'node:fs';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './www/svelte.config.js';

/** The rooms of the app, one folder each. */
const rooms = readdirSync(`${import.meta.dirname}/www/src/rooms`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Refuses imports whose address fits. */
const mayNotImport = (regex, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
});

export default ts.config(
  { ignores: ['target', 'pkg/engine', 'pkg/import', '**/dist', 'tests/browser/results'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      // A count in a sentence is what templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['www/**/*.svelte', 'www/**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    files: ['www/**/*.svelte'],
    rules: {
      // The linter's parser cannot see the types of another component's properties and takes what its callbacks
      // are given for `any`; svelte-check, which runs beside it, does see them.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['www/src/rooms/*/**'],
    rules: mayNotImport(
      `^(\\.\\./)+(${rooms.join('|')})/`,
      'What two rooms need stands in ui, state or map.',
    ),
  },
  {
    files: ['www/src/{engine,locales,map,state,storage,ui}/**'],
    rules: mayNotImport('/rooms/', 'Rooms know these parts, not the other way round.'),
  },
  { files: ['www/**'], languageOptions: { globals: globals.browser } },
  { files: ['tests/**', 'pkg/**'], languageOptions: { globals: globals.node } },
  // Playwright reads what a fixture needs from the pattern of its first parameter; some need nothing.
  {
    files: ['tests/**'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  // Plain scripts have no types to check against.
  { files: ['**/*.js'], extends: [ts.configs.disableTypeChecked] },
);
