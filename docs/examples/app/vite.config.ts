import { defineConfig } from 'vite';

/** Two pages, each built by itself: the one for a person loads nothing of the one for changes. */
export default defineConfig(({ mode }) => ({
  build: {
    emptyOutDir: mode !== 'edit',
    rolldownOptions: { input: mode === 'edit' ? 'edit.html' : 'index.html' },
  },
}));
