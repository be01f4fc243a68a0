import { useId } from "react";
import { Button, type ButtonProps } from "@fluentui/react-components";
import { WillWrite } from "./WillWrite";

/** A button that writes to the workbook, below the sentence that says what; screen readers say it with the name. */
export function WriteButton({ will, ...button }: ButtonProps & { will: string }) {
  const sentence = useId();
  return (
    <>
      <WillWrite id={sentence}>{will}</WillWrite>
      <Button {...button} aria-describedby={sentence} />
    </>
  );
}
