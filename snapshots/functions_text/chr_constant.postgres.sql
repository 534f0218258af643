SELECT
  "example_author"."id",
  "example_author"."name",
  "example_author"."email",
  CHR(  %s) AS "v"
FROM "example_author"
ORDER BY
  "example_author"."id" ASC;
-- parameters: (8364,)
