import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run dev` lets the BFF listen; calls that are not the console's go there. */
const bff = `http://127.0.0.1:${process.env['BFF_PORT'] ?? '4001'}`;

export default defineConfig({
  root: 'web',
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    strictPort: true,
    proxy: Object.fromEntries(
      ['/api', '/portal', '/healthz', '/readyz', '/metrics'].map((path) => [
        path,
        { target: bff, xfwd: true },
      ]),
    ),
  },
  build: {
    target: 'es2024',
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
  },
});
