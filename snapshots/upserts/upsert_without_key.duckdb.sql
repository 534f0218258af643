INSERT INTO "example_blog" (
  "name",
  "tagline"
)
VALUES
  (%s, %s),
  (%s, %s)
RETURNING "example_blog"."id";
-- parameters: ('New', 'a', 'Newer', 'b')
