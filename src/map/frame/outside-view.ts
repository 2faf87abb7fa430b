import type { FrameContent } from '../../content/schema/scene.ts';
import { boxAround } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import { mark } from '../things/mark.ts';
import { route } from '../things/route.ts';
import type { Gazetteer, ThingKind } from '../things/thing.ts';
import { zone } from '../things/zone.ts';
import { mustSee } from './must-see.ts';

/** A zone, route or mark of a frame. */
export interface Drawn {
  id: string;
  kind: ThingKind;
  /** Where the frame names it. */
  path: [list: string, index: number, key: string];
}

/** What a frame draws. Places are left out: one beside the view still gives context on a wide screen. */
const drawnIn = ({ zones, routes, marks }: FrameContent): Drawn[] => [
  ...zones.map((one, i): Drawn => ({ id: one.zone, kind: zone, path: ['zones', i, 'zone'] })),
  ...routes.map((one, i): Drawn => ({ id: one.route, kind: route, path: ['routes', i, 'route'] })),
  ...marks.map((one, i): Drawn => ({ id: one.mark, kind: mark, path: ['marks', i, 'mark'] })),
];

/** What a frame draws outside its view, so that readers may see nothing of it. */
export function outsideView(frame: FrameContent, book: Gazetteer): Drawn[] {
  const view = mustSee(frame.view, book);
  return drawnIn(frame).filter(({ id, kind }) => {
    const box = boxAround(kind.positions(id, book).map(project));
    return (
      box.x > view.x + view.width ||
      box.x + box.width < view.x ||
      box.y > view.y + view.height ||
      box.y + box.height < view.y
    );
  });
}
