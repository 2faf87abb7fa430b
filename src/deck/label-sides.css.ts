import { noSides, sides } from '../map/still/label-sides.css.ts';

const LARGE = '.deck.large .label';

/**
 * Labels of maps have a side for each size of type (src/deck/deck-labels.ts): the story's wide
 * sides are those of the usual size, its tall ones those of the large size.
 */
export default (): string => `
@media screen {
  ${noSides(`.deck.large :is(.label:not(.class-mark), .deck-thumbnail .label)`)}
  ${sides(`${LARGE}.t-`)}
  ${LARGE}.w-none:not(.t-none) { visibility: visible; }
  ${LARGE}.t-none { display: none; }
}
`;
