-- Awkward.objects.create(pk=500, spaced='new', bracket=1, mixed='M', quoted="'", size=1.5, marker=1, long=1, reserved_id=1)

INSERT INTO "AWKWARD TABLE [X]" (
  "ID",
  "WITH A SPACE",
  "RIGHT ] BRACKET",
  "[OPENED]",
  "MIXEDCASE",
  "O'CLOCK",
  "GRÖSSE",
  "A?B:C@D",
  "A_COLUMN_WHOSE_NAME_IS_LONADB0",
  "FOREIGN KEY"
)
VALUES
  (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s);
-- parameters: (500, 'new', 1, None, 'M', "'", 1.5, 1, 1, 1)
