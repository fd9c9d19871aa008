const assignedSecret =
  /((?:secret|passw(?:or)?d|token|api_?key|private_?key|dsn|database_ur[il])\w{0,40}['"\]]{0,3}\s{0,9}[:=!]{1,2}\s{0,9}[rbfu]{0,2})(['"])([^'"]+)/gi;

/** A report ends up in logs and tickets: a secret that the code holds is not repeated there. */
export function maskSecrets(code: string): string {
  return code.replace(assignedSecret, '$1$2…');
}
