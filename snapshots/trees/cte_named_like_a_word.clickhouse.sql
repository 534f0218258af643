-- named_like_a_word().order_by('pk')

WITH RECURSIVE "select" AS (
  SELECT
    "example_category"."id" AS "id",
    upperUTF8("example_category"."name") AS "shout"
  FROM "example_category"
)
SELECT
  "example_category_outer"."id",
  "example_category_outer"."name",
  "example_category_outer"."parent_id",
  "select"."shout" AS "shout"
FROM "example_category" AS "example_category_outer"
INNER JOIN "select"
  ON "example_category_outer"."id" = (
    "select"."id"
  )
ORDER BY
  "example_category_outer"."id" ASC;
-- parameters: ()
