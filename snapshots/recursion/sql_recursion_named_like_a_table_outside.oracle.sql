-- SELECT "a"."id" FROM "example_category" AS "a" WHERE "a"."id" IN (WITH RECURSIVE a AS (SELECT "id" FROM "example_category" WHERE "id" = 2 UNION ALL SELECT B."id" FROM a JOIN "example_category" AS b ON b."parent_id" = A."id") SELECT A.id FROM a)

WITH a("ID") AS (
  SELECT
    "ID"
  FROM "EXAMPLE_CATEGORY"
  WHERE
    "ID" = 2
  UNION ALL
  SELECT
    "B"."ID"
  FROM a
  JOIN "EXAMPLE_CATEGORY" "B"
    ON "B"."PARENT_ID" = A."ID"
)
SELECT
  "A"."ID"
FROM "EXAMPLE_CATEGORY" "A"
WHERE
  "A"."ID" IN (
    SELECT
      A.id
    FROM a
  );
-- parameters: ()
