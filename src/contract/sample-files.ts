/** The smallest content that has one of everything and no mistake: what tests break, one thing at a time. */
export const SAMPLE: Readonly<Record<string, string>> = {
  'evidence/sources.yaml': `\
- id: report
  title: A report
  publisher: A paper
  published: 2019-12
  kind: news report
- id: field-log
  title: A log of incidents
  publisher: An observer
  kind: monitor
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
    - source: report
      note: Says so.
  against: []
  qualifying: []
  verdict: plausible, unproven
  reason: One text alone says so.
  settle: A second text.
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
  'story/01-attack.mdx': `\
---
title: An attack
short: Attack
slug: attack
order: 1
standfirst: What is said about it.
---

<Scene id="attack">

<Step id="attack/region">

There is a city.<Cite id="report" />

</Step>

<Step id="attack/area">

There was <Claim id="c01">an attack</Claim> in the <Term id="steppe">steppe</Term>.

</Step>

</Scene>
`,
};
