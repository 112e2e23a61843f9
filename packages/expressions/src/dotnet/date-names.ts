/** Names of days, from Sunday, and of months; the invariant culture and English have the same. */
export const dayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export function abbreviated(name: string): string {
  return name.slice(0, 3);
}
