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
  { ...common, entry: ['src/**/*.ts', '!src/cli/**'], bundle: false, clean: true },
  // The command: one bundled file.
  { ...common, entry: { 'cli/main': 'src/cli/main.ts' }, bundle: true, splitting: false, platform: 'node' },
]);
