INSERT INTO "EXAMPLE_BLOG" (
  "ID",
  "NAME",
  "TAGLINE"
)
VALUES
  (%s, UPPER(%s), LOWER(%s));
-- parameters: (500, 'new', 'NEW')
