import type { APIRoute } from 'astro';
import { classicScript } from '../../build/scripts.ts';

export const GET: APIRoute = async () =>
  new Response(await classicScript('src/embed/page/steps.ts'), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
