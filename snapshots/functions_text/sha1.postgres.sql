SELECT
  "example_blog"."id",
  "example_blog"."name",
  "example_blog"."tagline",
  ENCODE(DIGEST("example_blog"."name", 'sha1'), 'hex') AS "v"
FROM "example_blog"
ORDER BY
  "example_blog"."id" ASC;
-- parameters: ()
