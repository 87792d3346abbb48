/** Forward only, in order; a migration that was released is never changed. Its number is its place from 1. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE inbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    event_key TEXT NOT NULL UNIQUE,
    message_key TEXT UNIQUE,
    queue TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'working', 'done', 'failed')),
    body TEXT,
    withheld INTEGER NOT NULL DEFAULT 0,
    received_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    owner TEXT,
    finished_at INTEGER,
    reason TEXT,
    CHECK ((state = 'working') = (owner IS NOT NULL)),
    CHECK ((state IN ('done', 'failed')) = (body IS NULL)),
    CHECK ((state IN ('done', 'failed')) = (finished_at IS NOT NULL))
  );
  CREATE INDEX inbox_open ON inbox (queue, id) WHERE finished_at IS NULL;
  CREATE INDEX inbox_finished ON inbox (finished_at) WHERE finished_at IS NOT NULL;

  CREATE TABLE workers (
    owner TEXT PRIMARY KEY,
    host TEXT NOT NULL,
    pid INTEGER NOT NULL,
    started TEXT NOT NULL,
    seen_at INTEGER NOT NULL
  ) WITHOUT ROWID;

  CREATE TABLE posts (
    key TEXT PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN ('sending', 'sent')),
    at INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX posts_at ON posts (at);

  CREATE TABLE thread_questions (
    team TEXT NOT NULL,
    channel TEXT NOT NULL,
    thread_ts TEXT NOT NULL,
    ts TEXT NOT NULL,
    question TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (team, channel, thread_ts, ts)
  ) WITHOUT ROWID;
  CREATE INDEX thread_questions_at ON thread_questions (at);
  `,
  `
  CREATE TABLE feedback (
    id TEXT PRIMARY KEY,
    day TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('right', 'wrong', 'outdated')),
    outcome TEXT NOT NULL,
    question TEXT,
    facts TEXT NOT NULL,
    note TEXT,
    hear_back TEXT
  ) WITHOUT ROWID;
  CREATE INDEX feedback_day ON feedback (day);
  `,
  `
  CREATE TABLE gaps (
    day TEXT NOT NULL,
    question TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('abstain', 'did-you-mean')),
    count INTEGER NOT NULL,
    PRIMARY KEY (day, question, outcome)
  ) WITHOUT ROWID;
  `,
];
