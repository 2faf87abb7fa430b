import { describe, expect, it } from 'vitest';
import { checkSample, said } from '../fixture/sample-content.fixture.ts';

const NOTES = 'classroom/notes.yaml';
const ACTIVITIES = 'classroom/activities.yaml';
const QUESTIONS = 'classroom/questions.yaml';
const EXERCISES = 'classroom/exercises.yaml';
const LESSONS = 'classroom/lessons.yaml';

describe('a note', () => {
  it('is there for every frame', async () => {
    expect(
      await said([
        NOTES,
        '- { id: counts/draw, say: A guess comes before the count., notice: What do you expect?, sources: [] }\n',
        '',
      ]),
    ).toMatchInlineSnapshot(`
      "content/classroom/notes.yaml:1:1 the whole file
          has no entry for "counts/draw", expected one for every frame. Add what a teacher can say there: - { id: counts/draw, say: …, notice: …, sources: [] }"
    `);
  });

  it('belongs to a frame', async () => {
    expect(await said([NOTES, 'id: attack/area', 'id: attack/aera'])).toMatchInlineSnapshot(`
      "content/classroom/notes.yaml:2:9 [attack/aera].id
          found unknown id "attack/aera", expected one of the frames in content/scenes and content/figures. Did you mean "attack/area"?
      content/classroom/notes.yaml:1:1 the whole file
          has no entry for "attack/area", expected one for every frame. Add what a teacher can say there: - { id: attack/area, say: …, notice: …, sources: [] }"
    `);
  });

  it('belongs to a frame and not to a whole scene', async () => {
    expect(await said([NOTES, 'id: attack/area', 'id: attack'])).toContain(
      'found "attack", expected a scene and a frame, like attack/area.',
    );
  });

  it('says something', async () => {
    expect(await said([NOTES, 'say: A guess comes before the count.', 'say: Look.'])).toContain(
      'found "Look.", expected two or three sentences.',
    );
  });

  it('cites sources of the list', async () => {
    expect(await said([NOTES, 'sources: [report]', 'sources: [reprot]'])).toContain(
      'Did you mean "report"?',
    );
  });

  it('is not missed when the list cannot be read', async () => {
    expect(await said([NOTES, '{ id: attack/region', '{ id: "attack/region'])).not.toContain(
      'has no entry',
    );
  });

  it('is not wrong because its scene cannot be read', async () => {
    const { problems } = await checkSample([
      'scenes/attack.yaml',
      'title: The attack',
      'title: "The attack',
    ]);
    expect(problems.map(({ file }) => file)).not.toContain('content/classroom/notes.yaml');
  });
});

describe('an address that led elsewhere before', () => {
  const SCENE = 'scenes/attack.yaml';

  it('leads to a frame of today', async () => {
    const old = ['  - id: area\n', '  - id: area\n    was: [attack/zone]\n'] as const;
    expect((await checkSample([SCENE, ...old])).problems).toEqual([]);
  });

  it('is not that of a frame, and leads to one alone', async () => {
    expect(
      await said([SCENE, '  - id: area\n', '  - id: area\n    was: [attack/region, a/b, a/b]\n']),
    ).toMatchInlineSnapshot(`
      "content/scenes/attack.yaml:20:11 frames[area].was[0]
          found "attack/region", the address of a frame, expected an address that leads to this frame alone. Remove one.
      content/scenes/attack.yaml:20:31 frames[area].was[2]
          found "a/b", twice, expected an address that leads to this frame alone. Remove one."
    `);
  });
});

describe('an activity', () => {
  it('stands before the frame of a map, and leads to a frame of the story', async () => {
    expect(
      await said(
        [ACTIVITIES, 'before: attack/area', 'before: counts/draw'],
        [ACTIVITIES, 'story: attack/region', 'story: attack/regoin'],
      ),
    ).toMatchInlineSnapshot(`
      "content/classroom/activities.yaml:4:11 [where].before
          found unknown id "counts/draw", expected one of the frames in content/scenes. Correct it, or add what is missing there.
      content/classroom/activities.yaml:5:10 [where].story
          found unknown id "attack/regoin", expected one of the frames in content/scenes and content/figures. Did you mean "attack/region"?"
    `);
  });

  it('is the only one', async () => {
    expect(
      await said([
        ACTIVITIES,
        '- id: where',
        '- { id: first, title: One, words: One., before: attack/area, story: attack/area, say: One., notice: One. }\n- id: where',
      ]),
    ).toMatchInlineSnapshot(`
      "content/classroom/activities.yaml:2:3 [where]
          found a second activity "where", expected one at most. Remove it."
    `);
  });

  it('need not be there', async () => {
    const { problems } = await checkSample([ACTIVITIES, '', '[]\n']);
    expect(problems).toEqual([]);
  });
});

