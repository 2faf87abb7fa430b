import { travel } from './faults/travel.ts';

travel('live');
