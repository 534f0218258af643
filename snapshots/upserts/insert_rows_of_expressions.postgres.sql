INSERT INTO "example_blog" (
  "name",
  "tagline"
)
VALUES
  (UPPER(%s), %s),
  (%s, UPPER(%s))
RETURNING "example_blog"."id";
-- parameters: ('new', '%', 'Newer', 'newer')
