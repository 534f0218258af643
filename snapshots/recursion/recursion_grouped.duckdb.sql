WITH RECURSIVE "r" AS (
  (
    SELECT
      "example_category"."id" AS "id",
      UPPER("example_category"."name") AS "root"
    FROM "example_category"
    WHERE
      "example_category"."parent_id" IS NULL
  )
  UNION ALL
  (
    SELECT
      "example_category"."id" AS "id",
      "r"."root" AS "root"
    FROM "example_category"
    INNER JOIN "r"
      ON "example_category"."parent_id" = (
        "r"."id"
      )
  )
)
SELECT
  "r"."root" AS "root",
  COUNT("r"."id") AS "n",
  MAX("r"."id") AS "last"
FROM "r"
GROUP BY
  "r"."root"
ORDER BY
  3 DESC
LIMIT 2
OFFSET 1;
-- parameters: ()
