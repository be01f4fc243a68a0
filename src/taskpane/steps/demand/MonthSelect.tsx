import { makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({ field: { minWidth: 0, width: "100%" } });

interface MonthSelectProps {
  months: readonly string[];
  value: string;
  onChange(month: string): void;
}

/** A month of the plan. Takes over the label and message of the field around it. */
export function MonthSelect({ months, value, onChange, ...field }: MonthSelectProps) {
  const styles = useStyles();
  return (
    <Select
      {...field}
      className={styles.field}
      value={value}
      onChange={(_event, data) => onChange(data.value)}
    >
      {months.map((month) => (
        <option key={month}>{month}</option>
      ))}
    </Select>
  );
}
