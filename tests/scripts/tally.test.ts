import { describe, expect, it } from "vitest";
import { inWords, judged, playwrightTally, sum, vitestTally } from "../../scripts/tests/tally.mjs";

const test = (status: string) => ({ status });
const vitestReport = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    { status: "passed", assertionResults: [test("passed"), test("pending"), test("todo")] },
    { status: "failed", assertionResults: [test("passed"), test("passed"), test("failed")] },
  ],
};

describe("a report of vitest", () => {
  it("is counted by tests", () => {
    expect(vitestTally(vitestReport)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it("counts one failure more for a file that could not be loaded", () => {
    const broken = { status: "failed", assertionResults: [] };
    const testResults = [...vitestReport.testResults, broken];
    expect(vitestTally({ ...vitestReport, testResults }).failed).toBe(2);
  });
});

describe("a report of Playwright", () => {
  it("counts a test that passed only the second time, and an error outside the tests, as failed", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    const errors = [{ message: "the server did not start" }];
    expect(playwrightTally({ stats, errors })).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });
});

describe("a runner", () => {
  it("that leaves no report has failed", () => {
    expect(judged(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("that ran no test has failed, even if it skipped some", () => {
    expect(judged({ passed: 0, failed: 0, skipped: 4 }, 0).failed).toBe(1);
  });

  it.each([1, null])("that ends with %s and no failed test has failed", (exitCode) => {
    expect(judged({ passed: 9, failed: 0, skipped: 0 }, exitCode).failed).toBe(1);
  });

  it("whose failed tests explain its exit code counts for those alone", () => {
    expect(judged({ passed: 9, failed: 2, skipped: 0 }, 1).failed).toBe(2);
  });

  it("that passed all its tests has not failed", () => {
    expect(judged({ passed: 9, failed: 0, skipped: 1 }, 0).failed).toBe(0);
  });
});

describe("the closing line", () => {
  it("adds everything up and names skipped tests only where there are any", () => {
    const whole = { passed: 4, failed: 0, skipped: 0 };
    expect(inWords(sum([whole, { passed: 1, failed: 2, skipped: 0 }]))).toBe("5 passed, 2 failed");
    expect(inWords(sum([whole, { passed: 1, failed: 0, skipped: 3 }]))).toBe(
      "5 passed, 0 failed, 3 skipped",
    );
  });
});
