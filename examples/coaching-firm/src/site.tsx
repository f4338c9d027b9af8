import { CheckPage } from './check-page';
import { FirmSite } from './firm-site';
import { Frame } from './frame';
import { ProblemsPage } from './problems-page';
import type { Firm } from './read-firm';
import { TextsPage } from './texts-page';
import { usePath } from './use-path';

/** A firm's own small site. The pages for who writes its files are there whether these fit or not. */
export function Site({ firm: { words, methods, problems } }: { readonly firm: Firm }) {
  const [page] = usePath();
  const isForOwner = page === 'controle' || page === 'teksten';
  if (words && methods && !isForOwner) return <FirmSite words={words} methods={methods} />;
  return (
    <Frame words={words} address={methods?.today.address ?? 'je'}>
      {page === 'controle' ? <CheckPage /> : null}
      {page === 'teksten' ? <TextsPage method={methods?.today} /> : null}
      {isForOwner ? null : <ProblemsPage files={problems} />}
    </Frame>
  );
}
