import '@fontsource-variable/inter/wght.css';
import './style/tokens.css';
import './style/base.css';
import { createRoot } from 'react-dom/client';

async function start(root: HTMLElement) {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
  const { App } = await import('./app/app.tsx');
  createRoot(root).render(<App />);
}

const root = document.getElementById('root');
if (root) void start(root);
