import { VerdictMark } from "../ledger/VerdictMark.tsx";
import type { Answer } from "./answers.ts";
import "../ledger/ledger.css";

/** One answer: its name and the number one came for, what it is, what it is called elsewhere. */
export function AnswerCard({ answer }: { answer: Answer }) {
  const { title, kind, number, parts, verdict, others } = answer;
  return (
    <>
      <span className="answer-title" data-kind={answer.thing.kind} lang={title.language}>
        {title.text}
      </span>{" "}
      {number !== null && <span className="answer-number">{number}</span>}{" "}
      <span className="answer-kind soft">{kind}</span>{" "}
      {verdict !== null && <VerdictMark verdict={verdict} />}{" "}
      {parts !== null && <small className="soft">{parts}</small>}{" "}
      {others.length > 0 && (
        <small className="soft">
          {others.map(({ text, language }, i) => (
            <span key={language}>
              {i > 0 && " · "}
              <span lang={language}>{text}</span>
            </span>
          ))}
        </small>
      )}
    </>
  );
}