describe('a question', () => {
  it('is tied to frames, claims and sources that are there', async () => {
    expect(
      await said(
        [QUESTIONS, 'frames: [attack/area]', 'frames: [attack/are]'],
        [QUESTIONS, 'claims: [c01]', 'claims: [c10]'],
        [QUESTIONS, 'sources: [report]', 'sources: [a-report]'],
      ),
    ).toMatchInlineSnapshot(`
      "content/classroom/questions.yaml:5:12 [q01].frames[0]
          found unknown id "attack/are", expected one of the frames in content/scenes and content/figures. Did you mean "attack/area"?
      content/classroom/questions.yaml:6:12 [q01].claims[0]
          found unknown id "c10", expected one of the ids in content/evidence/claims.yaml. Did you mean "c01"?
      content/classroom/questions.yaml:7:13 [q01].sources[0]
          found unknown id "a-report", expected one of the ids in content/evidence/sources.yaml. Did you mean "report"?"
    `);
  });

  it('has one of three levels', async () => {
    expect(await said([QUESTIONS, 'level: starter', 'level: easy'])).toContain(
      'found "easy", expected one of: starter | core | advanced.',
    );
  });

  it('goes back to a source', async () => {
    expect(await said([QUESTIONS, 'sources: [report]', 'sources: []'])).toContain(
      'found an empty list, expected at least one entry.',
    );
  });
});

describe('an exercise', () => {
  it('draws on the map of a frame and on routes that are there', async () => {
    expect(
      await said(
        [EXERCISES, 'frame: attack/region', 'frame: attack/regoin'],
        [EXERCISES, 'routes: [by-river]', 'routes: [by-road]'],
      ),
    ).toMatchInlineSnapshot(`
      "content/classroom/exercises.yaml:7:30 [e01].space.frame
          found unknown id "attack/regoin", expected one of the frames in content/scenes. Did you mean "attack/region"?
      content/classroom/exercises.yaml:7:54 [e01].space.routes[0]
          found unknown id "by-road", expected one of the ids in content/gazetteer/routes.yaml. Correct it, or add what is missing there."
    `);
  });

  it('has no map where the frame is a figure', async () => {
    expect(await said([EXERCISES, 'frame: attack/region', 'frame: counts/draw'])).toContain(
      'found unknown id "counts/draw", expected one of the frames in content/scenes.',
    );
  });

  it('leaves one kind of space to write in', async () => {
    expect(
      await said([
        EXERCISES,
        'space: { kind: map, frame: attack/region, routes: [by-river] }',
        'space: { kind: page }',
      ]),
    ).toMatchInlineSnapshot(`
      "content/classroom/exercises.yaml:7:18 [e01].space.kind
          found "page", expected one of: lines | table | box | map."
    `);
  });
});

describe('a lesson', () => {
  it('has parts whose minutes add up', async () => {
    expect(await said([LESSONS, 'minutes: 25', 'minutes: 20'])).toMatchInlineSnapshot(`
      "content/classroom/lessons.yaml:3:12 [short].minutes
          found 45, expected the sum of its parts, which is 40."
    `);
  });

  it('lasts 45 or 90 minutes', async () => {
    expect(await said([LESSONS, 'minutes: 45', 'minutes: 60'])).toContain(
      'found 60, expected 45 or 90.',
    );
  });

  it('uses frames, questions and exercises that are there', async () => {
    expect(
      await said(
        [LESSONS, 'frames: [attack/region, attack/area]', 'frames: [attack/regiom, attack/area]'],
        [LESSONS, 'questions: [q01]', 'questions: [q11]'],
        [LESSONS, 'exercises: [e01]', 'exercises: [e10]'],
      ),
    ).toMatchInlineSnapshot(`
      "content/classroom/lessons.yaml:11:16 [short].parts[0].frames[0]
          found unknown id "attack/regiom", expected one of the frames in content/scenes and content/figures. Did you mean "attack/region"?
      content/classroom/lessons.yaml:12:19 [short].parts[0].questions[0]
          found unknown id "q11", expected one of the ids in content/classroom/questions.yaml. Did you mean "q01"?
      content/classroom/lessons.yaml:19:19 [short].parts[1].exercises[0]
          found unknown id "e10", expected one of the ids in content/classroom/exercises.yaml. Did you mean "e01"?"
    `);
  });
});

describe('questions and exercises that no lesson uses', () => {
  it('are reported, and are no mistake', async () => {
    const { problems, unused } = await checkSample(
      [LESSONS, 'questions: [q01]', 'questions: []'],
      [LESSONS, 'exercises: [e01]', 'exercises: []'],
    );
    expect(problems).toEqual([]);
    expect(unused).toContain('questions: q01');
    expect(unused).toContain('exercises: e01');
  });

  it('are no surprise in a story without lessons, where all stand on one page', async () => {
    const { problems, unused } = await checkSample([LESSONS, null]);
    expect(problems).toEqual([]);
    expect(unused).toEqual(['places: nowhere']);
  });

  it('are used when a lesson keeps them for homework', async () => {
    const { unused } = await checkSample(
      [LESSONS, '      questions: [q01]', '      questions: []'],
      [LESSONS, 'more: { questions: []', 'more: { questions: [q01]'],
    );
    expect(unused).not.toContain('questions: q01');
  });
});
