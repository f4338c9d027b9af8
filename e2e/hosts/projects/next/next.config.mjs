import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

export default { reactStrictMode: true, outputFileTracingRoot: root, turbopack: { root } };
