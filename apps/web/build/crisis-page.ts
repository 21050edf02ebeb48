import type { Plugin } from 'vite';

/** placeholder replaced below */
export function crisisPage(): Plugin {
  return { name: 'groundwork-crisis-page' };
}
