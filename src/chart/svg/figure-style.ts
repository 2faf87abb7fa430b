import { roleColour, type Colour } from '../../map/colours.ts';
import type { Role } from '../../map/things/drawing.ts';

const ROLES = ['attacker', 'defender', 'neutral'] as const satisfies readonly Role[];
/** A pattern of slanting lines in the colour of its class. Lengths are pixels of the picture. */
const hatching = (id: string, path: string, step: number, width: number, name = ''): string =>
  `<pattern id="${id}"${name} width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<path d="${path}" stroke-width="${width}"/></pattern>`;

/** Hatching and soft edges, to be referred to by id: of squares in ink, of boxes in the colours of roles. */
export const DEFS =
  '<defs>' +
  hatching('hatched', 'M0 0V7', 7, 2.6) +
  hatching('cross-hatched', 'M0 0V7M0 0H7', 7, 2) +
  ROLES.map((role) => {
    const name = ` class="hatching role-${role}"`;
    return (
      hatching(`hatched-${role}`, 'M0 0V10', 10, 1.7, name) +
      hatching(`cross-hatched-${role}`, 'M0 0V10M0 0H10', 10, 1.7, name)
    );
  }).join('') +
  '<linearGradient id="three-quarter"><stop offset=".72" stop-color="currentColor"/><stop offset=".72" stop-color="currentColor" stop-opacity="0"/></linearGradient>' +
  '<linearGradient id="fade"><stop offset="0" stop-color="#000"/><stop offset=".22" stop-color="#fff"/><stop offset=".78" stop-color="#fff"/><stop offset="1" stop-color="#000"/></linearGradient>' +
  '<mask id="soft" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#fade)"/></mask>' +
  '</defs>';

/** The style sheet of a picture that leaves the page. */
export function styleOf(colour: Colour): string {
  return (
    `svg{color:${colour('ink')};fill:${colour('ink')};font-family:"Source Sans 3",sans-serif}` +
    `path{fill:none;stroke:currentColor;stroke-linejoin:round}` +
    `.kicker{fill:${colour('accent-c')};font-weight:600}` +
    `.title{font-family:"Source Serif 4",serif;font-weight:600}` +
    `.soft-ink,.fl-tick,text.context{fill:${colour('ink-soft')}}` +
    `.m-column{fill:currentColor;stroke:none}` +
    `.m-dot,.m-fit,.m-drawn,.around{stroke-linecap:round}.m-bracket{stroke-linejoin:miter}` +
    `.hatching path{stroke-opacity:.62}.outline{fill:none;stroke:${colour('ink-soft')}}` +
    `.m-axis,.m-tick,.m-leader{stroke:${colour('ink-soft')}}.m-grid{stroke:${colour('rule')}}` +
    `.box{color:${colour('accent-c')}}` +
    ROLES.map((role) => `.role-${role}{color:${roleColour(role, colour)}}`).join('') +
    ROLES.map((role) => `text.role-${role}{fill:${roleColour(role, colour)}}`).join('') +
    // Not as opacity, which the renderer of pictures takes for a group and cuts off.
    `path.context{stroke-opacity:.38;fill-opacity:.38}` +
    `.sign-ring{stroke:${colour('accent-c')}}.sign.context path,.sign.context rect{stroke-opacity:.3;fill-opacity:.3}.box-card{fill:${colour('paper-raised')};stroke:${colour('rule')}}.box-card.context{fill-opacity:.5}.lit{fill:currentColor;fill-opacity:.14}` +
    `.unit.context rect{stroke-opacity:.32;fill-opacity:.32}.unit.context text{fill:${colour('ink-soft')}}` +
    `.unit.context .plate{fill-opacity:1}.plate,.inverse{fill:${colour('paper')}}` +
    `.phrase{font-family:"Source Serif 4",serif;font-style:italic}` +
    `.bar-text{fill-opacity:.11}.bar-sheet{fill:${colour('paper-raised')};stroke:${colour('rule')}}` +
    `.around{stroke:${colour('paper')}}` +
    `.fl-note,.fl-value,.fl-series{stroke:${colour('paper')};stroke-width:5px;stroke-linejoin:round;paint-order:stroke}`
  );
}
