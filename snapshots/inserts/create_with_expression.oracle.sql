INSERT INTO "EXAMPLE_BLOG" (
  "ID",
  "NAME",
  "TAGLINE"
)
VALUES
  (%s, UPPER(%s), LOWER(%s))
RETURNING "EXAMPLE_BLOG"."ID" INTO %s;
-- parameters: (500, 'new', 'NEW', <variable for id>)
