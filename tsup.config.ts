import { defineConfig } from 'tsup';

const common = {
  format: 'esm',
  target: 'es2023',
  outDir: 'dist',
  dts: false,
  sourcemap: false,
  silent: true,
} as const;

export default defineConfig([
  // The library: one readable file per source file, so that importing one function costs one function.
  // The guides to the rules are made into pages of the documentation: no code reads them.
  {
    ...common,
    entry: ['src/**/*.ts', '!src/cli/**', '!src/definitions/**/*guide*.ts', '!src/definitions/**/guides/**'],
    bundle: false,
    clean: true,
  },
  // The command: one bundled file.
  { ...common, entry: { 'cli/main': 'src/cli/main.ts' }, bundle: true, splitting: false, platform: 'node' },
]);
