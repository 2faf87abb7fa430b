import { presentMessages } from '#messages/present.ts';
import { notify } from '../controls/notice.ts';

/** Fills the screen with the deck, or gives it back. Says so where the browser does not allow it. */
export function fullScreen(): void {
  const refuse = (): void => {
    notify(presentMessages.noFullScreen);
  };
  if (document.fullscreenElement) void document.exitFullscreen();
  else if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(refuse);
  else refuse();
}
