import { z } from 'astro/zod';
import { id } from '../plots/fields.ts';
import { idOf } from './fields.ts';

/** Somebody who took part. */
export const actorSchema = z.strictObject({
  id,
  name: z.string().min(1),
  /** For the diagram. */
  short: z.string().min(1),
  side: z.string().min(1),
  kind: z.string().min(1),
  /** People who cannot fight back: against them nobody fights, they are attacked. */
  unarmed: z.literal(true).optional(),
  where: z.string().min(1),
  role: z.string().min(1),
  control: z.string().min(1),
  note: z.string().optional(),
  sources: z.array(idOf('sources')).min(1),
});
export type Actor = z.infer<typeof actorSchema>;

export const RELATION_KINDS = ['fights', 'commands', 'supports', 'coordinates', 'rivals'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A reported relation between two actors. */
export const relationSchema = z.strictObject({
  id,
  from: idOf('actors'),
  to: idOf('actors'),
  kind: z.enum(RELATION_KINDS),
  where: z.string().min(1),
  note: z.string().min(1),
  /** How sure the texts are of it. */
  confidence: z.enum(CONFIDENCES),
  sources: z.array(idOf('sources')).min(1),
});
export type Relation = z.infer<typeof relationSchema>;
