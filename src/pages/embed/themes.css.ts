import type { APIRoute } from 'astro';
import { themesCss } from '../../embed/themes.ts';

export const GET: APIRoute = async () =>
  new Response(await themesCss(), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
