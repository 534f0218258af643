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
