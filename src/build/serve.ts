import { siteFolder } from '../model/site-folder.ts';
import { serveSite } from './site-server.ts';

const wanted = Number(process.env.PORT ?? 4321);
try {
  const { url } = await serveSite(siteFolder, wanted).catch(() => serveSite(siteFolder, 0));
  console.log(`The story is at ${url} (Ctrl+C stops it).`);
} catch (error) {
  console.error(`npm run serve: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
