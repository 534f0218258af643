INSERT INTO "example_blog" (
  "name",
  "tagline"
)
VALUES
  (%s, %s),
  (%s, %s) ON CONFLICT("id") DO UPDATE SET "name" = EXCLUDED."name", "tagline" = EXCLUDED."tagline"
RETURNING "example_blog"."id";
-- parameters: ('New', 'a', 'Newer', 'b')
