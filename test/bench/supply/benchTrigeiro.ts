export async function benchTrigeiro(): Promise<void> {}
