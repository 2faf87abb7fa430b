import { resolve } from 'node:path';
import { serveSite } from './site-server.ts';

const site = resolve(process.env.SITE ?? 'dist');
const wanted = Number(process.env.PORT ?? 4321);
const { url } = await serveSite(site, wanted).catch(() => serveSite(site, 0));
console.log(`The story is at ${url} (Ctrl+C stops it).`);
