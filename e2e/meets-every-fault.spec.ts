import { travel } from './faults/travel.ts';

travel('page');
