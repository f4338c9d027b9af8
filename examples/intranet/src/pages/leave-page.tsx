import { useWords } from '../words/use-words';

export function LeavePage() {
  const words = useWords();
  return (
    <>
      <h1>{words.pages.leave}</h1>
      <div className="scroller">
        <table>
          <caption>{words.leave.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.leave.kind}</th>
              <th scope="col">{words.leave.hours}</th>
            </tr>
          </thead>
          <tbody>
            {words.leave.rows.map(([kind, hours]) => (
              <tr key={kind}>
                <th scope="row">{kind}</th>
                <td>{hours}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
