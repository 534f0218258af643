-- SELECT "b"."id" FROM "example_blog" AS "b" WHERE "b"."id" IN (WITH RECURSIVE c AS (SELECT "id" FROM "example_category" WHERE "parent_id" IS NULL UNION ALL SELECT "u1"."id" FROM c U0 JOIN "example_category" AS U1 ON "u1"."parent_id" = "u0"."id") SELECT C.id FROM c)

WITH c("ID") AS (
  SELECT
    "ID"
  FROM "EXAMPLE_CATEGORY"
  WHERE
    "PARENT_ID" IS NULL
  UNION ALL
  SELECT
    "U1"."ID"
  FROM c "U0"
  JOIN "EXAMPLE_CATEGORY" "U1"
    ON "U1"."PARENT_ID" = "U0"."ID"
)
SELECT
  "B"."ID"
FROM "EXAMPLE_BLOG" "B"
WHERE
  "B"."ID" IN (
    SELECT
      C.id
    FROM c
  );
-- parameters: ()
