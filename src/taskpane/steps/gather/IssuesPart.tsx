import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellTarget } from "../../../cycle/contract";
import type { IssueGroup } from "../../../cycle/gather/contract";
import { Heading } from "../../frame/Heading";
import { texts } from "../../texts";
import { Disclosure } from "../shared/Disclosure";
import { Exceptions } from "../shared/Exceptions";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

interface IssuesPartProps {
  groups: readonly IssueGroup[];
  onReveal(target: CellTarget): void;
}

/** What is wrong, table by table, each issue with what to do and the way to its cell. */
export function IssuesPart({ groups, onReveal }: IssuesPartProps) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Heading kind="part">{texts.gather.issues}</Heading>
      {groups.map(({ table, issues }) => (
        <Disclosure key={table} title={texts.gather.issueGroup(table, issues.length)}>
          <Exceptions exceptions={issues} onReveal={onReveal} />
        </Disclosure>
      ))}
    </div>
  );
}
