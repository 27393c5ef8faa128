import type { ClaimReport } from "../../checks/claims.ts";
import { sayReason } from "../../i18n/reason.ts";
import { Written } from "../Written.tsx";
import { useWords } from "../words.ts";
import { VerdictMark } from "./VerdictMark.tsx";
import { WouldChange } from "./WouldChange.tsx";

/** How a statement was tested: each test with its method, its numbers and what it found. */
export function ClaimWorking({ report: { claim, tests } }: { report: ClaimReport }) {
  const words = useWords();
  return (
    <>
      <section>
        <h3>{words("ledger.reason")}</h3>
        {claim.because !== null && <p>{claim.because[words.language]}</p>}
        <ol className="ledger-tests">
          {tests.map(({ test, verdict, reason }) => (
            <li key={JSON.stringify(test)}>
              {test.test === "text" && (
                <>
                  <Written prose={test.where} />: <Written prose={test.says} />{" "}
                </>
              )}
              {sayReason(words, reason)} {tests.length > 1 && <VerdictMark verdict={verdict} />}
              <br />
              <small className="soft">
                {words("ledger.formula")}: {words(`formula.${test.test}`)}.{" "}
                {"reason" in test && <Written prose={test.reason} />}
                {test.test === "likeness" && test.enough !== null && (
                  <Written prose={test.enough.reason} />
                )}
              </small>
            </li>
          ))}
        </ol>
      </section>
      <WouldChange told={claim.wouldChange} />
      <dl className="rows">
        <div>
          <dt>{words("ledger.where")}</dt>
          <dd>
            <Written prose={claim.where} />
          </dd>
        </div>
      </dl>
    </>
  );
}
