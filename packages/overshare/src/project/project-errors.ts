import { CodedError, type ErrorKind } from './coded-error.ts';

/** Everything that can be wrong with what a user asks to be scanned. */
export const projectErrors = {
  'folder-missing': {
    message: 'There is no folder {folder}.',
    advice: 'Check the path for typing errors; a relative path starts at the folder you are in.',
  },
  'folder-is-file': {
    message: '{folder} is a file, not a folder.',
    advice: 'Give the folder that holds the project: imports cannot be followed from one file.',
  },
  'folder-unreadable': {
    message: '{folder} cannot be read: {reason}.',
    advice: 'Give yourself permission to read it, or scan a copy.',
  },
  'no-python': {
    message: '{folder} holds no Python file to scan{detail}.',
    advice: 'Give the folder that holds the source code of the API.',
  },
  'config-missing': {
    message: 'There is no configuration file {file}.',
    advice: 'Check the path given with --config, or leave the option out.',
  },
  'config-unreadable': {
    message: 'The configuration {file} cannot be read: {reason}.',
    advice: 'It must be a regular file of at most 0.1 MB.',
  },
  'config-syntax': {
    message: '{file}:{line}:{column}: this is not valid YAML: {reason}.',
    advice: 'Repair the file at that place.',
  },
  'config-invalid': {
    message: '{file}:{line}:{column}: {reason}.',
    advice:
      'Allowed are: exclude (list of paths), public (list of endpoints), rules (rule: off or a severity), persona (regular or strict), sensitivity.columns (column name: kind of data).',
  },
  'output-not-a-file': {
    message: '{file} is not a regular file, so no report is written there.',
    advice: 'Give the name of a new file, or of an earlier report. Links are not followed.',
  },
  'output-unwritable': {
    message: 'The report cannot be written to {file}: {reason}.',
    advice: 'Choose a folder that exists, where you may write and where there is room.',
  },
} satisfies Record<string, ErrorKind>;

/** An error about the project or its configuration. */
export function projectError(code: keyof typeof projectErrors, details: Readonly<Record<string, string>>): CodedError {
  return new CodedError(code, projectErrors[code], details);
}
