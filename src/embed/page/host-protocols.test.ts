import { describe, expect, it } from 'vitest';
import { hostProtocol } from './host-protocols.ts';

const at = (rest: string) => hostProtocol(new URL(`https://example.org/embed/attack/${rest}`));

describe('hostProtocol(address)', () => {
  it('speaks to WordPress with the secret that it gave', () => {
    const protocol = at('#?secret=aB3-x_9');
    expect(protocol?.heightMessage(640)).toEqual({
      message: 'height',
      value: 640,
      secret: 'aB3-x_9',
    });
    expect(protocol?.linkMessage?.('https://example.org/')).toEqual({
      message: 'link',
      value: 'https://example.org/',
      secret: 'aB3-x_9',
    });
  });

  it('speaks to pym.js as the child that it named', () => {
    expect(at('?initialWidth=640&childId=graphic-1')?.heightMessage(640)).toBe(
      'pymxPYMxgraphic-1xPYMxheightxPYMx640',
    );
  });

  it('speaks to AMP where our code for it says so', () => {
    expect(at('?host=amp')?.heightMessage(640)).toEqual({
      sentinel: 'amp',
      type: 'embed-size',
      height: 640,
    });
  });

  it('does not let WordPress cut what is higher than it follows', () => {
    const message = at('#?secret=abc')?.heightMessage;
    expect(message?.(1000)).toEqual({ message: 'height', value: 1000, secret: 'abc' });
    expect(message?.(1001)).toEqual({ message: 'shown', secret: 'abc' });
  });

  it('says nothing to others, whatever stands in the address', () => {
    for (const rest of [
      '',
      '?frame=area',
      '#attack',
      '#?secret=',
      '#?secret=a b',
      '?childId=<b>',
      '?host=x',
    ])
      expect(at(rest), rest).toBeUndefined();
  });
});
