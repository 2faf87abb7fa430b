import { describe, expect, it } from 'vitest';
import { answersPath, sheetsPath } from './lesson-paths.ts';

const lessonOf = (...exercises: string[][]) => ({
  parts: exercises.map((own) => ({
    ...{ title: 'One', minutes: 5, what: 'All.', frames: [], questions: [] },
    exercises: own,
  })),
});

describe('the paths of a lesson', () => {
  it('choose its sheets, in all its parts, and lead to the first', () => {
    const lesson = lessonOf(['e02'], [], ['e05', 'e07']);
    expect(sheetsPath(lesson)).toBe('teach/worksheet/?only=e02,e05,e07#e02');
    expect(answersPath(lesson)).toBe('teach/answers/#e02');
  });

  it('lead nowhere where it has none', () => {
    expect(sheetsPath(lessonOf([]))).toBeUndefined();
    expect(answersPath(lessonOf([]))).toBeUndefined();
  });
});
