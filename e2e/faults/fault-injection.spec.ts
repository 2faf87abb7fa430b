import { travel } from './travel.ts';

travel('page');
