import { useWords } from '../words/use-words';

export function HomePage() {
  const words = useWords();
  return (
    <>
      <h1>{words.home.title}</h1>
      <ul className="tiles">
        <li className="tile tile-wide">
          <h2>{words.home.career.title}</h2>
          <p>{words.home.career.text}</p>
          <a className="button button-full" href="#/career/now">
            {words.home.career.link}
          </a>
        </li>
        <li className="tile">
          <h2>{words.pages.leave}</h2>
          <p>{words.home.leave}</p>
          <a href="#/leave">{words.home.more}</a>
        </li>
        <li className="tile">
          <h2>{words.pages.payslip}</h2>
          <p>{words.home.payslip}</p>
          <a href="#/payslip">{words.home.more}</a>
        </li>
        <li className="tile">
          <h2>{words.home.news.title}</h2>
          <p>{words.home.news.text}</p>
        </li>
      </ul>
    </>
  );
}
