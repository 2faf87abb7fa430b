import { describe, expect, it } from 'vitest';
import { config } from '../gallery/embed-config.fixture.ts';
import { oembedPath, oembedPhotoPath } from '../gallery/embed-config.ts';
import { photoAnswer, richAnswer } from './oembed.ts';

describe('richAnswer(config)', () => {
  it('has every field of oEmbed 1.0 that a consumer may want', () => {
    expect(richAnswer(config())).toMatchInlineSnapshot(`
      {
        "author_name": "The authors of “A clash”",
        "author_url": "https://example.org/story/method/",
        "cache_age": 86400,
        "height": 760,
        "html": "<blockquote>The attack. From: <a href="https://example.org/story/#attack/region">A clash</a>, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</blockquote><iframe src="https://example.org/story/embed/attack/" title="Interactive map: The attack" width="100%" height="760" loading="lazy" frameborder="0"></iframe>",
        "provider_name": "A clash",
        "provider_url": "https://example.org/story/",
        "thumbnail_height": 630,
        "thumbnail_url": "https://example.org/story/share/attack.png",
        "thumbnail_width": 1200,
        "title": "The attack",
        "type": "rich",
        "version": "1.0",
        "width": 640,
      }
    `);
  });

  it('speaks of one frame where only one is taken', () => {
    const answer = richAnswer(config({ frames: ['area', 'area'] }));
    expect(answer).toMatchObject({
      title: 'Title of area (The attack)',
      thumbnail_url: 'https://example.org/story/pictures/attack/area.png',
      thumbnail_width: 1200,
      thumbnail_height: 800,
      height: 710,
    });
    expect(answer.html).toContain('src="https://example.org/story/embed/attack/area/"');
  });

  it('asks for the height of the frame that it shows', () => {
    expect(richAnswer(config({ frames: ['region', 'region'] })).height).toBe(660);
  });

  it('survives the filter that a large publishing system has for strangers', () => {
    // It keeps links, quotations and iframes; an iframe has to end right after a tag.
    const { html } = richAnswer(config());
    const kept = /<iframe\b([^>]*)>/.exec(html)?.[1] ?? '';
    const names = [...kept.matchAll(/\s([a-z]+)=/g)].map(([, name]) => name);
    expect(names).toEqual(['src', 'title', 'width', 'height', 'loading', 'frameborder']);
    expect(html).toMatch(/^<blockquote>.*?<\/blockquote><iframe .*?><\/iframe>$/s);
  });
});

describe('photoAnswer(config)', () => {
  it('has the address and the size of the picture', () => {
    expect(photoAnswer(config({ frame: 'region' }))).toMatchInlineSnapshot(`
      {
        "author_name": "The authors of “A clash”",
        "author_url": "https://example.org/story/method/",
        "cache_age": 86400,
        "height": 800,
        "provider_name": "A clash",
        "provider_url": "https://example.org/story/",
        "thumbnail_height": 800,
        "thumbnail_url": "https://example.org/story/pictures/attack/region.png",
        "thumbnail_width": 1200,
        "title": "Title of region (The attack)",
        "type": "photo",
        "url": "https://example.org/story/pictures/attack/region.png",
        "version": "1.0",
        "width": 1200,
      }
    `);
  });
});

describe('the addresses of the answers', () => {
  it('are files', () => {
    expect(oembedPath('attack')).toBe('oembed/attack.json');
    expect(oembedPath('attack', 'area')).toBe('oembed/attack/area.json');
    expect(oembedPhotoPath('attack', 'area')).toBe('oembed/attack/area.photo.json');
  });
});
