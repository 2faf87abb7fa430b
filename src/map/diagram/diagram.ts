import { entry, type Book } from '../../content/book.ts';
import type { DiagramContent } from '../../content/schema/scene.ts';
import { mapLegend, mapList } from '#messages/map.ts';
import { CERTAINTIES, certaintyOfVerdict, type Certainty } from '../../model/certainty.ts';
import type { LegendEntry } from '../legend/legend-entry.ts';
import type { Listed } from '../frame/listed.ts';
import type { Role } from '../things/drawing.ts';

interface Party {
  name: string;
  role: Role;
}

/** What a text tells, in its order and without places: two sides, and a line between them for each event. */
export interface Diagram {
  title: string;
  left: Party;
  right: Party;
  events: {
    text: string;
    towards?: 'left' | 'right';
    /** Whether its arrow ends at a bar before the other side. */
    stops: boolean;
    certainty: Certainty;
    /** Of whoever acts; a line without an arrow is nobody's. */
    role: Role;
    isContext: boolean;
  }[];
}

/** A diagram of a frame with the verdicts on its claims. */
export function resolveDiagram(
  { title, left, right, events }: DiagramContent,
  { claims }: Pick<Book, 'claims'>,
): Diagram {
  return {
    title,
    left,
    right,
    events: events.map(({ text, towards, stops, claim, emphasis }) => ({
      text,
      stops,
      ...(towards && { towards }),
      certainty: certaintyOfVerdict(entry(claims, claim, 'claims').verdict),
      role: towards === 'right' ? left.role : towards === 'left' ? right.role : 'neutral',
      isContext: emphasis === 'context',
    })),
  };
}

/** Its lines of the legend: one for each certainty that it has, surest first. */
export const diagramLegend = ({ events }: Diagram): LegendEntry[] =>
  CERTAINTIES.filter((one) => events.some(({ certainty }) => certainty === one)).map(
    (certainty) => ({ swatch: 'line', certainty, text: mapLegend.told(certainty) }),
  );

/** Its events in the list in words. */
export const diagramList = ({ events }: Diagram): Listed[] =>
  events.map(({ text, certainty }) => ({
    name: text,
    certainty: mapList.told(certainty),
    isSure: certainty === 'corroborated',
  }));
