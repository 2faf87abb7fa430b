import { describe, expect, it } from 'vitest';
import { caption, FORMS, oembedCode, snippet, type Form } from './snippets.ts';
import { config, scene } from './embed-config.fixture.ts';
import type { EmbedConfig } from './embed-config.ts';

/** The value of an attribute as a parser would read it, of the first tag of that name. */
function attribute(code: string, tag: string, name: string): string | undefined {
  const [inside = ''] = new RegExp(`<${tag}\\b[^>]*>`).exec(code) ?? [];
  return new RegExp(`\\s${name}="([^"]*)"`)
    .exec(inside)?.[1]
    ?.replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('snippet("embed", config)', () => {
  it('is one block on one line: iframe, caption and script', () => {
    expect(snippet('embed', config())).toMatchInlineSnapshot(
      `"<figure style="margin:1em auto;width:100%"><iframe src="https://example.org/story/embed/attack/" title="Interactive map: The attack" width="100%" height="760" loading="lazy" frameborder="0" style="border:0;display:block;width:100%"></iframe><figcaption>The attack. From: <a href="https://example.org/story/#attack/region">A clash</a>, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</figcaption><script async src="https://example.org/story/embed.js"></script></figure>"`,
    );
  });

  it('has beside the iframe what must stay where iframes and scripts are taken away', () => {
    const code = snippet('embed', config());
    const left = code.replace(/<(iframe|script)\b.*?<\/\1>/g, '');
    expect(left).toContain('The attack. From: <a href="https://example.org/story/#attack/region">');
    expect(code).toContain('></iframe><figcaption>');
  });

  it('asks for no permission of the host', () => {
    expect(snippet('embed', config())).not.toMatch(/\sallow/);
  });

  it('is as high as the frames that can be seen ask for', () => {
    const height = (options: EmbedConfig['options']) =>
      attribute(snippet('embed', config(options)), 'iframe', 'height');
    expect(height({})).toBe('760');
    expect(height({ frames: ['flight', 'flight'] })).toBe('700');
    expect(height({ frames: ['flight', 'area'] })).toBe('760');
    expect(height({ frame: 'area', controls: 'off' })).toBe('710');
  });

  it('is higher for a picture that is to be higher in a column', () => {
    const height = (ratio: '16:9' | '1:1') =>
      attribute(snippet('embed', config({ ratio })), 'iframe', 'height');
    expect(height('1:1')).toBe(String(760 + 160));
    expect(height('16:9')).toBe('760');
  });

  it('has the options in its address, and the story opens where it begins', () => {
    const options = { frames: ['area', 'flight'], theme: 'dark', live: 'off' } as const;
    const code = snippet('embed', config(options));
    expect(attribute(code, 'iframe', 'src')).toBe(
      'https://example.org/story/embed/attack/?frames=area..flight&theme=dark&live=off',
    );
    expect(attribute(code, 'a', 'href')).toBe('https://example.org/story/#attack/area');
    expect(code).toContain('&amp;theme');
  });

  it('opens at the step that is named, and its link leads there; the first needs no name', () => {
    const opened = (frame: string) => snippet('embed', config({ frame }));
    expect(attribute(opened('area'), 'iframe', 'src')).toBe(
      'https://example.org/story/embed/attack/?frame=area',
    );
    expect(attribute(opened('area'), 'a', 'href')).toBe('https://example.org/story/#attack/area');
    expect(opened('region')).toBe(snippet('embed', config()));
  });

  it('lets the ground of the page through: the frame has the colour scheme that was chosen', () => {
    const style = (options: EmbedConfig['options']) =>
      attribute(snippet('embed', config(options)), 'iframe', 'style');
    expect(style({ background: 'transparent', theme: 'dark' })).toMatch(/;color-scheme:dark$/);
    // What follows the reader's system would be read on the wrong ground: there the browser decides.
    expect(style({ background: 'transparent' })).toBe(style({}));
  });

  it('is the page of one frame where nothing is to be pressed', () => {
    const src = (options: EmbedConfig['options']) =>
      attribute(snippet('embed', config({ ...options, controls: 'off' })), 'iframe', 'src');
    const root = 'https://example.org/story/embed/attack/';
    expect(src({})).toBe(`${root}region/?controls=off`);
    expect(src({ frame: 'area' })).toBe(`${root}area/?controls=off`);
    expect(src({ frames: ['area', 'flight'] })).toBe(`${root}area/?controls=off`);
  });

  it('is called by its step where only one can be seen', () => {
    const one = snippet('embed', config({ frame: 'area', controls: 'off' }));
    expect(attribute(one, 'iframe', 'title')).toContain('Title of area');
    expect(one).toContain('<figcaption>Title of area.');
    const range = snippet('embed', config({ frames: ['area', 'flight'] }));
    expect(range).toContain('<figcaption>The attack.');
  });

  it('is no wider than its height allows where a high shape would grow with the column', () => {
    const style = (ratio: NonNullable<EmbedConfig['options']['ratio']>) =>
      attribute(snippet('embed', config({ ratio })), 'figure', 'style');
    expect(style('1:1')).toMatch(/;max-width:640px$/);
    expect(style('auto')).not.toContain('max-width');
    expect(style('16:9')).not.toContain('max-width');
  });

  it('has its width and no border also where styles are taken away', () => {
    const plain = snippet('embed', config()).replaceAll(/ style="[^"]*"/g, '');
    expect(attribute(plain, 'iframe', 'width')).toBe('100%');
    expect(attribute(plain, 'iframe', 'frameborder')).toBe('0');
  });

  it('can be without a style, with its caption before it', () => {
    const code = oembedCode(config());
    expect(attribute(code, 'iframe', 'style')).toBeUndefined();
    expect(attribute(code, 'iframe', 'frameborder')).toBe('0');
    expect(code).toMatch(/^<blockquote>The attack\. From: .*<\/blockquote><iframe .*><\/iframe>$/);
  });
});

describe('snippet("address", config)', () => {
  const address = (options: EmbedConfig['options']) => snippet('address', config(options));

  it('is the address of the scene, or of one step alone by its path', () => {
    expect(address({})).toBe('https://example.org/story/embed/attack/');
    expect(address({ frame: 'flight' })).toBe('https://example.org/story/embed/attack/flight/');
  });

  it('has no options, which programs drop that make embeds of addresses', () => {
    expect(address({ theme: 'dark', frames: ['area', 'flight'], controls: 'off' })).toBe(
      address({}),
    );
  });
});

describe('snippet("picture", config)', () => {
  it('is the picture that stands for the scene, in light and dark', () => {
    expect(snippet('picture', config())).toMatchInlineSnapshot(
      `"<figure style="margin:1em auto;width:100%"><a href="https://example.org/story/#attack/area"><picture><source media="(prefers-color-scheme: dark)" srcset="https://example.org/story/pictures/attack/area-dark.png 1x, https://example.org/story/pictures/attack/area-dark-2x.png 2x"><img src="https://example.org/story/pictures/attack/area.png" srcset="https://example.org/story/pictures/attack/area.png 1x, https://example.org/story/pictures/attack/area-2x.png 2x" width="100%" loading="lazy" style="max-width:1200px;height:auto;aspect-ratio:1200/800" alt="What area shows."></picture></a><figcaption>Title of area. From: <a href="https://example.org/story/#attack/area">A clash</a>, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. Map data: ours.</figcaption></figure>"`,
    );
  });

  it('is one picture where the theme is chosen', () => {
    for (const theme of ['light', 'dark'] as const) {
      const code = snippet('picture', config({ theme, frame: 'flight' }));
      expect(code).not.toContain('<source');
      expect(attribute(code, 'img', 'src')).toBe(
        `https://example.org/story/pictures/attack/flight${theme === 'dark' ? '-dark' : ''}.png`,
      );
    }
  });

  it('refuses a frame that the scene does not have', () => {
    expect(() => snippet('picture', config({ frame: 'aera' }))).toThrow(
      'attack: found no frame "aera", expected one of the scene',
    );
  });
});

describe('snippet("mail", config)', () => {
  it('is a picture of 600 pixels in light colours, whatever is chosen, and its caption', () => {
    expect(snippet('mail', config({ theme: 'dark' }))).toMatchInlineSnapshot(
      `"<p><a href="https://example.org/story/#attack/area"><img src="https://example.org/story/pictures/attack/area.png" width="600" height="400" border="0" style="display:block;max-width:100%;height:auto" alt="What area shows."></a><br>Title of area. From: <a href="https://example.org/story/#attack/area">A clash</a>, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. Map data: ours.</p>"`,
    );
  });
});

describe('a system that makes paragraphs of lines', () => {
  it.each(FORMS)('finds one line in "%s", and no block inside of one but a caption', (form) => {
    const code = snippet(form, config());
    expect(code).not.toContain('\n');
    const inside = code.replace(/^<(figure|p)\b[^>]*>(.*)<\/\1>$/, '$2');
    expect(inside).not.toMatch(/<(p|div|figure|table|ul|ol|h\d|blockquote|section)\b/);
  });
});

describe('caption(config)', () => {
  it('says what it is, where it is from, its licence and its sources', () => {
    expect(caption(config())).toBe(
      'Title of area. From: A clash, https://example.org/story/#attack/area, CC BY 4.0. Map data: ours.',
    );
  });
});

describe('what an author writes', () => {
  const evil = `"><script>alert('1')</script>&amp;`;
  const hostile: EmbedConfig = {
    ...config(),
    story: evil,
    root: 'https://example.org/a"b/',
    scene: {
      ...scene,
      title: evil,
      frames: scene.frames.map((one) => ({ ...one, title: evil, words: evil, credit: evil })),
    },
  };
  const OURS: readonly Form[] = ['embed'];

  it.each(FORMS.filter((form) => form !== 'address'))(
    'does not get out of its place in the code of the form "%s"',
    (form) => {
      const code = snippet(form, hostile);
      expect(code.match(/<script\b/g)?.length ?? 0).toBe(OURS.includes(form) ? 1 : 0);
      expect(code).toContain('&quot;&gt;&lt;script&gt;');
      expect(code).not.toContain('a"b');
      // Every tag ends where it should: what is left without tags holds no angle bracket.
      expect(code.replace(/<\/?[a-z-]+(?:\s+[a-z-]+(?:="[^"<>]*")?)*\s*>/g, '')).not.toMatch(
        /[<>]/,
      );
    },
  );
});
