/** The content of a JSON file of this site. Rejects when it cannot be had. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: found status ${response.status}, expected 200`);
  return (await response.json()) as T;
}
