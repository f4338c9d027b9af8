import { useWords } from './words/use-words';

export function PortalFooter() {
  const words = useWords();
  return (
    <footer className="footer">
      <p>{words.fictional}</p>
    </footer>
  );
}
