export interface Construct {
  readonly name: string;
  readonly folder: string;
  readonly environments: readonly string[];
}

export function listConstructs(folder: string): Construct[];
export function recordingFile(construct: Pick<Construct, 'environments'>, environment: string): string;
