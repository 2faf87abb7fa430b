import { declarations, lightDark, PROJECTOR } from '../design/tokens.ts';

/** The colours that the presenter switches on for a bad projector. */
export default (): string => `html.contrast { ${declarations(PROJECTOR, lightDark)} }`;
