import { resolve } from 'node:path';
import { serveSite } from './site-server.ts';

const wanted = Number(process.env['PORT'] ?? 4321);
const { url } = await serveSite(resolve('dist'), wanted).catch(() => serveSite(resolve('dist'), 0));
console.log(`The story is at ${url} (Ctrl+C stops it).`);
