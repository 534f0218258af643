SELECT
  "example_picture"."id",
  "example_picture"."title",
  "example_picture"."content",
  "example_picture"."thumbnail",
  CAST("example_picture"."content" AS BLOB) AS "v",
  CAST(%s AS BLOB) AS "w"
FROM "example_picture"
ORDER BY
  "example_picture"."id" ASC;
-- parameters: (b'x',)
