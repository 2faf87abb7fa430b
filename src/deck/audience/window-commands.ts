import { presentMessages } from '#messages/present.ts';
import { createElement } from '../../design/browser/create-element.ts';
import { notify } from '../controls/notice.ts';
import { part } from '../../design/browser/part.ts';
import type { Channel } from '../session/channel.ts';

/** Fills the screen with the deck, or gives it back. Says so where the browser does not allow it. */
export function fullScreen(): void {
  const refuse = (): void => {
    notify(presentMessages.noFullScreen);
  };
  if (document.fullscreenElement) void document.exitFullscreen();
  else if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(refuse);
  else refuse();
}

/**
 * Opens the presenter window, or brings it forward. Where the browser blocks it, a link is offered.
 *
 * @param search the part of its address that says which path is shown
 */
export function openPresenter(channel: Channel, search: string): void {
  const address = (part('[data-notes]').getAttribute('href') ?? '') + search;
  const opened = window.open(address, 'presenter', 'popup,width=1180,height=840');
  if (opened) {
    channel.meet(opened);
    if (location.protocol === 'file:') notify(presentMessages.folder);
  } else
    notify(
      presentMessages.blocked,
      createElement(
        'a',
        { href: address, target: 'presenter' },
        presentMessages.commands.presenter,
      ),
    );
}
