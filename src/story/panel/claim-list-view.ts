import { claimPath } from '../../content/addresses/evidence-addresses.ts';
import { panelMessages } from '#messages/panel.ts';
import { claimsInBrief } from '../../evidence/fetch-claims.ts';
import { make, verdictMark } from '../../design/browser/create-element.ts';
import { address } from '../../content/addresses/address.ts';

/** What the panel shows of several claims: each with its verdict, to be opened. Rejects when they cannot be had. */
export async function claimListView(ids: readonly string[]): Promise<HTMLElement> {
  const claims = (await claimsInBrief()).filter(({ id }) => ids.includes(id));
  return make(
    'div',
    {},
    make('h2', {}, panelMessages.listed(claims.length)),
    make(
      'ul',
      { className: 'panel-list' },
      ...claims.map(({ id, restatement, verdict }) =>
        make(
          'li',
          {},
          make('a', { href: address(claimPath(id)) }, restatement),
          verdictMark(verdict),
        ),
      ),
    ),
  );
}
