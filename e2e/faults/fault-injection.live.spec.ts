import { travel } from './travel.ts';

travel('live');
