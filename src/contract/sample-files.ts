/** The smallest content that has one of everything and no mistake: what tests break, one thing at a time. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'evidence/sources.yaml': `\
- id: report
  title: A report
  publisher: A paper
  published: 2019-12
  kind: news report
  stake: army
- id: field-log
  title: A log of incidents
  publisher: An observer
  kind: monitor
  stake: none
`,
  'evidence/parties.yaml': `\
- id: army
  name: the army
- id: paper
  name: the paper under study
  is_under_study: true
`,
  'evidence/claims.yaml': `\
- id: c01
  order: 1
  paragraph: [P1]
  kind: event
  restatement: There was an attack.
  hedges: []
  key_words: []
  for:
    - { source: report, about: this event, note: Says so. }
  against: []
  qualifying: []
  verdict: plausible, unproven
  reason: One text alone says so.
  settle: A second text.
  name: An attack
  tested: attack/area
  of: event
`,
  'evidence/hedges.yaml': `\
- { words: perhaps, kind: hedge, does: marks a guess }
`,
  'evidence/alternatives.yaml': '[]\n',
  'gazetteer/places.yaml': `\
- id: mosul
  name: Mosul
  variants: []
  kind: city
  precision: point
  at: [43.12, 36.34]
  basis: a list of coordinates
  sources: [report]
- id: nowhere
  name: Nowhere
  variants: []
  kind: named in the report only
  precision: unknown
  basis: no position found
  sources: [report]
`,
  'gazetteer/zones.yaml': `\
- id: steppe
  name: The steppe
  ring: [[42, 35], [43, 35], [43, 36], [42, 35]]
  how_drawn: by eye
  role: where it may have been
  sources: [report]
`,
  'gazetteer/routes.yaml': `\
- id: by-river
  name: Along the river
  confidence: low
  summary: A hypothesis.
  against: Nobody saw it.
  how_drawn: straight lines
  waypoints:
    - { name: Start, at: [42, 35], basis: a list, source: report }
    - { name: End, at: [43, 36], basis: a list, source: report }
  legs:
    - { status: reported, km: 140, note: named once, sources: [report] }
  km: 140
  sources: [report]
`,
  'gazetteer/marks.yaml': `\
- id: assault
  name: The attack
  kind: arrow
  path: [[42, 35], [42.5, 35.5]]
  how_drawn: by eye
  sources: [report]
`,
  'gazetteer/lettering.yaml': `\
- id: iraq
  text: Iraq
  style: country
  at: [43, 34]
`,
  'glossary/terms.yaml': `\
- id: steppe
  term: steppe
  variants: []
  definition: Dry grassland.
  sources: [report]
`,
  'data/timeline.yaml': '[]\n',
  'data/spellings.yaml': '[]\n',
  'data/clues.yaml': '[]\n',
  'data/criteria.yaml': '[]\n',
  'data/candidates.yaml': '[]\n',
  'data/actors.yaml': '[]\n',
  'data/ties.yaml': '[]\n',
  'corrections/corrections.yaml': '[]\n',
  'pages/dates.yaml': `\
- { id: attack, changed: '2026-11-24', checked: 2026-11 }
- { id: numbers, changed: '2026-11-24', checked: 2026-11 }
- { id: evidence, changed: '2026-11-24', checked: 2026-11 }
- { id: sources, changed: '2026-11-24', checked: 2026-11 }
- { id: glossary, changed: '2026-11-24', checked: 2026-11 }
- { id: method, changed: '2026-11-24', checked: 2026-11 }
- { id: corrections, changed: '2026-11-24', checked: 2026-11 }
- { id: data, changed: '2026-11-24', checked: 2026-11 }
- { id: embed, changed: '2026-11-25', checked: 2026-11 }
- { id: teach, changed: '2026-11-24', checked: 2026-11 }
`,
  'pages/method.mdx': `\
---
title: How it was made
standfirst: And what is missing.
---

By reading.<Cite id="report" />
`,
  'story/unmarked.yaml': `\
- chapter: numbers
  begins: Guess the number
  why: It asks the reader for a guess.
- chapter: numbers
  begins: Try another month
  why: It asks the reader to try.
`,
  'data/series/fights.csv': `\
month,place,events,source
2019-11,Iraq,3,report
2019-11,Anbar,0,report
2019-12,Iraq,7,report
2019-12,Anbar,,report
2020-01,Iraq,5,report
2020-01,Anbar,1,report
`,
  'data/series/fights.yaml': `\
title: Fights by month
description: Fights that the log has.
unit: fights in a month
checked: 2020-02
columns:
  - { name: month, type: month, title: Month, description: When it began. }
  - { name: place, type: place, title: Place, description: Where it was. }
  - { name: events, type: count, title: Fights, unit: fights, description: How many. }
  - { name: source, type: source, title: Source, description: Who counted. }
months: [2019-11, 2020-01]
places: [Iraq, Anbar]
whole: Iraq
sources: [report]
method: Copied from the log.
licence: Free.
citation: The log.
gaps: []
cannot: [It cannot show why.]
`,
  'data/series/counters.csv': `\
counter,events,source,definition
The log,15,report,"Fights, of any size."
The paper,9,report,Attacks.
`,
  'data/series/counters.yaml': `\
title: Two counts
description: The same months, counted twice.
unit: fights or attacks
checked: 2020-02
columns:
  - { name: counter, type: text, title: Counter, description: Who counted. }
  - { name: events, type: count, title: Number, description: How many. }
  - { name: source, type: source, title: Source, description: Where it was read. }
  - { name: definition, type: text, title: Definition, description: What counts. }
sources: [report]
method: Copied.
licence: Free.
citation: Cite each.
gaps: []
cannot: [It cannot show growth.]
`,
  'figures/counts.yaml': `\
title: The counts
summary: As the log has them.
frames:
  - id: draw
    title: A guess
    unit: Fights a month in Iraq
    words: Five fights in January, after seven. One column a month.
    plot:
      type: columns
      data: fights
      places: [Iraq]
      column: events
      from: 2019-11
      to: 2020-01
      until: 2019-12
      scale: linear
      top: 10
      highlight: [2019-12]
      bands:
        - { from: 2019-12, to: 2020-01, text: probable, certainty: plausible }
      curves:
        - { from: 2019-11, to: 2020-01, start: 3, doubling: 3, text: doubling }
      annotations:
        - { month: 2019-12, value: 7, text: The most }
      ask: draw
    claims: [c01]
    sources: [report]
  - id: slide
    title: Another end
    unit: Fights a month in Iraq
    words: No growth to be seen. One column a month, and a line.
    plot:
      type: columns
      data: fights
      places: [Iraq]
      column: events
      from: 2019-11
      to: 2020-01
      scale: linear
      top: 10
      bands: []
      curves: []
      fits: { end: 2019-12 }
      slide:
        from: 2019-12
        to: 2020-01
        areas:
          - { id: west, name: West, places: [Anbar] }
        counters:
          - { id: log, name: The log, data: fights, column: events }
      annotations: []
      ask: slide
    claims: []
    sources: [report]
  - id: where
    title: Where
    unit: Fights a month
    words: More in Iraq than in Anbar. One panel for each.
    plot:
      type: panels
      data: fights
      panels:
        - { name: Iraq, places: [Iraq], column: events, top: 10 }
        - { name: Anbar, places: [Anbar], column: events, top: 10 }
      from: 2019-11
      to: 2020-01
      bands: []
      annotations:
        - { panel: Anbar, month: 2020-01, text: The only one }
    claims: []
    sources: [report]
  - id: counted
    title: Counters differ
    unit: Fights or attacks
    words: One counts 15, another 9. One dot for each.
    plot:
      type: counters
      data: counters
      bounds: [1, 100]
    claims: []
    sources: [report]
`,
  'scenes/attack.yaml': `\
title: The attack
summary: As the report tells it.
frames:
  - id: region
    title: The region
    words: A map of the region with one city.
    view:
      places: [mosul]
    layers: [relief]
    lettering: [iraq]
    places:
      - { place: mosul, emphasis: key }
    zones: []
    routes: []
    marks: []
    notes: []
    claims: []
    sources: [report]
  - id: area
    title: A soft area
    words: A soft area south-west of the city.
    view:
      zones: [steppe]
    layers: []
    lettering: []
    places: []
    zones:
      - { zone: steppe, claim: c01, role: neutral }
    routes:
      - { route: by-river, emphasis: key }
    marks:
      - { mark: assault, certainty: contested, role: attacker }
    notes: []
    claims: [c01]
    sources: [field-log]
`,
  'classroom/notes.yaml': `\
- { id: attack/region, say: One city is drawn to begin with., notice: What is missing?, sources: [] }
- { id: attack/area, say: The edge is soft because nobody measured it., notice: Where is it?, sources: [report] }
- { id: counts/draw, say: A guess comes before the count., notice: What do you expect?, sources: [] }
- { id: counts/slide, say: The end month changes the answer., notice: Which month?, sources: [] }
- { id: counts/where, say: An empty month is not a zero., notice: Which is empty?, sources: [] }
- { id: counts/counted, say: Each counts something else., notice: What do they count?, sources: [] }
`,
  'classroom/questions.yaml': `\
- id: q01
  level: starter
  question: Who saw it?
  answer: One party alone.
  frames: [attack/area]
  claims: [c01]
  sources: [report]
`,
  'classroom/exercises.yaml': `\
- id: e01
  title: Where was it?
  task: Draw where it may have been.
  material: The report.
  minutes: 10
  given: [It was in the steppe.]
  space: { kind: map, frame: attack/region, routes: [by-river] }
  answer: Nobody knows.
  frames: [attack/area]
  claims: [c01]
  sources: [report]
`,
  'classroom/lessons.yaml': `\
- id: short
  title: One lesson
  minutes: 45
  summary: What one report can carry.
  aims: [To tell a report from a fact.]
  materials: [A screen.]
  parts:
    - title: Read
      minutes: 25
      what: The class reads.
      frames: [attack/region, attack/area]
      questions: [q01]
      exercises: []
    - title: Draw
      minutes: 20
      what: The class draws.
      frames: []
      questions: []
      exercises: [e01]
  more: { questions: [], exercises: [] }
`,
  'story/01-attack.mdx': `\
---
title: An attack
short: Attack
slug: attack
order: 1
question: Was there an attack?
---

<Scene id="attack">

<Step id="attack/region">

There is a city.<Cite id="report" />

</Step>

<Step id="attack/area">

There was <Claim id="c01">an attack</Claim> in the <Term id="steppe">steppe</Term>.

</Step>

</Scene>

<Answer>

One text says so.<Cite id="report"/>

</Answer>
`,
  'story/02-numbers.mdx': `\
---
title: The numbers
short: Numbers
slug: numbers
order: 2
question: How many were counted?
---

<Scene id="counts">

<Step id="counts/draw">

Guess the number.

</Step>

<Step id="counts/slide">

Try another month.

</Step>

<Step id="counts/where">

Look.<Cite id="report" />

</Step>

<Step id="counts/counted">

Compare.<Cite id="report" />

</Step>

</Scene>

<Answer>

Between 9 and 15.<Cite id="report"/>

</Answer>
`,
};
