import { useWords } from '../words/use-words';

export function PayslipPage() {
  const words = useWords();
  return (
    <>
      <h1>{words.pages.payslip}</h1>
      <p>{words.payslip.text}</p>
      <ul className="plain">
        {words.payslip.months.map((month) => (
          <li key={month}>{month}</li>
        ))}
      </ul>
    </>
  );
}
