import type { Role } from '../picture/drawing.ts';

/** Hatching and soft edges, to be referred to by id. */
export const DEFS =
  '<defs>' +
  '<pattern id="hatched" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V10" stroke="currentColor" stroke-width="2.4"/></pattern>' +
  '<pattern id="cross-hatched" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V10M0 0H10" stroke="currentColor" stroke-width="2.4"/></pattern>' +
  '<linearGradient id="three-quarter"><stop offset=".72" stop-color="currentColor"/><stop offset=".72" stop-color="currentColor" stop-opacity="0"/></linearGradient>' +
  '<linearGradient id="fade"><stop offset="0" stop-color="#000"/><stop offset=".22" stop-color="#fff"/><stop offset=".78" stop-color="#fff"/><stop offset="1" stop-color="#000"/></linearGradient>' +
  '<mask id="soft" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#fade)"/></mask>' +
  '</defs>';

const ROLES = ['attacker', 'defender', 'neutral'] as const satisfies readonly Role[];
const ROLE_COLOUR: Record<Role, string> = {
  attacker: 'accent-a',
  defender: 'accent-b',
  neutral: 'accent-c',
};

/** The style sheet of a picture that leaves the page. Throws where a colour is missing. */
export function styleOf(tokens: ReadonlyMap<string, string>): string {
  const colour = (name: string): string => {
    const value = tokens.get(name);
    if (value === undefined)
      throw new Error(`src/styles/tokens.css: found no colour --${name}, expected one in :root`);
    return value;
  };
  return (
    `svg{color:${colour('ink')};fill:${colour('ink')};font-family:"Source Sans 3",sans-serif}` +
    `path{fill:none;stroke:currentColor;stroke-linejoin:round}` +
    `.kicker{fill:${colour('accent-c')};font-weight:600}` +
    `.title{font-family:"Source Serif 4",serif;font-weight:600}` +
    `.soft-ink,.fl-tick,text.context{fill:${colour('ink-soft')}}` +
    `.m-column,.m-area{fill:currentColor;stroke:none}.m-area{fill-opacity:.35}` +
    `.m-dot{stroke-linecap:round}` +
    `.m-axis,.m-tick,.m-leader{stroke:${colour('ink-soft')}}.m-grid{stroke:${colour('rule')}}` +
    `.box{color:${colour('accent-c')}}` +
    ROLES.map((role) => `.role-${role}{color:${colour(ROLE_COLOUR[role])}}`).join('') +
    ROLES.map((role) => `text.role-${role}{fill:${colour(ROLE_COLOUR[role])}}`).join('') +
    `path.context{opacity:.38}path.m-tie.context{opacity:.13}.unit.context,.box.context{opacity:.32}` +
    `.plate{fill:${colour('paper')}}.inverse{fill:${colour('paper')}}`
  );
}
