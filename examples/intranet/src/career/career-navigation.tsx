import { usePath } from '../routing/use-path';
import { useWords } from '../words/use-words';

export const careerPages = [
  'now',
  'intake',
  'directions',
  'criteria',
  'market',
  'log',
  'reflection',
  'journey',
  'share',
  'later',
] as const;

export function CareerNavigation() {
  const words = useWords();
  const [, page = 'now'] = usePath();
  return (
    <nav className="subnav" aria-label={words.pages.career}>
      {careerPages.map((each) => (
        <a key={each} href={`#/career/${each}`} aria-current={page === each ? 'page' : undefined}>
          {words.career[each]}
        </a>
      ))}
    </nav>
  );
}
